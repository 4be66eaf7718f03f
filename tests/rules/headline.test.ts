/**
 * The headline (T29, T30; D9, D13, D19, D20): every row leads once, no line below is dropped, nothing
 * reads as clearance that was not examined; and the words that may stand in no assessment.
 */
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { HeadlineId } from '../../src/rules/tables/results.ts';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { safetyNetWords } from '../../src/rules/tables/safety-net.ts';
import { EXAM_IDS, SAFETY_IDS, type ExamId } from '../../src/rules/record/ids.ts';
import {
  emptyVisit,
  type Finding,
  type SafetyAnswer,
  type Visit,
} from '../../src/rules/record/visit.ts';
import {
  assessed,
  classicVisit,
  clearVisit,
  decided,
  present,
  verdictOf,
  visitWith,
  type Changes,
  headlineSays,
} from './a-visit.ts';
import { tries } from '../prove/tries.ts';
import { likelyVisit } from './any-visit.ts';

const classic = (changes: Changes = {}): Visit => visitWith(classicVisit, changes);
const yes = (rest: Partial<SafetyAnswer> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });
const KNOWN: Finding = { 'known-stable': 'yes', 'known-cause': 'old polio' };
const OBSERVED: Visit['answers'] = {
  'cannot-describe': 'yes',
  'observed-discomfort': 'yes',
  'observed-activity': 'yes',
  'observed-rest': 'yes',
  'observed-relief': 'yes',
  'observed-evening': 'yes',
  'pain-source': 'absent',
};
const CHILD_MIMICS: Visit['conditions'] = {
  adhd: { state: 'absent' },
  'growing-pains': { state: 'absent' },
  tics: { state: 'absent' },
};
const byCarer: Changes = {
  age: '9',
  answers: { 'described-by': 'carer' },
  conditions: CHILD_MIMICS,
};

test('D29 what is compared with earlier findings is what R6 is for, and nothing else', () => {
  const visit = classic({
    exam: {
      reflexes: abnormal({ signs: ['ankle-jerks-absent'], ...KNOWN }),
      'skin-veins': abnormal({ signs: ['varicose'], ...KNOWN }),
    },
  });
  const line = assessed(visit).flags.find(({ id }) => id === 'R6');
  expect(line?.finding).toBe('known and unchanged: reflexes');
});

describe('D9 each row leads, in words', () => {
  test.each<[HeadlineId, string, Changes, string]>([
    [
      'emergency',
      'hot joint',
      { safety: { 'hot-joint': yes({ onset: 'days' }) } },
      'Now: one joint hot and swollen. Suspect septic arthritis until shown otherwise. Hospital now; aspiration and blood tests. RLS does not explain it.',
    ],
    [
      'urgent',
      'one swollen leg',
      { exam: { oedema: abnormal({ side: 'left' }) } },
      'Same day: swelling of the left leg. RLS does not explain it.',
    ],
    [
      'urgent',
      'haemoglobin',
      { labs: { haemoglobin: ['6.9', 'g/dL'] } },
      'Same day: haemoglobin 6.9 g/dL, below 7 g/dL.',
    ],
    [
      'urgent',
      'B12, a line of the laboratory',
      {
        labs: { b12: ['150', 'ng/L'] },
        exam: { 'light-touch': abnormal({ signs: ['stocking'], ...KNOWN }) },
      },
      'Within days: low or indeterminate B12 with neurological signs. RLS does not explain it.',
    ],
    [
      'routine-finding',
      'ankle jerks',
      { exam: { reflexes: abnormal({ signs: ['ankle-jerks-absent'] }) } },
      'bsent ankle jerks: not explained by RLS. Look for a mimic or a coexisting condition.',
    ],
    [
      'disagreement',
      'own judgement no, screen yes',
      { answers: { 'own-judgement': 'no' } },
      'The mimic screen and the clinician’s judgement disagree on criterion 5. The more careful one counts.',
    ],
    [
      'disagreement',
      'own judgement yes, screen no',
      { answers: { 'own-judgement': 'yes' }, conditions: present('leg-cramps', 'yes') },
      'The mimic screen and the clinician’s judgement disagree on criterion 5. The more careful one counts.',
    ],
    [
      'sufficient-condition',
      'cramps',
      { conditions: present('leg-cramps', 'yes') },
      'Nocturnal leg cramps: recorded as explaining all of it. RLS criteria not met on today’s answers.',
    ],
    [
      'not-met',
      'no urge',
      { answers: { 'urge-to-move': 'no' } },
      'RLS criteria not met on today’s answers: urge to move the legs: no.',
    ],
    [
      'not-met',
      'arms only',
      { many: { sites: ['arms'] }, answers: { 'legs-earlier': 'no' } },
      'RLS criteria not met on today’s answers: the legs take no part. Restless arms are described: specialist opinion.',
    ],
    [
      'cannot-say-yet',
      'urge unsure',
      { answers: { 'urge-to-move': 'unsure' } },
      'Cannot say yet. Open: urge to move the legs, usually with unpleasant sensations.',
    ],
    [
      'observation-only',
      'dementia',
      { answers: OBSERVED },
      'Probable RLS by observation only (low certainty).',
    ],
    [
      'observation-only',
      'child by carer',
      byCarer,
      'Possible RLS in a child: own words not available.',
    ],
    [
      'met-examination-outstanding',
      'gait not examined',
      { exam: { gait: undefined } },
      'RLS criteria met by history. Examination outstanding: gait.',
    ],
    [
      'met-examination-outstanding',
      'and the coexisting',
      { exam: { gait: undefined }, conditions: present('neuropathy', 'no') },
      'Examination outstanding: gait. With coexisting polyneuropathy.',
    ],
    [
      'met-with-coexisting',
      'a mimic present',
      { conditions: present('neuropathy', 'no') },
      'RLS criteria met, with coexisting polyneuropathy.',
    ],
    [
      'met-with-coexisting',
      'D59 what is only suspected is not coexisting',
      {
        conditions: {
          ...present('arthritis', 'no'),
          neuropathy: { state: 'present', status: 'suspected', 'explains-all': 'no' },
        },
      },
      'RLS criteria met, with coexisting ',
    ],
    [
      'met-with-coexisting',
      'D59 suspected, alone',
      {
        conditions: {
          neuropathy: { state: 'present', status: 'suspected', 'explains-all': 'no' },
        },
      },
      'RLS criteria met, with suspected polyneuropathy.',
    ],
    [
      'met-with-coexisting',
      'a finding known and unchanged',
      {
        exam: {
          reflexes: abnormal({
            signs: ['ankle-jerks-absent'],
            ...KNOWN,
            attributed: { to: 'incidental' },
          }),
        },
      },
      'RLS criteria met, with coexisting reflexes finding, known and unchanged.',
    ],
    [
      'met-with-coexisting',
      'D29 beside what is compared, veins and a stiff joint that are known are not named',
      {
        exam: {
          reflexes: abnormal({
            signs: ['ankle-jerks-absent'],
            ...KNOWN,
            attributed: { to: 'incidental' },
          }),
          'skin-veins': abnormal({ signs: ['varicose'], ...KNOWN }),
          joints: abnormal({ signs: ['tender-or-limited'], ...KNOWN }),
        },
      },
      'RLS criteria met, with coexisting reflexes finding, known and unchanged.',
    ],
    [
      'met',
      'D29 veins and a stiff joint that are known are not coexisting',
      {
        exam: {
          'skin-veins': abnormal({ signs: ['varicose'], ...KNOWN }),
          joints: abnormal({ signs: ['tender-or-limited'], ...KNOWN }),
        },
      },
      'RLS criteria met.',
    ],
    [
      'met-with-coexisting',
      'a cause named for a finding',
      {
        exam: {
          reflexes: abnormal({
            signs: ['ankle-jerks-absent'],
            ...KNOWN,
            attributed: { to: 'condition', condition: 'diabetes' },
          }),
        },
        conditions: present('diabetes', 'no'),
      },
      'RLS criteria met, with coexisting diabetes and reflexes finding, known and unchanged.',
    ],
    [
      'sufficient-condition',
      'a cause named for a finding',
      {
        exam: {
          reflexes: abnormal({
            signs: ['ankle-jerks-absent'],
            ...KNOWN,
            attributed: { to: 'condition', condition: 'diabetes' },
          }),
        },
        conditions: present('diabetes', 'yes'),
      },
      'Diabetes: recorded as explaining all of it.',
    ],
    ['met', 'nothing beside it', {}, 'RLS criteria met.'],
    [
      'met',
      'on a medicine',
      { medicines: [{ name: 'mirtazapine', began: 'yes' }] },
      'RLS criteria met, begun on mirtazapine.',
    ],
    [
      'met',
      'after stopping one',
      {
        medicines: [{ name: 'sertraline', began: 'stopping', use: 'stopped-recently' }],
        conditions: { 'akathisia-other': { state: 'absent' } },
      },
      'RLS criteria met, after stopping sertraline.',
    ],
    [
      'met',
      'K8, D60: begun on one that was stopped since',
      {
        medicines: [{ name: 'prochlorperazine', began: 'yes', use: 'stopped-recently' }],
        conditions: { 'akathisia-other': { state: 'absent' } },
      },
      'RLS criteria met, begun on prochlorperazine.',
    ],
    [
      'met',
      'D60: after stopping an opioid, and on mirtazapine',
      {
        medicines: [
          { name: 'morphine', began: 'stopping', use: 'stopped-recently' },
          { name: 'mirtazapine', began: 'raising', use: 'taking' },
        ],
        conditions: { 'akathisia-other': { state: 'absent' } },
      },
      'RLS criteria met, begun on mirtazapine and after stopping morphine.',
    ],
    [
      'met',
      'D83: perhaps on one',
      { medicines: [{ name: 'mirtazapine', began: 'unsure' }] },
      'RLS criteria met.',
    ],
    [
      'met',
      'B7, K16a, D62: new impulses and augmentation on rotigotine',
      {
        answers: { 'impulse-change': 'yes' },
        many: { 'changes-on-treatment': ['earlier', 'spread'] },
        medicines: ['rotigotine'],
      },
      'RLS criteria met, on rotigotine, with new impulses on treatment, augmentation suspected.',
    ],
    [
      'met',
      'K16c, D62: TSAT above the limit',
      { labs: { ferritin: ['66', 'ng/mL'], tsat: ['49', '%'] } },
      'RLS criteria met, TSAT above 45 %.',
    ],
    [
      'met',
      'D62: TSAT at the limit',
      { labs: { ferritin: ['66', 'ng/mL'], tsat: ['45', '%'] } },
      'RLS criteria met.',
    ],
    [
      'met',
      'D62: two of four, in their order',
      {
        age: '29',
        answers: { sex: 'female', pregnant: 'yes', 'impulse-change': 'yes' },
        medicines: [{ name: 'mirtazapine', began: 'starting' }],
        labs: { tsat: ['60', '%'] },
      },
      'RLS criteria met, with new impulses on treatment, begun on mirtazapine.',
    ],
    [
      'met',
      'in pregnancy',
      { age: '29', answers: { sex: 'female', pregnant: 'yes' } },
      'RLS criteria met, in pregnancy.',
    ],
  ])('D9 %s: %s', (id, _name, changes, says) => {
    const { headline } = assessed(classic(changes));
    expect(headline.id).toBe(id);
    expect(headline.says).toContain(says);
  });
});

describe('D9 no line below is dropped', () => {
  test('an emergency above, and every other row that applies below it, in order', () => {
    const visit = classic({
      safety: { 'hot-joint': yes({ onset: 'days' }), 'one-leg-swollen': yes() },
      exam: { gait: undefined, reflexes: abnormal({ signs: ['ankle-jerks-absent'] }) },
      answers: { 'urge-to-move': 'no', 'own-judgement': 'yes' },
      conditions: { ...present('leg-cramps', 'yes'), ...present('akathisia', 'no') },
    });
    const said = headlineSays(visit).map((line) => line.split(':')[0]);
    expect(said).toEqual([
      'Now',
      'Same day',
      'Absent ankle jerks',
      'The mimic screen and the clinician’s judgement disagree on criterion 5. The more careful one counts.',
      'Nocturnal leg cramps',
      'RLS criteria not met on today’s answers',
      'Ask about distress and thoughts of self-harm.',
      'Not examined',
    ]);
  });

  test.each<[string, Changes]>([
    ['sufficient-condition', { conditions: present('leg-cramps', 'yes') }],
    ['not-met', { answers: { 'urge-to-move': 'no' } }],
    ['cannot-say-yet', { answers: { 'urge-to-move': 'unsure' } }],
    ['observation-only', { answers: OBSERVED }],
    ['observation-only', byCarer],
  ])('D9 row %s carries what was not examined and not asked', (id, changes) => {
    const { exam: _exam, ...rest } = changes;
    const visit = classic({
      ...rest,
      exam: { strength: undefined, romberg: undefined },
      safety: { 'bladder-bowel-saddle': undefined },
    });
    expect(assessed(visit).headline.id).toBe(id);
    expect(headlineSays(visit)).toContain('Not examined: strength and balance (Romberg).');
    expect(headlineSays(visit).at(-1)).toBe(
      'Safety questions not asked: new bladder or bowel trouble, or a numb saddle.',
    );
  });

  test.each<['akathisia' | 'akathisia-other', 'present' | 'unsure']>([
    ['akathisia', 'present'],
    ['akathisia', 'unsure'],
    ['akathisia-other', 'present'],
    ['akathisia-other', 'unsure'],
  ])('D9 %s %s: ask about distress, under every headline', (id, state) => {
    const tops: readonly Changes[] = [
      {},
      { safety: { 'hot-joint': yes() } },
      { answers: { 'urge-to-move': 'no' } },
      { answers: { 'own-judgement': 'no' } },
      { answers: OBSERVED },
      { exam: { gait: undefined } },
    ];
    for (const changes of tops) {
      const visit = classic({ ...changes, conditions: { [id]: { state, 'explains-all': 'no' } } });
      expect(headlineSays(visit)).toContain('Ask about distress and thoughts of self-harm.');
      expect(assessed(visit).steps.map((step) => step.id)).toContain('distress');
    }
  });

  test('at most three open links, and each leads somewhere', () => {
    const { headline, open } = assessed({ ...classicVisit, answers: {}, conditions: {} });
    expect(headline.open).toHaveLength(3);
    expect(open.length).toBeGreaterThan(3);
  });
});

describe('T29 the emergency comes first, whatever else there is', () => {
  const retention: Changes['safety'] = {
    'bladder-bowel-saddle': yes({ details: ['retention'], onset: 'days' }),
  };
  test.each<[string, Visit, string]>([
    ['met', classicVisit, 'met'],
    ['indeterminate', { ...classicVisit, conditions: {} }, 'indeterminate'],
    ['not met', clearVisit, 'not-met'],
    ['nothing else recorded', emptyVisit, 'indeterminate'],
    ['laboratory missing', { ...classicVisit, labs: {} }, 'met'],
  ])('T29 %s', (_name, base, before) => {
    const visit = visitWith(base, {
      safety: retention,
      conditions: { myelopathy: { state: 'absent' } },
    });
    expect(verdictOf(base)).toBe(before);
    expect(verdictOf(visit)).toBe(before);
    const { headline, flags, steps } = assessed(visit);
    expect(headline.id).toBe('emergency');
    expect(headline.says).toMatch(/^Now: .*Suspect cauda equina syndrome\b.* Hospital now/);
    expect(flags[0]?.tier).toBe('emergency');
    expect(steps[0]?.says).toMatch(/^Now: /);
  });
});

// Open findings: each turns red when the rule is mended, and then loses its `fails`.
describe('known to be wrong, reported', () => {
  test('D4, D19 a grade of 2 counts though the item says normal or nothing', () => {
    const power: Visit['power'] = { 'ankle-dorsiflexion': { left: '2' } };
    expect(decided(classic({ power })).urgency.all.map((row) => row.id)).toContain('U3');
  });
  test('D9 row 5, D16 a child by carer: the sufficient condition is named', () => {
    const visit = classic({
      ...byCarer,
      conditions: { ...CHILD_MIMICS, ...present('growing-pains', 'yes') },
    });
    expect(headlineSays(visit).join(' ')).toContain(
      'Growing pains: recorded as explaining all of it.',
    );
  });
  test('D20 radiculopathy as a present condition prints the safety net', () => {
    const visit = classic({ conditions: present('radiculopathy', 'no') });
    expect(assessed(visit).safetyNet).toBeDefined();
  });
  test('T33 an item of which only pain-limited groups were graded prints as not examined', () => {
    const visit = classic({
      exam: { strength: abnormal() },
      power: { 'hip-flexion': { left: 'pain-limited' } },
    });
    expect(assessed(visit).exam[0]?.state).toBe('not-examined');
  });
});

describe('D13, T30 clearance', () => {
  const CLEARS: readonly ExamId[] = [
    'strength',
    'light-touch',
    'vibration-position',
    'reflexes',
    'gait',
    'romberg',
  ];
  test('D13 strength, both sensory items, reflexes, gait and Romberg clear', () => {
    expect(EXAM_IDS.filter((id) => EXAM[id].clears)).toEqual(CLEARS);
  });

  test.each(EXAM_IDS)('D13 %s', (id) => {
    for (const finding of [
      undefined,
      { state: 'not-examined', reason: 'not-possible' },
      abnormal({ 'pain-limited': 'yes' }),
    ] satisfies readonly (Finding | undefined)[]) {
      const visit = classic({ exam: { [id]: finding } });
      const outstanding = CLEARS.includes(id);
      expect(decided(visit).outstanding).toEqual(outstanding ? [id] : []);
      expect(assessed(visit).headline.id).toBe(outstanding ? 'met-examination-outstanding' : 'met');
      const line = assessed(visit).exam.find((each) => each.id === id);
      expect(line?.state).toBe('not-examined');
    }
  });

  test('Romberg not interpretable tells nothing of the balance', () => {
    const visit = classic({ exam: { romberg: { state: 'not-interpretable' } } });
    const { headline, exam, defeaters } = assessed(visit);
    expect(headline.id).toBe('met-examination-outstanding');
    expect(headline.says).toContain('balance (Romberg not interpretable)');
    expect(exam.find(({ id }) => id === 'romberg')?.says).toBe('not interpretable');
    expect(defeaters[0]?.says).toBe('not examined: Romberg (not interpretable)');
  });

  test.each([
    ['complete and normal', {}, true],
    ['strength not examined', { strength: undefined }, false],
    ['coordination not examined', { coordination: undefined }, false],
    ['a finding', { romberg: abnormal() }, false],
    ['a finding known and unchanged', { romberg: abnormal(KNOWN) }, false],
  ] as const)('T30 %s: "no neurological sign" is said: %s', (_name, exam, expected) => {
    const text = JSON.stringify(assessed(classic({ exam })));
    expect(text.includes('No neurological sign on a complete examination')).toBe(expected);
    expect(text).not.toMatch(/normal neurological examination/i);
  });
});

describe('D19 findings and safety answers never become irrelevant', () => {
  const findings: Changes = {
    safety: { 'one-leg-swollen': yes(), 'child-danger': yes({ details: ['limp'] }) },
    exam: { strength: abnormal({ onset: 'days' }) },
    power: { 'hip-flexion': { left: '4' } },
  };
  const WORLDS: readonly (readonly [string, Changes])[] = [
    ['as it is', {}],
    ['no urge', { answers: { 'urge-to-move': 'no' } }],
    ['a child', { age: '9' }],
    ['aged 90', { age: '90' }],
    ['pregnant', { age: '29', answers: { sex: 'female', pregnant: 'yes' } }],
    ['cannot describe', { answers: { 'cannot-describe': 'yes' } }],
    ['by carer', byCarer],
    ['sufficient condition', { conditions: present('arthritis', 'yes') }],
    ['own judgement no', { answers: { 'own-judgement': 'no' } }],
    ['on dialysis', { answers: { dialysis: 'yes' } }],
  ];
  test.each(WORLDS)('D19 %s', (_name, changes) => {
    // A limp is harmless most often from 3 to 9 years (D36).
    const limp = changes.age === '9' ? 'U9-limp' : 'U9-limp-age';
    const visit = classic({
      ...changes,
      ...findings,
    });
    const { flags, safety, exam } = assessed(visit);
    expect(flags.map((flag) => flag.id)).toEqual(['U2-same-day', 'U1', limp]);
    expect(safety.find((line) => line.id === 'child-danger')?.state).toBe('yes');
    expect(exam.find((line) => line.id === 'strength')?.says).toContain('for days');
  });
});

const netOf = (visit: Visit): string | undefined => {
  const { safetyNet } = assessed(visit);
  return safetyNet === undefined ? undefined : safetyNetWords(safetyNet);
};

describe('D20 the safety net', () => {
  const NET =
    'Return the same day for: numb saddle; trouble passing urine or stool; new or worse weakness; pain, numbness or weakness in both legs; cold or swollen leg.';
  test.each<[string, Changes, boolean]>([
    ['nothing', {}, false],
    ['pain down one leg', { many: { 'also-mentions': ['pain-down-one-leg'] } }, true],
    ['back pain', { many: { 'also-mentions': ['back-pain'] } }, true],
    ['back pain with a warning', { safety: { 'back-pain-danger': yes() } }, true],
    ['always one leg', { answers: { 'leg-side': 'one' } }, true],
    ['weakness', { exam: { strength: abnormal() } }, true],
    ['stocking loss', { exam: { 'light-touch': abnormal({ signs: ['stocking'] }) } }, true],
    ['a swollen leg', { safety: { 'one-leg-swollen': yes() } }, true],
    ['a hot joint', { safety: { 'hot-joint': yes() } }, true],
    ['low haemoglobin', { labs: { haemoglobin: ['6', 'g/dL'] } }, false],
    ['a postural drop', { exam: { 'postural-bp': abnormal() } }, false],
    ['abrupt onset', { answers: { 'symptom-onset': 'abrupt' } }, false],
  ])('D20 %s: %s', (_name, changes, expected) => {
    expect(netOf(classic(changes))).toBe(expected ? NET : undefined);
  });
});

/** Every string in a value, however deep. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What may stand in no assessment, of any visit. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  ['confirmed', /\bconfirmed\b/i],
  ['rule out', /\brul(?:e|es|ed|ing) out\b/i],
  ['excluded', /\bexclud(?:e|es|ed|ing)\b/i],
  ['normal neurological', /normal neurological/i],
  [
    'T60 stop, start or try a drug',
    /\b(?:stop|start|try|discontinue|cease|prescribe|switch to)\b(?! (?:the )?(?:stroke))/i,
  ],
  ['T64 a dopaminergic trial', /(?:trial of|test dose|diagnostic (?:levodopa|dopamine))/i],
  ['undefined', /undefined/],
  ['NaN', /\bNaN\b/],
  ['[object', /\[object/],
  ['a full stop twice', /\.\.(?!\.)/],
  ['a hole where a name should be', /with coexisting \.|^: |: \.$| of \.$|“”/],
];

describe('words that stand in no assessment', () => {
  test('in many visits', { tags: 'long' }, () => {
    fc.assert(
      fc.property(likelyVisit, (visit) => {
        const text = strings(assessed(visit));
        for (const [name, pattern] of NEVER) {
          const found = text.filter((each) => pattern.test(each));
          expect([name, found]).toEqual([name, []]);
        }
        const { exam, flags } = assessed(visit);
        const said = headlineSays(visit).join(' ');
        for (const line of exam.filter((each) => each.state === 'not-examined')) {
          expect(line.says).not.toContain('normal');
        }
        // Deterministic, and D20's net stands with every deficit.
        expect(strings(assessed(visit))).toEqual(text);
        if (flags.some((flag) => flag.notRls !== undefined && flag.id.length < 12)) {
          expect(assessed(visit).safetyNet).toBeDefined();
        }
        // All emergency and urgent flags that lead are named, with their time.
        for (const flag of flags.filter(
          (each) => each.leads && (each.tier === 'emergency' || each.tier === 'urgent'),
        )) {
          expect(said).toContain(`${flag.time}: ${flag.finding}.`);
        }
      }),
      { numRuns: tries(150) },
    );
  });

  test('every safety answer with every detail keeps to the words', () => {
    for (const id of SAFETY_IDS) {
      const text = strings(assessed(classic({ safety: { [id]: yes() } })));
      for (const [name, pattern] of NEVER) {
        expect([name, text.filter((each) => pattern.test(each))]).toEqual([name, []]);
      }
    }
  });
});
