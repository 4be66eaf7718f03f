/** The axes that every finding has: whether it is told and found, since when, how fast, which way. */
import type { ExamId, SafetyDetail, SafetyId, Settled, Sign } from '../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import {
  find,
  NOT_EXAMINED,
  sets,
  tell,
  type Axis,
  type Choice,
  type Step,
} from './finding-space.ts';

type Timing = Pick<SafetyAnswer, 'onset' | 'within-14-days' | 'within-minutes' | 'course'>;
type Put = (timing: Timing) => (visit: Visit) => void;
type Under = NonNullable<Axis['under']>;

/** Where an answer is yes, or an item abnormal. */
export const isTold = (axis: string): Under => ({ axis, at: 'yes' });
export const isFound = (axis: string): Under => ({ axis, at: 'abnormal' });

export const steps = (...path: readonly string[]): readonly Step[] =>
  path.slice(1).map((to, at) => ({ from: path[at] ?? '', to }));

const SINCE: readonly (readonly [says: string, timing: Timing])[] = [
  ['longer', { onset: 'longer' }],
  ['1 to 3 months', { onset: 'one-to-three-months' }],
  ['2 to 4 weeks', { onset: 'one-to-four-weeks', 'within-14-days': 'no' }],
  ['within 14 days', { onset: 'one-to-four-weeks', 'within-14-days': 'yes' }],
  ['days', { onset: 'days' }],
  ['hours', { onset: 'hours' }],
];
/** Some times, where a space is about something else. */
export const FEW = ['longer', '2 to 4 weeks', 'days'] as const;
export const TWO = ['longer', 'days'] as const;
/** All that may be recorded, from slow to fast; `unknown` has no place in that order. */
const SLOW_TO_FAST = SINCE.map(([says]) => says);

/** Since when: of all that may be recorded, or of some. The blank may move either way. */
function since(name: string, under: Under, put: Put, some: readonly string[] = SLOW_TO_FAST): Axis {
  const offered = SINCE.filter(([says]) => some.includes(says));
  const choices: Choice[] = [
    { says: 'blank' },
    ...offered.map(([says, timing]) => ({ says, put: put(timing) })),
    { says: 'unknown', put: put({ onset: 'unknown' }) },
  ];
  return { name, under, choices, steps: steps(...offered.map(([says]) => says)) };
}

const minutes = (name: string, under: Under, put: Put): Axis => ({
  name,
  under,
  choices: [{ says: 'blank' }, { says: 'yes', put: put({ 'within-minutes': 'yes' }) }],
  steps: steps('blank', 'yes'),
});

/** Which way it goes; improving counts in the spaces that say so. */
function course(name: string, under: Under, put: Put, improving = false): Axis {
  const ways = [
    ...(improving ? (['improving'] as const) : []),
    'stable',
    'worsening',
    'unknown',
  ] as const;
  const choices = ways.map((way) => ({ says: way, put: put({ course: way }) }));
  return {
    name,
    under,
    choices: [{ says: 'blank' }, ...choices],
    steps: steps(...ways.filter((way) => way !== 'unknown')),
  };
}

/** The safety question itself. "Unsure" gives way to a yes before what it was about is said. */
export function told(name: string, id: SafetyId): Axis {
  const choices = (['no', 'blank', 'unsure', 'yes'] as const).map((answer) => ({
    says: answer,
    put: (visit: Visit) => {
      visit.safety[id] = answer === 'blank' ? undefined : { answer };
    },
  }));
  return {
    name,
    choices,
    steps: [
      ...steps('no', 'unsure'),
      ...steps('no', 'yes'),
      ...steps('blank', 'unsure'),
      ...steps('blank', 'yes'),
      { from: 'unsure', to: 'yes', bare: true },
    ],
  };
}

/** The examination's item: known and unchanged is an axis of its own. */
export function found(name: string, id: ExamId): Axis {
  const put = (fields: Finding | undefined) => (visit: Visit) => {
    visit.exam[id] = fields;
  };
  return {
    name,
    choices: [
      { says: 'normal' },
      { says: NOT_EXAMINED, put: put(undefined) },
      { says: 'abnormal', put: put({ state: 'abnormal' }) },
    ],
    steps: [...steps('normal', 'abnormal'), ...steps(NOT_EXAMINED, 'abnormal')],
  };
}

export const details = (
  name: string,
  under: Under,
  id: SafetyId,
  ...among: readonly SafetyDetail[]
): Axis => sets(name, under, among, (chosen) => tell(id, { details: [...chosen] }));

/** They make a loss or an ulcer the more everyday one: no danger is added (D26, D52). */
const EVERYDAY: readonly Sign[] = ['stocking', 'varicose', 'skin-change'];

export const signs = (name: string, under: Under, id: ExamId, ...among: readonly Sign[]): Axis =>
  sets(
    name,
    under,
    among,
    (chosen) => find(id, { signs: [...chosen] }),
    (added) => !EVERYDAY.includes(added),
  );

/** What no longer counts as settled keeps its own time. */
export const settled = (
  name: string,
  under: Under,
  id: SafetyId,
  ...ways: readonly Settled[]
): Axis => ({
  name,
  under,
  choices: [
    { says: 'blank' },
    ...ways.map((way) => ({ says: way, put: tell(id, { settled: way, 'settled-by': 'a cause' }) })),
  ],
  steps: ways.flatMap((way) => [
    ...steps(way, 'blank'),
    ...(way === 'not-settled' || !ways.includes('not-settled') ? [] : steps(way, 'not-settled')),
  ]),
});

/** Both sides are more than one, but of a swelling that is not sore (D52). */
export const sides = (name: string, under: Under, id: ExamId): Axis => ({
  name,
  under,
  choices: [
    { says: 'blank' },
    { says: 'right', put: find(id, { side: 'right' }) },
    { says: 'both', put: find(id, { side: 'both' }) },
  ],
  steps: id === 'oedema' ? [] : steps('right', 'both'),
});

const MARK: Finding = { 'known-stable': 'yes', 'known-cause': 'an old injury' };

/** Known and unchanged, of all of it or of one side; the mark taken off is the step. */
export const known = (name: string, under: Under, id: ExamId, ofOneSide = false): Axis => ({
  name,
  under,
  choices: [
    { says: 'no' },
    { says: 'yes', put: find(id, MARK) },
    ...(ofOneSide
      ? [{ says: 'on the left', put: find(id, { ...MARK, 'known-side': 'left' }) }]
      : []),
  ],
  // A swelling of both legs is less than one of the other leg (D52).
  steps: [
    ...steps('yes', 'no'),
    ...(ofOneSide && id !== 'oedema' ? steps('on the left', 'no') : []),
  ],
});

/** Anything else that a row reads, each choice more than the first; the steps are to be named. */
export const beside = (
  name: string,
  choices: readonly Choice[],
  ...walked: readonly (readonly string[])[]
): Axis => ({ name, choices, steps: walked.flatMap((path) => steps(...path)) });

type Times = { readonly some?: readonly string[]; readonly improving?: boolean };

/** Since, within minutes and course of what is told. */
export function toldTiming(
  name: string,
  axis: string,
  id: SafetyId,
  { some = SLOW_TO_FAST, improving = false }: Times = {},
) {
  const under = { axis, at: 'yes' };
  const put: Put = (timing) => tell(id, timing);
  return {
    since: since(`${name} since`, under, put, some),
    minutes: minutes(`${name} within minutes`, under, put),
    course: course(`${name} course`, under, put, improving),
  };
}

/** The same of what is found. */
export function foundTiming(
  name: string,
  axis: string,
  id: ExamId,
  { some = SLOW_TO_FAST, improving = false }: Times = {},
) {
  const under = { axis, at: 'abnormal' };
  const put: Put = (timing) => find(id, timing);
  return {
    since: since(`${name} since`, under, put, some),
    minutes: minutes(`${name} within minutes`, under, put),
    course: course(`${name} course`, under, put, improving),
  };
}
