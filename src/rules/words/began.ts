/** How long after the changes of a medicine the symptoms began, by the dates; shown, never recorded (D60). */
import { listed } from './phrases.ts';
import { beganByDates, onsetOf } from '../facts/began.ts';
import { daysAfter, spansOf } from '../facts/dated.ts';
import { MEDICINE_DATES, type MedicineDate } from '../record/ids.ts';
import type { DateSpan } from '../record/typed-date.ts';
import type { Medicine, Visit } from '../record/visit.ts';
import { EVENT } from '../tables/limits/event.ts';

const CHANGES: Readonly<Record<MedicineDate, string>> = {
  started: 'it was started',
  changed: 'its dose was last changed',
  stopped: 'it was stopped',
};

const UNITS = [
  { from: 730, days: 365.25, one: 'year', several: 'years' },
  { from: 61, days: 30.4375, one: 'month', several: 'months' },
  { from: 0, days: 1, one: 'day', several: 'days' },
] as const;

/** Whole days, months or years that have passed. */
function lengthOf(days: number) {
  const unit = UNITS.find(({ from }) => days >= from) ?? UNITS[2];
  return { count: Math.floor(days / unit.days), unit } as const;
}

type Length = ReturnType<typeof lengthOf>;

const inWords = ({ count, unit }: Length): string =>
  `${count} ${count === 1 ? unit.one : unit.several}`;

/** "9 days", "2 to 4 months", "20 days to 2 months". */
function rangeInWords(least: number, most: number): string {
  const [low, high] = [lengthOf(least), lengthOf(most)];
  if (low.unit !== high.unit) return `${inWords(low)} to ${inWords(high)}`;
  return low.count === high.count ? inWords(high) : `${low.count} to ${inWords(high)}`;
}

/** Undefined where the dates do not tell which was first. */
function apartWords(change: DateSpan, onset: DateSpan): string | undefined {
  const { least, most } = daysAfter(change, onset);
  if (least < 0) return undefined;
  return most === 0 ? 'on the day when' : `${rangeInWords(least, most)} after`;
}

/**
 * "symptoms began 9 days after it was started", or "before it was started"; undefined where the dates
 * leave open which came first.
 */
export function beganBy(visit: Visit, medicine: Medicine, today: string): string | undefined {
  const onset = onsetOf(visit, today);
  if (onset === undefined) return undefined;
  const spans = spansOf(medicine, today);
  const { started } = spans;
  if (started !== undefined && daysAfter(started, onset).most < 0)
    return `symptoms began before ${CHANGES.started}`;
  const after = MEDICINE_DATES.flatMap((id) => {
    const span = spans[id];
    const apart = span === undefined ? undefined : apartWords(span, onset);
    return apart === undefined ? [] : [`${apart} ${CHANGES[id]}`];
  });
  return after.length === 0 ? undefined : `symptoms began ${listed(after)}`;
}

const NONE = `not within ${EVENT.began.says} of a change of it`;

/** How far the dates answer it: "within 4 weeks of starting"; undefined where they leave it open. */
function answerInWords(visit: Visit, medicine: Medicine, today: string): string | undefined {
  const by = beganByDates(medicine, onsetOf(visit, today), today);
  const held = (['starting', 'stopping'] as const).filter((change) => by[change] === 'yes');
  if (held.length > 0) return `within ${EVENT.began.says} of ${listed(held)}`;
  return Object.values(by).every((each) => each === 'no') ? NONE : undefined;
}

/** "By the dates symptoms began 9 days after it was started: within 4 weeks of starting." */
export function byDatesInWords(visit: Visit, medicine: Medicine, today: string) {
  const began = beganBy(visit, medicine, today);
  const answer = answerInWords(visit, medicine, today);
  const said = [began, answer].filter((each) => each !== undefined).join(': ');
  return said === '' ? undefined : `By the dates ${said}.`;
}
