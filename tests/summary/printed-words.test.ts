/**
 * Every printed line, read as a colleague reads it who never saw the screen: over the vignettes, the
 * practice cases and visits that are drawn. A sentence that is made from gaps can be wrong in ways
 * that no sentence shows by itself.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expertVisit } from '../../src/practice/played.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { assess } from '../../src/rules/assess.ts';
import { THESE_RULES } from '../../src/rules/edition.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { labelInWords, runInWords } from '../../src/summary/fold.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { tries } from '../prove/tries.ts';
import { likelyVisit } from '../rules/any-visit.ts';
import { TODAY } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';

/** The lines of the paper, but for the titles of the sources. */
const linesOf = (visit: Visit): readonly string[] =>
  summarise(visit, assess(visit, TODAY), { ...THESE_RULES, now: '21 Nov 2026, 10:42' })
    .sections.filter(({ id }) => id !== 'sources')
    .flatMap(({ lines }) =>
      lines.filter(({ blank }) => !blank).map((line) => `${labelInWords(line)}${runInWords(line)}`),
    );

/** What no line may hold. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'a word twice': /(?<![\w-])([a-z]{2,}) \1(?![\w-])/i,
  'two ends of a sentence': /[.?!;:,] ?[.;,]|\?”?\.|\.\?/,
  'a sentence that begins small': /(?<!\be\.g|\bi\.e)[.?] (?!eGFR)[a-z]/,
  'a clause that begins with a capital':
    /; (?!Vesper|Parkinson|Romberg|Hoffmann|Guillain|Perthes|Sjögren)[A-Z][a-z]/,
  'a length of time after “since”': /\bsince (?:minutes|hours|days|weeks|longer|\d)/,
  'a finding of months called new': /\bnew, [^.;]*for more than 3 months/,
  'a word of the machine':
    /\bundefined\b|\bNaN\b|\[object|[{}]|<[a-z]|[a-z]\.[a-z]+[A-Z]|Project design/,
  'the reader taken for the clinician': /\b(?:you|your)\b(?![^“]*”)/i,
  'an article that is missing': /\bwith (?:gait|foot-drop gait|antalgic)/,
};

/** A sentence of a line that stands in it a second time, whatever value opens it. */
function saidTwice(line: string): string | undefined {
  const sentences = line
    .split(/(?<=[.?]) /)
    // Two conditions may end alike: they are two sentences.
    .map((each) => (each.startsWith('Unless ') ? each : each.slice(each.lastIndexOf(': ') + 1)))
    .map((each) => each.trim())
    .filter((each) => /\w+ \w+ \w+/.test(each));
  return sentences.find((each, at) => sentences.indexOf(each) !== at);
}

const problemsOf = (visit: Visit): readonly string[] =>
  linesOf(visit).flatMap((line) => [
    ...Object.entries(NEVER).flatMap(([name, never]) =>
      never.test(line) ? [`${name}: ${line}`] : [],
    ),
    ...(saidTwice(line) === undefined ? [] : [`a sentence twice: ${line}`]),
  ]);

describe('no line of the paper holds what nobody would say', () => {
  test('vignettes', () => {
    expect(VIGNETTES.flatMap(({ visit }) => problemsOf(visit))).toEqual([]);
  });

  test('practice cases', () => {
    expect(LIBRARY.flatMap((of) => problemsOf(expertVisit(of)))).toEqual([]);
  });

  test('visits that are drawn', () => {
    fc.assert(
      fc.property(likelyVisit, (visit) => {
        expect(problemsOf(visit)).toEqual([]);
      }),
      { numRuns: tries(100) },
    );
  });
});
