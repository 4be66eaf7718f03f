/**
 * A second opinion, written from the prose in another style, beside the project's decisions: the
 * small spaces, then random whole visits. `npm run prove` walks the spaces whole, and a million visits.
 */
import { describe, expect, test } from 'vitest';
import {
  COURSES,
  EXAM_IDS,
  ONSETS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIDES,
  SIGNS,
  YES_NO_UNSURE,
  type SafetyDetail,
  type Sign,
} from '../../src/rules/record/ids.ts';
import { plainNumber } from '../../src/rules/logic/interval.ts';
import type { Finding, Visit } from '../../src/rules/record/visit.ts';
import { FERRITIN } from '../../src/rules/tables/limits/iron.ts';
import { walkedVisits } from '../prove/walked-visits.ts';
import { DISPUTES } from '../second-opinion/disputes.ts';
import { agreeEach } from '../second-opinion/agree.ts';
import { differences } from '../second-opinion/compare.ts';
import { classicVisit, visitWith, type Changes } from './a-visit.ts';
import { upTo } from './tables/values.ts';

/** The small spaces whole in the long proof, else every 67th visit of them: 67 divides no axis. */
const EVERY = process.env['RLS_PROVE'] === undefined ? 67 : 1;

const agree = (visits: Iterable<() => Visit>, every = EVERY): number => agreeEach(visits, every);

const ANSWERS = [...YES_NO_UNSURE, undefined];
const YES_NO_BLANK = ['yes', 'no', undefined] as const;

function* sheets(): Generator<() => Visit> {
  /** Now, and the earlier pattern, asked only where it is no or unsure now: ten values (D2). */
  const nowAndEarlier = [
    ['yes', undefined],
    [undefined, undefined],
    ...(['no', 'unsure'] as const).flatMap((now) => ANSWERS.map((earlier) => [now, earlier])),
  ] as const;
  const fifth: readonly Changes[] = [
    {},
    { conditions: { 'leg-cramps': { state: 'present', 'explains-all': 'yes' } } },
    { conditions: { 'leg-cramps': {} } },
  ];
  for (const changes of fifth) {
    for (const urge of ANSWERS) {
      for (const rest of ANSWERS) {
        for (const [relief, reliefEarlier] of nowAndEarlier) {
          for (const [evening, eveningEarlier] of nowAndEarlier) {
            yield () =>
              visitWith(classicVisit, {
                ...changes,
                answers: {
                  'urge-to-move': urge,
                  'rest-onset': rest,
                  'relief-by-movement': relief,
                  'relief-by-movement-earlier': reliefEarlier,
                  'evening-pattern': evening,
                  'evening-pattern-earlier': eveningEarlier,
                },
              });
          }
        }
      }
    }
  }
}

/** On either side of each limit, 7, 11, 12 and 13 g/dL. */
const HAEMOGLOBINS = [
  ...['6.9', '7', '10.9', '11', '11.9', '12', '12.9', '13'].map((text) => [text, 'g/dL'] as const),
  ...['69', '70', '109', '110'].map((text) => [text, 'g/L'] as const),
  ...['4.3', '4.4', '6.8', '6.9', '7.4', '7.5', '8', '8.1'].map(
    (text) => [text, 'mmol/L'] as const,
  ),
];

/** "-" is not measured. */
const lab = (text: string, unit: string) => (text === '-' ? undefined : ([text, unit] as const));

const labsOf = (values: Readonly<Record<string, readonly [string, string] | undefined>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Every class of ferritin and saturation, and what lies beside each limit, in every context. */
function* irons(): Generator<() => Visit> {
  const oral = upTo(FERRITIN.adultOralOrIv);
  const ferritins =
    `- 8 29.9 30 49.9 50 ${oral.at} ${oral.above} 100 100.1 199.9 200 300 300.1 <30 <100 <400 >50 >90 >300`.split(
      ' ',
    );
  const saturations = '- 5 19.9 20 25 45 45.1 <20 <30 >30 >45'.split(' ');
  const people: readonly Changes[] = [
    {},
    { age: undefined },
    { age: '9' },
    { age: '17', answers: { sex: 'female', pregnant: 'yes' } },
    { age: '30', answers: { sex: 'female', pregnant: 'yes' } },
    { age: '30', answers: { sex: 'female', pregnant: undefined } },
    { age: '30', answers: { sex: 'male', pregnant: 'yes' } },
  ];
  for (const ferritin of ferritins) {
    for (const tsat of saturations) {
      for (const person of people) {
        for (const dialysis of ANSWERS) {
          for (const overload of ['yes', undefined] as const) {
            for (const urge of ['yes', 'no'] as const) {
              yield () =>
                visitWith(classicVisit, {
                  ...person,
                  answers: {
                    ...person.answers,
                    dialysis,
                    'iron-overload': overload,
                    'urge-to-move': urge,
                  },
                  labs: labsOf({ ferritin: lab(ferritin, 'ng/mL'), tsat: lab(tsat, '%') }),
                });
            }
          }
        }
      }
    }
  }
}

/** So much above the limit of an adult for oral or intravenous iron, in pmol/L; `above` in millionths. */
const inPmol = (above: number): string =>
  plainNumber((FERRITIN.adultOralOrIv.at['pmol/L'] ?? 0) + above);

/** The quotient of iron and binding capacity, the other units, and haemoglobin beside its limits. */
function* ironUnits(): Generator<() => Visit> {
  const pmol = [
    '67.4',
    '67.41',
    '112.35',
    '112.3',
    inPmol(0),
    inPmol(1000),
    '224.7',
    '449.4',
    '674.1',
  ];
  const pairs = [
    ['59.999999', '300'],
    ['60', '300'],
    ['135', '300'],
    ['135.000001', '300'],
    ['<30', '300'],
    ['60', '>400'],
  ] as const;
  for (const urge of ['yes', 'no'] as const) {
    for (const ferritin of pmol) {
      for (const [iron, tibc] of pairs) {
        for (const unit of ['µg/dL', 'µmol/L']) {
          yield () =>
            visitWith(classicVisit, {
              answers: { 'urge-to-move': urge },
              labs: {
                ferritin: [ferritin, 'pmol/L'],
                iron: [iron, unit],
                tibc: [tibc, 'µg/dL'],
              },
            });
        }
      }
    }
    for (const sex of ['female', 'male', 'other', undefined] as const) {
      for (const pregnant of ANSWERS) {
        for (const haemoglobin of HAEMOGLOBINS) {
          yield () =>
            visitWith(classicVisit, {
              age: '30',
              answers: { 'urge-to-move': urge, sex, pregnant },
              labs: {
                haemoglobin,
                ferritin: ['90', 'µg/L'],
                tsat: ['30', '%'],
              },
            });
        }
      }
    }
  }
}

function* vitamins(): Generator<() => Visit> {
  const levels = [
    {},
    ...['179.9', '180', '349.7', '350', '350.1', '<200', '>400', '<400'].map((text) => ({
      b12: [text, 'ng/L'] as const,
    })),
    ...['132.9', '133', '150', '258', '258.1'].map((text) => ({ b12: [text, 'pmol/L'] as const })),
    ...['24.9', '25', '70', '70.1', '<70', '<71'].map((text) => ({
      'active-b12': [text, 'pmol/L'] as const,
    })),
  ];
  const found: readonly Readonly<Record<string, Finding | undefined>>[] = [
    {},
    { 'light-touch': { state: 'abnormal', signs: ['stocking'], side: 'both' } },
    { 'light-touch': { state: 'abnormal', signs: ['one-root-or-nerve'], side: 'left' } },
    { 'vibration-position': { state: 'abnormal', signs: ['vibration-lost'] } },
    { 'vibration-position': { state: 'abnormal', signs: ['toe-vibration-reduced'] } },
    { 'vibration-position': undefined },
    { romberg: { state: 'abnormal' } },
    { romberg: { state: 'not-interpretable' } },
    { romberg: { state: 'not-examined' } },
    { gait: { state: 'abnormal', signs: ['ataxic'] } },
    { gait: { state: 'abnormal', signs: ['antalgic'] } },
    { gait: { state: 'abnormal', signs: ['parkinsonian'] } },
    { plantars: { state: 'abnormal', signs: ['extensor'] } },
    { reflexes: { state: 'abnormal', signs: ['ankle-jerks-absent', 'brisk'] } },
    { reflexes: { state: 'abnormal', signs: ['ankle-jerks-absent'], side: 'both' } },
    { strength: { state: 'abnormal', side: 'both' } },
    { strength: { state: 'abnormal', side: 'left' } },
  ];
  for (const labs of levels) {
    for (const exam of found) {
      for (const age of ['15', '16', '50', '79', '80', undefined]) {
        for (const nitrous of YES_NO_BLANK) {
          for (const replaced of YES_NO_BLANK) {
            yield () =>
              visitWith(classicVisit, {
                age,
                answers: { 'nitrous-oxide': nitrous, 'b12-replacement': replaced },
                exam,
                labs,
              });
          }
        }
      }
    }
  }
}

type When = Pick<Finding, 'onset' | 'within-14-days' | 'course'>;
const WHEN: readonly When[] = [undefined, ...ONSETS].flatMap((onset) =>
  [undefined, ...COURSES].flatMap((course): readonly When[] => [
    { onset, course },
    ...(onset === 'one-to-four-weeks' ? [{ onset, course, 'within-14-days': 'no' as const }] : []),
  ]),
);

/** Each detail of each safety question by itself, at each time; and a yes without any. */
function* safetyDetails(): Generator<() => Visit> {
  for (const id of SAFETY_IDS) {
    const details: readonly (readonly SafetyDetail[])[] = [
      [],
      ...SAFETY_DETAILS[id].map((detail) => [detail]),
    ];
    for (const detail of details) {
      for (const when of WHEN) {
        yield () =>
          visitWith(classicVisit, {
            safety: { [id]: { answer: 'yes', details: detail, ...when } },
          });
      }
    }
  }
}

/** Each sign of each item by itself, on each side, at each time; and an item without any. */
function* signsFound(): Generator<() => Visit> {
  for (const id of EXAM_IDS) {
    const signs: readonly (readonly Sign[])[] = [[], ...SIGNS[id].map((sign) => [sign])];
    for (const found of signs) {
      for (const side of [...SIDES, 'both', undefined] as const) {
        for (const when of WHEN) {
          const finding: Finding = { state: 'abnormal', signs: [...found], side, ...when };
          yield () => visitWith(classicVisit, { exam: { [id]: finding } });
        }
      }
    }
  }
}

const NAMED: readonly Finding['attributed'][] = [
  undefined,
  { to: 'incidental' },
  { to: 'condition', condition: 'neuropathy' },
  { to: 'condition', condition: 'diabetes' },
  { to: 'other', text: '' },
  ...ANSWERS.map((explains) => ({
    to: 'other' as const,
    text: 'an old injury',
    'explains-all': explains,
  })),
];

/** Each sign with each kind of cause (D1), which may explain all of it or be known and unchanged. */
function* causesNamed(): Generator<() => Visit> {
  for (const id of EXAM_IDS) {
    for (const signs of [[], ...SIGNS[id].map((sign) => [sign])]) {
      for (const attributed of NAMED) {
        for (const explains of ANSWERS) {
          for (const known of YES_NO_BLANK) {
            const finding: Finding = {
              state: 'abnormal',
              signs,
              attributed,
              'known-stable': known,
              'known-cause': 'an old injury',
            };
            yield () =>
              visitWith(classicVisit, {
                exam: { [id]: finding },
                conditions: { neuropathy: { state: 'absent', 'explains-all': explains } },
              });
          }
        }
      }
    }
  }
}

describe('the small spaces', () => {
  test('4,800 sheets of criteria', () => {
    expect(agree(sheets())).toBe(4800);
  });
  test('the iron ladder in every context', () => {
    expect(agree(irons())).toBe(20 * 11 * 7 * 4 * 2 * 2);
  });
  test('units of iron, and haemoglobin', () => {
    expect(agree(ironUnits())).toBe(2 * (9 * 6 * 2 + 4 * 4 * HAEMOGLOBINS.length));
  });
  test('B12 by level, sign and context', () => {
    expect(agree(vitamins())).toBe(20 * 17 * 6 * 3 * 3);
  });
  test('each detail of each safety question', () => {
    const details = SAFETY_IDS.reduce((sum, id) => sum + 1 + SAFETY_DETAILS[id].length, 0);
    expect(agree(safetyDetails(), Math.min(EVERY, 13))).toBe(details * WHEN.length);
  });
  test('each sign of each item, and each cause of each sign', () => {
    const signs = EXAM_IDS.reduce((sum, id) => sum + 1 + SIGNS[id].length, 0);
    expect(agree(signsFound())).toBe(signs * 4 * WHEN.length);
    expect(agree(causesNamed())).toBe(signs * NAMED.length * 4 * 3);
  });
});

const COUNT = 500;

test('random whole visits', () => {
  let count = 0;
  for (const visit of walkedVisits(0, COUNT)) count += agree([() => visit]);
  expect(count).toBe(COUNT);
});

describe('what is disputed is still so', () => {
  test.each(DISPUTES)('$id', ({ visit, about }) => {
    const found = differences(visit).map((each) => each.about);
    expect(about.filter((each) => found.includes(each))).not.toEqual([]);
  });
});
