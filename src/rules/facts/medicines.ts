/** What the list of medicines says, as facts. A medicine that matches no entry was not checked. */
import { theList } from '../record/medicines/the-list.ts';
import type { MedicineEntry } from '../record/medicines/entries.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import { recorded, type YesNo, type YesNoUnsure } from './yes-no.ts';
import { SCALE, type Threshold } from '../logic/interval.ts';
import { CLOCK } from '../tables/limits/other.ts';
import type { Medicine, Visit } from '../record/visit.ts';

/** What blocks or depletes dopamine, and so can cause akathisia (D75). */
export const DOPAMINE_BLOCKERS: readonly MedicineClassId[] = [
  'antipsychotic',
  'dopamine-blocking-antiemetic',
  'dopamine-depleter',
];
export const SSRI_OR_SNRI: readonly MedicineClassId[] = ['ssri', 'snri'];
const DOPAMINERGIC: readonly MedicineClassId[] = ['dopaminergic', 'levodopa'];
const LEVODOPA: readonly MedicineClassId[] = ['levodopa'];
const STATIN: readonly MedicineClassId[] = ['statin'];
const NITROUS_OXIDE: readonly MedicineClassId[] = ['nitrous-oxide'];
/** What leaves a rebound or a withdrawal when it is stopped or cut down (D45, D74). */
const WITHDRAWN: readonly MedicineClassId[] = [
  ...DOPAMINERGIC,
  ...DOPAMINE_BLOCKERS,
  ...SSRI_OR_SNRI,
  'tricyclic',
  'mirtazapine',
  'trazodone',
  'bupropion',
  'reboxetine',
  'serotonergic-antidepressant',
  'mao-inhibitor',
  'agomelatine',
  'opioid',
  'tramadol',
  'alpha-2-delta',
  'benzodiazepine',
  'sedative',
];

/** A recorded medicine with what the list says of it. */
type Known = {
  readonly medicine: Medicine;
  readonly entry: MedicineEntry | undefined;
  readonly classes: readonly MedicineClassId[];
  readonly exacerbates: boolean;
  /** Of a class whose link with RLS is weak: whether the symptoms began with it is asked (D75). */
  readonly isAskedAbout: boolean;
  /** Of a class that is a risk factor for lack of B12. */
  readonly lowersB12: boolean;
  /** Of a kind that leaves a withdrawal when it is stopped (D45). */
  readonly missed: boolean;
  /** Not in the list: it may be of any class. */
  readonly isUnlisted: boolean;
  /** Not in the list, or a word that names several classes: not checked. */
  readonly unchecked: boolean;
};

/** The word for all of them: which one it is does not matter when it is stopped. */
const ANTIDEPRESSANT = 'antidepressant';

function lookedUp(medicine: Medicine): Known {
  const { find, classes: all } = theList();
  const entry = find(medicine.name);
  const classes = entry?.classes ?? [];
  return {
    medicine,
    entry,
    classes,
    missed: classes.some((id) => WITHDRAWN.includes(id)) || entry?.name === ANTIDEPRESSANT,
    exacerbates: entry?.exacerbates === true,
    isAskedAbout: classes.some((id) => all[id].isAskedAbout),
    lowersB12: classes.some((id) => all[id].lowersB12),
    isUnlisted: entry === undefined,
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

/** What the list says of it; undefined where it is not in the list. */
export const entryFor = (medicine: Medicine): MedicineEntry | undefined => known(medicine).entry;

/** Not stopped or cut down of late; a blank counts as taken. */
export const isTaken = ({ use }: Medicine): boolean => use !== 'stopped-recently';

export const isOfClass = (medicine: Medicine, ids: readonly MedicineClassId[]): boolean =>
  isAmong(known(medicine), ids);

/** Not in the list, or a word that names several classes. */
export const isUnread = (medicine: Medicine): boolean => known(medicine).unchecked;

const isAmong = ({ classes }: Known, ids: readonly MedicineClassId[]): boolean =>
  classes.some((id) => ids.includes(id));

/** Stopped or cut down of late, and of a kind that is missed. */
const isWithdrawn = (each: Known): boolean => !isTaken(each.medicine) && each.missed;

/** The recorded medicines that were stopped or cut down of late and leave a withdrawal (D45). */
export const withdrawnOf = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter((each) => isWithdrawn(known(each)));

/** Is a dopaminergic medicine, or levodopa, recorded as taken? */
export const takesAny = (
  { medicines }: Pick<Visit, 'medicines'>,
  of: 'dopaminergic' | 'levodopa',
): boolean =>
  medicines.some(
    (each) => isTaken(each) && isOfClass(each, of === 'levodopa' ? LEVODOPA : DOPAMINERGIC),
  );

const HOUR = 60;
const DAY = 24 * HOUR;
const minutes = (limit: Threshold): number => ((limit.at.hours ?? 0) / SCALE) * HOUR;

/**
 * May such a medicine be taken: is one recorded, or one that is not in the list? What its class would
 * ask stays asked while nobody knows what it is (D72).
 */
export const mayTake = (
  visit: Pick<Visit, 'medicines'>,
  of: 'dopaminergic' | 'levodopa',
): boolean =>
  takesAny(visit, of) || visit.medicines.some((each) => isTaken(each) && known(each).isUnlisted);

/** Minutes since the day of symptoms began, so that an evening sorts before the small hours (D70). */
function inSymptomDay(clock: string): number {
  const [hours = 0, past = 0] = clock.split(':').map(Number);
  return (hours * HOUR + past - minutes(CLOCK.dayBegins) + DAY) % DAY;
}

/** How much earlier the symptoms begin now than at the start of treatment. */
function earlierBy({ words }: Pick<Visit, 'words'>) {
  const [now, start] = [words['clock-now'], words['clock-at-start']];
  if (now === undefined || start === undefined) return 'not-recorded';
  const earlier = inSymptomDay(start) - inSymptomDay(now);
  if (earlier >= minutes(CLOCK.criterion)) return 'criterion';
  return earlier >= minutes(CLOCK.earlier) ? 'suspected' : 'no';
}

/** Within 4 weeks of a change of it the symptoms began. */
const began = ({ began: answer }: Medicine): boolean =>
  answer !== undefined && answer !== 'no' && answer !== 'unsure';

/** Is it asked of this medicine when the symptoms began: may it have brought them on, or is it not checked? */
export function asksWhetherItBegan(medicine: Medicine): boolean {
  const each = known(medicine);
  return each.exacerbates || each.isAskedAbout || isWithdrawn(each) || each.unchecked;
}

/** May such a change of it bring the symptoms on (D60)? What is not checked, or weakly linked, may. */
export function mayBringOn(
  medicine: Medicine,
  change: 'starting' | 'raising' | 'stopping',
): boolean {
  const each = known(medicine);
  return (
    each.exacerbates ||
    each.isAskedAbout ||
    each.unchecked ||
    (change === 'stopping' && each.missed)
  );
}

/** What one medicine says of criterion E; a blank, a weak link and one not checked leave it open (D75, D83). */
function provokedByOne(each: Known): YesNoUnsure {
  const { medicine } = each;
  if (medicine.began === 'no') return 'no';
  if (began(medicine)) {
    const mayProvoke = each.exacerbates || (medicine.began === 'stopping' && each.missed);
    return mayProvoke ? 'yes' : each.unchecked || each.isAskedAbout ? 'unsure' : 'no';
  }
  if (!asksWhetherItBegan(medicine)) return 'no';
  return medicine.began === 'unsure' ? 'unsure' : undefined;
}

/** The medicines within 4 weeks of a change of which the symptoms began, and that may have done it. */
export const provokingOf = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter((each) => provokedByOne(known(each)) === 'yes');

/** The medicines that lower B12, taken or stopped of late. */
export const loweringB12 = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter((each) => known(each).lowersB12);

/** The medicines of which it is to be asked, and was not, whether the symptoms began with them (D83). */
export const notAskedWhether = ({ medicines }: Pick<Visit, 'medicines'>): readonly Medicine[] =>
  medicines.filter((each) => provokedByOne(known(each)) === undefined);

/** Taken, or stopped of late: the question about it is whether it was ever used regularly (D22). */
export const isNitrousOxideListed = ({ medicines }: Pick<Visit, 'medicines'>): boolean =>
  medicines.some((each) => isOfClass(each, NITROUS_OXIDE));

function provokedBy(medicines: readonly Known[]): YesNoUnsure {
  const each = medicines.map(provokedByOne);
  if (each.includes('yes')) return 'yes';
  if (each.includes('unsure')) return 'unsure';
  return each.includes(undefined) ? undefined : 'no';
}

export function medicineFacts(visit: Pick<Visit, 'answers' | 'many' | 'words' | 'medicines'>) {
  const { answers, many } = visit;
  const medicines = visit.medicines.map(known);
  const isRecorded = medicines.length > 0 || answers['takes-medicines'] === 'none';
  const unchecked = medicines.some((each) => each.unchecked);
  const taken = medicines.filter(({ medicine }) => isTaken(medicine));
  /** "No" only when every recorded medicine could be checked. */
  const fact = (holds: boolean): YesNo =>
    holds ? 'yes' : isRecorded && !unchecked ? 'no' : undefined;
  const among = (ids: readonly MedicineClassId[]): YesNo =>
    fact(taken.some((each) => isAmong(each, ids)));
  const withdrawn = (many['stopped-recently'] ?? []).length > 0 || medicines.some(isWithdrawn);
  const provoked = isRecorded ? provokedBy(medicines) : undefined;
  const levodopa = among(LEVODOPA);
  const follows = mayTake(visit, 'levodopa') ? answers['follows-levodopa'] : undefined;
  const isTreated = mayTake(visit, 'dopaminergic');
  const earlier = earlierBy(visit);
  const changed =
    earlier === 'suspected' ||
    earlier === 'criterion' ||
    (many['changes-on-treatment'] ?? []).length > 0;
  return {
    /** `unchecked`: some entry matches nothing in our list. */
    medicines: !isRecorded
      ? undefined
      : unchecked
        ? 'unchecked'
        : medicines.length === 0
          ? 'none'
          : 'recorded',
    'dopamine-blocker': among(DOPAMINE_BLOCKERS),
    'ssri-or-snri': among(SSRI_OR_SNRI),
    'exacerbating-medicine': fact(taken.some((each) => each.exacerbates)),
    'dopaminergic-treatment': among(DOPAMINERGIC),
    levodopa,
    /** Asked while levodopa is, or may be, taken (D31, D72). */
    'follows-levodopa': follows,
    /** Asked where the symptoms follow it. */
    'urge-while-levodopa-works':
      follows === 'yes' ? answers['urge-while-levodopa-works'] : undefined,
    statin: among(STATIN),
    /** Taken, or stopped of late: the stores of the body last for months. */
    'b12-lowering-medicine': fact(loweringB12(visit).length > 0),
    /** Among the medicines, and not answered that it was never regular: a blank is no "no" (D22, D52). */
    'nitrous-oxide-listed': recorded(
      isNitrousOxideListed(visit) && answers['nitrous-oxide'] !== 'no',
    ),
    /** A medicine of D45, or alcohol, stopped or cut down of late. */
    withdrawal: withdrawn ? 'yes' : 'not-recorded',
    /** A provoking medicine or a withdrawal is recorded (R5). */
    'provocation-recorded': provoked === 'yes' || withdrawn ? 'yes' : 'no',
    /** Symptoms began within 4 weeks of starting, raising or stopping one that may do it (D60, D83). */
    provoked,
    /** Earlier, wider, stronger or needing more on what is, or may be, a dopaminergic medicine (T12, D72). */
    'changed-on-treatment': recorded(isTreated && changed),
    /** Begins earlier on the clock than at the start of such a medicine (D70). */
    'earlier-by': isTreated ? earlier : 'not-recorded',
  } as const;
}
export type MedicineFacts = ReturnType<typeof medicineFacts>;
