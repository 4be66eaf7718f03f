/** Words joined to phrases. English only, and the only place that knows of capitals and commas. */

const PROPER = /^(?:[A-Z]{2}|[A-Z]\d|Hb|Romberg|Hoffmann|Parkinson|Guillain|Vesper|Sjögren)/;
export const lower = (words: string): string =>
  PROPER.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
/** A word that begins so for good, as eGFR, stays. */
export const upper = (words: string): string =>
  /^[a-z][A-Z]/.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);

/** A question or a sentence as one clause among others: it does not end. */
export const withoutEnd = (words: string): string => words.replace(/[.?]$/, '');

/** Free words as such: none of theirs can end the quotation (R-F26). */
export const quoted = (words: string): string => `“${words.replaceAll(/[“”„"]/gu, '’')}”`;

/** "vibration and position" joins two itself; what stands in brackets or behind a comma joins nothing. */
const joinsTwo = (words: string): boolean =>
  / and /.test(words.replaceAll(/\([^()]*\)|“[^”]*”|,.*$/gu, ''));

/** "a", "a and b", "a, b and c"; "a and b, and c" where one joins two itself; with "or" for a choice. */
export function listed(words: readonly string[], type: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const before = words.slice(0, -1).join(', ');
  if (type === 'or') return `${before} or ${last}`;
  return words.slice(-2).some(joinsTwo) ? `${before}, and ${last}` : `${before} and ${last}`;
}

/** The mimics that nothing recorded calls for. */
export const furtherWords = (count: number): string =>
  count === 1 ? '1 further condition' : `${count} further conditions`;

/** One after the other; what is empty is not said. */
export const inTurn = (...sentences: readonly string[]): string =>
  sentences.filter((each) => each !== '').join(' ');
