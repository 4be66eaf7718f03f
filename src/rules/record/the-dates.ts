/**
 * Where the rules read a date that was typed. How dates are written comes with the list of medicines,
 * behind the first script: the fields of dates come with it, and so does the gate of files.
 */
import type { DateReading } from './typed-date.ts';

type ReadDate = (typed: string) => DateReading;

let read: ReadDate | undefined;

export function putDates(brought: ReadDate): void {
  read = brought;
}

/** A blank is none. Throws before it is known how dates are written: a date is never taken for no date. */
export function dateOf(typed: string | undefined): DateReading {
  if (typed === undefined || typed === '') return { kind: 'blank' };
  if (read === undefined) throw new Error('A date is read before the forms of dates are here');
  return read(typed);
}
