/** What dates say of whether the symptoms began within 4 weeks of a change of a medicine (D60). */
import { daysBetween } from '../../src/rules/logic/day.ts';
import { readDate } from '../../src/rules/record/typed-date.ts';
import type { Medicine, Visit } from '../../src/rules/record/visit.ts';
import type { Said } from './said.ts';

/** The days that a date may be, counted from the epoch. */
type Days = { readonly first: number; readonly last: number };

const OLDEST = '1900-01-01';
const FOUR_WEEKS = 28;

/** Each of its days up to `today`, an ISO day; nothing where it is not used. */
function daysOf(text: string | undefined, today: string): Days | undefined {
  const reading = readDate(text);
  if (reading.kind !== 'read') return undefined;
  const first = daysBetween(OLDEST, reading.span.first);
  const last = daysBetween(OLDEST, reading.span.last);
  const now = daysBetween(OLDEST, today);
  if (first === undefined || last === undefined || now === undefined) return undefined;
  return first > now || last < 0 ? undefined : { first, last: Math.min(last, now) };
}

export type Changes = Readonly<Record<'starting' | 'raising' | 'stopping', Said>>;
const OPEN: Changes = { starting: 'open', raising: 'open', stopping: 'open' };

/** Surely: on every pair of days that they may be. */
const isBefore = (one: Days | undefined, other: Days | undefined): boolean =>
  one !== undefined && other !== undefined && one.last < other.first;

/** From 0 to 28 days after it: on every pair of days, on none, or on some. */
function within4Weeks(change: Days | undefined, onset: Days): Said {
  if (change === undefined) return 'open';
  const [fewest, most] = [onset.first - change.last, onset.last - change.first];
  if (fewest > FOUR_WEEKS || most < 0) return 'no';
  return fewest >= 0 && most <= FOUR_WEEKS ? 'yes' : 'open';
}

/** Which changes of a medicine the symptoms followed within 4 weeks, by the dates alone. */
export function changesOf(medicine: Medicine, { words }: Visit, today: string): Changes {
  const onset = daysOf(words['onset-date'], today);
  if (onset === undefined) return OPEN;
  const [started, changed, stopped] = [medicine.started, medicine.changed, medicine.stopped].map(
    (text) => daysOf(text, today),
  );
  const isCertainlyWrong =
    isBefore(stopped, started) || isBefore(changed, started) || isBefore(stopped, changed);
  const used = isCertainlyWrong ? {} : { started, changed, stopped };
  if (isBefore(onset, used.started)) return { starting: 'no', raising: 'no', stopping: 'no' };
  const isLongAfterChange =
    used.changed !== undefined && onset.first - used.changed.last > FOUR_WEEKS;
  // What is recorded as taken was not stopped; a blank is no answer (D60).
  const isTaken = used.stopped === undefined && medicine.use === 'taking';
  return {
    starting: within4Weeks(used.started, onset),
    // Whether the dose was raised is not said: so never a yes.
    raising: isLongAfterChange ? 'no' : 'open',
    stopping: isTaken ? 'no' : within4Weeks(used.stopped, onset),
  };
}
