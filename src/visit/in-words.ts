/** A visit as a whole in a few words: its headline, when it was touched, the name of its file. */
import { day, dayAndTime, time } from '../browser/clock.ts';
import type { Visit } from '../rules/record/visit.ts';
import { assessed } from './assessed.ts';

/** The headline, or nothing where the rules break: the answers are kept all the same. */
export function headlineWords(visit: Visit, today: string): string {
  try {
    return assessed(visit, today).headline.says;
  } catch {
    return '';
  }
}

/** When a visit was last touched: "10:42", with the day when it is another one. */
export const touchedInWords = (touched: Date, now: Date): string =>
  day(touched) === day(now) ? time(touched) : dayAndTime(touched);

/** "rls-visit-2026-11-20-1042.json": when, and nothing of whom. */
export const fileName = (at: Date): string =>
  `rls-visit-${day(at)}-${time(at).replace(':', '')}.json`;
