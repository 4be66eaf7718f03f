/**
 * What in a line of free text may name a person: a record number, a date of birth, an e-mail
 * address. A guess that is said and never acted on; names themselves cannot be told from words.
 */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH_NUMBER = String.raw`(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:(?:19|20)\d{2}|['’]?\d{2})`;
const LONG_YEAR = String.raw`(?:19|20)\d{2}`;
const ORDINAL = '(?:st|nd|rd|th)?';
/**
 * Nothing that would make it a part of something longer. What stands before is read and not looked
 * back at: a browser that knows no look-behind would refuse the whole script for it.
 */
const alone = (form: string) => new RegExp(String.raw`(?:^|[^\w./-])${form}(?![\w/]|[.-]\d)`, 'iu');

const DATES: readonly RegExp[] = [
  // 12/03/1961, 12.3.61, and with the month first.
  alone(String.raw`${DAY}([/.])${MONTH_NUMBER}\1${YEAR}`),
  alone(String.raw`${MONTH_NUMBER}([/.])${DAY}\1${YEAR}`),
  // 10-10-20 is what is taken in the morning, at noon and at night.
  alone(String.raw`${DAY}-${MONTH_NUMBER}-(?:${LONG_YEAR}|[4-9]\d)`),
  alone(String.raw`${MONTH_NUMBER}-${DAY}-(?:${LONG_YEAR}|[4-9]\d)`),
  alone(String.raw`${DAY} ${MONTH_NUMBER} ${LONG_YEAR}`),
  // 1961-03-12, 1961/3/12
  alone(String.raw`${LONG_YEAR}([/.-])${MONTH_NUMBER}\1${DAY}`),
  // 12 March 1961, 12th of Mar. 61, 12-Mar-1961
  alone(String.raw`${DAY}${ORDINAL}[ -]*(?:of )?${MONTH}[., -]*${YEAR}`),
  // March 12, 1961
  alone(String.raw`${MONTH}[. ]*${DAY}${ORDINAL},? +${LONG_YEAR}`),
];

/** Six digits and more, in one piece or in groups of two and more, as record numbers are written. */
const IN_ONE_PIECE = /\d{6}/u;
const IN_GROUPS = /(?:^|[^\w.,])(\d{2,}(?:[ .-]\d{2,})+)(?!\d)/gu;

const RANGE = /^\d{1,4}-\d{1,4}$/u;
const YEARS = new RegExp(`^${LONG_YEAR}(?:[ -]${LONG_YEAR})+$`, 'u');
/** Values in a row, and doses over the day. */
const PAIRS = /^\d{2}(?:[ -]\d{2})+$/u;
const DECIMAL = /^\d+\.\d+$/u;

const digitsOf = (text: string): number => text.replaceAll(/\D/gu, '').length;

function hasNumber(text: string): boolean {
  if (IN_ONE_PIECE.test(text)) return true;
  return [...text.matchAll(IN_GROUPS)].some(
    ([, found = '']) =>
      digitsOf(found) >= 6 &&
      ![RANGE, YEARS, DECIMAL, PAIRS].some((harmless) => harmless.test(found)),
  );
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/** Whether the text looks as if it held a number, a date or an address that identifies a person. */
export const looksIdentifying = (text: string): boolean =>
  MAIL.test(text) || DATES.some((form) => form.test(text)) || hasNumber(text);
