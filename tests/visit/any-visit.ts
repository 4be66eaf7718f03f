/** Random visits that the screen can make, sense or not, for properties. */
import * as fc from 'fast-check';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { LONGEST, MOST } from '../../src/rules/record/lengths.ts';
import { quantity, type QuantityId } from '../../src/rules/record/quantities.ts';
import { SETTLED_OF } from '../../src/rules/record/timing.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import {
  BEGAN,
  CONDITION_IDS,
  COURSES,
  DATE_IDS,
  EXAM_IDS,
  GRADES,
  LAB_IDS,
  MIMIC_IDS,
  MUSCLES,
  LASTING_REASONS,
  NOT_EXAMINED_REASONS,
  NUMBER_IDS,
  ONSETS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  WIDENED_SAFETY,
  SIDES,
  SIGNS,
  TAKEN_FROM,
  UNIT_BY,
  YES_NO_UNSURE,
} from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';

type Any = fc.Arbitrary<unknown>;

const oneOf = (choices: readonly string[]) => fc.constantFrom(...choices);
const someOf = (choices: readonly string[]) => fc.subarray([...choices]);
const maybe = (fields: Record<string, Any>) => fc.record(fields, { requiredKeys: [] });
const every = (ids: readonly string[], value: (id: string) => Any) =>
  maybe(Object.fromEntries(ids.map((id) => [id, value(id)])));
/** Mostly short; now and then as long as it may be. */
const upTo = (longest: number, short: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 9, arbitrary: short },
    {
      weight: 1,
      arbitrary: fc.constantFrom('"', 'x', '\u0000').map((each) => each.repeat(longest)),
    },
  );
const words = upTo(LONGEST.note, fc.string({ maxLength: 60, unit: 'binary' }));

/** As a date is typed: mostly one that is read, else whatever fits. */
const date = fc.oneof(
  oneOf(['3 Nov 2026', '10/2026', '2024', '03/04/2026', 'last spring', '2027-01']),
  upTo(LONGEST.date, fc.string({ maxLength: LONGEST.date, unit: 'binary' })).filter(
    (text) => text.length <= LONGEST.date,
  ),
);
const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Taken over now and then, on a day that may be known. */
const orTakenOver = (value: Any): Any =>
  fc.oneof(
    { weight: 4, arbitrary: value },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          value,
          fc.record({ from: oneOf(TAKEN_FROM), 'from-on': aDay }, { requiredKeys: ['from'] }),
        )
        .map(([of, taken]) => ({ ...Object(of), ...taken })),
    },
  );

/** Whatever is typed, in a unit that is offered; only a sample has a day. */
const typed = (id: QuantityId, more: Record<string, Any> = {}) =>
  fc.record(
    {
      text: upTo(LONGEST.number, fc.string({ maxLength: LONGEST.number })),
      unit: oneOf(quantity(id).units.map(({ unit }) => unit)),
      reading: oneOf(['decimal', 'thousands']),
      ...more,
    },
    { requiredKeys: ['text'] },
  );

const timing = {
  onset: oneOf(ONSETS),
  'within-minutes': fc.constant('yes'),
  'within-14-days': oneOf(['yes', 'no']),
  course: oneOf(COURSES),
};

const yesNoUnsure = oneOf(YES_NO_UNSURE);

const safetyAnswer = (name: string) => {
  const id = SAFETY_IDS.find((each) => each === name) ?? 'hot-joint';
  const settles = SETTLED_OF[id];
  const fields = {
    answer: yesNoUnsure,
    details: someOf(SAFETY_DETAILS[id]),
    ...timing,
    ...(settles === undefined ? {} : { settled: oneOf(settles), 'settled-by': words }),
  };
  if (!WIDENED_SAFETY.some((each) => each === id)) return maybe(fields);
  const earlier = fc.record(
    { ...fields, 'first-wording': fc.constant('yes') },
    { requiredKeys: ['answer', 'first-wording'] },
  );
  return fc.oneof(maybe(fields), earlier);
};

const condition = (id: string) =>
  fc.oneof(
    maybe({ state: oneOf(['absent', 'present', 'unsure']), 'explains-all': yesNoUnsure }),
    orTakenOver(
      fc.record(
        {
          state: fc.constant('present'),
          'explains-all': yesNoUnsure,
          status: oneOf(['known', 'suspected']),
        },
        { requiredKeys: ['state'] },
      ),
    ),
    ...((MIMIC_IDS as readonly string[]).includes(id)
      ? [fc.constant({ state: 'absent', 'as-group': true })]
      : []),
  );

const attributed = (mayBeIncidental: boolean) =>
  fc.oneof(
    fc.record({ to: fc.constant('condition'), condition: oneOf(CONDITION_IDS) }),
    ...(mayBeIncidental ? [fc.constant({ to: 'incidental' })] : []),
    fc.record(
      { to: fc.constant('other'), text: words, 'explains-all': yesNoUnsure },
      { requiredKeys: ['to', 'text'] },
    ),
  );

const finding = (id: string) => {
  const item = EXAM_IDS.find((each) => each === id) ?? 'gait';
  return fc.oneof(
    maybe({
      state: oneOf([
        'normal',
        'abnormal',
        'not-examined',
        ...(EXAM[item].mayBeUninterpretable ? ['not-interpretable'] : []),
      ]),
      reason: oneOf(
        NOT_EXAMINED_REASONS.filter(
          (reason) =>
            EXAM[item].mayBeUntestable || !LASTING_REASONS.some((each) => each === reason),
        ),
      ),
      signs: someOf(SIGNS[item]),
      ...(EXAM[item].sided ? { side: oneOf(['left', 'right', 'both']) } : {}),
      ...(EXAM[item].distributed
        ? { distribution: oneOf(['distal', 'proximal', 'whole-limb']) }
        : {}),
      ...timing,
      'known-stable': oneOf(['yes', 'no']),
      'known-cause': words,
      ...(item === 'strength'
        ? { 'known-all': oneOf(['yes', 'no']), 'pain-limited': fc.constant('yes') }
        : {}),
      ...(item !== 'strength' && EXAM[item].sided ? { 'known-side': oneOf(SIDES) } : {}),
      attributed: attributed(EXAM[item].incidental),
    }),
    ...(EXAM[item].shortcut ? [fc.constant({ state: 'normal', 'as-group': true })] : []),
  );
};

const medicine = fc.record(
  {
    name: fc
      .oneof(
        { weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: LONGEST.medicine }) },
        { weight: 1, arbitrary: fc.constant('"'.repeat(LONGEST.medicine)) },
      )
      .filter((name) => name.trim() !== ''),
    use: oneOf(['taking', 'stopped-recently']),
    began: oneOf(BEGAN),
    time: words,
    started: date,
    changed: date,
    stopped: date,
  },
  { requiredKeys: ['name'] },
);

/** Whoever takes a medicine does not take none. */
export const withoutContradiction = (visit: Visit): Visit => {
  if (visit.medicines.length === 0) return visit;
  const { 'takes-medicines': _, ...answers } = visit.answers;
  return { ...visit, answers };
};

export const anyVisit: fc.Arbitrary<Visit> = fc
  .record(
    {
      example: fc.constant(true),
      answers: every(Object.keys(QUESTIONS), (id) =>
        oneOf(Object.keys(QUESTIONS[id as keyof typeof QUESTIONS].options)),
      ),
      many: every(Object.keys(MANY), (id) =>
        someOf(Object.keys(MANY[id as keyof typeof MANY].options)),
      ),
      words: maybe({
        'another-cause': words,
        'conclusion-because': words,
        plan: words,
        'for-patient': words,
        'clock-now': fc.constant('23:59'),
        'clock-at-start': fc.constant('00:00'),
        ...Object.fromEntries(DATE_IDS.map((id) => [id, date])),
      }),
      numbers: maybe(Object.fromEntries(NUMBER_IDS.map((id) => [id, orTakenOver(typed(id))]))),
      safety: every(SAFETY_IDS, safetyAnswer),
      conditions: every(CONDITION_IDS, condition),
      'another-cause': maybe({
        state: oneOf(['absent', 'present', 'unsure']),
        'explains-all': yesNoUnsure,
      }),
      exam: every(EXAM_IDS, finding),
      power: every(MUSCLES, () =>
        maybe({
          left: oneOf(GRADES),
          right: oneOf(GRADES),
          'left-known': fc.constant('yes'),
          'right-known': fc.constant('yes'),
        }),
      ),
      labs: maybe(
        Object.fromEntries(
          LAB_IDS.map((id) => [
            id,
            orTakenOver(typed(id, { drawn: aDay, 'unit-by': oneOf(UNIT_BY) })),
          ]),
        ),
      ),
      medicines: fc.oneof(
        { weight: 19, arbitrary: fc.array(orTakenOver(medicine), { maxLength: 6 }) },
        {
          weight: 1,
          arbitrary: fc.array(medicine, { minLength: MOST.medicines, maxLength: MOST.medicines }),
        },
      ),
    },
    {
      requiredKeys: [
        'answers',
        'many',
        'words',
        'numbers',
        'safety',
        'conditions',
        'another-cause',
        'exam',
        'power',
        'labs',
        'medicines',
      ],
    },
  )
  .map((visit) => withoutContradiction(visitSchema.parse(visit)));
