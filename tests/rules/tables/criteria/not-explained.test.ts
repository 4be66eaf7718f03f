/** Criterion 5, condition by condition and finding by finding (D1). */
import { describe, expect, test } from 'vitest';
import {
  CORE_MIMIC_IDS,
  EXAM_IDS,
  EXTENDED_MIMIC_IDS,
  type ExamId,
} from '../../../../src/rules/record/ids.ts';
import type {
  Attribution,
  ConditionAnswer,
  Finding,
  Visit,
} from '../../../../src/rules/record/visit.ts';
import type { CriterionValue } from '../../../../src/rules/tables/criteria/result.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { assessed, classicVisit, decided, present, verdictOf, visitWith } from '../../a-visit.ts';
import { classic, criteriaOf, notesOf, openOf } from './readings.ts';

const fifthOf = (visit: Visit) => decided(visit).known['criterion-5'];

const withCondition = (id: string, answer: ConditionAnswer): Visit =>
  classic({ conditions: { [id]: answer } });

describe('criterion 5, condition by condition (D1)', () => {
  const ROWS: readonly (readonly [ConditionAnswer, CriterionValue, CriterionValue])[] = [
    // answer; criterion 5 for a required mimic; for one that nothing triggers
    [{}, 'open', 'yes'],
    [{ state: 'unsure' }, 'open', 'open'],
    [{ state: 'unsure', 'explains-all': 'no' }, 'yes', 'yes'],
    [{ state: 'unsure', 'explains-all': 'unsure' }, 'open', 'open'],
    [{ state: 'unsure', 'explains-all': 'yes' }, 'open', 'open'],
    [{ state: 'absent' }, 'yes', 'yes'],
    [{ state: 'present' }, 'open', 'open'],
    [{ state: 'present', 'explains-all': 'unsure' }, 'open', 'open'],
    [{ state: 'present', 'explains-all': 'no' }, 'yes', 'yes'],
    [{ state: 'present', 'explains-all': 'yes' }, 'no', 'no'],
  ];

  test.each(ROWS)('%j: a core mimic %s, an optional one %s', (answer, core, optional) => {
    for (const id of CORE_MIMIC_IDS) {
      expect([id, fifthOf(withCondition(id, answer))]).toEqual([id, core]);
    }
    for (const id of EXTENDED_MIMIC_IDS) {
      expect([id, fifthOf(withCondition(id, answer))]).toEqual([id, optional]);
    }
    const another = visitWith({ ...classicVisit, 'another-cause': {} }, { anotherCause: answer });
    expect(['another cause', fifthOf(another)]).toEqual(['another cause', optional]);
  });

  test('D33 an unsure one that is separate is named by what is met', () => {
    const visit = classic({
      conditions: { erythromelalgia: { state: 'unsure', 'explains-all': 'no' } },
    });
    expect(assessed(visit).headline.says).toBe(
      'RLS criteria met, with unsure: erythromelalgia or burning feet.',
    );
    const both = classic({
      conditions: {
        erythromelalgia: { state: 'unsure', 'explains-all': 'no' },
        ...present('neuropathy', 'no'),
      },
      exam: { gait: undefined },
      anotherCause: { state: 'unsure', 'explains-all': 'no' },
    });
    expect(assessed(both).headline.says).toBe(
      'RLS criteria met by history. Examination outstanding: gait. With coexisting polyneuropathy. With unsure: erythromelalgia or burning feet and another cause: not named.',
    );
  });

  test('D33 what is required is asked before what nobody called for', () => {
    const unsure = { state: 'unsure' } as const;
    const visit = classic({
      conditions: { tics: unsure, akathisia: unsure, 'leg-cramps': {} },
      anotherCause: unsure,
    });
    expect(openOf(visit)).toEqual([
      'condition.leg-cramps',
      'condition.akathisia',
      'condition.tics',
      'another-cause-state',
    ]);
  });

  test.each<['yes' | 'no' | 'unsure' | undefined, CriterionValue, CriterionValue, CriterionValue]>([
    // own judgement; screen yes; screen open; screen no
    [undefined, 'yes', 'open', 'no'],
    ['yes', 'yes', 'open', 'no'],
    ['unsure', 'open', 'open', 'no'],
    ['no', 'no', 'no', 'no'],
  ])('own judgement %s: %s, %s, %s', (judged, onYes, onOpen, onNo) => {
    const answers = { 'own-judgement': judged } as Partial<Visit['answers']>;
    const screens: readonly Visit['conditions'][] = [
      { 'leg-cramps': { state: 'absent' } },
      { 'leg-cramps': {} },
      present('leg-cramps', 'yes'),
    ];
    expect(screens.map((conditions) => fifthOf(classic({ answers, conditions })))).toEqual([
      onYes,
      onOpen,
      onNo,
    ]);
  });

  test('T18 four criteria are not five: the screen empty is indeterminate', () => {
    const visit = { ...classicVisit, conditions: {} };
    expect(criteriaOf(visit)).toBe('yes yes yes yes open');
    expect(verdictOf(visit)).toBe('indeterminate');
    expect(notesOf(visit)).toContain('0 of 11 mimics answered');
  });

  test('a cause that does not look like RLS asks nothing; named for a finding it does', () => {
    expect(fifthOf(classic({ conditions: present('diabetes') }))).toBe('yes');
    const named = {
      exam: { reflexes: abnormal({ signs: ['ankle-jerks-absent'], attributed: to('diabetes') }) },
    };
    const asked = { 'b12-scd': { state: 'absent' } } as const;
    expect(fifthOf(classic({ ...named, conditions: asked }))).toBe('open');
    expect(
      fifthOf(classic({ ...named, conditions: { ...asked, ...present('diabetes', 'no') } })),
    ).toBe('yes');
    expect(
      fifthOf(classic({ ...named, conditions: { ...asked, ...present('diabetes', 'yes') } })),
    ).toBe('no');
  });

  test('D1 a condition said to explain all of it counts, whichever list it stands in', () => {
    for (const id of ['fibromyalgia', 'rheumatoid-arthritis', 'cauda-equina'] as const) {
      expect([id, fifthOf(classic({ conditions: present(id, 'yes') }))]).toEqual([id, 'no']);
    }
  });
});

const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });

const to = (condition: Extract<Attribution, { to: 'condition' }>['condition']): Attribution => ({
  to: 'condition',
  condition,
});

/** For long and no worse: a weakness that can wait (D51). */
const slow = (attributed?: Attribution): Finding =>
  abnormal({
    onset: 'longer',
    course: 'stable',
    ...(attributed === undefined ? {} : { attributed }),
  });

describe('criterion 5, finding by finding (D1)', () => {
  /** The mimics that a finding may trigger, answered. */
  const ANSWERED = Object.fromEntries(
    (
      [
        'b12-scd',
        'myelopathy',
        'myopathy',
        'parkinson',
        'hypotensive-akathisia',
        'erythromelalgia',
      ] as const
    ).map((id) => [id, { state: 'absent' }]),
  ) as Visit['conditions'];
  const fifth = (id: ExamId, finding: Finding | undefined, conditions: Visit['conditions'] = {}) =>
    decided(classic({ exam: { [id]: finding }, conditions: { ...ANSWERED, ...conditions } })).known[
      'criterion-5'
    ];

  test.each<[ExamId, Finding, CriterionValue, CriterionValue]>([
    // item, finding, without attribution, attributed to "incidental"
    ['strength', {}, 'open', 'open'],
    ['light-touch', { signs: ['stocking'] }, 'open', 'yes'],
    ['light-touch', { signs: ['sensory-level'] }, 'open', 'open'],
    ['vibration-position', { signs: ['toe-vibration-reduced'] }, 'open', 'yes'],
    ['reflexes', { signs: ['ankle-jerks-absent'] }, 'open', 'yes'],
    ['plantars', { signs: ['extensor'] }, 'open', 'open'],
    ['tone', { signs: ['spastic'] }, 'open', 'yes'],
    ['gait', { signs: ['ataxic'] }, 'open', 'yes'],
    ['gait', { signs: ['antalgic'] }, 'yes', 'yes'],
    ['gait', { signs: ['antalgic', 'foot-drop'] }, 'open', 'yes'],
    ['romberg', {}, 'open', 'yes'],
    ['sitting-balance', {}, 'open', 'yes'],
    ['coordination', {}, 'open', 'yes'],
    ['saddle-sphincter', { signs: ['saddle-numb'] }, 'open', 'open'],
    ['oedema', { side: 'left' }, 'open', 'yes'],
    ['oedema', {}, 'open', 'yes'],
    ['oedema', { side: 'both' }, 'yes', 'yes'],
    ['pulses', { signs: ['absent'] }, 'open', 'yes'],
    ['pulses', { signs: ['weak'] }, 'yes', 'yes'],
    ['skin-veins', { signs: ['varicose'] }, 'yes', 'yes'],
    ['joints', { signs: ['tender-or-limited'] }, 'yes', 'yes'],
    ['postural-bp', {}, 'yes', 'yes'],
  ])('%s %j: unattributed %s, incidental %s', (id, finding, unattributed, incidental) => {
    expect(fifth(id, abnormal(finding))).toBe(unattributed);
    expect(fifth(id, abnormal({ ...finding, attributed: { to: 'incidental' } }))).toBe(incidental);
    const suspected = abnormal({ ...finding, attributed: to('peroneal-nerve') });
    expect(fifth(id, suspected)).toBe('open');
    expect(fifth(id, suspected, present('peroneal-nerve', 'unsure'))).toBe('open');
    expect(fifth(id, suspected, present('peroneal-nerve', 'no'))).toBe('yes');
    expect(fifth(id, suspected, present('peroneal-nerve', 'yes'))).toBe('no');
    const inWords = (text: string, explains?: 'yes' | 'no' | 'unsure') =>
      abnormal({
        ...finding,
        attributed: {
          to: 'other',
          text,
          ...(explains === undefined ? {} : { 'explains-all': explains }),
        },
      });
    expect(fifth(id, inWords('old injury'))).toBe('open');
    expect(fifth(id, inWords('old injury', 'unsure'))).toBe('open');
    expect(fifth(id, inWords('old injury', 'no'))).toBe('yes');
    expect(fifth(id, inWords('old injury', 'yes'))).toBe('no');
    expect(fifth(id, inWords('  ', 'no'))).toBe(unattributed);
  });

  test.each(EXAM_IDS)('%s not examined adds nothing to criterion 5', (id) => {
    for (const finding of [
      undefined,
      {},
      { state: 'not-examined', reason: 'not-possible' },
      { state: 'abnormal', 'pain-limited': 'yes' },
    ] satisfies readonly (Finding | undefined)[]) {
      expect(fifth(id, finding)).toBe('yes');
    }
  });

  test.each<[string, Visit['exam'], Visit['conditions'], VerdictId]>([
    ['unattributed', { strength: slow() }, {}, 'indeterminate'],
    [
      'to a suspected cause, not all of it',
      { strength: slow(to('peroneal-nerve')) },
      present('peroneal-nerve', 'no'),
      'met',
    ],
    [
      'to a known cause, not all of it',
      { strength: slow(to('radiculopathy')) },
      present('radiculopathy', 'no'),
      'met',
    ],
  ])(
    'T28 ankle weakness MRC 4, %s: the flag stands and the verdict is its own',
    (name, exam, conditions, verdict) => {
      const visit = classic({
        exam,
        conditions: { ...ANSWERED, ...conditions },
        power: { 'ankle-dorsiflexion': { left: '4' } },
      });
      expect(verdictOf(visit)).toBe(verdict);
      const { headline, flags } = assessed(visit);
      expect(flags.map((flag) => flag.id)).toContain('R1');
      expect(headline.id).toBe('routine-finding');
      expect(headline.says).toContain('not explained by RLS');
      if (name === 'unattributed') expect(openOf(visit)).toContain('exam.strength');
    },
  );
});
