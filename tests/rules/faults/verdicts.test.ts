/** Patients whom an earlier edition gave the wrong verdict, a dead end, or a calm that was not earned. */
import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '../../../src/rules/words/contradictions.ts';
import { countsOf } from '../../../src/areas/visit/counts.ts';
import { SAFETY_IDS } from '../../../src/rules/record/ids.ts';
import { leadingOf } from '../../../src/summary/concluded/leading.ts';
import { safety as safetyOnPaper } from '../../../src/summary/concluded/safety.ts';
import { mimics } from '../../../src/summary/concluded/mimics.ts';
import {
  assessed,
  classicVisit,
  headlineSays,
  present,
  verdictOf,
  visitWith,
  type Changes,
} from '../a-visit.ts';
import { CHILD_MIMICS } from '../tables/criteria/readings.ts';

const classic = (changes: Changes) => visitWith(classicVisit, changes);

describe('B1: treated RLS is not read as no RLS', () => {
  const quiet = {
    'urge-to-move': 'no',
    'rest-onset': 'no',
    'relief-by-movement': 'no',
    'relief-by-movement-earlier': 'yes',
    'evening-pattern': 'no',
    'evening-pattern-earlier': 'yes',
  } as const;
  const medicines = ['pregabalin'];

  test('free of symptoms on pregabalin, as it was before: met, and it says on what', () => {
    const visit = classic({
      medicines,
      answers: {
        ...quiet,
        'treated-now': 'yes',
        'urge-to-move-earlier': 'yes',
        'rest-onset-earlier': 'yes',
      },
    });
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toBe('RLS criteria met, on pregabalin.');
  });

  test('nothing said of treatment: open, and that is asked', () => {
    const { headline, open } = assessed(classic({ medicines, answers: quiet }));
    expect(headline.says).toMatch(/^Cannot say yet\. Open: a medicine for RLS is taken/);
    expect(open.filter(({ question }) => question === 'treated-now')).toHaveLength(1);
    expect(open[0]?.question).toBe('treated-now');
    expect(headline.says.match(/a medicine for RLS is taken/gu)).toHaveLength(1);
  });
});

describe('B2: arms only', () => {
  test('legs quiet, arms now: by earlier history', () => {
    const visit = classic({ many: { sites: ['arms'] }, answers: { 'legs-earlier': 'yes' } });
    expect(verdictOf(visit)).toBe('met');
  });

  test('never the legs: said so, and never "urge to move the legs: no"', () => {
    const said = headlineSays(
      classic({ many: { sites: ['arms'] }, answers: { 'legs-earlier': 'no' } }),
    ).join(' ');
    expect(said).toContain('the legs take no part');
    expect(said).not.toContain('urge to move the legs: no');
  });
});

const byCarer = (changes: Changes) =>
  classic({
    age: '9',
    ...changes,
    answers: { 'described-by': 'carer', ...changes.answers },
    conditions: { ...CHILD_MIMICS(), ...changes.conditions },
  });

describe('K19: a child described by a carer can be "not met"', () => {
  test('K19a: all four criteria no', () => {
    const visit = byCarer({
      answers: {
        'urge-to-move': 'no',
        'rest-onset': 'no',
        'relief-by-movement': 'no',
        'evening-pattern': 'no',
      },
    });
    expect(verdictOf(visit)).toBe('not-met');
    expect(headlineSays(visit).join(' ')).not.toContain('Cannot say yet');
  });

  test('K19b: cramps explain all of it', () => {
    const visit = byCarer({ conditions: present('leg-cramps', 'yes') });
    expect(verdictOf(visit)).toBe('not-met');
    expect(headlineSays(visit)[0]).toBe(
      'Nocturnal leg cramps: recorded as explaining all of it. RLS criteria not met on today’s answers.',
    );
  });
});

describe('D12 of the wording: a no that the other answers speak against is asked about once', () => {
  const ODD = ['urge-to-move', 'relief-by-movement'];
  const NO_URGE = { 'urge-to-move': 'no' } as const;

  test.each<[string, Changes, readonly (readonly string[])[]]>([
    ['at rest and eased by moving', { answers: NO_URGE }, [ODD]],
    ['not eased by moving', { answers: { ...NO_URGE, 'relief-by-movement': 'no' } }, []],
    ['not at rest', { answers: { ...NO_URGE, 'rest-onset': 'no' } }, []],
    ['an urge', { answers: { 'rest-onset': 'no' } }, []],
    [
      'eased by moving, earlier',
      {
        answers: {
          ...NO_URGE,
          'relief-by-movement': 'no',
          'relief-by-movement-earlier': 'yes',
        },
      },
      [ODD],
    ],
  ])('no urge, %s', (_name, changes, asked) => {
    const visit = classic(changes);
    expect(verdictOf(visit)).toBe('not-met');
    const assessment = assessed(visit);
    expect(contradictionsOf(visit, assessment).map(({ asks }) => asks)).toEqual(asked);
    expect(assessment.headline.says).toMatch(/^RLS criteria not met/);
  });
});

describe('P2: no tick before it is earned', () => {
  const KNOWN = { 'known-stable': 'yes', 'known-cause': 'old polio' } as const;
  test.each<[string, Changes]>([
    ['weak legs told, strength normal', {}],
    ['weak legs told, strength known', { exam: { strength: { state: 'abnormal', ...KNOWN } } }],
  ])('%s: the red flag leads', (_name, changes) => {
    const { headline } = assessed(
      classic({
        ...changes,
        safety: {
          'legs-weaker': {
            answer: 'yes',
            details: ['both-legs'],
            onset: 'days',
            course: 'worsening',
          },
        },
      }),
    );
    expect(headline.kind).toBe('flag');
    expect(headline.calm).toBe(false);
  });

  test('four criteria, the screen and the examination, and no safety question', () => {
    const { headline } = assessed(
      classic({ safety: Object.fromEntries(SAFETY_IDS.map((id) => [id, undefined])) }),
    );
    expect([headline.says, headline.calm]).toEqual(['RLS criteria met.', false]);
    expect(headline.also[0]?.says).toBe('Not yet: 9 safety questions.');
  });
});

describe('R-F10: unsure is not calmer than blank', () => {
  test.each(['breathless-swallowing', 'back-pain-danger', 'legs-weaker'] as const)('%s', (id) => {
    const visit = classic({ safety: { [id]: { answer: 'unsure' } } });
    const { headline, safety } = assessed(visit);
    const label = safety.find((line) => line.id === id)?.label ?? '';
    expect(headlineSays(visit).slice(1).join(' ').toLowerCase()).toContain(label.toLowerCase());
    expect(headline.calm).toBe(false);
  });

  test.each<[string, Changes]>([
    ['R3', { many: { 'also-mentions': ['pain-down-one-leg'] } }],
    ['R4-postural', { exam: { 'postural-bp': { state: 'abnormal' } } }],
    ['R5-one-sided', { answers: { 'leg-side': 'one' } }],
    ['S4-unsure', { safety: { 'breathless-swallowing': { answer: 'unsure' } } }],
  ])('%s is named under the headline', (id, changes) => {
    const visit = classic(changes);
    const { flags, headline } = assessed(visit);
    const flag = flags.find((each) => each.id === id);
    expect(headline.also.map((line) => line.flag)).toContain(id);
    expect(headlineSays(visit).join(' ')).toContain(flag?.finding ?? 'no such flag');
  });
});

describe('R-F18: whom the children’s question is asked is one truth', () => {
  test.each([
    [undefined, 10],
    ['17', 10],
    ['17.9', 10],
    ['200', 10],
    ['18', 9],
    ['50', 9],
  ])('at %s: %i safety questions', (age, asked) => {
    const visit = classic({ age, safety: { 'child-danger': undefined } });
    const assessment = assessed(visit);
    expect(countsOf(visit, assessment).safety).toEqual({ done: 9, of: asked });
    const said = headlineSays(visit).join(' ');
    const paper = safetyOnPaper(visit, assessment).lines.map(({ label }) => label);
    expect(said.includes('Safety questions not asked')).toBe(asked === 10);
    expect(paper.includes('Not asked')).toBe(asked === 10);
    expect(leadingOf(visit, assessment).absence).toContain(`9 of ${asked} safety questions,`);
    expect(assessment.headline.calm).toBe(asked === 9 && assessment.headline.id === 'met');
  });
});

test('P19: "not asked: none" does not stand beside conditions that are not asked', () => {
  const { mimics: screen, defeaters } = assessed(classic({}));
  const paper = mimics({ ...assessed(classic({})), mimics: screen })
    .lines.map(({ label, says }) => `${label}: ${says}`)
    .join(' ');
  expect(defeaters.map(({ says }) => says)).toContain(
    `${screen.further} further conditions not asked`,
  );
  expect(paper).toContain(`Not asked: ${screen.further} rarer ones`);
  expect(paper).not.toMatch(/not asked: none/i);
});

test('P20: known, and put down to a condition: the finding is known, without a second name', () => {
  const visit = classic({
    exam: {
      strength: {
        state: 'abnormal',
        side: 'right',
        'known-stable': 'yes',
        'known-all': 'yes',
        attributed: { to: 'condition', condition: 'radiculopathy' },
      },
    },
    power: { 'ankle-dorsiflexion': { right: '4' } },
    conditions: present('radiculopathy', 'no'),
  });
  const { flags: raised, exam } = assessed(visit);
  expect(raised.map(({ id }) => id)).toEqual(['R6']);
  const says = exam.find(({ id }) => id === 'strength')?.says;
  expect(says).toContain('known and unchanged');
  expect(says).not.toMatch(/\bnew\b|\(\)/);
});
