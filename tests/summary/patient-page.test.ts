/** The patient's page: plain words, nothing that calms beside a red flag, and help in time (29). */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../src/rules/decide.ts';
import { every } from '../../src/rules/logic/table.ts';
import { PAGE_WHY, PAGE_WHY_MORE } from '../../src/rules/tables/page/why.ts';
import type { PageFacts } from '../../src/rules/tables/page/facts.ts';
import { pageFactsOf } from '../../src/rules/words/for-patient.ts';
import { URGENCY } from '../../src/rules/tables/urgency/read.ts';
import { tries } from '../prove/tries.ts';
import type { SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import { likelyVisit } from '../rules/any-visit.ts';
import { clearVisit, TODAY } from '../rules/a-visit.ts';
import { ALL, pageOf, patientOf } from './faces.ts';

/** Syllables of an English word, near enough to count a grade by. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '').replace(/^y/u, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/gu)?.length ?? 1);
}

/** Flesch-Kincaid. A heading and each line of a list end like a sentence. */
function grade(text: string): number {
  const sentences = text.split(/[.?!:\n]+/u).filter((each) => /[a-z]/iu.test(each));
  const words = text.match(/[A-Za-z][A-Za-z'-]*/gu) ?? [];
  const all = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (all / words.length) - 15.59;
}

test('a grade is counted as it is defined', () => {
  expect(grade('The cat sat on the mat.')).toBeLessThan(1);
  expect(grade('Lumbosacral radiculopathy necessitates neurological examination.')).toBeGreaterThan(
    15,
  );
});

test('is read at grade 6.5 or below, sentence by sentence of its prose as well', () => {
  expect(
    ALL.map((each) => [each.name, grade(patientOf(each))] as const).filter(([, g]) => g > 6.5),
  ).toEqual([]);
  for (const each of ALL) {
    const { says, why, found, open } = pageOf(each).page;
    const prose = [says, ...why, ...found, ...open].filter((words) => words !== '').join(' ');
    expect(grade(prose), each.name).toBeLessThanOrEqual(6.5);
  }
});

test('has no abbreviation and no word of the trade', () => {
  for (const each of ALL)
    expect(patientOf(each).replaceAll('vitamin B12', '')).not.toMatch(
      /\b[A-Z]{2,}\b|\bmg\b|\bng\b|RLS|\d|criteri|mimic|Romberg|deficit/u,
    );
});

const CALMS = /normal|found none|fits restless|common|do not worry|no danger|harmless/iu;

test('beside a red flag with a time nothing calms, and it says where to go', () => {
  fc.assert(
    fc.property(likelyVisit, (visit) => {
      const decision = decide(visit, TODAY);
      const time = pageFactsOf(decision)['page-time'];
      const text = patientOf({ visit });
      if (time === 'no flag') return;
      expect(text).toMatch(/before you leave|now/u);
      if (time !== 'routine') expect(text).not.toMatch(CALMS);
      expect(text).not.toMatch(/normal today|found none/u);
    }),
    { numRuns: tries(200) },
  );
});

test('now is now, and the same day is today', () => {
  for (const each of ALL) {
    const { page, presses } = pageOf(each);
    const [flag] = each.assessment.flags.filter(({ tier }) => tier !== 'note');
    expect(presses).toBe(flag?.within === 'now' || flag?.within === 'same day');
    if (flag?.within === 'now') expect(`${page.title} ${page.says}`).toMatch(/\bnow\b/u);
    if (flag?.within === 'same day') expect(page.title).toMatch(/today/u);
  }
});

const rowsOf = (facts: PageFacts) =>
  [PAGE_WHY, PAGE_WHY_MORE].flatMap((table) => every(table, facts).fired.map(({ id }) => id));

test('each thing that a red flag may be about has its words', () => {
  const facts = pageFactsOf(decide(clearVisit, TODAY));
  const abouts = [...new Set(URGENCY.rows.map(({ then }) => then.subject)), 'blood' as const];
  for (const about of abouts)
    expect(rowsOf({ ...facts, 'page-about': about }), about).toHaveLength(1);
});

/** What to watch for, and an answer by which it is there already. */
const THERE: readonly (readonly [words: string, safety: Visit['safety']])[] = [
  ['breathing', { 'breathless-swallowing': { answer: 'yes', details: ['breathless'] } }],
  ['your face drops', { 'sudden-trouble': { answer: 'yes', details: ['speech'] } }],
  ['numb where you sit', { 'bladder-bowel-saddle': { answer: 'yes', details: ['saddle-numb'] } }],
  ['cannot pass or hold', { 'bladder-bowel-saddle': { answer: 'yes', details: ['retention'] } }],
  ['harming yourself', { 'restless-distress': { answer: 'yes', details: ['self-harm'] } }],
];
const netOf = (visit: Visit): string => pageOf({ visit }).page.net.for.join('\n');

test('without a red flag it says all that is to be watched for', () => {
  const net = netOf(clearVisit);
  for (const [words] of THERE) expect(net).toContain(words);
  for (const words of ['your legs become weak', 'a leg turns cold']) expect(net).toContain(words);
  expect(net).not.toContain('gets worse');
});

test.each(THERE)('what is there already is not to be watched for: %s', (words, safety) => {
  const net = netOf({ ...clearVisit, safety: { ...clearVisit.safety, ...safety } });
  expect(net).not.toContain(words);
  expect(net).toMatch(/^what you have now gets worse$/mu);
  for (const [other] of THERE) if (other !== words) expect(net).toContain(other);
});

test.each<[string, SafetyAnswer]>([
  ['unsure', { answer: 'unsure' }],
  ['comes and goes', { answer: 'yes', details: ['saddle-numb'], settled: 'comes-and-goes' }],
  ['another kind', { answer: 'yes', details: ['frequency-urgency'] }],
])('what may yet come is to be watched for: %s', (_name, answer) => {
  const safety = { ...clearVisit.safety, 'bladder-bowel-saddle': answer };
  expect(netOf({ ...clearVisit, safety })).toContain('numb where you sit');
});

test('a leg that is weak, or swollen, is not to be watched for at home', () => {
  const legs = netOf({
    ...clearVisit,
    safety: {
      ...clearVisit.safety,
      'legs-weaker': { answer: 'yes', details: ['one-leg'], onset: 'longer', course: 'worsening' },
      'one-leg-swollen': { answer: 'yes', onset: 'longer', course: 'stable' },
    },
  });
  expect(legs).toContain('gets worse');
  expect(legs).not.toMatch(/your legs become weak|a leg turns cold/u);
});

test('a red flag has one instruction: where to go, and no ambulance for what it is about', () => {
  for (const each of ALL) {
    const { page } = pageOf(each);
    expect(`${page.title} ${page.says}`).not.toMatch(/ambulance/u);
    const isFlagged = each.assessment.flags.some(({ tier }) => tier !== 'note');
    expect(page.net.for[0] === 'what you have now gets worse').toBe(isFlagged);
  }
});

test('says what was not asked, examined and measured, where nobody goes at once', () => {
  const { page } = pageOf({ visit: { ...clearVisit, safety: {}, exam: {} } });
  expect(page.open.join(' ')).toMatch(/warning signs/u);
  expect(page.open.join(' ')).toMatch(/examination/u);
  expect(page.open.join(' ')).toMatch(/blood test for iron/u);
  expect(page.found.join(' ')).not.toMatch(/normal/u);
});

test.each([
  ['back-pain', 'page.why.back'],
  ['radicular', 'page.why.leg-pain'],
  ['joint', 'page.why.joint'],
  ['distress', 'page.why.restlessness'],
  ['self-harm', 'page.why.self-harm'],
  ['sacral', 'page.why.bladder'],
  ['sensory', 'page.why.sign'],
  ['blood', 'page.why.vitamin'],
] as const)('a red flag about %s is told by %s', (about, id) => {
  const facts = { ...pageFactsOf(decide(clearVisit, TODAY)), 'page-about': about };
  expect(rowsOf(facts)).toEqual([id]);
});
