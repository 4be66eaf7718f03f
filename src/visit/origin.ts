/**
 * Where a value was taken over from. A number, a laboratory value or a condition that is answered anew is
 * a new value without any; of a medicine, which is changed part by part, it goes with the first part.
 */
import { MEDICINE_DATES, type TakenFrom } from '../rules/record/ids.ts';
import type { Medicine } from '../rules/record/visit.ts';
import { TYPED_HERE, type Patch } from './patch.ts';

/** On which day, `YYYY-MM-DD`. */
export type Origin = { readonly from: TakenFrom; readonly 'from-on': string };

/** All that may come from elsewhere; when the symptoms began beside it is said here alone. */
const OF_MEDICINE = ['name', 'use', 'time', ...MEDICINE_DATES] as const;

/** What a change of a medicine makes of where it came from. */
export const originAfter = (before: Medicine, next: Patch<Medicine>): Patch<Partial<Origin>> =>
  OF_MEDICINE.every((part) => before[part] === next[part]) ? {} : TYPED_HERE;
