/** Whether the RLS is treated now, as said, or as a medicine for RLS that is taken makes one ask (D35). */
import { findMedicine } from '../record/medicines/find.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import type { Medicine, Visit } from '../record/visit.ts';

const FOR_RLS: readonly MedicineClassId[] = ['dopaminergic', 'levodopa', 'alpha-2-delta', 'opioid'];

/** Taken, and of a class that RLS is treated with; what it was given for is not known. */
const treatsRls = ({ name, use }: Medicine): boolean =>
  use !== 'stopped-recently' &&
  findMedicine(name)?.classes.some((id) => FOR_RLS.includes(id)) === true;

/** The recorded medicines that RLS may be treated with. */
export const medicinesForRls = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter(treatsRls);

/** Blank reads as not treated; beside a medicine for RLS it is to be asked. */
export const treatedNow = (visit: Pick<Visit, 'answers' | 'medicines'>): 'yes' | 'no' | 'ask' =>
  visit.answers['treated-now'] ?? (medicinesForRls(visit).length > 0 ? 'ask' : 'no');
