/**
 * Next steps and the safety net (D9, D11, D20): each row is what was recorded and what it asks for;
 * what is not named is no, absent, normal, adult, and criteria 1 to 4 met.
 */
import { askedOf } from '../../../src/rules/words/asked.ts';
import { describe, expect, test } from 'vitest';
import { REGISTER } from '../../../src/evidence/register.ts';
import { LIBRARY } from '../../../src/practice/library.ts';
import { expertVisit } from '../../../src/practice/played.ts';
import { BEGAN, CONDITION_IDS, SAFETY_IDS } from '../../../src/rules/record/ids.ts';
import { MEDICINE_CLASSES } from '../../../src/rules/record/medicines/classes.ts';
import type { Finding, SafetyAnswer, Visit } from '../../../src/rules/record/visit.ts';
import { NEXT_STEPS, type NextStepId } from '../../../src/rules/tables/next-steps.ts';
import { stepWords } from '../../../src/rules/tables/step.ts';
import {
  SAFETY_NET,
  safetyNetWords,
  type SafetyNetId,
} from '../../../src/rules/tables/safety-net.ts';
import type { Step } from '../../../src/rules/words/assessment.ts';
import {
  assessed,
  classicVisit,
  clearVisit,
  decided,
  present,
  visitWith,
  type Changes,
} from '../a-visit.ts';
import { VIGNETTES } from '../vignettes.ts';
import { walkedVisits } from '../../prove/walked-visits.ts';

const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });
const yes = (rest: Partial<SafetyAnswer> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
const none = Object.fromEntries(SAFETY_IDS.map((id) => [id, undefined]));

/** The steps that a row asked for, of a visit. */
const stepsOf = (row: NextStepId, visit: Visit): readonly Step[] =>
  assessed(visit).steps.filter(({ askedBy }) => askedBy.includes(`next-steps/${row}`));

type Case = readonly [
  row: NextStepId,
  name: string,
  changes: Changes,
  id: string,
  says: string,
  question: Step['question'],
];

const ASKED: readonly Case[] = [
  [
    'settle-value',
    'of what no line is about',
    { labs: { glucose: ['ninety', 'mg/dL'] } },
    'settle-value.glucose',
    'Glucose as typed cannot be read: correct it.',
    'lab.glucose',
  ],
  [
    'ask-safety-question',
    'one is blank',
    { safety: { 'bladder-bowel-saddle': undefined } },
    'ask-safety',
    'Ask: new bladder or bowel trouble, or a numb saddle.',
    'safety.bladder-bowel-saddle',
  ],
  [
    'ask-safety-question',
    'no age: perhaps a child',
    { age: undefined, safety: { 'child-danger': undefined } },
    'ask-safety',
    'Ask: under 18: limp, fever, red spots, pallor or another danger sign.',
    'safety.child-danger',
  ],
  [
    'ask-safety-question',
    'a child of 9, only the question about children is blank',
    { age: '9', safety: { 'child-danger': undefined } },
    'ask-safety',
    'Ask: under 18: limp, fever, red spots, pallor or another danger sign.',
    'safety.child-danger',
  ],
  [
    'ask-safety-question',
    'no age, so that it may be a child',
    { age: undefined, safety: { 'child-danger': undefined } },
    'ask-safety',
    'Ask: under 18: limp, fever, red spots, pallor or another danger sign.',
    'safety.child-danger',
  ],
  [
    'ask-safety-questions',
    'an adult, all blank',
    { safety: none },
    'ask-safety',
    'Ask the 9 safety questions that are open.',
    'safety.sudden-trouble',
  ],
  [
    'ask-safety-questions',
    'a child of 9, all blank',
    { age: '9', safety: none },
    'ask-safety',
    'Ask the 10 safety questions that are open.',
    'safety.sudden-trouble',
  ],
  [
    'examine',
    'two items are not examined',
    { exam: { gait: undefined, romberg: undefined } },
    'examine',
    'Examine: gait and Romberg.',
    'exam.gait',
  ],
  [
    'attribute',
    'ankle jerks absent, no cause named',
    { exam: { reflexes: abnormal({ signs: ['ankle-jerks-absent'] }) } },
    'attribute.reflexes',
    'Name the cause, known or suspected: reflexes.',
    'exam.reflexes',
  ],
  [
    'finish-mimics',
    'cramps not asked',
    { conditions: { 'leg-cramps': {} } },
    'finish-mimics',
    'Finish the mimic screen: 1 left.',
    'condition.leg-cramps',
  ],
  [
    'finish-mimics',
    'cramps not asked, arthritis unsure',
    { conditions: { 'leg-cramps': {}, arthritis: { state: 'unsure' } } },
    'finish-mimics',
    'Finish the mimic screen: 2 left.',
    'condition.leg-cramps',
  ],
  [
    'distress',
    'akathisia of a medicine',
    { conditions: present('akathisia', 'no') },
    'distress',
    'Ask about distress and thoughts of self-harm.',
    'safety.restless-distress',
  ],
  [
    'distress',
    'akathisia of another cause, unsure, criteria not met',
    { answers: { 'urge-to-move': 'no' }, conditions: { 'akathisia-other': { state: 'unsure' } } },
    'distress',
    'Ask about distress and thoughts of self-harm.',
    'safety.restless-distress',
  ],
  [
    'urge-contradicted',
    'no urge, but it begins at rest and eases while moving',
    { answers: { 'urge-to-move': 'no' } },
    'urge-contradicted',
    'No urge, and yet it begins at rest and eases while moving: is there really no need to move?',
    'urge-to-move',
  ],
  [
    'record-medicines',
    'nothing is known of them',
    { answers: { 'takes-medicines': undefined } },
    'record-medicines',
    'Record the medicines, those bought without prescription too; or that none is taken.',
    'medicines',
  ],
  [
    'ask-began',
    'a listed one, one that is not in the list, and a harmless one',
    { medicines: ['sertraline', 'Caplyta 42 mg', 'simvastatin'] },
    'ask-began',
    'Ask about sertraline and Caplyta 42 mg: “Did the symptoms begin within 4 weeks of starting, raising or stopping one of them?”',
    'medicines',
  ],
  [
    'limb-movements',
    'recorded, and the criteria are not met',
    { answers: { 'urge-to-move': 'no', 'rest-onset': 'no', 'limb-movements': 'yes' } },
    'limb-movements',
    'Limb movements are never enough; periodic limb movement disorder?',
    'condition.plmd',
  ],
  [
    'limb-movements',
    'kicks that were seen, and the criteria are not met',
    {
      answers: { 'urge-to-move': 'no', 'rest-onset': 'no' },
      many: { 'also-mentions': ['kicks-seen-in-sleep'] },
    },
    'limb-movements',
    'Limb movements are never enough; periodic limb movement disorder?',
    'condition.plmd',
  ],
  [
    'factors',
    'too little sleep, tobacco and alcohol',
    { many: { substances: ['sleep-loss', 'tobacco', 'alcohol'] } },
    'factors',
    'Address what may worsen RLS first: alcohol and too little sleep.',
    'substances',
  ],
  [
    'pregnancy',
    'pregnant',
    { age: '29', answers: { sex: 'female', pregnant: 'yes' } },
    'pregnancy',
    'Pregnancy: weigh the pregnancy-specific safety of every treatment. RLS is common then (pooled 21 %) and mostly eases after delivery. Ferritin again 6 to 12 weeks after delivery.',
    'pregnant',
  ],
  [
    'sleepy-driving',
    'sleepy at the wheel',
    { answers: { 'sleepy-driving': 'yes' } },
    'sleep',
    'Sleepy at the wheel: no driving while sleepy; duty to notify by local rules (UK: DVLA). Sleep apnoea? A dopamine agonist can bring sudden sleep.',
    'apnoea',
  ],
  [
    'sleepy-driving',
    'sleepy at the wheel, and snores: the wheel is what is said',
    { answers: { 'sleepy-driving': 'yes', apnoea: 'yes' } },
    'sleep',
    'Sleepy at the wheel: no driving while sleepy; duty to notify by local rules (UK: DVLA). Sleep apnoea? A dopamine agonist can bring sudden sleep.',
    'apnoea',
  ],
  [
    'snoring',
    'snores, and nothing is known of the wheel',
    { answers: { apnoea: 'yes' } },
    'sleep',
    'Snoring or pauses in breathing: look for sleep apnoea, which may worsen RLS.',
    'apnoea',
  ],
  [
    'apnoea-present',
    'sleep apnoea is recorded',
    { conditions: { 'sleep-apnoea': { state: 'present' } } },
    'apnoea-present',
    'Sleep apnoea, known or suspected: untreated, it may worsen RLS.',
    'condition.sleep-apnoea',
  ],
  [
    'augmentation',
    'earlier in the day on a dopamine agonist',
    {
      medicines: ['pramipexole'],
      many: { 'changes-on-treatment': ['earlier'] },
    },
    'augmentation',
    'Augmentation suspected: specialist advice; check ferritin and TSAT again.',
    'changes-on-treatment',
  ],
  [
    'child',
    'aged 17',
    { age: '17' },
    'child',
    'Child: ask about ADHD, school and sleep; the description must be in the child’s own words.',
    'described-by',
  ],
];

describe('next steps', () => {
  test.each(ASKED)('%s: %s', (row, _name, changes, id, says, question) => {
    const asked = stepsOf(row, visitWith(classicVisit, changes));
    expect(asked.map((each) => [each.id, each.says, each.question])).toEqual([
      [id, says, question],
    ]);
  });

  test('every row is asked for in one of these', () => {
    expect(new Set(ASKED.map(([row]) => row))).toEqual(
      new Set(NEXT_STEPS.rows.map(({ id }) => id)),
    );
  });

  test.each<[NextStepId, string, Changes]>([
    ['ask-safety-question', 'all asked', {}],
    ['settle-value', 'all read', { labs: { glucose: ['90', 'mg/dL'] } }],
    [
      'settle-value',
      'named by the line on iron',
      { labs: { ferritin: ['ninety', 'ng/mL'], tsat: ['25', '%'] } },
    ],
    ['settle-value', 'named by the line on B12', { labs: { b12: ['ninety', 'ng/L'] } }],
    [
      'ask-safety-question',
      'an adult: not about children',
      { safety: { 'child-danger': undefined } },
    ],
    ['ask-safety-questions', 'one alone', { safety: { 'hot-joint': undefined } }],
    ['examine', 'a missing item that clears nothing', { exam: { joints: undefined } }],
    [
      'attribute',
      'a cause is named',
      {
        exam: {
          reflexes: abnormal({ signs: ['ankle-jerks-absent'], attributed: { to: 'incidental' } }),
        },
      },
    ],
    [
      'finish-mimics',
      'arthritis unsure, all asked',
      { conditions: { arthritis: { state: 'unsure' } } },
    ],
    [
      'finish-mimics',
      'what explains all of it settles the verdict',
      { conditions: { 'leg-cramps': {}, ...present('arthritis', 'yes') } },
    ],
    [
      'distress',
      'W1: self-harm was told',
      {
        conditions: present('akathisia', 'no'),
        safety: { 'restless-distress': yes({ details: ['self-harm'] }) },
      },
    ],
    [
      'urge-contradicted',
      'it does not begin at rest',
      { answers: { 'urge-to-move': 'no', 'rest-onset': 'no' } },
    ],
    ['urge-contradicted', 'the urge is there', {}],
    ['record-medicines', 'none is taken', {}],
    [
      'record-medicines',
      'criteria not met',
      {
        answers: {
          'urge-to-move': 'no',
          'rest-onset': 'no',
          'relief-by-movement': 'no',
          'evening-pattern': 'no',
          'takes-medicines': undefined,
        },
      },
    ],
    ...BEGAN.flatMap((began) =>
      ['sertraline', 'melatonin', 'a herbal tea', 'antidepressant'].map(
        (name): [NextStepId, string, Changes] => [
          'ask-began',
          `asked of ${name}: ${began}`,
          { medicines: [{ name, began }] },
        ],
      ),
    ),
    ['ask-began', 'harmless', { medicines: ['simvastatin'] }],
    ['limb-movements', 'criteria met', { answers: { 'limb-movements': 'yes' } }],
    ['distress', 'akathisia absent', { conditions: { akathisia: { state: 'absent' } } }],
    ['factors', 'tobacco alone', { many: { substances: ['tobacco'] } }],
    [
      'factors',
      'criteria not met',
      { answers: { 'urge-to-move': 'no' }, many: { substances: ['alcohol'] } },
    ],
    [
      'pregnancy',
      'criteria not met',
      { age: '29', answers: { sex: 'female', pregnant: 'yes', 'urge-to-move': 'no' } },
    ],
    ['pregnancy', 'unsure', { age: '29', answers: { sex: 'female', pregnant: 'unsure' } }],
    ['sleepy-driving', 'unsure', { answers: { 'sleepy-driving': 'unsure' } }],
    ['snoring', 'no', { answers: { apnoea: 'no' } }],
    ['augmentation', 'no change', { medicines: ['pramipexole'] }],
    ['child', 'aged 18', { age: '18' }],
    ['child', 'no age', { age: undefined }],
    ['child', 'criteria not met', { age: '9', answers: { 'urge-to-move': 'no' } }],
  ])('not %s: %s', (row, _name, changes) => {
    expect(stepsOf(row, visitWith(classicVisit, changes))).toEqual([]);
  });

  /** Nothing is to be completed while nothing points to RLS. */
  test.each<NextStepId>([
    'ask-safety-question',
    'ask-safety-questions',
    'examine',
    'attribute',
    'finish-mimics',
  ])('not %s: no criterion of the four is met', (row) => {
    const blanks: Changes = {
      safety: row === 'ask-safety-question' ? { 'hot-joint': undefined } : none,
      exam: { gait: undefined, reflexes: abnormal({ signs: ['ankle-jerks-absent'] }) },
      conditions: { 'leg-cramps': {} },
      answers: { 'urge-to-move': 'unsure' },
    };
    expect(stepsOf(row, visitWith(clearVisit, blanks))).toEqual([]);
    for (const met of ['rest-onset', 'relief-by-movement', 'evening-pattern'] as const) {
      const visit = visitWith(clearVisit, {
        ...blanks,
        answers: {
          'urge-to-move': 'unsure',
          'rest-onset': 'unsure',
          'relief-by-movement': 'unsure',
          'evening-pattern': 'unsure',
          [met]: 'yes',
        },
      });
      expect(stepsOf(row, visit)).toHaveLength(1);
    }
  });

  test('seen by others, and probable: what is open is asked for as well', () => {
    const visit = visitWith(clearVisit, {
      answers: {
        'cannot-describe': 'yes',
        'observed-discomfort': 'yes',
        'observed-activity': 'yes',
        'observed-rest': 'yes',
        'observed-relief': 'yes',
        'observed-evening': 'yes',
        'pain-source': 'absent',
      },
      conditions: { akathisia: { state: 'absent' } },
      exam: { gait: undefined },
    });
    expect(decided(visit).verdict).toBe('probable-observed');
    expect(stepsOf('examine', visit)).toHaveLength(1);
  });

  test('a gap is named in braces', () => {
    const says = Object.fromEntries(NEXT_STEPS.rows.map(({ id, then }) => [id, stepWords(then)]));
    expect(says).toMatchObject({
      'ask-safety-question': 'Ask: {safety question}.',
      'ask-safety-questions':
        'Ask the {number of safety questions} safety questions that are open.',
      factors: 'Address what may worsen RLS first: {factors}.',
      augmentation: 'Augmentation suspected: specialist advice; check ferritin and TSAT again.',
    });
  });
});

describe('who asked for a step', () => {
  const RULES: ReadonlySet<string> = new Set([
    ...REGISTER.flatMap(({ table }) => table.rows.map(({ id }) => `${table.id}/${id}`)),
    ...CONDITION_IDS.map((id) => `conditions/${id}`),
    ...Object.keys(MEDICINE_CLASSES).map((id) => `medicines/${id}`),
  ]);

  test('is always a rule that one can look up', () => {
    const visits = [
      ...VIGNETTES.map(({ visit }) => visit),
      ...LIBRARY.map(expertVisit),
      ...ASKED.map(([, , changes]) => visitWith(classicVisit, changes)),
      ...walkedVisits(1, 100),
      visitWith(classicVisit, {
        answers: { 'impulse-change': 'yes' },
        labs: { b12: ['150', 'ng/L'] },
      }),
    ];
    const asking = new Set(
      visits.flatMap((visit) => assessed(visit).steps.flatMap((step) => step.askedBy)),
    );
    expect([...asking].filter((rule) => !RULES.has(rule))).toEqual([]);
    expect(asking).toContain('medicines/impulse-change');
    for (const { id } of NEXT_STEPS.rows) expect(asking).toContain(`next-steps/${id}`);
  });
});

const rowsOf = (changes: Changes): readonly SafetyNetId[] => {
  return askedOf(decided(visitWith(classicVisit, changes))).nets.map(({ id }) => id);
};

describe('the safety net', () => {
  test.each<[string, Changes, readonly SafetyNetId[]]>([
    ['nothing', {}, []],
    ['back pain', { many: { 'also-mentions': ['back-pain'] } }, ['back-pain']],
    ['always one leg', { answers: { 'leg-side': 'one' } }, ['red-flag']],
    ['weakness, a deficit', { exam: { strength: abnormal() } }, ['red-flag']],
    ['a hot joint, a deficit', { safety: { 'hot-joint': yes() } }, ['red-flag']],
    ['a postural drop', { exam: { 'postural-bp': abnormal() } }, []],
    ['a root present', { conditions: present('radiculopathy', 'no') }, ['condition']],
    [
      'a clot unsure',
      { conditions: { 'deep-vein-thrombosis': { state: 'unsure' } } },
      ['red-flag', 'condition'],
    ],
    ['a clot absent', { conditions: { 'deep-vein-thrombosis': { state: 'absent' } } }, []],
    ['arthritis present', { conditions: present('arthritis', 'no') }, []],
  ])('%s', (_name, changes, expected) => {
    expect(rowsOf(changes)).toEqual(expected);
    expect(assessed(visitWith(classicVisit, changes)).safetyNet !== undefined).toBe(
      expected.length > 0,
    );
  });

  test('says the same whatever calls for it', () => {
    const says = new Set(SAFETY_NET.rows.map(({ then }) => safetyNetWords(then)));
    expect([...says]).toEqual([
      'Return the same day for: numb saddle; trouble passing urine or stool; new or worse weakness; pain, numbness or weakness in both legs; cold or swollen leg.',
    ]);
  });
});
