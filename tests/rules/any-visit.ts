/**
 * Visits as they occur: mostly quiet answers, values in their units, medicines that exist, anything
 * from nearly blank to complete. `anyVisit` beside it draws from the whole schema, sense or not.
 */
import * as fc from 'fast-check';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import { quantity, type QuantityId } from '../../src/rules/record/quantities.ts';
import { SETTLED_OF } from '../../src/rules/record/timing.ts';
import {
  BEGAN,
  CONDITION_IDS,
  COURSES,
  EXAM_IDS,
  GRADES,
  LAB_IDS,
  MUSCLES,
  NUMBER_IDS,
  ONSETS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIDES,
  SIGNS,
  WIDENED_SAFETY,
  YES_NO_UNSURE,
  type ExamId,
  type LabId,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { anyVisit, withoutContradiction } from '../visit/any-visit.ts';
import { classicVisit, clearVisit } from './a-visit.ts';
import { put, type Place } from './places.ts';

export { anyVisit };

type Any = fc.Arbitrary<unknown>;
const oneOf = (choices: readonly string[]) => fc.constantFrom(...choices);
const someOf = (choices: readonly string[], most = 3) =>
  fc.subarray([...choices], { minLength: 1, maxLength: Math.min(most, choices.length) });
const maybe = (fields: Record<string, Any>) => fc.record(fields, { requiredKeys: [] });
const yesNoUnsure = oneOf(YES_NO_UNSURE);

const MEDICINES = [
  'metoclopramide',
  'quetiapine',
  'sertraline',
  'mirtazapine',
  'amitriptyline',
  'bupropion',
  'pramipexole',
  'levodopa',
  'gabapentin',
  'metformin',
  'simvastatin',
  'diphenhydramine',
  'flunarizine',
  'vortioxetine',
  'phenelzine',
  'melatonin',
  'baclofen',
  'insulin',
  'paracetamol',
  'benadryl',
  'antidepressant',
  'a herbal tea',
] as const;

const onlyYes = fc.constant('yes');
const timing = {
  onset: oneOf(ONSETS),
  'within-minutes': onlyYes,
  'within-14-days': oneOf(['yes', 'no']),
  course: oneOf(COURSES),
};

const attributed = (mayBeIncidental: boolean) =>
  fc.oneof(
    fc.record({ to: fc.constant('condition'), condition: oneOf(CONDITION_IDS) }),
    ...(mayBeIncidental ? [fc.constant({ to: 'incidental' })] : []),
    fc.record(
      { to: fc.constant('other'), text: fc.constant('an old injury'), 'explains-all': yesNoUnsure },
      { requiredKeys: ['to', 'text'] },
    ),
  );

const findingOf = (id: ExamId): Any =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ state: 'normal' }) },
    { weight: 1, arbitrary: fc.constantFrom({ state: 'not-examined' }, {}) },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          state: fc.constant('abnormal'),
          signs: SIGNS[id].length === 0 ? fc.constant([]) : someOf(SIGNS[id]),
          ...(EXAM[id].sided ? { side: oneOf(['left', 'right', 'both']) } : {}),
          ...(EXAM[id].distributed
            ? { distribution: oneOf(['distal', 'proximal', 'whole-limb']) }
            : {}),
          ...timing,
          'known-stable': oneOf(['yes', 'no']),
          'known-cause': fc.constant('an old injury'),
          ...(id === 'strength' ? { 'known-all': oneOf(['yes', 'no']) } : {}),
          ...(id !== 'strength' && EXAM[id].sided ? { 'known-side': oneOf(SIDES) } : {}),
          attributed: attributed(EXAM[id].incidental),
        },
        { requiredKeys: ['state'] },
      ),
    },
    ...(id === 'romberg'
      ? [{ weight: 1, arbitrary: fc.constant({ state: 'not-interpretable' }) }]
      : []),
    ...(EXAM[id].mayBeUntestable
      ? [{ weight: 1, arbitrary: fc.constant({ state: 'not-examined', reason: 'wheelchair' }) }]
      : []),
  );

/** How an account may be settled, where it may, and that it was given to an earlier wording. */
const settledOf = (id: SafetyId): Record<string, Any> => {
  const choices = SETTLED_OF[id];
  return {
    ...(choices === undefined
      ? {}
      : { settled: oneOf(choices), 'settled-by': fc.constant('a new tablet') }),
    ...(WIDENED_SAFETY.some((each) => each === id) ? { 'first-wording': onlyYes } : {}),
  };
};

const safetyOf = (id: SafetyId): Any =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom({ answer: 'no' }, {}) },
    { weight: 1, arbitrary: fc.constant({ answer: 'unsure' }) },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          answer: fc.constant('yes'),
          ...(SAFETY_DETAILS[id].length === 0 ? {} : { details: someOf(SAFETY_DETAILS[id]) }),
          ...timing,
          ...settledOf(id),
        },
        { requiredKeys: ['answer'] },
      ),
    },
  );

const judged = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ state: 'absent' }, {}) },
  {
    weight: 1,
    arbitrary: maybe({ state: oneOf(['present', 'unsure']), 'explains-all': yesNoUnsure }),
  },
);
/** Of the list it may be known or suspected too; what is named in words is neither. */
const conditionOf: Any = fc.oneof(
  { weight: 7, arbitrary: judged },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        state: fc.constant('present'),
        status: oneOf(['known', 'suspected']),
        'explains-all': yesNoUnsure,
      },
      { requiredKeys: ['state', 'status'] },
    ),
  },
);

const typedOf = (id: QuantityId): Any =>
  fc.constantFrom(...quantity(id).units).chain(({ unit, soft }) => {
    const [low = 0, high = 100] = soft.map(Number);
    return fc.double({ min: 0, max: 1, noNaN: true }).map((share) => ({
      text: (low + (high - low) * share ** 3).toFixed(id === 'age' ? 0 : 1),
      unit,
    }));
  });

/** Fresh, to be repeated, too old, yet to come, and before any sample of today's care. */
const DAYS = ['2026-11-02', '2026-08-20', '2025-11-19', '2030-01-01', '1999-12-31'];

/** Mostly a unit that was chosen and no date; also one that is remembered or nobody's, of any day. */
export const labOf = (id: LabId): Any =>
  fc
    .tuple(
      typedOf(id),
      fc.constantFrom('chosen', 'chosen', 'remembered', undefined),
      fc.constantFrom(undefined, undefined, ...DAYS),
    )
    .map(([typed, by, drawn]) => ({
      ...Object(typed),
      ...(by === undefined ? {} : { 'unit-by': by }),
      ...(drawn === undefined ? {} : { drawn }),
    }));

const grade = maybe({
  left: oneOf(GRADES),
  right: oneOf(GRADES),
  'left-known': onlyYes,
  'right-known': onlyYes,
});

/** Every place of a visit with what may stand there. */
const PLACES: readonly (readonly [Place, Any])[] = [
  ...Object.keys(QUESTIONS).map((key): readonly [Place, Any] => [
    { area: 'answers', key },
    oneOf(Object.keys(QUESTIONS[key as keyof typeof QUESTIONS].options)),
  ]),
  ...Object.keys(MANY).map((key): readonly [Place, Any] => [
    { area: 'many', key },
    someOf(Object.keys(MANY[key as keyof typeof MANY].options)),
  ]),
  ...NUMBER_IDS.map((key): readonly [Place, Any] => [{ area: 'numbers', key }, typedOf(key)]),
  ...SAFETY_IDS.map((key): readonly [Place, Any] => [{ area: 'safety', key }, safetyOf(key)]),
  ...CONDITION_IDS.map((key): readonly [Place, Any] => [{ area: 'conditions', key }, conditionOf]),
  ...EXAM_IDS.map((key): readonly [Place, Any] => [{ area: 'exam', key }, findingOf(key)]),
  ...MUSCLES.map((key): readonly [Place, Any] => [{ area: 'power', key }, grade]),
  ...LAB_IDS.map((key): readonly [Place, Any] => [{ area: 'labs', key }, labOf(key)]),
  [{ area: 'another-cause', key: '' }, judged],
  [
    { area: 'medicines', key: '' },
    fc.array(
      fc.record(
        { name: oneOf(MEDICINES), use: oneOf(['taking', 'stopped-recently']), began: oneOf(BEGAN) },
        { requiredKeys: ['name'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  ],
];

/** One place with something to put there. */
export const filling: fc.Arbitrary<readonly [Place, unknown]> = fc
  .constantFrom(...PLACES)
  .chain(([place, value]) => value.map((each) => [place, each] as const));

/** A base, then up to twenty places changed. */
export const likelyVisit: fc.Arbitrary<Visit> = fc
  .tuple(
    fc.constantFrom(emptyVisit, clearVisit, classicVisit, classicVisit, {
      ...classicVisit,
      exam: {},
      safety: {},
    }),
    fc.array(filling, { maxLength: 20 }),
  )
  .map(([base, fillings]) =>
    withoutContradiction(
      visitSchema.parse(fillings.reduce((visit, [place, value]) => put(visit, place, value), base)),
    ),
  );
