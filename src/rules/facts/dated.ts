/** The dates of the onset, of medicines and of events, as they can be used today; a slip waits (D68). */
import { daysBetween } from '../logic/day.ts';
import { MEDICINE_DATES, type MedicineDate } from '../record/ids.ts';
import { dateOf } from '../record/the-dates.ts';
import type { DateSpan } from '../record/typed-date.ts';
import type { Medicine } from '../record/visit.ts';
import { EVENT } from '../tables/limits/event.ts';

/** Why a date waits: it is not used until it is corrected. `either`: day and month may change places. */
export type DateDoubt =
  | { readonly why: 'unreadable' | 'later' | 'before' }
  | { readonly why: 'either'; readonly days: readonly string[] };

/** Whole days of the calendar. */
export const daysFrom = (from: string, to: string): number => daysBetween(from, to) ?? 0;

/** What is wrong with a date as it is typed; undefined while there is none, or it may be right. */
export function doubtOf(typed: string | undefined, today: string): DateDoubt | undefined {
  const reading = dateOf(typed);
  if (reading.kind === 'blank') return undefined;
  if (reading.kind === 'unread')
    return reading.days.length === 0
      ? { why: 'unreadable' }
      : { why: 'either', days: reading.days };
  if (daysFrom(reading.span.first, today) < 0) return { why: 'later' };
  return daysFrom(EVENT.earliest, reading.span.last) < 0 ? { why: 'before' } : undefined;
}

/** The days on which it may have been: of this month or year those up to today. */
export function spanOf(typed: string | undefined, today: string): DateSpan | undefined {
  const reading = dateOf(typed);
  if (reading.kind !== 'read' || doubtOf(typed, today) !== undefined) return undefined;
  const { span } = reading;
  return daysFrom(span.last, today) < 0 ? { ...span, last: today } : span;
}

/** How many days the second came after the first, at least and at most; below 0 it came before. */
export const daysAfter = (first: DateSpan, second: DateSpan) => ({
  least: daysFrom(first.last, second.first),
  most: daysFrom(first.first, second.last),
});

/** The dates of a medicine that can be used. */
export type MedicineSpans = { readonly [Id in MedicineDate]: DateSpan | undefined };

const inOrder = (one: DateSpan | undefined, other: DateSpan | undefined): boolean =>
  one === undefined || other === undefined || daysAfter(one, other).most >= 0;

/** Surely stopped before it was started, or changed outside of that time: one of the two is a slip. */
export function isOutOfOrder(medicine: Medicine, today: string): boolean {
  const [started, changed, stopped] = MEDICINE_DATES.map((id) => spanOf(medicine[id], today));
  return !(inOrder(started, changed) && inOrder(changed, stopped) && inOrder(started, stopped));
}

/** None of them while they contradict each other. */
export function spansOf(medicine: Medicine, today: string): MedicineSpans {
  const isUsed = !isOutOfOrder(medicine, today);
  const span = (id: MedicineDate) => (isUsed ? spanOf(medicine[id], today) : undefined);
  return { started: span('started'), changed: span('changed'), stopped: span('stopped') };
}
