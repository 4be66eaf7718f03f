/**
 * Urgency by tempo (T28 to T34; D3, D4). Each row names what is recorded; the rest is as in
 * `clearVisit`: safety questions no, examination normal, an adult man of 50. The expectation is the
 * whole list of rows that fire, most pressing first; "-" is none.
 */
import { describe, expect, test } from 'vitest';
import {
  MUSCLES,
  ONSETS,
  SAFETY_IDS,
  type Grade,
  type Onset,
  type SafetyId,
  type Sign,
} from '../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import { TIME_WORDS, type UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';
import { URGENCY } from '../../src/rules/tables/urgency/read.ts';
import {
  assessed,
  classicVisit,
  clearVisit,
  firedBy,
  verdictOf,
  visitWith,
  type Changes,
} from './a-visit.ts';

const clear = (changes: Changes = {}): Visit => visitWith(clearVisit, changes);
const fires = (changes: Changes): string => firedBy(clear(changes)).join(' ') || '-';

const yes = (rest: Partial<SafetyAnswer> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });
const signs = (...found: readonly Sign[]): { signs: Sign[] } => ({ signs: [...found] });

type When = Pick<Finding, 'onset' | 'course' | 'within-14-days'>;
const since = (onset: Onset, rest: Omit<When, 'onset'> = {}): When => ({ onset, ...rest });
const WITHIN_14 = since('one-to-four-weeks', { 'within-14-days': 'yes' });
const OVER_14 = since('one-to-four-weeks', { 'within-14-days': 'no' });
const BLANK: When = {};
const KNOWN: Finding = { 'known-stable': 'yes', 'known-cause': 'old polio' };

type Weak = 'left leg' | 'both legs' | 'left side' | 'left arm' | 'hips';
const PLACES: Readonly<
  Record<Weak, readonly (readonly [keyof Visit['power'], 'left' | 'right'])[]>
> = {
  'left leg': [['ankle-dorsiflexion', 'left']],
  'both legs': [
    ['ankle-dorsiflexion', 'left'],
    ['ankle-dorsiflexion', 'right'],
  ],
  'left side': [
    ['ankle-dorsiflexion', 'left'],
    ['grip', 'left'],
  ],
  'left arm': [['grip', 'left']],
  hips: [
    ['hip-flexion', 'left'],
    ['hip-flexion', 'right'],
  ],
};
function power(where: Weak, grade: Grade): Visit['power'] {
  const graded: Visit['power'] = {};
  for (const [muscle, side] of PLACES[where]) graded[muscle] = { ...graded[muscle], [side]: grade };
  return graded;
}
/** Weakness of a place, graded, since when; further examination beside it. */
const weak = (
  where: Weak,
  grade: Grade,
  when: When,
  more: Changes = {},
  finding: Finding = {},
): Changes => ({
  ...more,
  exam: { ...more.exam, strength: abnormal({ ...when, ...finding }) },
  power: power(where, grade),
});

type Row = readonly [name: string, changes: Changes, fired: string];
const firesAs = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_name, changes, fired) => {
    expect(fires(changes)).toBe(fired);
  });

test('nothing recorded as abnormal fires nothing', () => {
  expect(fires({})).toBe('-');
  expect(firedBy(classicVisit)).toEqual([]);
});

describe('E1 sudden weakness, or of one side within hours', () => {
  firesAs([
    ['sudden, left leg', weak('left leg', '4', since('sudden')), 'E1'],
    ['sudden, both legs', weak('both legs', '4', since('sudden')), 'E1'],
    ['one side, hours', weak('left side', '4', since('hours')), 'E1 U2'],
    ['just not: one side, days', weak('left side', '4', since('days')), 'U2'],
    ['just not: left leg, hours', weak('left leg', '4', since('hours')), 'U2'],
    ['S1 sudden', { safety: { 'sudden-trouble': yes(since('sudden')) } }, 'E1'],
    ['S1 hours', { safety: { 'sudden-trouble': yes(since('hours')) } }, 'E1'],
    ['S1 onset blank', { safety: { 'sudden-trouble': yes() } }, 'E1'],
    ['S1 onset unknown', { safety: { 'sudden-trouble': yes(since('unknown')) } }, 'E1'],
    ['just not: S1 days ago', { safety: { 'sudden-trouble': yes(since('days')) } }, 'S1-earlier'],
    ['just not: S1 weeks ago', { safety: { 'sudden-trouble': yes(OVER_14) } }, 'S1-earlier'],
    ['just not: S1 long ago', { safety: { 'sudden-trouble': yes(since('longer')) } }, 'S1-longer'],
    ['just not: known and unchanged', weak('left side', '4', since('sudden'), {}, KNOWN), 'R6'],
  ]);

  test('with a cold painful limb the limb is named before the stroke', () => {
    const visit = clear(
      weak('left leg', '4', since('sudden'), {
        safety: {
          'limb-sudden': yes({ ...since('sudden'), details: ['cold-or-pale', 'painful'] }),
        },
      }),
    );
    expect(firedBy(visit)).toEqual(['E7-ischaemia', 'E1']);
    expect(assessed(visit).headline.says).toContain('acute limb ischaemia');
    expect(assessed(visit).headline.also.join(' ')).toContain('stroke or TIA');
  });
});

describe('E2 weakness of both sides within 4 weeks', () => {
  const lost = (...found: readonly Sign[]): Changes => ({
    exam: { reflexes: abnormal(signs(...found)) },
  });
  firesAs([
    ['hours', weak('both legs', '4', since('hours')), 'E2'],
    ['days', weak('both legs', '4', since('days')), 'E2'],
    ['within 14 days', weak('both legs', '4', WITHIN_14), 'E2'],
    ['2 to 4 weeks', weak('both legs', '4', OVER_14), 'E2'],
    [
      'left leg and right hand',
      {
        exam: { strength: abnormal(since('days')) },
        power: { grip: { right: '4' }, 'hip-flexion': { left: '4' } },
      },
      'E2',
    ],
    [
      'both, by the side alone, not graded',
      { exam: { strength: abnormal({ side: 'both', onset: 'days' }) } },
      'E2',
    ],
    [
      'just not: 1 to 3 months, stable',
      weak('both legs', '4', since('one-to-three-months', { course: 'stable' })),
      'R1',
    ],
    ['just not: longer', weak('both legs', '4', since('longer')), 'R1'],
    ['unknown, reflexes lost', weak('both legs', '4', BLANK, lost('all-absent')), 'E2'],
    [
      'unknown, ankle jerks absent',
      weak('both legs', '4', BLANK, lost('ankle-jerks-absent')),
      'E2',
    ],
    [
      'unknown, one ankle jerk absent',
      weak('both legs', '4', BLANK, {
        exam: { reflexes: { ...abnormal(signs('ankle-jerks-absent')), side: 'left' } },
      }),
      'E2',
    ],
    [
      'unknown, S2 yes',
      weak('both legs', '4', BLANK, {
        safety: { 'bladder-bowel-saddle': yes({ details: ['constipation'] }) },
      }),
      'E2 S2-with-more',
    ],
    [
      'unknown, S4 yes',
      weak('both legs', '4', BLANK, {
        safety: { 'breathless-swallowing': yes({ details: ['swallowing'] }) },
      }),
      'E2 E6',
    ],
    ['just not: unknown, none of these', weak('both legs', '4', BLANK), 'weakness-onset-unknown'],
    [
      'just not: unknown, reflexes brisk',
      weak('both legs', '4', BLANK, lost('brisk')),
      'weakness-onset-unknown other-sign',
    ],
    ['just not: days, left leg', weak('left leg', '4', since('days')), 'U2'],
  ]);
});

const s2 = (answer: SafetyAnswer, more: Changes = {}): Changes => ({
  ...more,
  safety: { ...more.safety, 'bladder-bowel-saddle': answer },
});

describe('E3 cauda equina (T31)', () => {
  firesAs([
    ...(
      [
        'saddle-numb',
        'retention',
        'overflow',
        'no-feeling-of-passing',
        'bowel-incontinence',
      ] as const
    ).flatMap((detail): Row[] => [
      [`${detail}, days, no pain`, s2(yes({ details: [detail], ...since('days') })), 'E3'],
      [`${detail}, within 14 days`, s2(yes({ details: [detail], ...WITHIN_14 })), 'E3'],
      [
        `${detail}, 1 to 4 weeks, the day not asked`,
        s2(yes({ details: [detail], onset: 'one-to-four-weeks' })),
        'E3',
      ],
      [`${detail}, onset blank`, s2(yes({ details: [detail] })), 'E3'],
      [
        `just not: ${detail}, over 14 days, stable`,
        s2(yes({ details: [detail], ...OVER_14, course: 'stable' })),
        'U8',
      ],
      [
        `${detail}, longer, worsening`,
        s2(yes({ details: [detail], ...since('longer', { course: 'worsening' }) })),
        'E3',
      ],
    ]),
    ['details blank: the careful reading', s2(yes()), 'E3'],
    ...(['hesitancy-frequency', 'constipation', 'sexual-change'] as const).flatMap(
      (detail): Row[] => [
        [`just not: ${detail} alone: note`, s2(yes({ details: [detail] })), 'S2-soft'],
        [
          `${detail} with back pain`,
          s2(yes({ details: [detail] }), { many: { 'also-mentions': ['back-pain'] } }),
          'S2-with-more',
        ],
        [
          `${detail} with a neurological sign`,
          s2(yes({ details: [detail] }), {
            exam: { reflexes: abnormal(signs('ankle-jerks-absent')) },
          }),
          'S2-with-more R2',
        ],
      ],
    ),
    [
      'found on examination, onset blank',
      { exam: { 'saddle-sphincter': abnormal(signs('saddle-numb')) } },
      'E3',
    ],
    [
      'just not: found, over 14 days, stable',
      { exam: { 'saddle-sphincter': abnormal({ ...OVER_14, course: 'stable' }) } },
      'U8',
    ],
    [
      'just not: found, known and unchanged',
      { exam: { 'saddle-sphincter': abnormal(KNOWN) } },
      'R6',
    ],
    [
      'both legs weak, days, back pain',
      weak('both legs', '4', since('days'), { many: { 'also-mentions': ['back-pain'] } }),
      'E2 E3',
    ],
    [
      'both legs weak, unknown, pain down one leg',
      weak('both legs', '4', BLANK, { many: { 'also-mentions': ['pain-down-one-leg'] } }),
      'E3',
    ],
    [
      'both legs weak, 1 to 3 months, worsening, back pain (§3.3)',
      weak('both legs', '4', since('one-to-three-months', { course: 'worsening' }), {
        many: { 'also-mentions': ['back-pain'] },
      }),
      'E3 U4',
    ],
    [
      'just not: the same, stable',
      weak('both legs', '4', since('one-to-three-months', { course: 'stable' }), {
        many: { 'also-mentions': ['back-pain'] },
      }),
      'R1',
    ],
    [
      'just not: both legs weak, unknown, no pain',
      weak('both legs', '4', BLANK),
      'weakness-onset-unknown',
    ],
    [
      'patchy loss of both legs, days, back pain',
      {
        exam: { 'light-touch': abnormal({ side: 'both', onset: 'days', ...signs('patchy') }) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3',
    ],
    [
      'stocking loss since days, back pain',
      {
        exam: { 'light-touch': abnormal({ side: 'both', onset: 'days', ...signs('stocking') }) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3',
    ],
    [
      'stocking and patchy loss of unknown onset, back pain',
      {
        exam: { 'light-touch': abnormal(signs('stocking', 'patchy')) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3',
    ],
    [
      'just not: stocking loss of unknown onset, back pain',
      {
        exam: { 'light-touch': abnormal({ side: 'both', ...signs('stocking') }) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'R2',
    ],
    [
      'level on the trunk, onset unknown, back pain',
      {
        exam: { 'light-touch': abnormal(signs('sensory-level')) },
        many: { 'also-mentions': ['back-pain'] },
      },
      'E3 E4',
    ],
  ]);

  test('T31 legs on both sides restless: no cauda equina', () => {
    expect(firedBy(visitWith(classicVisit, { answers: { 'leg-side': 'both' } }))).toEqual([]);
  });
  test('T31 back pain, saddle numb for 3 days, sciatica on one side: emergency; residual urine does not cancel it', () => {
    const visit = clear(
      s2(yes({ details: ['saddle-numb'], onset: 'days' }), {
        many: { 'also-mentions': ['back-pain', 'pain-down-one-leg'] },
      }),
    );
    expect(firedBy(visit)).toEqual(['E3']);
    const [flag] = assessed(visit).flags;
    expect(flag?.action).toContain('below 200 mL');
    expect(flag?.action).toContain('one-sided sciatica');
  });
});

describe('E4 cord signs, fast or with more', () => {
  const plantar = (when: When, more: Changes = {}): Changes => ({
    ...more,
    exam: { ...more.exam, plantars: abnormal({ ...signs('extensor'), ...when }) },
  });
  const back = (...details: NonNullable<SafetyAnswer['details']>): Changes => ({
    safety: { 'back-pain-danger': yes({ details }) },
  });
  firesAs([
    ['extensor, sudden', plantar(since('sudden')), 'E4'],
    ['extensor, hours', plantar(since('hours')), 'E4'],
    ['extensor, days', plantar(since('days')), 'E4'],
    ['just not: extensor, within 14 days', plantar(WITHIN_14), 'U5-cord'],
    ['just not: extensor, 2 to 4 weeks', plantar(OVER_14), 'U5-cord'],
    ['just not: extensor, onset blank', plantar(BLANK), 'U5-cord'],
    ['with cancer', plantar(since('longer'), back('cancer')), 'E4'],
    ['with injury', plantar(since('longer'), back('injury')), 'E4'],
    ['with fever', plantar(since('longer'), back('fever')), 'E4 E5'],
    ['S5 yes without details: the careful reading', plantar(since('longer'), back()), 'E4'],
    [
      'just not: with night pain',
      plantar(since('longer'), back('night-or-thoracic')),
      'S5-yes U5-cord',
    ],
    ['with E3', plantar(since('longer'), { safety: { 'bladder-bowel-saddle': yes() } }), 'E3 E4'],
    [
      'with weakness of 2 to 4 weeks',
      weak('left leg', '4', OVER_14, plantar(since('longer'))),
      'E4 U2',
    ],
    [
      'just not: with weakness of 1 to 3 months',
      weak(
        'left leg',
        '4',
        since('one-to-three-months', { course: 'stable' }),
        plantar(since('longer')),
      ),
      'U5-cord R1',
    ],
    [
      'level on the trunk, days',
      { exam: { 'light-touch': abnormal({ ...signs('sensory-level'), onset: 'days' }) } },
      'E4',
    ],
    ['clonus, days', { exam: { reflexes: abnormal({ ...signs('clonus'), onset: 'days' }) } }, 'E4'],
    [
      'spastic tone, days',
      { exam: { tone: abnormal({ ...signs('spastic'), onset: 'days' }) } },
      'E4',
    ],
    [
      'brisk with an abnormal gait, days',
      {
        exam: {
          reflexes: abnormal({ ...signs('brisk'), onset: 'days' }),
          gait: abnormal(signs('antalgic')),
        },
      },
      'E4',
    ],
    [
      'Hoffmann with an abnormal gait, days',
      {
        exam: {
          reflexes: abnormal({ ...signs('hoffmann'), onset: 'days' }),
          gait: abnormal(signs('ataxic')),
        },
      },
      'E4 U6',
    ],
    [
      'brisk for long, the gait abnormal for days',
      {
        exam: {
          reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
          gait: abnormal({ ...signs('spastic'), onset: 'days' }),
        },
      },
      'E4 U6',
    ],
    [
      'just not: both for long',
      {
        exam: {
          reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
          gait: abnormal({ ...signs('spastic'), onset: 'longer' }),
        },
      },
      'U5-cord U6',
    ],
    [
      'just not: a sudden clonus, known and unchanged, dates no other sign',
      {
        exam: {
          reflexes: abnormal({ ...signs('clonus'), onset: 'sudden', ...KNOWN }),
          plantars: abnormal({ ...signs('extensor'), onset: 'longer' }),
        },
      },
      'U5-cord R6',
    ],
    [
      'just not: brisk alone, days',
      { exam: { reflexes: abnormal({ ...signs('brisk'), onset: 'days' }) } },
      'other-sign',
    ],
    [
      'just not: extensor, known and unchanged',
      { exam: { plantars: abnormal({ ...signs('extensor'), ...KNOWN }) } },
      'R6',
    ],
  ]);
});

describe('E5 fever and back pain with more', () => {
  const back = (details: SafetyAnswer['details'], more: Changes = {}): Changes => ({
    ...more,
    safety: { ...more.safety, 'back-pain-danger': yes({ details }) },
  });
  firesAs([
    ['and injecting', back(['fever', 'injecting']), 'E5'],
    ['and immunosuppression', back(['fever', 'immunosuppression']), 'E5'],
    ['and a spinal procedure', back(['fever', 'spinal-procedure']), 'E5'],
    [
      'and sensory loss',
      back(['fever'], {
        exam: { 'light-touch': abnormal({ ...signs('stocking'), ...since('longer') }) },
      }),
      'E5 R2',
    ],
    [
      'and reported weakness, power not examined',
      back(['fever'], { exam: { strength: undefined }, safety: { 'legs-weaker': yes() } }),
      'E5 S3-power-not-examined',
    ],
    [
      'and incoordination',
      back(['fever'], { exam: { coordination: abnormal(since('days')) } }),
      'E5 other-balance',
    ],
    ['just not: fever alone', back(['fever']), 'S5-yes'],
    ['just not: injecting without fever', back(['injecting']), 'S5-yes'],
    ['just not: cancer', back(['cancer']), 'S5-yes'],
    [
      'just not: fever, and a known deficit',
      back(['fever'], { exam: { gait: abnormal({ ...signs('ataxic'), ...KNOWN }) } }),
      'S5-yes R6',
    ],
  ]);
});

describe('E6 weakness with breathing or swallowing', () => {
  const s4 = (details: SafetyAnswer['details']): Changes => ({
    safety: { 'breathless-swallowing': yes({ details }) },
  });
  firesAs([
    ['breathless, weak for long', weak('left leg', '4', since('longer'), s4(['breathless'])), 'E6'],
    [
      'breathless lying, by mention',
      weak('left leg', '4', since('longer'), { many: { 'also-mentions': ['breathless-lying'] } }),
      'E6',
    ],
    ['details blank', weak('left leg', '4', since('longer'), s4([])), 'E6 U4'],
    ['swallowing, days', weak('left leg', '4', since('days'), s4(['swallowing'])), 'E6 U2'],
    ['swallowing, 2 to 4 weeks', weak('left leg', '4', OVER_14, s4(['swallowing'])), 'E6 U2'],
    ['swallowing, unknown', weak('left leg', '4', BLANK, s4(['swallowing'])), 'E6 U2'],
    [
      'just not: swallowing, 1 to 3 months',
      weak('left leg', '4', since('one-to-three-months'), s4(['swallowing'])),
      'S4-yes U4',
    ],
    ['just not: breathless without weakness', s4(['breathless']), 'S4-yes'],
    ['just not: swallowing without weakness', s4(['swallowing']), 'S4-yes'],
    [
      'breathless, S3 yes, power not examined',
      {
        ...s4(['breathless']),
        exam: { strength: undefined },
        safety: { ...s4(['breathless']).safety, 'legs-weaker': yes() },
      },
      'E6 S3-power-not-examined',
    ],
    ...(
      [
        ['weaker for days', since('days'), since('longer'), 'E6 S3-power-not-examined'],
        ['swallowing for days', since('longer'), since('days'), 'E6 S3-power-not-examined'],
        ['weaker since unknown', BLANK, since('longer'), 'E6 S3-power-not-examined'],
        [
          'just not: both for long',
          since('longer'),
          since('longer'),
          'S3-power-not-examined S4-yes',
        ],
      ] as const
    ).map(([name, weaker, swallowing, fired]): Row => [
      `swallowing, S3 yes, power not examined: ${name}`,
      {
        exam: { strength: undefined },
        safety: {
          'legs-weaker': yes(weaker),
          'breathless-swallowing': yes({ details: ['swallowing'], ...swallowing }),
        },
      },
      fired,
    ]),
  ]);
});

const s6 = (answer: SafetyAnswer, more: Changes = {}): Changes => ({
  ...more,
  safety: { ...more.safety, 'limb-sudden': answer },
});

describe('E7 the limb', () => {
  const cold = ['cold-or-pale', 'painful'] as const;
  firesAs([
    ...(
      [
        ['sudden', since('sudden')],
        ['days', since('days')],
        ['within 14 days', WITHIN_14],
        ['1 to 4 weeks, the day not asked', since('one-to-four-weeks')],
        ['unknown', since('unknown')],
        ['blank', BLANK],
      ] as const
    ).map(([name, when]): Row => [
      `cold and painful, ${name}`,
      s6(yes({ details: [...cold], ...when })),
      'E7-ischaemia',
    ]),
    [
      'just not: cold and painful, over 14 days',
      s6(yes({ details: [...cold], ...OVER_14 })),
      'S6-yes',
    ],
    [
      'just not: cold and painful, longer',
      s6(yes({ details: [...cold], ...since('longer') })),
      'S6-yes',
    ],
    [
      'cold and numb, hours',
      s6(yes({ details: ['cold-or-pale', 'numb'], ...since('hours') })),
      'E7-ischaemia',
    ],
    [
      'cold and weak, hours',
      s6(yes({ details: ['cold-or-pale', 'weak'], ...since('hours') })),
      'E7-ischaemia',
    ],
    ['just not: painful alone', s6(yes({ details: ['painful'], ...since('hours') })), 'S6-yes'],
    ['just not: cold alone', s6(yes({ details: ['cold-or-pale'], ...since('hours') })), 'S6-yes'],
    [
      'painful, pulses absent',
      s6(yes({ details: ['painful'], ...since('hours') }), {
        exam: { pulses: abnormal(signs('absent')) },
      }),
      'E7-ischaemia',
    ],
    [
      'just not: painful, pulses weak',
      s6(yes({ details: ['painful'], ...since('hours') }), {
        exam: { pulses: abnormal(signs('weak')) },
      }),
      'S6-yes',
    ],
    [
      'painful, cold on examination',
      s6(yes({ details: ['painful'], ...since('hours') }), {
        exam: { pulses: abnormal(signs('cold-or-pale')) },
      }),
      'E7-ischaemia',
    ],
    [
      'rest pain for 3 days, pulses absent',
      s6(yes({ details: ['rest-pain'], ...since('days') }), {
        exam: { pulses: abnormal(signs('absent')) },
      }),
      'E7-ischaemia',
    ],
    ['details blank: the careful reading', s6(yes()), 'E7-ischaemia'],
    [
      'tense and very painful, hours',
      s6(yes({ details: ['tense-swollen'], ...since('hours') })),
      'E7-compartment',
    ],
    [
      'the same with pulses',
      s6(yes({ details: ['tense-swollen'], ...since('hours') }), {
        exam: { pulses: { state: 'normal' } },
      }),
      'E7-compartment',
    ],
    [
      'just not: tense, over 14 days',
      s6(yes({ details: ['tense-swollen'], ...OVER_14 })),
      'S6-yes',
    ],
    [
      'tense swelling found',
      { exam: { oedema: abnormal({ side: 'left', ...signs('tense-very-painful') }) } },
      'E7-compartment U1',
    ],
    [
      'just not: tense swelling found, longer',
      {
        exam: {
          oedema: abnormal({ side: 'left', ...signs('tense-very-painful'), ...since('longer') }),
        },
      },
      'U1',
    ],
    [
      'found: pulses absent with weakness since hours',
      weak('left leg', '4', since('hours'), { exam: { pulses: abnormal(signs('absent')) } }),
      'E7-pulses U2',
    ],
    [
      'found: cold leg with numbness since days',
      {
        exam: {
          pulses: abnormal(signs('cold-or-pale')),
          'light-touch': abnormal({ side: 'left', ...signs('patchy'), onset: 'days' }),
        },
      },
      'E7-pulses other-sign',
    ],
    [
      'told cold since hours, found weak since hours',
      weak(
        'left leg',
        '4',
        since('hours'),
        s6(yes({ details: ['cold-or-pale'], ...since('hours') })),
      ),
      'E7-ischaemia U2',
    ],
    [
      'told cold since hours, found numb, since when not known',
      s6(yes({ details: ['cold-or-pale'], ...since('hours') }), {
        exam: { 'light-touch': abnormal({ side: 'left', ...signs('one-root-or-nerve') }) },
      }),
      'E7-ischaemia other-sign',
    ],
    [
      'just not: told cold since hours, weak for long',
      weak(
        'left leg',
        '4',
        since('longer'),
        s6(yes({ details: ['cold-or-pale'], ...since('hours') })),
      ),
      'S6-yes R1',
    ],
    [
      'found: pulses absent with numbness, since when not known',
      {
        exam: {
          pulses: abnormal(signs('absent')),
          'light-touch': abnormal({ side: 'left', ...signs('one-root-or-nerve') }),
        },
      },
      'E7-pulses other-sign',
    ],
    [
      'just not: pulses absent with slow stocking loss',
      {
        exam: {
          pulses: abnormal(signs('absent')),
          'light-touch': abnormal({ side: 'both', ...signs('stocking'), onset: 'longer' }),
        },
      },
      'R2 R4-pulses',
    ],
    ['just not: pulses absent alone', { exam: { pulses: abnormal(signs('absent')) } }, 'R4-pulses'],
  ]);
});

const hotJoint = (when: When): Changes => ({ safety: { 'hot-joint': yes(when) } });

const s9 = (...details: NonNullable<SafetyAnswer['details']>): Changes => ({
  safety: { 'restless-distress': yes({ details }) },
});

describe('E8 the hot joint, and E9 distress', () => {
  firesAs([
    ['joint, days', hotJoint(since('days')), 'E8'],
    ['joint, within 14 days', hotJoint(WITHIN_14), 'E8'],
    ['joint, onset blank', hotJoint(BLANK), 'E8'],
    ['just not: joint, over 14 days', hotJoint(OVER_14), 'S8-later'],
    ['just not: joint, longer', hotJoint(since('longer')), 'S8-later'],
    ['joint found', { exam: { joints: abnormal(signs('one-hot-swollen')) } }, 'E8'],
    [
      'just not: joint found, longer',
      { exam: { joints: abnormal({ ...signs('one-hot-swollen'), onset: 'longer' }) } },
      'S8-later',
    ],
    ['just not: joint tender', { exam: { joints: abnormal(signs('tender-or-limited')) } }, '-'],
    [
      'just not: joint known',
      { exam: { joints: abnormal({ ...signs('one-hot-swollen'), ...KNOWN }) } },
      'R6',
    ],
    ['self-harm', s9('self-harm'), 'E9'],
    ['fever and rigidity', s9('fever', 'rigidity'), 'E9'],
    ['rigidity and confusion', s9('rigidity', 'confusion'), 'E9'],
    ['all three', s9('fever', 'rigidity', 'confusion'), 'E9'],
    ['just not: fever alone', s9('fever'), 'S9-yes'],
    ['just not: unbearable', s9('unbearable'), 'S9-yes'],
    ['just not: details blank', s9(), 'S9-yes'],
  ]);
});

const swelling = (finding: Finding): Changes => ({ exam: { oedema: abnormal(finding) } });

describe('U1 swelling of one leg (T34)', () => {
  firesAs([
    ['S7 yes', { safety: { 'one-leg-swollen': yes() } }, 'U1'],
    ['S7 yes, longer', { safety: { 'one-leg-swollen': yes(since('longer')) } }, 'U1'],
    [
      'S7 yes, larger calf',
      { safety: { 'one-leg-swollen': yes({ details: ['larger-calf'] }) } },
      'U1',
    ],
    ['found, left', swelling({ side: 'left' }), 'U1'],
    ['found, side not recorded', swelling({}), 'U1'],
    ['just not: both legs', swelling({ side: 'both' }), 'R4-oedema'],
    ['just not: known and unchanged', swelling({ side: 'left', ...KNOWN }), 'R6'],
  ]);
  test('T34, D20 same day, though oedema is only a mimic; after delivery duplex without the score', () => {
    const visit = visitWith(classicVisit, { exam: { oedema: abnormal({ side: 'left' }) } });
    expect(assessed(visit).headline.says).toMatch(/^Same day: swelling of one leg/);
    const [flag] = assessed(visit).flags;
    expect(flag?.suspects).toBe('deep-vein thrombosis');
    expect(flag?.action).toMatch(
      /6 weeks after delivery duplex directly, no Wells score or D-dimer/,
    );
  });
});

describe('U2, U3, U4 weakness', () => {
  const touch = (finding: Finding): Changes => ({ exam: { 'light-touch': abnormal(finding) } });
  const worse = (onset: Onset) => since(onset, { course: 'worsening' });
  firesAs([
    ['U2 one leg, hours', weak('left leg', '4', since('hours')), 'U2'],
    ['U2 one leg, 2 to 4 weeks', weak('left leg', '4', OVER_14), 'U2'],
    ['U2 one leg, onset unknown (T32)', weak('left leg', '4', since('unknown')), 'U2'],
    ['U2 one arm, days', weak('left arm', '4', since('days')), 'U2'],
    ['U2 neither side nor grade, onset blank', { exam: { strength: abnormal() } }, 'U2'],
    ['just not U2: 1 to 3 months', weak('left leg', '4', since('one-to-three-months')), 'R1'],
    [
      'U2 ascending numbness under 4 weeks',
      touch({ ...signs('stocking'), ...worse('days') }),
      'U2',
    ],
    [
      'U2 the same, 2 to 4 weeks',
      touch({ ...signs('stocking'), ...OVER_14, course: 'worsening' }),
      'U2',
    ],
    [
      'U2 the same beside vibration lost since nobody knows when',
      {
        exam: {
          'light-touch': abnormal({ ...signs('stocking'), ...OVER_14, course: 'worsening' }),
          'vibration-position': abnormal(signs('vibration-lost')),
        },
      },
      'U2',
    ],
    [
      'U4 a weak shoulder beside a weak toe, 1 to 3 months',
      {
        exam: { strength: abnormal(worse('one-to-three-months')) },
        power: { 'shoulder-abduction': { left: '4' }, 'toe-extension': { left: '4' } },
      },
      'U4',
    ],
    [
      'just not: ascending, 1 to 3 months',
      touch({ ...signs('stocking'), ...worse('one-to-three-months') }),
      'R2',
    ],
    [
      'just not: stable numbness, days',
      touch({ ...signs('stocking'), ...since('days', { course: 'stable' }) }),
      'R2',
    ],
    ['U3 MRC 3', weak('left leg', '3', since('longer')), 'U3'],
    ['U3 MRC 0', weak('left leg', '0', since('longer')), 'U3'],
    ['just not: MRC 4-', weak('left leg', '4-', since('longer')), 'R1'],
    ['just not: MRC 4+', weak('left leg', '4+', since('longer')), 'R1'],
    [
      'U3 the lowest group counts',
      {
        exam: { strength: abnormal(since('longer')) },
        power: { 'hip-flexion': { left: '4' }, 'toe-extension': { left: '2' } },
      },
      'U3',
    ],
    ['just not: 2, known and unchanged', weak('left leg', '2', since('longer'), {}, KNOWN), 'R6'],
    [
      '"known" without a cause counts as new',
      weak('left leg', '2', since('longer'), {}, { 'known-stable': 'yes' }),
      'U3',
    ],
    [
      '"known" but worsening counts as new',
      weak('left leg', '2', worse('longer'), {}, KNOWN),
      'U3',
    ],
    [
      'U4 both legs, 1 to 3 months, worsening',
      weak('both legs', '4', worse('one-to-three-months')),
      'U4',
    ],
    ['U4 hips, 1 to 3 months, worsening', weak('hips', '4', worse('one-to-three-months')), 'U4'],
    [
      'U4 hips, 1 to 3 months, course unknown',
      weak('hips', '4', since('one-to-three-months')),
      'U4',
    ],
    [
      'U4 one hip, proximal by record',
      {
        exam: { strength: abnormal({ distribution: 'proximal', ...worse('one-to-three-months') }) },
      },
      'U4',
    ],
    [
      'just not: hips, stable',
      weak('hips', '4', since('one-to-three-months', { course: 'stable' })),
      'R1',
    ],
    ['just not: hips, longer, worsening', weak('hips', '4', worse('longer')), 'R1'],
    ['just not: one ankle, worsening', weak('left leg', '4', worse('one-to-three-months')), 'R1'],
    [
      'U4 wasting, no sensory loss',
      weak('left leg', '4', since('longer'), {}, signs('wasting')),
      'U4',
    ],
    [
      'U4 fasciculation, no sensory loss',
      weak('left leg', '4', since('longer'), {}, signs('fasciculation')),
      'U4',
    ],
    [
      'U4 wasting, brisk reflexes, sensory loss',
      weak(
        'left leg',
        '4',
        since('longer'),
        {
          exam: {
            reflexes: abnormal({ ...signs('brisk'), onset: 'longer' }),
            'light-touch': abnormal({ ...signs('stocking'), onset: 'longer' }),
          },
        },
        signs('wasting'),
      ),
      'U4 R2 other-sign',
    ],
    [
      'just not: wasting with sensory loss',
      weak(
        'left leg',
        '4',
        since('longer'),
        touch({ ...signs('stocking'), onset: 'longer' }),
        signs('wasting'),
      ),
      'R1 R2',
    ],
    [
      'U4 slow weakness with swallowing',
      weak('left leg', '4', since('longer'), {
        safety: { 'breathless-swallowing': yes({ details: ['swallowing'] }) },
      }),
      'S4-yes U4',
    ],
  ]);
});

describe('U5 cord and position, U6 gait', () => {
  const position = (sign: Sign, more: Visit['exam']): Changes => ({
    exam: { 'vibration-position': abnormal(signs(sign)), ...more },
  });
  const ataxic: Finding = abnormal(signs('ataxic'));
  firesAs([
    [
      'U5 extensor plantar, longer',
      { exam: { plantars: abnormal({ ...signs('extensor'), onset: 'longer' }) } },
      'U5-cord',
    ],
    ['U5 spastic tone, onset blank', { exam: { tone: abnormal(signs('spastic')) } }, 'U5-cord'],
    ['just not: rigid', { exam: { tone: abnormal(signs('rigid')) } }, 'R4-parkinsonian'],
    [
      'U5 reduced, Romberg',
      position('toe-vibration-reduced', { romberg: abnormal() }),
      'U5-position',
    ],
    ['U5 lost vibration, ataxic', position('vibration-lost', { gait: ataxic }), 'U5-position U6'],
    [
      'U5 lost position, brisk',
      position('position-lost', { reflexes: abnormal(signs('brisk')) }),
      'U5-position',
    ],
    [
      'U5 reduced, mixed reflexes',
      position('toe-vibration-reduced', {
        reflexes: abnormal(signs('brisk', 'ankle-jerks-absent')),
      }),
      'U5-position',
    ],
    [
      'U5 reduced, extensor',
      position('toe-vibration-reduced', { plantars: abnormal() }),
      'U5-cord U5-position',
    ],
    ['just not: reduced alone', position('toe-vibration-reduced', {}), 'R2'],
    [
      'just not: reduced, Romberg not interpretable',
      position('toe-vibration-reduced', { romberg: { state: 'not-interpretable' } }),
      'R2',
    ],
    ['just not: lost alone', position('vibration-lost', {}), 'R2'],
    ['just not: Romberg alone', { exam: { romberg: abnormal() } }, 'other-balance'],
    [
      'just not: lost, known, with Romberg known',
      {
        exam: {
          'vibration-position': abnormal({ ...signs('vibration-lost'), ...KNOWN }),
          romberg: abnormal(KNOWN),
        },
      },
      'R6',
    ],
    ['U6 ataxic, onset blank', { exam: { gait: ataxic } }, 'U6'],
    ['U6 spastic', { exam: { gait: abnormal(signs('spastic')) } }, 'U6'],
    [
      'U6 ataxic, longer, stable, no cause named',
      {
        exam: { gait: abnormal({ ...signs('ataxic'), ...since('longer', { course: 'stable' }) }) },
      },
      'U6',
    ],
    ['just not: antalgic', { exam: { gait: abnormal(signs('antalgic')) } }, 'other-sign'],
    [
      'just not: parkinsonian',
      { exam: { gait: abnormal(signs('parkinsonian')) } },
      'R4-parkinsonian',
    ],
    [
      'just not: ataxic, known and unchanged',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...KNOWN }) } },
      'R6',
    ],
    [
      'imbalance is said beside weakness',
      weak('left leg', '4', since('days'), { exam: { romberg: abnormal() } }),
      'U2 other-balance',
    ],
  ]);
});

const hb = (text: string, unit = 'g/dL'): Changes => ({ labs: { haemoglobin: [text, unit] } });

const chronicFoot = (details: SafetyAnswer['details'], when: When): Changes => ({
  safety: { 'limb-sudden': yes({ details, ...when }) },
});

describe('U7 to U10', () => {
  firesAs([
    ['U7 rest pain, over 14 days', chronicFoot(['rest-pain'], OVER_14), 'U7'],
    ['U7 ulcer, longer', chronicFoot(['ulcer-or-black'], since('longer')), 'U7'],
    [
      'just not: rest pain, within 14 days: same day',
      chronicFoot(['rest-pain'], WITHIN_14),
      'S6-yes',
    ],
    ['just not: rest pain, onset blank: same day', chronicFoot(['rest-pain'], BLANK), 'S6-yes'],
    ['U7 ulcer found', { exam: { 'skin-veins': abnormal(signs('ulcer')) } }, 'U7'],
    ['U7 gangrene found', { exam: { 'skin-veins': abnormal(signs('gangrene')) } }, 'U7'],
    [
      'an ulcer found does not calm a painful leg',
      {
        ...chronicFoot(['painful'], since('days')),
        exam: { 'skin-veins': abnormal(signs('ulcer')) },
      },
      'S6-yes U7',
    ],
    ['just not: varicose veins', { exam: { 'skin-veins': abnormal(signs('varicose')) } }, '-'],
    [
      'just not: ulcer, known',
      { exam: { 'skin-veins': abnormal({ ...signs('ulcer'), ...KNOWN }) } },
      'R6',
    ],
    [
      'U8 saddle numb, over 14 days, stable',
      {
        safety: {
          'bladder-bowel-saddle': yes({ details: ['saddle-numb'], ...OVER_14, course: 'stable' }),
        },
      },
      'U8',
    ],
    [
      'U8 found weak, longer, course blank',
      { exam: { 'saddle-sphincter': abnormal({ ...signs('weak-anal-tone'), onset: 'longer' }) } },
      'U8',
    ],
    [
      'just not: the same, worsening',
      {
        exam: {
          'saddle-sphincter': abnormal({
            ...signs('weak-anal-tone'),
            onset: 'longer',
            course: 'worsening',
          }),
        },
      },
      'E3',
    ],
    ['U9 limp', { age: '9', safety: { 'child-danger': yes({ details: ['limp'] }) } }, 'U9'],
    [
      'U9 pallor: blood count',
      { age: '9', safety: { 'child-danger': yes({ details: ['pallor'] }) } },
      'U9-blood-count',
    ],
    [
      'U9 bruising: blood count',
      { age: '9', safety: { 'child-danger': yes({ details: ['bruising', 'limp'] }) } },
      'U9-blood-count',
    ],
    [
      'U9 details blank: the careful reading',
      { age: '9', safety: { 'child-danger': yes() } },
      'U9-blood-count',
    ],
    ['just not: S10 no', { age: '9', safety: { 'child-danger': { answer: 'no' } } }, '-'],
    ['U10 Hb 6.9', hb('6.9'), 'U10'],
    ['just not: Hb 7', hb('7'), '-'],
    ['just not: Hb 7.1', hb('7.1'), '-'],
    ['U10 Hb 69 g/L', hb('69', 'g/L'), 'U10'],
    ['just not: Hb 70 g/L', hb('70', 'g/L'), '-'],
    ['U10 Hb "<7"', hb('<7'), 'U10'],
  ]);
});

const mentions = (...said: NonNullable<Visit['many']['also-mentions']>): Changes => ({
  many: { 'also-mentions': said },
});

describe('R1 to R6', () => {
  const jerks: Finding = abnormal(signs('ankle-jerks-absent'));
  const toes: Finding = abnormal(signs('toe-vibration-reduced'));
  firesAs([
    // Two signs in one item: each counts.
    [
      'foot drop and parkinsonian',
      { exam: { gait: abnormal(signs('foot-drop', 'parkinsonian')) } },
      'gait-of-weakness R4-parkinsonian',
    ],
    [
      'spastic and rigid',
      { exam: { tone: abnormal({ ...signs('spastic', 'rigid'), onset: 'longer' }) } },
      'U5-cord R4-parkinsonian',
    ],
    [
      'stocking and patchy loss',
      { exam: { 'light-touch': abnormal({ ...signs('stocking', 'patchy'), onset: 'longer' }) } },
      'R2 other-sign',
    ],
    ['R1 slow weakness, MRC 4 (T32)', weak('left leg', '4', since('longer')), 'R1'],
    ['R1 not graded', { exam: { strength: abnormal({ onset: 'longer' }) } }, 'R1'],
    [
      'just not R1: power 5',
      { exam: { strength: { state: 'normal' } }, power: power('left leg', '5') },
      '-',
    ],
    ['R2 stocking loss', { exam: { 'light-touch': abnormal(signs('stocking')) } }, 'R2'],
    ['R2 ankle jerks absent', { exam: { reflexes: jerks } }, 'R2'],
    ['R2 ankle jerks absent, both', { exam: { reflexes: { ...jerks, side: 'both' } } }, 'R2'],
    [
      'just not R2: one ankle jerk absent is a root or a nerve',
      { exam: { reflexes: { ...jerks, side: 'left' } } },
      'other-sign',
    ],
    [
      'just not R2: one ankle jerk absent at 80',
      { age: '80', exam: { reflexes: { ...jerks, side: 'right' } } },
      'other-sign',
    ],
    ['R2 toe vibration reduced', { exam: { 'vibration-position': toes } }, 'R2'],
    ['R2 ankle jerks at 79', { age: '79', exam: { reflexes: jerks } }, 'R2'],
    ['note only: ankle jerks at 80', { age: '80', exam: { reflexes: jerks } }, 'R2-note'],
    ['note only: ankle jerks at 81', { age: '81', exam: { reflexes: jerks } }, 'R2-note'],
    [
      'note only: toe vibration at 80',
      { age: '80', exam: { 'vibration-position': toes } },
      'R2-note',
    ],
    [
      'not alone at 80: with stocking loss',
      { age: '80', exam: { reflexes: jerks, 'light-touch': abnormal(signs('stocking')) } },
      'R2',
    ],
    [
      'not alone at 80: with a positive Romberg',
      { age: '80', exam: { reflexes: jerks, romberg: abnormal() } },
      'R2 other-balance',
    ],
    [
      'not alone at 80: with an antalgic gait',
      { age: '80', exam: { reflexes: jerks, gait: abnormal(signs('antalgic')) } },
      'R2 other-sign',
    ],
    [
      'not alone at 80: with weakness',
      weak('left leg', '4', since('longer'), { age: '80', exam: { reflexes: jerks } }),
      'R1 R2',
    ],
    ['R3 pain down one leg', mentions('pain-down-one-leg'), 'R3'],
    ['R3 pain down both legs', mentions('pain-down-both-legs'), 'R3'],
    ['just not: back pain', mentions('back-pain'), '-'],
    [
      'just not: with a deficit',
      weak('left leg', '4', since('longer'), mentions('pain-down-one-leg')),
      'R1',
    ],
    [
      'R4 walking, eased by standing still',
      { many: { 'comes-on': ['walking'], 'eased-by': ['standing-still'] } },
      'R4-claudication',
    ],
    [
      'R4 walking, eased by sitting',
      { many: { 'comes-on': ['walking'], 'eased-by': ['sitting-or-bending'] } },
      'R4-claudication',
    ],
    ['just not: walking alone', { many: { 'comes-on': ['walking'] } }, '-'],
    ['R4 weak pulses', { exam: { pulses: abnormal(signs('weak')) } }, 'R4-pulses'],
    ['R4 oedema of both legs', { exam: { oedema: abnormal({ side: 'both' }) } }, 'R4-oedema'],
    [
      'R4 parkinsonian gait',
      { exam: { gait: abnormal(signs('parkinsonian')) } },
      'R4-parkinsonian',
    ],
    ['R4 postural drop', { exam: { 'postural-bp': abnormal() } }, 'R4-postural'],
    ['R5 always one leg (T23)', { answers: { 'leg-side': 'one' } }, 'R5-one-sided'],
    ['just not: alternating', { answers: { 'leg-side': 'alternating' } }, '-'],
    ['R5 abrupt', { answers: { 'symptom-onset': 'abrupt' } }, 'R5-abrupt'],
    ['just not: gradual', { answers: { 'symptom-onset': 'gradual' } }, '-'],
    [
      'just not: abrupt after mirtazapine',
      {
        answers: { 'symptom-onset': 'abrupt' },
        medicines: [{ name: 'mirtazapine', began: 'yes' }],
      },
      '-',
    ],
    [
      'just not: abrupt after stopping an opioid',
      { answers: { 'symptom-onset': 'abrupt' }, many: { 'stopped-recently': ['opioid'] } },
      '-',
    ],
    [
      'R5 abrupt, on mirtazapine for years',
      { answers: { 'symptom-onset': 'abrupt' }, medicines: [{ name: 'mirtazapine', began: 'no' }] },
      'R5-abrupt',
    ],
    [
      'R6 known and unchanged',
      { exam: { reflexes: abnormal({ ...signs('ankle-jerks-absent'), ...KNOWN }) } },
      'R6',
    ],
    ['R6 known, nothing attributed for criterion 5', { exam: { romberg: abnormal(KNOWN) } }, 'R6'],
  ]);

  test('R6 never leads, and is no clearance', () => {
    const visit = visitWith(classicVisit, { exam: { romberg: abnormal(KNOWN) } });
    const { headline, supportive } = assessed(visit);
    expect(['routine-finding', 'urgent', 'emergency']).not.toContain(headline.id);
    expect(supportive.map((line) => line.id)).not.toContain('supports.normal-examination');
  });
});

const tierOf = (id: SafetyId, answer: SafetyAnswer | undefined, base: Changes = {}): string => {
  const [flag] = assessed(clear({ ...base, safety: { ...base.safety, [id]: answer } })).flags;
  return flag === undefined ? '-' : `${flag.tier}, ${flag.time.toLowerCase()}`;
};

describe('D3 the ten safety questions: yes, no, unsure, not asked', () => {
  type Tiers = readonly [SafetyId, yes: string, unsure: string, rowOfUnsure: string];
  const ROWS: readonly Tiers[] = [
    // asked with blank details and onset
    ['sudden-trouble', 'emergency, now', 'urgent, same day', 'S1-unsure'],
    ['bladder-bowel-saddle', 'emergency, now', 'urgent, same day', 'S2-unsure'],
    ['legs-weaker', 'note, routine', 'note, routine', 'S3-power-full'],
    ['breathless-swallowing', 'urgent, same day', 'routine, routine', 'S4-unsure'],
    ['back-pain-danger', 'urgent, within days', 'routine, routine', 'S5-unsure'],
    ['limb-sudden', 'emergency, now', 'urgent, same day', 'S6-unsure'],
    ['one-leg-swollen', 'urgent, same day', 'routine, routine', 'S7-unsure'],
    ['hot-joint', 'emergency, now', 'urgent, same day', 'S8-unsure'],
    ['restless-distress', 'urgent, same day', 'urgent, same day', 'S9-unsure'],
    ['child-danger', 'urgent, within days', 'routine, routine', 'S10-unsure'],
  ];
  test.each(ROWS)(
    'D3 %s: yes %s; unsure %s; no and not asked nothing',
    (id, onYes, onUnsure, row) => {
      const base: Changes = id === 'child-danger' ? { age: '9' } : {};
      expect(tierOf(id, yes(), base)).toBe(onYes);
      expect(tierOf(id, { answer: 'unsure' }, base)).toBe(onUnsure);
      expect(tierOf(id, { answer: 'no' }, base)).toBe('-');
      expect(tierOf(id, undefined, base)).toBe('-');
      const [unsure] = assessed(clear({ ...base, safety: { [id]: { answer: 'unsure' } } })).flags;
      expect(unsure?.why.rule).toBe(`urgency/${row}`);
      if (id !== 'legs-weaker') expect(unsure?.action).toMatch(/^Clarify now/);
      const line = assessed(clear({ ...base, safety: { [id]: undefined } })).safety.find(
        (each) => each.id === id,
      );
      expect(line?.state).toBe('not-asked');
      const { says, also } = assessed(clear({ ...base, safety: { [id]: undefined } })).headline;
      expect([says, ...also].join(' ')).toContain('Safety questions not asked: ');
    },
  );

  test('none asked: said once, in short; under 18 the tenth counts', () => {
    const none = Object.fromEntries(SAFETY_IDS.map((id) => [id, undefined]));
    expect(assessed(clear({ safety: none })).headline.also).toContain(
      'Safety questions not asked.',
    );
    expect(assessed(clear({ safety: none, age: '9' })).headline.also).toContain(
      'Safety questions not asked.',
    );
    const nine = { ...none, 'child-danger': { answer: 'no' } } as const;
    expect(assessed(clear({ safety: nine })).headline.also).toContain(
      'Safety questions not asked.',
    );
  });

  const not = { exam: { strength: undefined } } as const;
  firesAs([
    [
      'S2 unsure is not calmed by what is found (D2)',
      {
        safety: { 'bladder-bowel-saddle': { answer: 'unsure' } },
        exam: { 'saddle-sphincter': abnormal({ onset: 'longer' }) },
      },
      'S2-unsure U8',
    ],
    [
      'S2 unsure gives way to E3',
      {
        safety: { 'bladder-bowel-saddle': { answer: 'unsure' } },
        exam: { 'saddle-sphincter': abnormal({ onset: 'days' }) },
      },
      'E3',
    ],
    [
      'S2 yes, constipation, saddle known: not silent',
      {
        safety: { 'bladder-bowel-saddle': yes({ details: ['constipation'] }) },
        exam: { 'saddle-sphincter': abnormal(KNOWN) },
      },
      'R6 S2-soft',
    ],
    [
      'S3 yes, power not examined: examine now',
      { ...not, safety: { 'legs-weaker': yes() } },
      'S3-power-not-examined',
    ],
    [
      'S3 yes, power limited by pain',
      { exam: { strength: abnormal({ 'pain-limited': 'yes' }) }, safety: { 'legs-weaker': yes() } },
      'S3-power-not-examined',
    ],
    ['S3 yes, power full: note', { safety: { 'legs-weaker': yes() } }, 'S3-power-full'],
    [
      'S3 unsure, power not examined',
      { ...not, safety: { 'legs-weaker': { answer: 'unsure' } } },
      'S3-unsure',
    ],
    [
      'S3 unsure, power full: no more than for yes',
      { safety: { 'legs-weaker': { answer: 'unsure' } } },
      'S3-power-full',
    ],
    [
      'S3 yes, power known and unchanged: not silent',
      weak('left leg', '4', since('longer'), { safety: { 'legs-weaker': yes() } }, KNOWN),
      'R6 S3-power-unchanged',
    ],
    [
      'S3 yes, power reduced',
      weak('left leg', '4', since('longer'), { safety: { 'legs-weaker': yes() } }),
      'R1',
    ],
    [
      'S4 unsure with weakness: one tier below E6',
      weak('left leg', '4', since('longer'), {
        safety: { 'breathless-swallowing': { answer: 'unsure' } },
      }),
      'S4-unsure-weak R1 S4-unsure',
    ],
  ]);

  test('D3 S3 yes with power not examined: urgent, "examine power now", not explained by RLS', () => {
    const [flag] = assessed(clear({ ...not, safety: { 'legs-weaker': yes() } })).flags;
    expect(flag).toMatchObject({
      tier: 'urgent',
      time: 'Same day',
      notRls: 'RLS does not explain it.',
    });
    expect(flag?.action).toMatch(/^Examine power now: legs, grip and shoulder/);
  });

  test('details narrow a yes, and never silence it', () => {
    const SILENT: readonly string[] = [];
    const quiet: string[] = [];
    for (const id of SAFETY_IDS) {
      for (const onset of [...ONSETS, undefined]) {
        const answer = onset === undefined ? yes() : yes({ onset });
        const age = id === 'child-danger' ? '9' : '50';
        if (firedBy(clear({ age, safety: { [id]: answer } })).length === 0)
          quiet.push(`${id} ${onset}`);
      }
    }
    expect(quiet).toEqual(SILENT);
  });
});

describe('T32, D4 the onset decides the tier, graded MRC 4', () => {
  const ONSET_ROWS: readonly (readonly [string, When, string, string, string])[] = [
    // onset; one leg; both legs; one side
    ['sudden', since('sudden'), 'emergency', 'emergency', 'emergency'],
    ['hours', since('hours'), 'urgent', 'emergency', 'emergency'],
    ['days', since('days'), 'urgent', 'emergency', 'urgent'],
    ['within 14 days', WITHIN_14, 'urgent', 'emergency', 'urgent'],
    ['1 to 4 weeks', since('one-to-four-weeks'), 'urgent', 'emergency', 'urgent'],
    ['over 14 days', OVER_14, 'urgent', 'emergency', 'urgent'],
    [
      '1 to 3 months, stable',
      since('one-to-three-months', { course: 'stable' }),
      'routine',
      'routine',
      'routine',
    ],
    ['longer', since('longer'), 'routine', 'routine', 'routine'],
    ['unknown', since('unknown'), 'urgent', 'urgent', 'urgent'],
    ['blank', BLANK, 'urgent', 'urgent', 'urgent'],
  ];
  test.each(ONSET_ROWS)('T32 %s', (_name, when, leg, both, side) => {
    const tiers = (['left leg', 'both legs', 'left side'] as const).map(
      (where) => assessed(clear(weak(where, '4', when))).flags[0]?.tier,
    );
    expect(tiers).toEqual([leg, both, side]);
  });

  test('T32 unknown onset: the clinician is asked to clarify', () => {
    const { flags } = assessed(clear(weak('both legs', '4', BLANK)));
    expect(flags[0]?.action).toMatch(/^Ask when it began/);
  });
});

describe('T33 effort limited by pain is not weakness, and not examined', () => {
  test.each<[string, Changes]>([
    ['the whole item', { exam: { strength: abnormal({ 'pain-limited': 'yes' }) } }],
    [
      'every graded group',
      { exam: { strength: abnormal() }, power: { 'hip-flexion': { left: 'pain-limited' } } },
    ],
    [
      'graded 5 and pain-limited',
      {
        exam: { strength: abnormal() },
        power: { 'hip-flexion': { left: 'pain-limited', right: '5' } },
      },
    ],
  ])('T33 %s', (_name, changes) => {
    const visit = visitWith(classicVisit, changes);
    expect(firedBy(visit)).toEqual([]);
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toContain('Examination outstanding: strength');
  });
  test('T33 one group limited by pain, another 4: weakness', () => {
    const changes: Changes = {
      exam: { strength: abnormal({ onset: 'longer' }) },
      power: { 'hip-flexion': { left: 'pain-limited' }, 'toe-extension': { right: '4' } },
    };
    expect(fires(changes)).toBe('R1');
  });
  test('T33 the item limited by pain, one group graded 3: weakness', () => {
    const changes: Changes = {
      exam: { strength: abnormal({ onset: 'longer', 'pain-limited': 'yes' }) },
      power: { 'toe-extension': { right: '3' } },
    };
    expect(fires(changes)).toBe('U3');
  });
  test.each(MUSCLES)('D4 the lowest group counts: %s 3 among 4s', (muscle) => {
    const fours = Object.fromEntries(
      MUSCLES.map((each) => [each, { left: '4' }]),
    ) as Visit['power'];
    const changes: Changes = {
      exam: { strength: abnormal({ onset: 'longer' }) },
      power: { ...fours, [muscle]: { left: '3' } },
    };
    expect(fires(changes)).toContain('U3');
  });
});

describe('every row: its time, its words, its order', () => {
  const TIMES: Partial<Record<UrgencyId, string>> = {
    U1: 'Same day',
    U2: 'Within 2 weeks',
    U3: 'Within days',
    U4: 'Within 2 weeks',
    'U5-cord': 'Within 2 weeks',
    'U5-position': 'Within 2 weeks',
    U6: 'Within 2 weeks',
    U7: 'Within 2 weeks',
    U8: 'Within 2 weeks',
    'U9-blood-count': 'Within days',
    U10: 'Same day',
    'S1-unsure': 'Same day',
    'S2-unsure': 'Same day',
  };
  test.each(URGENCY.rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
    const { tier, within, suspects, action } = row.then;
    if (tier === 'emergency') expect(within).toBe('now');
    if (tier === 'urgent') expect(['same day', 'days', '2 weeks']).toContain(within);
    if (tier === 'routine' || tier === 'note') expect(within).toBe('routine');
    if (TIMES[id] !== undefined) expect(TIME_WORDS[within]).toBe(TIMES[id]);
    expect(suspects).not.toBe('');
    expect(action).toMatch(/\.$/);
    expect(row.sources.length).toBeGreaterThan(0);
    if (tier === 'note') expect(row.then.leads).toBe(false);
  });

  test('weakness, imbalance, sensory, reflex and gait signs always say "not explained by RLS"', () => {
    const findings: readonly Changes[] = [
      weak('left leg', '4', since('longer')),
      weak('both legs', '2', since('days')),
      { exam: { romberg: abnormal() } },
      { exam: { coordination: abnormal() } },
      { exam: { 'light-touch': abnormal(signs('stocking')) } },
      { exam: { 'light-touch': abnormal(signs('one-root-or-nerve')) } },
      { exam: { 'vibration-position': abnormal() } },
      { exam: { reflexes: abnormal(signs('brisk')) } },
      { exam: { reflexes: abnormal(signs('all-absent')) } },
      { exam: { plantars: abnormal() } },
      { exam: { tone: abnormal() } },
      { exam: { gait: abnormal() } },
      { exam: { gait: abnormal(signs('foot-drop')) } },
      { exam: { gait: abnormal(signs('waddling')) } },
      { exam: { gait: abnormal(signs('spastic')) } },
      { exam: { 'saddle-sphincter': abnormal() } },
    ];
    for (const changes of findings) {
      const { headline, flags } = assessed(visitWith(classicVisit, changes));
      expect(flags.some((flag) => flag.notRls === 'RLS does not explain it.')).toBe(true);
      expect(headline.says).toMatch(/RLS does not explain it\.$|not explained by RLS/);
    }
  });

  test('within urgent, same day comes first, then days, then 2 weeks', () => {
    const changes = weak('left leg', '3', since('days'), {
      safety: { 'one-leg-swollen': yes() },
      exam: { gait: abnormal(signs('ataxic')) },
    });
    expect(fires(changes)).toBe('U1 U3 U2 U6');
    const { headline } = assessed(clear(changes));
    expect(headline.says).toMatch(/^Same day: /);
    expect(headline.also.slice(0, 3).map((line) => line.split(':')[0])).toEqual([
      'Within days',
      'Within 2 weeks',
      'Within 2 weeks',
    ]);
  });

  test('all rows of the leading tier are named, and the lower tiers are not dropped', () => {
    const changes = weak('both legs', '3', since('days'), {
      safety: { 'hot-joint': yes(), 'one-leg-swollen': yes() },
      exam: { gait: abnormal(signs('parkinsonian')) },
    });
    expect(fires(changes)).toBe('E2 E8 U1 U3 R4-parkinsonian');
    const { says, also } = assessed(clear(changes)).headline;
    const all = [says, ...also].join('\n');
    for (const words of [
      'Suspect Guillain',
      'Suspect septic',
      'Same day: swelling',
      'Within days: new weakness',
      'parkinsonian',
    ]) {
      expect(all).toContain(words);
    }
  });

  test('a row that yields is left out only while the row it yields to fires', () => {
    const rows = new Map(URGENCY.rows.map((row) => [row.id, row]));
    const rank = (id: UrgencyId): number => {
      const row = rows.get(id);
      return ['emergency', 'urgent', 'routine', 'note'].indexOf(row?.then.tier ?? 'note');
    };
    const wrong = URGENCY.rows.flatMap((row) =>
      row.then.yieldsTo
        // R2 gives way to its own note at 80 and over, by D4.
        .filter((id) => rank(id) > rank(row.id) && !(row.id === 'R2' && id === 'R2-note'))
        .map((id) => `${row.id} to ${id}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('more careful than the source: what D4 leaves unsaid', () => {
  test.each<[string, Changes, string]>([
    [
      'sudden ataxia, no weakness: a stroke may show so',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...since('sudden') }) } },
      'E1-sign U6',
    ],
    [
      'ataxia since hours',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...since('hours') }) } },
      'E1-sign U6',
    ],
    [
      'ataxia since days',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...since('days') }) } },
      'U6',
    ],
    [
      'sudden sensory loss of one side of the body',
      { exam: { 'light-touch': abnormal({ ...signs('one-side-of-body'), ...since('sudden') }) } },
      'E1-sign other-sign',
    ],
    [
      'foot-drop gait, power not examined',
      {
        exam: {
          strength: undefined,
          gait: abnormal({ ...signs('foot-drop'), ...since('longer') }),
        },
      },
      'gait-of-weakness',
    ],
    [
      'waddling gait, power recorded as normal',
      { exam: { gait: abnormal({ ...signs('waddling'), ...since('longer') }) } },
      'gait-of-weakness',
    ],
    [
      'a grade of 2 though the item says normal (D19)',
      { power: { 'ankle-dorsiflexion': { left: '2' } } },
      'U3 U2',
    ],
    [
      'child, limp with fever: same day',
      { age: '9', safety: { 'child-danger': yes({ details: ['limp', 'fever'] }) } },
      'U9-limp-fever',
    ],
    [
      'child, limp without fever',
      { age: '9', safety: { 'child-danger': yes({ details: ['limp'] }) } },
      'U9',
    ],
    [
      'bladder trouble and back pain mentioned, S2 blank',
      {
        many: { 'also-mentions': ['bladder-trouble', 'back-pain'] },
        safety: { 'bladder-bowel-saddle': undefined },
      },
      'S2-with-more',
    ],
  ])('%s', (_, changes, expected) => {
    expect(fires(changes)).toBe(expected);
  });
});
