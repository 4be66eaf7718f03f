/** Too much serotonin: the medicines that raise it, and the signs of it (D58, D75). */
import { beganByDates, onsetOf } from './began.ts';
import { hasSign, isNew, tells } from './finding.ts';
import { entryFor, isOfClass, isTaken } from './medicines.ts';
import type { MedicineEntry } from '../record/medicines/entries.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import type { Medicine, Visit } from '../record/visit.ts';

const SEROTONERGIC: readonly MedicineClassId[] = [
  'ssri',
  'snri',
  'tricyclic',
  'mirtazapine',
  'trazodone',
  'lithium',
  'tramadol',
  'serotonergic-antidepressant',
  'mao-inhibitor',
  'mao-inhibiting',
  'st-johns-wort',
  'dextromethorphan',
  'serotonergic',
];

/** Of the medicines recorded, in the order in which they are. */
export const serotonergicOf = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter((each) => isOfClass(each, SEROTONERGIC));

const raisesIt = ({ classes }: MedicineEntry): boolean =>
  classes.some((id) => SEROTONERGIC.includes(id));

/** A product, or a line of several names, counts for as many of them as it holds (D72). */
function heldIn(medicine: Medicine): number {
  const entry = entryFor(medicine);
  return entry?.isProduct === true ? entry.parts.filter(raisesIt).length : 1;
}

/** A yes of the first edition is one of the two. */
const wasBegunOrRaised = ({ began }: Medicine): boolean =>
  began === 'starting' || began === 'raising' || began === 'yes';

export function serotoninFacts(
  visit: Pick<Visit, 'safety' | 'exam' | 'medicines' | 'words'>,
  today: string,
) {
  const { exam, safety } = visit;
  const answer = safety['restless-distress'];
  const medicines = serotonergicOf(visit);
  const taken = medicines.filter(isTaken).reduce((count, each) => count + heldIn(each), 0);
  const onset = onsetOf(visit, today);
  // Whatever was answered: the dates are never calmer than they are.
  const isBegun = (each: Medicine): boolean =>
    wasBegunOrRaised(each) || beganByDates(each, onset, today).starting === 'yes';
  const isClonus = isNew(exam.reflexes) && hasSign(exam.reflexes, 'clonus');
  const isRigid = isNew(exam.tone) && hasSign(exam.tone, 'rigid');
  return {
    /** Two that are taken, or one within 4 weeks of whose start or increase the symptoms began. */
    serotonergic: taken > 1 || medicines.some(isBegun) ? 'yes' : 'no',
    /** Clonus found, tremor or agitation told. */
    'serotonin-sign': isClonus || tells(answer, 'tremor', 'agitation') ? 'yes' : 'no',
    'serotonin-fever-or-rigidity': isRigid || tells(answer, 'fever', 'rigidity') ? 'yes' : 'no',
  } as const;
}
export type SerotoninFacts = ReturnType<typeof serotoninFacts>;
