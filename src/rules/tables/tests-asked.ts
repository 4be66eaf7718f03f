/**
 * The blood tests that a line asks for, each with the values of the page that answer it: what is
 * measured already is not asked for again.
 */
import type { LabId } from '../record/ids.ts';

/** One test in words, with the values of which one is enough; without any it is always asked for. */
type Asked = string | readonly [says: string, ...enough: readonly LabId[]];

/** Is the value there? */
export type IsMeasured = (id: LabId) => boolean;

const NOTHING: IsMeasured = () => false;

/** "Glucose or HbA1c, B12, immunofixation": what is left to ask for. */
const listOf = (asked: readonly Asked[], isMeasured: IsMeasured): string => {
  const left = asked.flatMap((each) => {
    if (typeof each === 'string') return [each];
    const [says, ...enough] = each;
    return enough.some(isMeasured) ? [] : [says];
  });
  const words = left.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export type List = (...asked: readonly Asked[]) => string;

export const listLeft =
  (isMeasured: IsMeasured): List =>
  (...asked) =>
    listOf(asked, isMeasured);

/** Words with a list of tests in them, as a row says them, and as they are said beside what is measured. */
const byMeasured = <T>(words: (list: List) => T) => {
  const given = (isMeasured: IsMeasured): T => words(listLeft(isMeasured));
  return { asWritten: given(NOTHING), given };
};

/** What a red flag or a line asks for. */
export function asking<T extends object>(words: (list: List) => T) {
  const { asWritten, given } = byMeasured(words);
  return { ...asWritten, given };
}

/** The first test of a condition. */
export function tested(...asked: readonly Asked[]) {
  const { asWritten, given } = byMeasured((list) => list(...asked));
  return { firstTest: asWritten, testsLeft: given };
}

export const FERRITIN_TEST: Asked = ['ferritin', 'ferritin'];
export const B12_TEST: Asked = ['B12', 'b12', 'active-b12'];
export const MMA_TEST: Asked = ['MMA', 'mma'];
export const METABOLITE_TEST: Asked = ['MMA or homocysteine', 'mma', 'homocysteine'];
export const GLUCOSE_TEST: Asked = ['glucose or HbA1c', 'glucose', 'hba1c'];
export const FOLATE_TEST: Asked = ['folate', 'folate'];
export const CREATININE_TEST: Asked = ['creatinine', 'creatinine', 'egfr'];
export const TSH_TEST: Asked = ['TSH', 'tsh'];
