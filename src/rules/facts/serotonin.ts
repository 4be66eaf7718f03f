/** Too much serotonin: the medicines that raise it, and the signs of it (D58). */
import { hasSign, isNew } from './finding.ts';
import { findMedicine } from '../record/medicines/find.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import type { SafetyDetail } from '../record/ids.ts';
import type { Medicine, Visit } from '../record/visit.ts';

const SEROTONERGIC: readonly MedicineClassId[] = [
  'ssri',
  'snri',
  'tricyclic',
  'mirtazapine',
  'trazodone',
  'tramadol',
];

const isSerotonergic = ({ name }: Medicine): boolean =>
  findMedicine(name)?.classes.some((each) => SEROTONERGIC.includes(each)) === true;

/** Of the medicines recorded, in the order in which they are. */
export const serotonergicOf = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter(isSerotonergic);

/** A yes of the first edition is one of the two. */
const wasBegunOrRaised = ({ began }: Medicine): boolean =>
  began === 'starting' || began === 'raising' || began === 'yes';

export function serotoninFacts(visit: Pick<Visit, 'safety' | 'exam' | 'medicines'>) {
  const { exam, safety } = visit;
  const answer = safety['restless-distress'];
  const isTold = (...among: readonly SafetyDetail[]): boolean =>
    answer?.answer === 'yes' && answer.details?.some((each) => among.includes(each)) === true;
  const medicines = serotonergicOf(visit);
  const taken = medicines.filter(({ use }) => use !== 'stopped-recently');
  const isClonus = isNew(exam.reflexes) && hasSign(exam.reflexes, 'clonus');
  const isRigid = isNew(exam.tone) && hasSign(exam.tone, 'rigid');
  return {
    /** Two that are taken, or one within 4 weeks of whose start or increase the symptoms began. */
    serotonergic: taken.length > 1 || medicines.some(wasBegunOrRaised) ? 'yes' : 'no',
    /** Clonus found, tremor or agitation told. */
    'serotonin-sign': isClonus || isTold('tremor', 'agitation') ? 'yes' : 'no',
    'serotonin-fever-or-rigidity': isRigid || isTold('fever', 'rigidity') ? 'yes' : 'no',
  } as const;
}
export type SerotoninFacts = ReturnType<typeof serotoninFacts>;
