/** What the list of medicines says, as facts. A medicine that matches no entry was not checked. */
import { findMedicine, type MedicineClassId } from './medicines.ts';
import type { Medicine, Visit } from './visit.ts';

type YesNo = 'yes' | 'no' | undefined;

export type MedicineFacts = {
  /** `unchecked`: some entry matches nothing in our list. */
  readonly medicines: 'recorded' | 'unchecked' | 'none' | undefined;
  readonly 'dopamine-blocker': YesNo;
  readonly 'ssri-or-snri': YesNo;
  readonly 'exacerbating-medicine': YesNo;
  readonly 'dopaminergic-treatment': YesNo;
  readonly statin: YesNo;
  readonly 'b12-lowering-medicine': YesNo;
  /** Opioid, benzodiazepine, alcohol or antidepressant stopped of late. */
  readonly withdrawal: 'yes' | 'not-recorded';
  /** A listed medicine within 4 weeks of whose start or increase the symptoms began (D18). */
  readonly provoked: 'yes' | 'no' | 'unsure' | undefined;
  /** A provoking medicine or a withdrawal is recorded (R5). */
  readonly 'provocation-recorded': 'yes' | 'no';
  /** Earlier, wider, stronger or needing more on a dopaminergic medicine (T12). */
  readonly 'changed-on-treatment': 'yes' | 'not-recorded';
};

const DOPAMINE_BLOCKERS: readonly MedicineClassId[] = ['antipsychotic', 'dopamine-blocking-antiemetic'];
const SSRI_OR_SNRI: readonly MedicineClassId[] = ['ssri', 'snri'];
const WITHDRAWN: readonly MedicineClassId[] = [
  'opioid',
  'benzodiazepine',
  'ssri',
  'snri',
  'tricyclic',
  'mirtazapine',
];
const LOWERS_B12: readonly MedicineClassId[] = [
  'metformin',
  'proton-pump-inhibitor',
  'h2-blocker',
  'colchicine',
];

/** The classes of a recorded medicine; an unlisted one has none. */
const classesOf = (medicine: Medicine): readonly MedicineClassId[] =>
  findMedicine(medicine.name)?.classes ?? [];

const isTaken = (medicine: Medicine): boolean => medicine.use !== 'stopped-recently';

/** Minutes since noon, so that an evening clock time sorts before a morning one. */
const sinceNoon = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (((hours + 12) % 24) * 60 + minutes) % 1440;
};

function changed({ many, words }: Visit): boolean {
  const [now, start] = [words['clock-now'], words['clock-at-start']];
  const earlier = now !== undefined && start !== undefined && sinceNoon(now) < sinceNoon(start);
  return earlier || (many['changes-on-treatment'] ?? []).length > 0 || many.sites?.includes('arms') === true;
}

function provokedBy(medicines: readonly Medicine[]): MedicineFacts['provoked'] {
  const listed = medicines.filter((medicine) => findMedicine(medicine.name)?.exacerbates === true);
  if (listed.some((medicine) => medicine.began === 'yes')) return 'yes';
  return listed.some((medicine) => medicine.began === 'unsure') ? 'unsure' : 'no';
}

export function medicineFacts(visit: Visit): MedicineFacts {
  const { medicines, answers, many } = visit;
  const known = medicines.length > 0 || answers['takes-medicines'] === 'none';
  const unchecked = medicines.some((medicine) => findMedicine(medicine.name) === undefined);
  const taken = medicines.filter(isTaken);
  const among = (classes: readonly MedicineClassId[]): YesNo => {
    if (taken.some((each) => classesOf(each).some((id) => classes.includes(id)))) return 'yes';
    return known && !unchecked ? 'no' : undefined;
  };
  const exacerbates = taken.some((medicine) => findMedicine(medicine.name)?.exacerbates === true);
  const stopped = medicines.some(
    (medicine) =>
      medicine.use === 'stopped-recently' &&
      classesOf(medicine).some((id) => WITHDRAWN.includes(id)),
  );
  const withdrawn = stopped || (many['stopped-recently'] ?? []).length > 0;
  const provoked = known ? provokedBy(medicines) : undefined;
  const dopaminergic = among(['dopaminergic']);
  return {
    medicines: !known
      ? undefined
      : unchecked
        ? 'unchecked'
        : medicines.length === 0
          ? 'none'
          : 'recorded',
    'dopamine-blocker': among(DOPAMINE_BLOCKERS),
    'ssri-or-snri': among(SSRI_OR_SNRI),
    'exacerbating-medicine': exacerbates ? 'yes' : known && !unchecked ? 'no' : undefined,
    'dopaminergic-treatment': dopaminergic,
    statin: among(['statin']),
    'b12-lowering-medicine': among(LOWERS_B12),
    withdrawal: withdrawn ? 'yes' : 'not-recorded',
    'provocation-recorded': provoked === 'yes' || withdrawn ? 'yes' : 'no',
    provoked,
    'changed-on-treatment':
      dopaminergic === 'yes' && changed(visit) ? 'yes' : 'not-recorded',
  };
}
