/**
 * Whether the symptoms began within 4 weeks of a change of a medicine, read of the dates (D60). Nothing
 * of it is recorded. A date that leaves it open says neither yes nor no.
 */
import { daysAfter, spanOf, spansOf } from './dated.ts';
import { mayBringOn } from './medicines.ts';
import { keptOf } from '../record/kept-of.ts';
import type { Began } from '../record/ids.ts';
import type { DateSpan } from '../record/typed-date.ts';
import type { Medicine, Visit } from '../record/visit.ts';
import { EVENT } from '../tables/limits/event.ts';
import type { YesNo } from './yes-no.ts';

type Change = Extract<Began, 'starting' | 'raising' | 'stopping'>;
export type BeganByDates = Readonly<Record<Change, YesNo>>;

const OPEN: BeganByDates = { starting: undefined, raising: undefined, stopping: undefined };
const BEFORE: BeganByDates = { starting: 'no', raising: 'no', stopping: 'no' };

/** Yes or no only where every day on which both may have been says the same. */
function isSoonAfter(change: DateSpan, onset: DateSpan): YesNo {
  const { least, most } = daysAfter(change, onset);
  if (most < 0 || least > EVENT.began.within) return 'no';
  return least >= 0 && most <= EVENT.began.within ? 'yes' : undefined;
}

/**
 * Of the last change of dose it is not said whether it was a raise, nor when the ones before it were:
 * only where it lies too long before the symptoms was there surely no raise shortly before them.
 */
function afterRaising(changed: DateSpan | undefined, onset: DateSpan): YesNo {
  return changed !== undefined && daysAfter(changed, onset).least > EVENT.began.within
    ? 'no'
    : undefined;
}

/** What is taken was not stopped; where that is not said, no date of a stop says nothing. */
function afterStopping(
  stopped: DateSpan | undefined,
  use: Medicine['use'],
  onset: DateSpan,
): YesNo {
  if (stopped !== undefined) return isSoonAfter(stopped, onset);
  return use === 'taking' ? 'no' : undefined;
}

/** Of which change of it the symptoms came within 4 weeks, by the dates. */
export function beganByDates(
  medicine: Medicine,
  onset: DateSpan | undefined,
  today: string,
): BeganByDates {
  if (onset === undefined) return OPEN;
  const { started, changed, stopped } = spansOf(medicine, today);
  // They were there before it was: no change of it came before them.
  if (started !== undefined && daysAfter(started, onset).most < 0) return BEFORE;
  return {
    starting: started === undefined ? undefined : isSoonAfter(started, onset),
    raising: afterRaising(changed, onset),
    stopping: afterStopping(stopped, medicine.use, onset),
  };
}

const CHANGES = ['starting', 'stopping', 'raising'] as const satisfies readonly Change[];

/** The answer that the dates give; of two, the one by which it may have brought the symptoms on. */
function answerOf(medicine: Medicine, by: BeganByDates): Began | undefined {
  const held = CHANGES.filter((change) => by[change] === 'yes');
  const provoking = held.find((change) => mayBringOn(medicine, change));
  if (provoking !== undefined) return provoking;
  // Another change may have done it, and no date says that it did not.
  const isOpen = CHANGES.some((change) => by[change] === undefined && mayBringOn(medicine, change));
  if (isOpen) return undefined;
  return held[0] ?? (CHANGES.every((change) => by[change] === 'no') ? 'no' : undefined);
}

/** What was answered stands; where it is blank or unsure, the dates say it as far as they do. */
const answeredByDates = (medicine: Medicine, onset: DateSpan, today: string): Medicine => {
  if (medicine.began !== undefined && medicine.began !== 'unsure') return medicine;
  const began = answerOf(medicine, beganByDates(medicine, onset, today));
  return began === undefined ? medicine : { ...medicine, began };
};

/** The onset by its date, where it can be used. */
export const onsetOf = ({ words }: Pick<Visit, 'words'>, today: string): DateSpan | undefined =>
  spanOf(words['onset-date'], today);

type Dated = Pick<Visit, 'medicines' | 'words'>;

const medicinesByDates = keptOf(['medicines', 'words'], (visit: Dated, today: string) => {
  const onset = onsetOf(visit, today);
  const { medicines } = visit;
  return {
    medicines:
      onset === undefined
        ? medicines
        : medicines.map((each) => answeredByDates(each, onset, today)),
  };
});

/** The visit as the rules read it: with what the dates say of each of its medicines. */
export function withBegan(visit: Visit, today: string): Visit {
  const read = medicinesByDates(visit, today);
  return read.medicines === visit.medicines ? visit : { ...visit, ...read };
}

/** Is what was answered surely otherwise by the dates? It stands, and is asked about once (D88). */
export function isAgainstDates(
  medicine: Medicine,
  onset: DateSpan | undefined,
  today: string,
): boolean {
  const by = beganByDates(medicine, onset, today);
  switch (medicine.began) {
    case undefined:
    case 'unsure':
      return false;
    case 'no':
      return CHANGES.some((change) => by[change] === 'yes');
    case 'yes':
      return by.starting === 'no' && by.raising === 'no';
    case 'starting':
    case 'raising':
    case 'stopping':
      return by[medicine.began] === 'no';
  }
}
