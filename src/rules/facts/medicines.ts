/** What the list of medicines says, as facts. A medicine that matches no entry was not checked. */
import { findMedicine } from '../record/medicines/find.ts';
import { MEDICINE_CLASSES } from '../record/medicines/classes.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import type { YesNo, YesNoUnsure } from './yes-no.ts';
import type { Medicine, Visit } from '../record/visit.ts';

const DOPAMINE_BLOCKERS: readonly MedicineClassId[] = [
  'antipsychotic',
  'dopamine-blocking-antiemetic',
];
const SSRI_OR_SNRI: readonly MedicineClassId[] = ['ssri', 'snri'];
const DOPAMINERGIC: readonly MedicineClassId[] = ['dopaminergic', 'levodopa'];
const LEVODOPA: readonly MedicineClassId[] = ['levodopa'];
const STATIN: readonly MedicineClassId[] = ['statin'];
const WITHDRAWN: readonly MedicineClassId[] = [
  'opioid',
  'benzodiazepine',
  'ssri',
  'snri',
  'tricyclic',
  'mirtazapine',
];

/** A recorded medicine with what the list says of it. */
type Known = {
  readonly medicine: Medicine;
  readonly classes: readonly MedicineClassId[];
  readonly exacerbates: boolean;
  /** Not in the list, or a word that names several classes: not checked. */
  readonly unchecked: boolean;
};

function lookedUp(medicine: Medicine): Known {
  const entry = findMedicine(medicine.name);
  return {
    medicine,
    classes: entry?.classes ?? [],
    exacerbates: entry?.exacerbates === true,
    unchecked: entry === undefined || entry.askWhich !== undefined,
  };
}

/** Recorded medicines are immutable, so one that was looked up is not looked up again. */
const seen = new WeakMap<Medicine, Known>();

function known(medicine: Medicine): Known {
  let found = seen.get(medicine);
  if (found === undefined) {
    found = lookedUp(medicine);
    seen.set(medicine, found);
  }
  return found;
}

const isTaken = ({ medicine }: Known): boolean => medicine.use !== 'stopped-recently';

const isAmong = ({ classes }: Known, ids: readonly MedicineClassId[]): boolean =>
  classes.some((id) => ids.includes(id));

/** Minutes since noon, so that an evening clock time sorts before a morning one. */
const sinceNoon = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return ((hours + 12) % 24) * 60 + minutes;
};

function changed({ many, words }: Pick<Visit, 'many' | 'words'>): boolean {
  const [now, start] = [words['clock-now'], words['clock-at-start']];
  const earlier = now !== undefined && start !== undefined && sinceNoon(now) < sinceNoon(start);
  return earlier || (many['changes-on-treatment'] ?? []).length > 0;
}

function provokedBy(medicines: readonly Known[]): YesNoUnsure {
  const listed = medicines.filter((each) => each.exacerbates);
  if (listed.some(({ medicine }) => medicine.began === 'yes')) return 'yes';
  return listed.some(({ medicine }) => medicine.began === 'unsure') ? 'unsure' : 'no';
}

export function medicineFacts(visit: Pick<Visit, 'answers' | 'many' | 'words' | 'medicines'>) {
  const { answers, many } = visit;
  const medicines = visit.medicines.map(known);
  const recorded = medicines.length > 0 || answers['takes-medicines'] === 'none';
  const unchecked = medicines.some((each) => each.unchecked);
  const taken = medicines.filter(isTaken);
  /** "No" only when every recorded medicine could be checked. */
  const fact = (holds: boolean): YesNo =>
    holds ? 'yes' : recorded && !unchecked ? 'no' : undefined;
  const among = (ids: readonly MedicineClassId[]): YesNo =>
    fact(taken.some((each) => isAmong(each, ids)));
  const withdrawn =
    (many['stopped-recently'] ?? []).length > 0 ||
    medicines.some((each) => !isTaken(each) && isAmong(each, WITHDRAWN));
  const provoked = recorded ? provokedBy(medicines) : undefined;
  const dopaminergic = among(DOPAMINERGIC);
  return {
    /** `unchecked`: some entry matches nothing in our list. */
    medicines: !recorded
      ? undefined
      : unchecked
        ? 'unchecked'
        : medicines.length === 0
          ? 'none'
          : 'recorded',
    'dopamine-blocker': among(DOPAMINE_BLOCKERS),
    'ssri-or-snri': among(SSRI_OR_SNRI),
    'exacerbating-medicine': fact(taken.some((each) => each.exacerbates)),
    'dopaminergic-treatment': dopaminergic,
    levodopa: among(LEVODOPA),
    statin: among(STATIN),
    'b12-lowering-medicine': fact(
      taken.some(({ classes }) => classes.some((id) => MEDICINE_CLASSES[id].lowersB12)),
    ),
    /** Opioid, benzodiazepine, alcohol or antidepressant stopped of late. */
    withdrawal: withdrawn ? 'yes' : 'not-recorded',
    /** A provoking medicine or a withdrawal is recorded (R5). */
    'provocation-recorded': provoked === 'yes' || withdrawn ? 'yes' : 'no',
    /** A listed medicine within 4 weeks of whose start or increase the symptoms began (D18). */
    provoked,
    /** Earlier, wider, stronger or needing more on a dopaminergic medicine (T12). */
    'changed-on-treatment': dopaminergic === 'yes' && changed(visit) ? 'yes' : 'not-recorded',
  } as const;
}
export type MedicineFacts = ReturnType<typeof medicineFacts>;
