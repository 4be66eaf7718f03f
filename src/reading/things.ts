/** What begins at a place of a text: a blood test, or a medicine of the list. */
import { listedNameAhead } from '../rules/record/medicines/find.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { Named } from './matched.ts';
import { OTHER_TESTS, TESTS } from './test-names.ts';
import { UNIT } from './units.ts';
import { partsIn, type Part } from './folded.ts';
import { DOSE, FORM } from './words.ts';

/** A text with its folded form, which has the same places. */
export type Source = { readonly text: string; readonly folded: string };

/** Letters with an accent of their own, as some systems write them, are one word. */
const WORDS = /[a-z0-9][a-z0-9\p{M}]*/gu;
/** What may stand between two words of one name. */
const BETWEEN = /^[ \t./+&'®™_-]{1,3}$/u;
/** A name of the list has no more words. */
const MOST_WORDS = 6;

/** The longest name of the list that begins here. */
export function medicineAt({ folded }: Source, from: number): Named<MedicineEntry> | undefined {
  const ends: number[] = [];
  const words: string[] = [];
  const ahead = folded.slice(from, from + 90);
  for (const { 0: word, index } of ahead.matchAll(WORDS)) {
    const end = ends.at(-1);
    const goesOn = end === undefined ? index === 0 : BETWEEN.test(ahead.slice(end, index));
    if (!goesOn || words.length === MOST_WORDS) break;
    words.push(word.replaceAll(/\p{M}/gu, ''));
    ends.push(index + word.length);
  }
  const found = words.length === 0 ? undefined : listedNameAhead(words);
  return found && { of: found.entry, to: from + (ends[found.length - 1] ?? 0) };
}

const doseAt = ({ folded }: Source, from: number): boolean => {
  const ahead = folded.slice(from, from + 40);
  const dose = ahead.search(DOSE);
  return dose >= 0 && !/[a-z]{4}/u.test(ahead.slice(0, dose).replace(FORM, ''));
};

/** A number, as a result has it, comes right behind the name. */
const VALUE =
  /^(?: ?[([][^)\]\n]*[)\]])?[ :=.|\t*-]*(?:(?:is|was|of|ist|war|von|es|era|de)(?![a-z]))?[ :=|\t]*[<>≤≥]?=? ?\d/u;
export const hasValue = ({ folded }: Source, from: number): boolean =>
  VALUE.test(folded.slice(from, from + 60));

/** Their names are those of medicines as well, whether or not the list has them. */
const TAKEN_TOO: readonly (LabId | null)[] = ['iron', 'b12', 'folate', 'magnesium', 'glucose'];

/** A name of a test as well, on which nothing else says whether it is measured or taken. */
export const isTestToo = ({ folded }: Source, { from, to }: Part): boolean => {
  const test = TESTS.at(folded, from) ?? OTHER_TESTS.at(folded, from);
  return test !== undefined && test.to >= to;
};

/** Some names are of a test and of a medicine: a number right behind it, which is no amount, makes it a test. */
export function testAt(source: Source, from: number): Named<LabId | null> | undefined {
  const test = TESTS.at(source.folded, from) ?? otherTestAt(source, from);
  if (test === undefined) return undefined;
  const named = medicineAt(source, from);
  if (named !== undefined && named.to > test.to) return undefined;
  // "Iron sat 20 %" is no iron.
  const medicine = named?.to === test.to ? named : undefined;
  const mayBeTaken = medicine !== undefined || test.of === null || TAKEN_TOO.includes(test.of);
  const rest = source.folded.slice(test.to, test.to + 60).split('\n')[0] ?? '';
  const isDosed = doseAt(source, test.to) || FORM.test(rest.slice(0, 14));
  if (mayBeTaken && isDosed) return undefined;
  const isMeasured = hasValue(source, test.to) || partsIn(rest, UNIT).length > 0;
  return mayBeTaken && test.of !== null && !isMeasured ? undefined : test;
}

/** A test that the visit has no place for is one by its value alone: calcium and potassium are taken, too. */
function otherTestAt(source: Source, from: number): Named<null> | undefined {
  const test = OTHER_TESTS.at(source.folded, from);
  return test !== undefined && hasValue(source, test.to) ? test : undefined;
}
