/** Days apart, of ISO dates: the rules have no clock, and no calendar but this. */

const MONTHS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days since the year 0, or undefined where it is no date of the calendar. */
function dayNumber(iso: string): number | undefined {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const [year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [before, after] = [MONTHS_BEFORE[month - 1], MONTHS_BEFORE[month]];
  if (before === undefined || after === undefined) return undefined;
  const leaps =
    Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  const isLong = month === 2 && isLeap(year);
  if (day < 1 || day > after - before + (isLong ? 1 : 0)) return undefined;
  return year * 365 + leaps + before + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

/** Whole days from one ISO date to another; undefined where one is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [one, other] = [dayNumber(from), dayNumber(to)];
  return one === undefined || other === undefined ? undefined : other - one;
}
