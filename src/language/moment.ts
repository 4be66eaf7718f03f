/** A moment as screen and paper say it, with the locale and the form of a day that in-words.ts takes from here. */
export const LOCALE = 'en-GB';

export const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** "20 Nov 2026, 10:42", in the machine's own time zone, which may change while the page is open. */
export const momentInWords = (at: Date): string =>
  at.toLocaleString(LOCALE, { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
