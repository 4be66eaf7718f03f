/** Dates as reports and letters write them. One that may be two days is both, and is asked about. */
import { DATE_FORMS } from '../rules/record/date-forms.ts';
import { aloneIn, type Part } from './folded.ts';

/** `days`: what it may be, `YYYY-MM-DD`; two where day and month may change places, none where the day is not said. */
export type FoundDate = Part & { readonly found: string; readonly days: readonly string[] };

/** The dates in a folded text, in their order; where two forms fit, the first of the list. */
export function datesIn(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, days } of DATE_FORMS) {
    for (const match of text.matchAll(pattern)) {
      // A figure more, or another mark, before it: it is a part of something longer.
      if (/[\w./]$|\d-$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
      const part = { from: match.index, to: match.index + match[0].length };
      if (found.some(({ from, to }) => part.from < to && from < part.to)) continue;
      const meant = days?.(...match.slice(1)) ?? [];
      // "10-0-20" is no date, but how much is taken when.
      if (days === undefined || meant.length > 0)
        found.push({ ...part, found: match[0], days: meant });
    }
  }
  return found.toSorted((one, other) => one.from - other.from);
}

/** 08:15, 8.15 Uhr: beside a date, and no value. */
export const timesIn = (text: string): readonly Part[] =>
  aloneIn(
    text,
    /(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?(?: ?[ap]m\b)?(?: ?(?:uhr|h)\b)?|[.:]?[0-5]?\d? uhr\b)/gu,
  );
