/** What begins at a place of a text: a blood test, or a medicine of the list. */
import { listedNameAhead } from '../rules/record/medicines/find.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import type { LabId } from '../rules/record/ids.ts';
import { isOfResult } from './below.ts';
import type { Named } from './matched.ts';
import { OTHER_TESTS, SATURATION, TESTS } from './test-names.ts';
import { UNIT } from './units.ts';
import { partsIn, type Part } from './folded.ts';
import { DOSE, FORM } from './words.ts';

/** A text with its folded form, which has the same places. */
export type Source = { readonly text: string; readonly folded: string };

/** Where the first word of a part begins, behind bullets, signs and marks. */
export const wordIn = ({ folded }: Source, { from, to }: Part): number =>
  from + (/^[^a-z0-9]*/u.exec(folded.slice(from, to))?.[0].length ?? 0);

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
  // A unit may end behind the place at which a dose must begin.
  const ahead = folded.slice(from, from + 60);
  const dose = ahead.search(DOSE);
  return dose >= 0 && dose < 36 && !/[a-z]{4}/u.test(ahead.slice(0, dose).replace(FORM, ''));
};

/** A number, as a result has it, comes right behind the name; in some tables between quotation marks. */
const VALUE =
  /^(?: ?[([][^)\]\n]*[)\]])?(?:"[,;]"?)?[ :=.|\t*-]*(?:(?:is|was|of|ist|war|von|es|era|de)(?![a-z]))?[ :=|\t]*[<>≤≥]?=? ?\d/u;
export const hasValue = ({ folded }: Pick<Source, 'folded'>, from: number): boolean =>
  VALUE.test(folded.slice(from, from + 60));

/** Their names are those of medicines as well, whether or not the list has them. */
const TAKEN_TOO: readonly (LabId | null)[] = ['iron', 'b12', 'folate', 'magnesium', 'glucose'];

/** A name of a test, whether or not it is measured here. */
export const namedTestAt = ({ folded }: Source, from: number): Named<LabId | null> | undefined =>
  TESTS.at(folded, from) ?? OTHER_TESTS.at(folded, from);

/** A name of a test as well, on which nothing else says whether it is measured or taken. */
export const isTestToo = (source: Source, { from, to }: Part): boolean =>
  (namedTestAt(source, from)?.to ?? 0) >= to;

/** What stands behind a name on its line, and, where no figure does, in the lines of a result under it. */
function restOf({ folded }: Pick<Source, 'folded'>, to: number): string {
  const [own = '', ...below] = folded.slice(to, to + 160).split('\n');
  if (/\d/u.test(own)) return own.slice(0, 60);
  const end = below.findIndex((line) => !isOfResult(line));
  return [own, ...below.slice(0, end === -1 ? undefined : end)].join('\n');
}

/** What a saturation by itself stands beside, if it is that of transferrin. */
const OF_IRON =
  /\b(?:s?iron|fe|tibc|uibc|transferrin|serumeisen|eisen|ebk|hierro|transferrina|ctfh)(?![a-z])/u;
const OF_OXYGEN =
  /\b(?:o2|spo2|sao2|p[ac]?o2|pco2|oxygen|air|ra|abg|vbg|blood gas|bp|pulse|resp(?:iratory)?|sauerstoff|raumluft|blutgas\w*|bga|rr|puls|oxigeno|gasometria|ta|fc)(?![a-z0-9])/u;
/** In characters before and behind it: its own line and those beside it. */
const BESIDE = 160;

/** "% saturation", "Sättigung": of transferrin beside iron or what binds it, and of oxygen else. */
function saturationAt({ folded }: Source, from: number): Named<LabId> | undefined {
  const found = SATURATION.at(folded, from);
  if (found === undefined) return undefined;
  const beside = folded.slice(Math.max(0, from - BESIDE), found.to + BESIDE);
  const isMeasured = hasValue({ folded }, found.to) || restOf({ folded }, found.to).includes('%');
  return isMeasured && OF_IRON.test(beside) && !OF_OXYGEN.test(beside) ? found : undefined;
}

/** Some names are of a test and of a medicine: a number right behind it, which is no amount, makes it a test. */
export function testAt(source: Source, from: number): Named<LabId | null> | undefined {
  const test =
    TESTS.at(source.folded, from) ?? saturationAt(source, from) ?? otherTestAt(source, from);
  if (test === undefined) return undefined;
  const named = medicineAt(source, from);
  if (named !== undefined && named.to > test.to) return undefined;
  // "Iron sat 20 %" is no iron.
  const medicine = named?.to === test.to ? named : undefined;
  const mayBeTaken = medicine !== undefined || test.of === null || TAKEN_TOO.includes(test.of);
  const rest = restOf(source, test.to);
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
