/** Random visits that the schema allows, for properties. */
import * as fc from 'fast-check';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { SETTLED_OF } from '../../src/rules/record/timing.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import {
  BEGAN,
  CONDITION_IDS,
  COURSES,
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
const words = fc.string({ maxLength: 60, unit: 'binary' });

const asTyped = {
  text: fc.string({ maxLength: 40 }),
  unit: fc.string({ maxLength: 20 }),
  reading: oneOf(['decimal', 'thousands']),
  drawn: fc.string({ maxLength: 10 }),
};
const typed = fc.record(asTyped, { requiredKeys: ['text'] });
const lab = fc.record({ ...asTyped, 'unit-by': oneOf(UNIT_BY) }, { requiredKeys: ['text'] });

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
    fc.record(
      {
        state: fc.constant('present'),
        'explains-all': yesNoUnsure,
        status: oneOf(['known', 'suspected']),
      },
      { requiredKeys: ['state'] },
    ),
    ...((MIMIC_IDS as readonly string[]).includes(id)
      ? [fc.constant({ state: 'absent', 'as-group': true })]
      : []),
  );

const attributed = fc.oneof(
  fc.record({ to: fc.constant('condition'), condition: oneOf(CONDITION_IDS) }),
  fc.constant({ to: 'incidental' }),
  fc.record(
    { to: fc.constant('other'), text: words, 'explains-all': yesNoUnsure },
    { requiredKeys: ['to', 'text'] },
  ),
);

const finding = (id: string) => {
  const item = EXAM_IDS.find((each) => each === id) ?? 'gait';
  return fc.oneof(
    maybe({
      state: oneOf(['normal', 'abnormal', 'not-interpretable', 'not-examined']),
      reason: oneOf(
        NOT_EXAMINED_REASONS.filter(
          (reason) =>
            EXAM[item].mayBeUntestable || !LASTING_REASONS.some((each) => each === reason),
        ),
      ),
      signs: someOf(SIGNS[item]),
      side: oneOf(['left', 'right', 'both']),
      distribution: oneOf(['distal', 'proximal', 'whole-limb']),
      ...timing,
      'known-stable': oneOf(['yes', 'no']),
      'known-cause': words,
      ...(item === 'strength' ? { 'known-all': oneOf(['yes', 'no']) } : {}),
      ...(item !== 'strength' && EXAM[item].sided ? { 'known-side': oneOf(SIDES) } : {}),
      'pain-limited': fc.constant('yes'),
      attributed,
    }),
    ...(EXAM[item].shortcut ? [fc.constant({ state: 'normal', 'as-group': true })] : []),
  );
};

const medicine = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 80 }),
    use: oneOf(['taking', 'stopped-recently']),
    began: oneOf(BEGAN),
    time: words,
  },
  { requiredKeys: ['name'] },
);

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
        'clock-now': fc.constant('23:59'),
        'clock-at-start': fc.constant('00:00'),
      }),
      numbers: every(NUMBER_IDS, () => typed),
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
      labs: every(LAB_IDS, () => lab),
      medicines: fc.array(medicine, { maxLength: 6 }),
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
  .map((visit) => visitSchema.parse(visit));
