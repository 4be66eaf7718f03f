/** What begins at a place of a text: a blood test, or a medicine of the list. */
import { findMedicine } from '../rules/record/medicines/find.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { Named } from './matched.ts';
import { TESTS } from './test-names.ts';
import { DOSE, FORM } from './words.ts';

/** A text with its folded form, which has the same places. */
export type Source = { readonly text: string; readonly folded: string };

const WORDS = /[\p{L}\p{N}]+/gu;
/** A name of the list has no more words. */
const MOST_WORDS = 6;

/** The longest name of the list that begins here. */
export function medicineAt({ text }: Source, from: number): Named<MedicineEntry> | undefined {
  const ahead = text.slice(from, from + 90);
  const words = [...ahead.matchAll(WORDS)].slice(0, MOST_WORDS);
  if (words[0]?.index !== 0) return undefined;
  let best: Named<MedicineEntry> | undefined;
  for (const word of words) {
    const to = word.index + word[0].length;
    const of = findMedicine(ahead.slice(0, to));
    if (of !== undefined && of !== best?.of) best = { of, to: from + to };
  }
  return best;
}

const doseAt = ({ folded }: Source, from: number): boolean => {
  const ahead = folded.slice(from, from + 40);
  const dose = ahead.search(DOSE);
  return dose >= 0 && !/[a-z]{4}/u.test(ahead.slice(0, dose).replace(FORM, ''));
};

/** Their names are those of medicines as well, whether or not the list has them. */
const TAKEN_TOO: readonly (LabId | null)[] = ['iron', 'b12', 'folate', 'magnesium', 'glucose'];

/** Some names are of a test and of a medicine: an amount, or a form, and nothing else, makes it a medicine. */
export function testAt(source: Source, from: number): Named<LabId | null> | undefined {
  const test = TESTS.at(source.folded, from);
  if (test === undefined) return undefined;
  const medicine = medicineAt(source, from);
  if (medicine !== undefined && medicine.to > test.to) return undefined;
  const rest = source.folded.slice(test.to, test.to + 40).split('\n')[0] ?? '';
  const isDosed = doseAt(source, test.to) || FORM.test(rest.slice(0, 14));
  if (isDosed && (medicine !== undefined || TAKEN_TOO.includes(test.of))) return undefined;
  return medicine !== undefined && test.of !== null && !/\d/u.test(rest) ? undefined : test;
}

/** A number, as a result has it, comes right behind the name. */
const VALUE =
  /^(?: ?[([][^)\]\n]*[)\]])?[ :=.|\t*-]*(?:(?:is|was|of|ist|war|von|es|era|de)(?![a-z]))?[ :=|\t]*[<>≤≥]?=? ?\d/u;
export const hasValue = ({ folded }: Source, from: number): boolean =>
  VALUE.test(folded.slice(from, from + 60));
