/** Whether the RLS is treated now, as said, or as a medicine for RLS that is taken makes one ask (D35). */
import { isOfClass, isTaken } from './medicines.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import type { Medicine, Visit } from '../record/visit.ts';

const FOR_RLS: readonly MedicineClassId[] = ['dopaminergic', 'levodopa', 'alpha-2-delta', 'opioid'];

/** The medicines taken that RLS may be treated with; what each was given for is not known. */
export const medicinesForRls = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter((each) => isTaken(each) && isOfClass(each, FOR_RLS));

/** Blank reads as not treated; beside a medicine for RLS it is to be asked. */
export const treatedNow = (visit: Pick<Visit, 'answers' | 'medicines'>): 'yes' | 'no' | 'ask' =>
  visit.answers['treated-now'] ?? (medicinesForRls(visit).length > 0 ? 'ask' : 'no');
