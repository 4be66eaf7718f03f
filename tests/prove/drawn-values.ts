/**
 * What may stand at each place of a visit, drawn cheaply: mostly quiet, numbers close to the limits
 * of the rules, and now and then whatever the schema lets through, sense or not.
 */
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { plainNumber, SCALE } from '../../src/rules/logic/interval.ts';
import { quantity, type QuantityId } from '../../src/rules/record/quantities.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import { LIMITS } from '../../src/evidence/thresholds.ts';
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
  SIDES,
  SIGNS,
  YES_NO_UNSURE,
  type ExamId,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import type { Chance } from '../bench/seeded.ts';
import type { Place } from '../rules/places.ts';
import { NAMED_MEDICINES } from '../second-opinion/medicines.ts';

/** `wild` draws from the whole schema. */
export type Draw = (chance: Chance, wild: boolean) => unknown;

const ONE_MORE = 0.35;

/** One to three of the choices, each once. */
function some(choices: readonly string[], chance: Chance): readonly string[] {
  const chosen = new Set<string>();
  do chosen.add(chance.oneOf(choices));
  while (chosen.size < 3 && chance.happens(ONE_MORE));
  return [...chosen];
}

/** Each field as often as not. */
function maybe(fields: Readonly<Record<string, Draw>>): Draw {
  const entries = Object.entries(fields);
  return (chance, wild) => {
    const drawn: Record<string, unknown> = {};
    for (const [key, draw] of entries) if (chance.happens(0.5)) drawn[key] = draw(chance, wild);
    return drawn;
  };
}

const oneOf =
  (choices: readonly unknown[]): Draw =>
  (chance) =>
    chance.oneOf(choices);
const someOf =
  (choices: readonly string[]): Draw =>
  (chance) =>
    choices.length === 0 ? [] : some(choices, chance);

const yesNoUnsure = oneOf(YES_NO_UNSURE);
const words = oneOf(['an old injury', '', ' ', '<b>', '\u0000', '💊', '5 < 6']);
const timing = {
  onset: oneOf(ONSETS),
  'within-14-days': oneOf(['yes', 'no']),
  course: oneOf(COURSES),
};

const ODD_NUMBERS =
  '| |abc|1,234|1.234|1 234|1.234,5|12,5|-5|+5|1e3|0x32|٥٠|007|0|0.0000001|49.999999999999999|<|<<5|≤ 50|>1,234|< 5 '.split(
    '|',
  );
const ODD_UNITS = ['ng/mL', 'µmol/L', '%', 'years', 'mg', '', 'NG/ML'] as const;

function odd(chance: Chance): unknown {
  const typed: Record<string, unknown> = { text: chance.oneOf(ODD_NUMBERS) };
  if (chance.happens(0.8)) typed['unit'] = chance.oneOf(ODD_UNITS);
  if (chance.happens(0.3)) typed['reading'] = chance.oneOf(['decimal', 'thousands']);
  if (chance.happens(0.3)) typed['drawn'] = chance.oneOf(['2026-11-02', '2099-01-01', 'x']);
  return typed;
}

/** At a limit or one step beside it, or anywhere in the plausible range; one in six with "<" or ">". */
function typedOf(id: QuantityId): Draw {
  const { units, whole } = quantity(id);
  const limits = LIMITS.find(({ of }) => of === id)?.limits ?? [];
  const choices = units.map(({ unit, soft: [low, high] }) => ({
    unit,
    figures: limits.flatMap(({ at }) => at[unit] ?? []),
    low: Number(low),
    range: Number(high) - Number(low),
  }));
  const step = whole === true ? [SCALE] : [1, SCALE / 10, SCALE];
  return (chance, wild) => {
    if (wild && chance.happens(0.5)) return odd(chance);
    const { unit, figures, low, range } = chance.oneOf(choices);
    const near = figures.length > 0 && chance.happens(0.6);
    const by = chance.oneOf([-1, 0, 1]) * chance.oneOf(step);
    const text = near
      ? plainNumber(Math.max(0, chance.oneOf(figures) + by))
      : (low + range * chance.next() ** 3).toFixed(whole === true ? 0 : 1);
    const sign = chance.happens(1 / 6) ? chance.oneOf(['<', '>']) : '';
    return { text: sign + text, unit };
  };
}

/** A result whose unit was chosen: what may be doubted is drawn in tests/rules/any-visit.ts. */
function labOf(id: QuantityId): Draw {
  const drawTyped = typedOf(id);
  return (chance, wild) => ({ ...Object(drawTyped(chance, wild)), 'unit-by': 'chosen' });
}

const attributed: Draw = (chance, wild) => {
  const to = chance.oneOf(['condition', 'incidental', 'other'] as const);
  if (to === 'condition') return { to, condition: chance.oneOf(CONDITION_IDS) };
  if (to === 'incidental') return { to };
  const explains = chance.happens(0.7) ? { 'explains-all': yesNoUnsure(chance, wild) } : {};
  return { to, text: wild ? words(chance, wild) : 'an old injury', ...explains };
};

// Known and unchanged together, as only the two of them say anything.
const stable: Draw = (chance) =>
  chance.happens(0.2)
    ? {
        'known-stable': chance.oneOf(['yes', 'yes', 'no']),
        ...(chance.happens(0.7) ? { 'known-cause': 'an old injury' } : {}),
      }
    : {};

/** What lasts is said of walking and standing alone (D24). */
const reasonsOf = (id: ExamId) =>
  NOT_EXAMINED_REASONS.filter(
    (reason) => EXAM[id].mayBeUntestable || !LASTING_REASONS.some((each) => each === reason),
  );

function findingOf(id: ExamId): Draw {
  const found = {
    ...(SIGNS[id].length === 0 ? {} : { signs: someOf(SIGNS[id]) }),
    side: oneOf(['left', 'right', 'both']),
    distribution: oneOf(['distal', 'proximal', 'whole-limb']),
    ...timing,
  };
  const abnormal = maybe({ ...found, attributed });
  const anything = maybe({
    state: oneOf(['normal', 'abnormal', 'not-interpretable', 'not-examined']),
    reason: oneOf(reasonsOf(id)),
    ...found,
    'known-stable': oneOf(['yes', 'no']),
    'known-cause': words,
    'pain-limited': oneOf(['yes']),
    attributed,
  });
  const quiet = [
    { state: 'normal' },
    { state: 'not-examined' },
    {},
    ...(EXAM[id].shortcut ? [{ state: 'normal', 'as-group': true }] : []),
    ...(id === 'romberg' ? [{ state: 'not-interpretable' }] : []),
    ...(EXAM[id].mayBeUntestable
      ? LASTING_REASONS.map((reason) => ({ state: 'not-examined', reason }))
      : []),
  ];
  return (chance, wild) => {
    if (wild) return anything(chance, wild);
    if (chance.happens(0.35)) return chance.oneOf(quiet);
    return {
      state: 'abnormal',
      ...Object(abnormal(chance, wild)),
      ...Object(stable(chance, wild)),
    };
  };
}

function safetyOf(id: SafetyId): Draw {
  const details = SAFETY_DETAILS[id].length === 0 ? {} : { details: someOf(SAFETY_DETAILS[id]) };
  const yes = maybe({ ...details, ...timing });
  const anything = maybe({ answer: yesNoUnsure, ...details, ...timing });
  return (chance, wild) => {
    if (wild) return anything(chance, wild);
    if (chance.happens(0.5)) return chance.oneOf([{ answer: 'no' }, {}, { answer: 'unsure' }]);
    return { answer: 'yes', ...Object(yes(chance, wild)) };
  };
}

function conditionOf(id: string): Draw {
  const anything = maybe({
    state: oneOf(['absent', 'present', 'unsure']),
    'explains-all': yesNoUnsure,
  });
  const quiet = [
    { state: 'absent' },
    {},
    ...(MIMIC_IDS.some((each) => each === id) ? [{ state: 'absent', 'as-group': true }] : []),
  ];
  return (chance, wild) =>
    !wild && chance.happens(0.5) ? chance.oneOf(quiet) : anything(chance, wild);
}

const DRUGS: readonly string[] = [...NAMED_MEDICINES, 'antidepressant', 'a herbal tea'];
const ODD_DRUGS = ['x', 'SERTRALINE ', '💊', 'constructor', '__proto__'] as const;
const medicine: Draw = (chance, wild) => ({
  name: wild && chance.happens(0.5) ? chance.oneOf(ODD_DRUGS) : chance.oneOf(DRUGS),
  ...Object(
    maybe({ use: oneOf(['taking', 'stopped-recently']), began: oneOf(BEGAN) })(chance, wild),
  ),
});
const medicines: Draw = (chance, wild) =>
  Array.from({ length: chance.oneOf([1, 1, 2, 3]) }, () => medicine(chance, wild));

const at = (area: Place['area'], keys: readonly string[], draw: (key: string) => Draw) =>
  keys.map((key): readonly [Place, Draw] => [{ area, key }, draw(key)]);
const options = (asked: Readonly<Record<string, { readonly options: object }>>, key: string) =>
  Object.keys(asked[key]?.options ?? {});
const grade = maybe(Object.fromEntries(SIDES.map((side) => [side, oneOf(GRADES)])));

/** Every place of a visit with what may stand there. */
export const DRAWN: readonly (readonly [Place, Draw])[] = [
  ...at('answers', Object.keys(QUESTIONS), (key) => oneOf(options(QUESTIONS, key))),
  ...at('many', Object.keys(MANY), (key) => someOf(options(MANY, key))),
  ...NUMBER_IDS.flatMap((id) => at('numbers', [id], () => typedOf(id))),
  ...SAFETY_IDS.flatMap((id) => at('safety', [id], () => safetyOf(id))),
  ...at('conditions', CONDITION_IDS, conditionOf),
  ...EXAM_IDS.flatMap((id) => at('exam', [id], () => findingOf(id))),
  ...at('power', MUSCLES, () => grade),
  ...LAB_IDS.flatMap((id) => at('labs', [id], () => labOf(id))),
  ...at('another-cause', [''], conditionOf),
  ...at('medicines', [''], () => medicines),
];
