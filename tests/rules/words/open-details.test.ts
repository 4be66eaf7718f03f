/**
 * A yes of which it is not said what is an open point until one of its details is chosen (D39, D87), and
 * nitrous oxide among the medicines until it is said whether it was regular (D22).
 */
import { describe, expect, test } from 'vitest';
import { SAFETY_DETAILS, SAFETY_IDS, SPLIT_DETAILS } from '../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../src/rules/record/visit.ts';
import { SAFETY } from '../../../src/rules/record/safety.ts';
import { calledFor } from '../../../src/rules/words/called.ts';
import { summarise } from '../../../src/summary/summarise.ts';
import { summaryText } from '../../../src/summary/text.ts';
import { assessed, classicVisit, clearVisit, visitWith, type Changes } from '../a-visit.ts';

const WITH_DETAILS = SAFETY_IDS.filter((id) => SAFETY_DETAILS[id].length > 0);
type SafetyId = (typeof SAFETY_IDS)[number];

const open = (id: SafetyId, answer: SafetyAnswer, base = classicVisit, rest: Changes = {}) =>
  assessed(visitWith(base, { ...rest, safety: { [id]: answer } })).open;
const says = (...of: Parameters<typeof open>) =>
  open(...of)
    .filter(({ question }) => question === `safety.${of[0]}`)
    .map((each) => each.says);

describe.each(WITH_DETAILS)('D87, D39 %s', (id) => {
  test.each([
    ['met', classicVisit],
    ['not met', clearVisit],
    ['open', visitWith(classicVisit, { answers: { 'urge-to-move': 'unsure' } })],
  ])('yes with blank details is an open point, whatever the verdict: %s', (_verdict, base) => {
    expect(says(id, { answer: 'yes' }, base)).toEqual([`${SAFETY[id].label}: which of these?`]);
  });

  test('a detail that is chosen closes it, and any other answer has none', () => {
    const offered = SAFETY_DETAILS[id].filter(
      (each) => !SPLIT_DETAILS.some((split) => split === each),
    );
    for (const detail of offered) {
      expect([detail, says(id, { answer: 'yes', details: [detail] })]).toEqual([detail, []]);
    }
    expect(says(id, { answer: 'no' })).toEqual([]);
    expect(says(id, { answer: 'unsure' })).toEqual([]);
  });
});

test('a question without details asks for none', () => {
  expect(says('hot-joint', { answer: 'yes' })).toEqual([]);
});

describe('D87 an answer in whose place two are offered', () => {
  test.each([
    ['bladder-bowel-saddle', 'hesitancy-frequency', 'hesitancy', /hesitancy, frequency or urgency/],
    ['limb-sudden', 'ulcer-or-black', 'ulcer', /ulcer/],
  ] as const)('%s, %s: an open point until one is chosen', (id, split, one, words) => {
    const [line, ...more] = says(id, { answer: 'yes', details: [split] });
    expect(line).toMatch(words);
    expect(line).toMatch(/which of these\?$/);
    expect(more).toEqual([]);
    expect(says(id, { answer: 'yes', details: [one] })).toEqual([]);
  });
});

test('it stands on the panel and on paper, and is not said to keep the verdict open', () => {
  const visit = visitWith(classicVisit, {
    answers: { 'urge-to-move': 'unsure' },
    safety: { 'limb-sudden': { answer: 'yes' } },
  });
  const assessment = assessed(visit);
  const { headline } = assessment;
  expect(headline.open.map(({ question }) => question)).toEqual([
    'urge-to-move',
    'safety.limb-sudden',
  ]);
  const said = [headline, ...headline.also].map((line) => line.says).join('\n');
  expect(said).toMatch(/Cannot say yet\. Open: urge to move/);
  expect(said).not.toMatch(/which of these/);
  const about = { edition: '2026.12.0', content: '0', now: '21 Nov 2026, 10:42' };
  const text = summaryText(summarise(visit, assessment, about));
  expect(text.match(/which of these/g)).toHaveLength(1);
});

test.each([
  ['blank', undefined, ['Nitrous oxide is among the medicines: ever used regularly?']],
  ['no', 'no', []],
  ['yes', 'yes', []],
  ['unsure', 'unsure', []],
] as const)(
  'D22 nitrous oxide among the medicines asks until it is answered: %s',
  (_name, answer, asks) => {
    const visit = visitWith(classicVisit, {
      medicines: ['Entonox'],
      answers: { 'nitrous-oxide': answer },
    });
    const assessment = assessed(visit);
    const of = assessment.open.filter(({ question }) => question === 'nitrous-oxide');
    expect(of.map((each) => each.says)).toEqual(asks);
    expect(calledFor(visit, assessment).has('nitrous-oxide')).toBe(asks.length > 0);
  },
);
