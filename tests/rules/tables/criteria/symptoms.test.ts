/** Criteria 1 to 4: blanks, the pattern of earlier, and what features may lower (T01 to T11). */
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../../src/rules/record/questions.ts';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import type { CriterionValue } from '../../../../src/rules/tables/criteria/result.ts';
import { assessed, headlineSays, verdictOf, type Changes } from '../../a-visit.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { ANSWERS, classic, criteriaOf, openOf, type Answer } from './readings.ts';

const movedUpIn = (visit: Visit): readonly string[] =>
  assessed(visit).mimics.movedUp.map((each) => each.id);

const symptom = (
  id: 'urge-to-move' | 'rest-onset' | 'relief-by-movement' | 'evening-pattern',
  answer: Answer,
): Visit => classic({ answers: { [id]: answer } });

describe('unsure and blank are neither yes nor no', () => {
  test.each([
    ['T01', 'urge-to-move', 'unsure', 'open yes yes yes yes', 'indeterminate', 'urge-to-move'],
    ['T01', 'urge-to-move', undefined, 'open yes yes yes yes', 'indeterminate', 'urge-to-move'],
    ['T01', 'rest-onset', 'unsure', 'yes open yes yes yes', 'indeterminate', 'rest-onset'],
    ['T01', 'rest-onset', undefined, 'yes open yes yes yes', 'indeterminate', 'rest-onset'],
    [
      'T01',
      'evening-pattern',
      undefined,
      'yes yes yes open yes',
      'indeterminate',
      'evening-pattern',
    ],
    [
      'T01',
      'relief-by-movement',
      undefined,
      'yes yes open yes yes',
      'indeterminate',
      'relief-by-movement',
    ],
  ] as const)('%s %s %s: %s, %s, asks %s', (_id, id, answer, values, verdict, asks) => {
    const visit = symptom(id, answer);
    expect(criteriaOf(visit)).toBe(values);
    expect(verdictOf(visit)).toBe(verdict);
    expect(openOf(visit)).toEqual([asks]);
    expect(assessed(visit).headline.says).toMatch(/^Cannot say yet\. Open: /);
  });

  test('T01 evening unsure with the earlier pattern not asked: the earlier pattern is asked', () => {
    const visit = classic({
      answers: { 'evening-pattern': 'unsure', 'evening-pattern-earlier': undefined },
    });
    expect(verdictOf(visit)).toBe('indeterminate');
    expect(openOf(visit)).toEqual(['evening-pattern-earlier', 'evening-pattern']);
  });
});

const mildLost = (more: Partial<Visit['answers']>, medicines: readonly string[] = []) =>
  classic({
    answers: { 'evening-pattern': 'no', 'evening-pattern-earlier': 'yes', ...more },
    medicines,
  });

const EARLIER = 'By earlier history; allowed when the disease has become very severe.';
const lost = (
  which: 'relief-by-movement' | 'evening-pattern',
  now: Answer,
  earlier: Answer,
): Visit =>
  classic({
    answers: { [which]: now, [`${which}-earlier`]: earlier },
  });

test.each<[string, Answer, Answer, CriterionValue, string]>([
  // id, now, earlier, value, note
  ['T02', 'no', 'yes', 'yes', EARLIER],
  ['T02', 'unsure', 'yes', 'yes', EARLIER],
  ['T04', 'no', 'unsure', 'open', ''],
  ['D8', 'no', undefined, 'open', ''],
  ['D8', 'no', 'no', 'no', ''],
  ['D8', 'unsure', 'no', 'open', ''],
  ['D8', 'unsure', 'unsure', 'open', ''],
  ['D8', 'unsure', undefined, 'open', ''],
  ['D8', undefined, undefined, 'open', ''],
  ['D8', 'yes', undefined, 'yes', ''],
  ['D8', 'yes', 'no', 'yes', ''],
])('%s now %s, earlier %s: %s', (_id, now, earlier, value, note) => {
  for (const [which, at] of [
    ['relief-by-movement', 2],
    ['evening-pattern', 3],
  ] as const) {
    const { criteria } = assessed(lost(which, now, earlier));
    expect(criteria[at]?.value).toBe(value);
    expect(criteria[at]?.note ?? '').toBe(note);
  }
});

describe('the pattern of earlier (T02 to T04, D8)', () => {
  test.each([
    ['T03 no urge now', { 'urge-to-move': 'no' }, 'no yes yes yes yes'],
    ['T03 not at rest now', { 'rest-onset': 'no' }, 'yes no yes yes yes'],
  ] as const)('%s: no earlier pattern rescues it', (_name, answers, values) => {
    const visit = classic({
      answers: {
        ...answers,
        'relief-by-movement-earlier': 'yes',
        'evening-pattern-earlier': 'yes',
      },
    });
    expect(criteriaOf(visit)).toBe(values);
    expect(verdictOf(visit)).toBe('not-met');
  });

  test.each<[string, Visit, boolean]>([
    ['mild, no dopaminergic medicine', mildLost({ severity: 'mild' }), true],
    ['moderate', mildLost({ severity: 'moderate' }), false],
    ['very severe', mildLost({ severity: 'very-severe' }), false],
    ['severity blank', mildLost({}), false],
    ['mild, on pramipexole', mildLost({ severity: 'mild' }, ['pramipexole']), false],
  ])('D8 lost though %s asks why: %s', (name, visit, asks) => {
    const ids = assessed(visit).supportive.map((line) => line.id);
    expect(ids.includes('pattern-lost-though-mild')).toBe(asks);
    // "without changing the verdict"; pramipexole makes Parkinson disease a required mimic.
    if (!name.includes('pramipexole')) expect(verdictOf(visit)).toBe('met');
  });
});

const LEGS_EARLIER = 'The legs take no part now: by earlier history.';

const armsTreated = (earlier: Answer): string =>
  criteriaOf(
    classic({
      many: { sites: ['arms'] },
      answers: {
        'treated-now': 'yes',
        'urge-to-move': 'no',
        'urge-to-move-earlier': 'yes',
        'legs-earlier': earlier,
      },
    }),
  );

describe('arms or trunk only (D34)', () => {
  test.each<[Answer, CriterionValue, VerdictId, string, string | undefined]>([
    // did it begin in the legs; criterion 1; verdict; note; what is asked
    ['yes', 'yes', 'met', LEGS_EARLIER, undefined],
    ['no', 'no', 'not-met', 'The legs take no part: specialist opinion.', undefined],
    [
      'unsure',
      'open',
      'indeterminate',
      'The legs take no part now: did it begin in the legs?',
      'legs-earlier',
    ],
    [
      undefined,
      'open',
      'indeterminate',
      'The legs take no part now: did it begin in the legs?',
      'legs-earlier',
    ],
  ])('legs earlier %s: %s, %s', (earlier, value, verdict, note, asks) => {
    const visit = classic({ many: { sites: ['arms'] }, answers: { 'legs-earlier': earlier } });
    const [first] = assessed(visit).criteria;
    expect([first?.value, first?.note]).toEqual([value, note]);
    expect(verdictOf(visit)).toBe(verdict);
    expect(openOf(visit)).toEqual(asks === undefined ? [] : [asks]);
    expect(headlineSays(visit).join(' ')).not.toContain('urge to move the legs: no');
  });

  test.each<[string, Changes]>([
    ['legs among the sites', { many: { sites: ['legs', 'arms'] } }],
    ['no site recorded', {}],
  ])('%s: what was said of earlier is not read', (_name, { many = {} }) => {
    for (const earlier of ANSWERS)
      expect(criteriaOf(classic({ many, answers: { 'legs-earlier': earlier } }))).toBe(
        'yes yes yes yes yes',
      );
  });

  test.each<[Answer, CriterionValue]>([
    ['no', 'no'],
    ['unsure', 'open'],
    [undefined, 'open'],
  ])('without an urge (%s) it is not asked: %s', (urge, value) => {
    for (const earlier of ANSWERS) {
      const visit = classic({
        many: { sites: ['arms'] },
        answers: { 'urge-to-move': urge, 'legs-earlier': earlier },
      });
      expect(assessed(visit).criteria[0]?.value).toBe(value);
    }
  });

  test('an urge before treatment is one: the legs are asked about too', () => {
    expect(ANSWERS.map(armsTreated)).toEqual([
      'yes yes yes yes yes',
      'no yes yes yes yes',
      'open yes yes yes yes',
      'open yes yes yes yes',
    ]);
  });
});

const BEFORE = 'By history before treatment.';
const CRITERIA = ['urge-to-move', 'rest-onset', 'relief-by-movement', 'evening-pattern'] as const;

describe('treated now (D35)', () => {
  test.each<[Visit['answers'], Visit['many'], string]>([
    [
      { 'treated-now': 'yes', 'urge-to-move': 'no', 'urge-to-move-earlier': 'yes' },
      {},
      'criterion-1/urge-before-treatment',
    ],
    [
      { 'treated-now': 'yes', 'urge-to-move': 'no', 'urge-to-move-earlier': 'no' },
      {},
      'criterion-1/never-urge',
    ],
    [{}, { sites: ['arms'] }, 'criterion-1/legs-not-asked'],
    [{ 'legs-earlier': 'yes' }, { sites: ['arms'] }, 'criterion-1/legs-earlier'],
    [{ 'legs-earlier': 'no' }, { sites: ['arms'] }, 'criterion-1/atypical-site'],
  ])('%j %j: %s', (answers, many, rule) => {
    expect(assessed(classic({ answers, many })).criteria[0]?.why.rule).toBe(rule);
  });

  test.each<[Answer, Answer, CriterionValue, string]>([
    // now, before treatment, value, note
    ['yes', undefined, 'yes', ''],
    ['no', 'yes', 'yes', BEFORE],
    ['unsure', 'yes', 'yes', BEFORE],
    ['no', 'no', 'no', ''],
    ['unsure', 'no', 'open', ''],
    ['no', 'unsure', 'open', ''],
    ['no', undefined, 'open', ''],
    ['unsure', undefined, 'open', ''],
    [undefined, 'yes', 'open', ''],
  ])('treated, now %s, before %s: %s', (now, before, value, note) => {
    CRITERIA.forEach((id, at) => {
      const answers = { 'treated-now': 'yes', [id]: now, [`${id}-earlier`]: before } as const;
      const { criteria, open } = assessed(classic({ answers }));
      expect([id, criteria[at]?.value, criteria[at]?.note ?? '']).toEqual([id, value, note]);
      const asksBefore = value === 'open' && now !== undefined && before !== 'no';
      const asked = open.map(({ question }) => question);
      if (value === 'open') expect(asked[0]).toBe(asksBefore ? `${id}-earlier` : id);
    });
  });

  test.each(['no', undefined] as const)(
    'treated %s: how it was before is not read for criteria 1 and 2',
    (treated) => {
      for (const id of ['urge-to-move', 'rest-onset'] as const) {
        const answers = { 'treated-now': treated, [id]: 'no', [`${id}-earlier`]: 'yes' } as const;
        expect(verdictOf(classic({ answers }))).toBe('not-met');
      }
    },
  );

  test.each([
    ['pramipexole', 'open'],
    ['levodopa', 'open'],
    ['pregabalin', 'open'],
    ['gabapentin enacarbil', 'open'],
    ['tramadol', 'open'],
    ['oxycodone', 'open'],
    ['amlodipine', 'no'],
    ['mirtazapine', 'no'],
    ['a herbal tea', 'no'],
  ] as const)('on %s and not said whether it is treated, a no is %s', (medicine, value) => {
    CRITERIA.forEach((id, at) => {
      const answers = { [id]: 'no', [`${id}-earlier`]: 'no' } as const;
      const visit = (more: Visit['answers'] = {}) =>
        classic({ medicines: [medicine], answers: { ...answers, ...more } });
      const [got, said] = [assessed(visit()), assessed(visit({ 'treated-now': 'no' }))];
      expect([id, got.criteria[at]?.value]).toEqual([id, value]);
      expect([id, said.criteria[at]?.value]).toEqual([id, 'no']);
      if (value === 'open') expect(got.open[0]?.question).toBe('treated-now');
    });
  });

  test('one that was stopped treats nothing', () => {
    const medicines = [{ name: 'pramipexole', use: 'stopped-recently' }] as const;
    expect(verdictOf(classic({ medicines, answers: { 'rest-onset': 'no' } }))).toBe('not-met');
  });

  test('what is lost on treatment does not ask why it was lost', () => {
    const ids = assessed(mildLost({ severity: 'mild', 'treated-now': 'yes' })).supportive.map(
      ({ id }) => id,
    );
    expect(ids).not.toContain('pattern-lost-though-mild');
  });
});

describe('symptom features never lift, and lower only as listed (T05 to T11, D7)', () => {
  test.each<[string, Changes, string]>([
    ['T05 urge without sensation', {}, 'yes yes yes yes yes'],
    ['T07 painful does not exclude', { many: { impact: ['sleep'] } }, 'yes yes yes yes yes'],
    ['T08 legs and arms', { many: { sites: ['legs', 'arms'] } }, 'yes yes yes yes yes'],
    ['T08 legs alone', { many: { sites: ['legs'] } }, 'yes yes yes yes yes'],
    ['D34 arms alone, earlier blank', { many: { sites: ['arms'] } }, 'open yes yes yes yes'],
    [
      'T08 arms and trunk, never the legs',
      { many: { sites: ['arms', 'trunk'] }, answers: { 'legs-earlier': 'no' } },
      'no yes yes yes yes',
    ],
    [
      'T08 arms alone, urge unsure',
      { many: { sites: ['arms'] }, answers: { 'urge-to-move': 'unsure', 'legs-earlier': 'no' } },
      'open yes yes yes yes',
    ],
    ['D7 no site recorded', { many: { sites: [] } }, 'yes yes yes yes yes'],
    ['D7 asleep only', { many: { 'comes-on': ['asleep-only'] } }, 'open yes yes yes open'],
    [
      'D7 asleep and lying',
      { many: { 'comes-on': ['asleep-only', 'lying'] } },
      'yes yes yes yes yes',
    ],
    ['D7 standing only', { many: { 'comes-on': ['standing'] } }, 'yes open yes yes open'],
    ['D7 walking only', { many: { 'comes-on': ['walking'] } }, 'yes open yes yes yes'],
    [
      'D7 standing and walking',
      { many: { 'comes-on': ['standing', 'walking'] } },
      'yes open yes yes open',
    ],
    [
      'D7 sitting and walking',
      { many: { 'comes-on': ['sitting', 'walking'] } },
      'yes yes yes yes yes',
    ],
    ['D7 sitting only', { many: { 'comes-on': ['sitting'] } }, 'yes yes yes yes yes'],
    ['D7 lying only', { many: { 'comes-on': ['lying'] } }, 'yes yes yes yes yes'],
    [
      'D7 standing only does not lift an unsure',
      { many: { 'comes-on': ['sitting'] }, answers: { 'rest-onset': 'unsure' } },
      'yes open yes yes yes',
    ],
    [
      'T09 keeps moving, and rubbing helps too',
      { many: { 'eased-by': ['keeping-moving', 'rubbing-heat-tablet'] } },
      'yes yes yes yes yes',
    ],
    ['T09 relief outlasts the walk', {}, 'yes yes yes yes yes'],
    [
      'T20 one change of position only',
      { many: { 'eased-by': ['one-change-of-position'] } },
      'yes yes open yes yes',
    ],
    [
      'T19 a forceful stretch only',
      { many: { 'eased-by': ['forceful-stretch'] } },
      'yes yes open yes yes',
    ],
    ['D7 rubbing only', { many: { 'eased-by': ['rubbing-heat-tablet'] } }, 'yes yes open yes yes'],
    ['D7 raising only', { many: { 'eased-by': ['raising'] } }, 'yes yes open yes yes'],
    ['D7 hanging down only', { many: { 'eased-by': ['hanging-down'] } }, 'yes yes open yes yes'],
    [
      'T22 standing still only',
      { many: { 'eased-by': ['standing-still'] } },
      'yes yes open yes yes',
    ],
    ['D7 nothing recorded', { many: { 'eased-by': [] } }, 'yes yes yes yes yes'],
    [
      'D7 keeping moving does not lift a no',
      {
        many: { 'eased-by': ['keeping-moving'] },
        answers: { 'relief-by-movement': 'no', 'relief-by-movement-earlier': 'no' },
      },
      'yes yes no yes yes',
    ],
    [
      'T10 daytime rest never tested',
      { answers: { 'daytime-rest': 'never-tested' } },
      'yes yes yes open yes',
    ],
    ['D7 daytime rest milder', { answers: { 'daytime-rest': 'milder' } }, 'yes yes yes yes yes'],
    ['D7 daytime rest the same', { answers: { 'daytime-rest': 'same' } }, 'yes yes yes yes yes'],
    [
      'T11 shift worker, worst in his own night',
      { answers: { 'evening-pattern': 'yes' } },
      'yes yes yes yes yes',
    ],
    ['D7 whole body', { answers: { 'whole-body': 'yes' } }, 'yes yes yes yes yes'],
  ])('%s: %j gives %s', (_name, changes, values) => {
    expect(criteriaOf(classic(changes))).toBe(values);
  });

  test.each([
    [
      'T08',
      { many: { sites: ['arms'] }, answers: { 'legs-earlier': 'no' } },
      'not-met',
      'the legs take no part. Restless arms are described: specialist opinion.',
    ],
    [
      'T08',
      { many: { sites: ['trunk'] }, answers: { 'legs-earlier': 'no' } },
      'not-met',
      'the legs take no part. Atypical site: specialist opinion.',
    ],
    ['T10', { answers: { 'daytime-rest': 'never-tested' } }, 'indeterminate', 'a long drive'],
  ] as const)('%s: says so, and never "excluded"', (_id, changes, verdict, says) => {
    const visit = classic(changes as Changes);
    expect(verdictOf(visit)).toBe(verdict);
    expect(headlineSays(visit).join(' ')).toContain(says);
    expect(JSON.stringify(assessed(visit))).not.toMatch(/excluded/i);
  });

  test('T06 burning feet eased a little by walking, no urge: not met, neuropathy moved up', () => {
    const visit = classic({
      answers: { 'urge-to-move': 'no' },
      many: { 'also-mentions': ['tingling-or-numb-feet'] },
    });
    expect(verdictOf(visit)).toBe('not-met');
    expect(assessed(visit).headline.says).toContain('urge to move the legs');
    expect(movedUpIn(visit)).toContain('neuropathy');
  });

  test('T09 worse while walking: criterion 3 no, claudication and joints moved up', () => {
    const visit = classic({
      answers: { 'relief-by-movement': 'no', 'relief-by-movement-earlier': 'no' },
      many: { 'comes-on': ['walking'] },
    });
    expect(criteriaOf(visit)).toBe('yes open no yes yes');
    expect(movedUpIn(visit)).toEqual(
      expect.arrayContaining(['vascular-claudication', 'arthritis']),
    );
  });

  test('D12 the help of criterion 3 says what counts and what does not', () => {
    const help = (QUESTIONS['relief-by-movement'].help ?? []).join(' ');
    for (const part of ['Partial relief', 'returns on stopping', 'forceful stretch', 'earlier']) {
      expect(help).toContain(part);
    }
  });
});
