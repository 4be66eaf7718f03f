/**
 * What may stand at each place of a visit, drawn cheaply: mostly quiet, numbers close to the limits
 * of the rules, and now and then whatever the schema lets through, sense or not.
 */
import { plainNumber, SCALE } from '../../src/rules/logic/interval.ts';
import { quantity, type QuantityId } from '../../src/rules/record/quantities.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import { SETTLED_OF } from '../../src/rules/record/timing.ts';
import { LIMITS } from '../../src/evidence/thresholds.ts';
import {
  BEGAN,
  CONDITION_IDS,
  EXAM_IDS,
  LAB_IDS,
  MIMIC_IDS,
  MUSCLES,
  NUMBER_IDS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  TAKEN_FROM,
  WIDENED_SAFETY,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import { keysOf } from '../../src/rules/record/keyed.ts';
import type { WordsId } from '../../src/rules/record/visit.ts';
import type { Chance } from '../bench/seeded.ts';
import type { Place } from '../rules/places.ts';
import { NAMED_MEDICINES } from '../second-opinion/medicine-names.ts';
import { maybe, oneOf, someOf, timing, words, yesNoUnsure, type Draw } from './drawing.ts';
import { findingOf, grade } from './drawn-findings.ts';

const ODD_NUMBERS =
  '| |abc|1,234|1.234|1 234|1.234,5|12,5|-5|+5|1e3|0x32|٥٠|007|0|0.0000001|49.999999999999999|<|<<5|≤ 50|>1,234|< 5 '.split(
    '|',
  );

/** As odd as a field lets it be typed; of units and days only those that are offered. */
function odd(id: QuantityId, chance: Chance): unknown {
  const typed: Record<string, unknown> = { text: chance.oneOf(ODD_NUMBERS) };
  if (chance.happens(0.8)) typed['unit'] = chance.oneOf(quantity(id).units).unit;
  if (chance.happens(0.3)) typed['reading'] = chance.oneOf(['decimal', 'thousands']);
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
    if (wild && chance.happens(0.5)) return odd(id, chance);
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

function numberOf(id: QuantityId): Draw {
  const drawTyped = typedOf(id);
  return (chance, wild) => ({ ...Object(drawTyped(chance, wild)), ...takenOver(chance) });
}

const ONE_SETTLED = 0.3;

/** Days of samples before TODAY: at the limits of D68, on both sides, and some that cannot be. */
const DAYS = [
  '2026-11-02',
  '2026-08-21',
  '2026-08-20',
  '2025-11-20',
  '2025-11-19',
  '1999-12-31',
  '2026-11-22',
];

/** Days and months about the onset, at both sides of four weeks; some that wait, and some that are no dates. */
const DATES = [
  '3 Nov 2026',
  '2026-10-06',
  '2026-10-05',
  'October 2026',
  '11/2026',
  '2024',
  '03/04/2026',
  'last spring',
  '2027-01',
];
const ODD_DATES = ['', ' ', '31.02.2026', '1899', '<b>', '💊', '0'];
const date: Draw = (chance, wild) => chance.oneOf(wild && chance.happens(0.3) ? ODD_DATES : DATES);

/** One in ten values was taken over; of some the day is known. */
const takenOver = (chance: Chance) =>
  chance.happens(0.1)
    ? {
        from: chance.oneOf(TAKEN_FROM),
        ...(chance.happens(0.5) ? { 'from-on': '2026-11-20' } : {}),
      }
    : {};

/** A result: its unit mostly chosen, else remembered or left alone; sometimes with a day. */
function labOf(id: QuantityId): Draw {
  const drawTyped = typedOf(id);
  return (chance, wild) => {
    const by = chance.oneOf(['chosen', 'chosen', 'chosen', 'remembered', 'nobody'] as const);
    return {
      ...(chance.happens(0.3) ? { drawn: chance.oneOf(DAYS) } : {}),
      ...Object(drawTyped(chance, wild)),
      ...(by === 'nobody' ? {} : { 'unit-by': by }),
      ...takenOver(chance),
    };
  };
}

/** How the account was settled, where it can be; what explains it stands beside it or is left out. */
function settledOf(id: SafetyId): Draw {
  const choices = SETTLED_OF[id];
  if (choices === undefined) return () => ({});
  return (chance, wild) =>
    chance.happens(ONE_SETTLED)
      ? {
          settled: chance.oneOf(choices),
          ...(chance.happens(0.7)
            ? { 'settled-by': wild ? words(chance, wild) : 'a new tablet' }
            : {}),
        }
      : {};
}

function safetyOf(id: SafetyId): Draw {
  const details = SAFETY_DETAILS[id].length === 0 ? {} : { details: someOf(SAFETY_DETAILS[id]) };
  const more = maybe({ ...details, ...timing });
  const settled = settledOf(id);
  const isWidened = WIDENED_SAFETY.some((each) => each === id);
  const answered = (answer: unknown, chance: Chance, wild: boolean) => ({
    answer,
    ...Object(more(chance, wild)),
    ...Object(settled(chance, wild)),
    ...(isWidened && chance.happens(0.1) ? { 'first-wording': 'yes' } : {}),
  });
  return (chance, wild) => {
    if (!wild && chance.happens(0.5)) {
      return chance.oneOf([{ answer: 'no' }, {}, { answer: 'unsure' }]);
    }
    if (wild && chance.happens(0.5)) {
      return { ...Object(more(chance, wild)), ...Object(settled(chance, wild)) };
    }
    return answered(wild ? yesNoUnsure(chance, wild) : 'yes', chance, wild);
  };
}

const judged = maybe({
  state: oneOf(['absent', 'present', 'unsure']),
  'explains-all': yesNoUnsure,
});
const ofTheList = maybe({ status: oneOf(['known', 'suspected']), 'explains-all': yesNoUnsure });

/** Of the list it may be known or suspected too; what is named in words is neither (D59). */
function conditionOf(id: string): Draw {
  const quiet = [
    { state: 'absent' },
    {},
    ...(MIMIC_IDS.some((each) => each === id) ? [{ state: 'absent', 'as-group': true }] : []),
  ];
  return (chance, wild) => {
    if (!wild && chance.happens(0.5)) return chance.oneOf(quiet);
    if (id === '' || chance.happens(0.7)) return judged(chance, wild);
    return { state: 'present', ...Object(ofTheList(chance, wild)), ...takenOver(chance) };
  };
}

const DRUGS: readonly string[] = [...NAMED_MEDICINES, 'a herbal tea'];
const ODD_DRUGS = ['x', 'SERTRALINE ', '💊', 'constructor', '__proto__'] as const;
const medicine: Draw = (chance, wild) => ({
  name: wild && chance.happens(0.5) ? chance.oneOf(ODD_DRUGS) : chance.oneOf(DRUGS),
  ...Object(
    maybe({
      use: oneOf(['taking', 'stopped-recently']),
      began: oneOf(BEGAN),
      time: wild ? words : oneOf(['at night']),
    })(chance, wild),
  ),
  ...(chance.happens(0.4)
    ? Object(maybe({ started: date, changed: date, stopped: date })(chance, wild))
    : {}),
  ...takenOver(chance),
});
const medicines: Draw = (chance, wild) =>
  Array.from({ length: chance.oneOf([1, 1, 2, 3]) }, () => medicine(chance, wild));

const at = (area: Place['area'], keys: readonly string[], draw: (key: string) => Draw) =>
  keys.map((key): readonly [Place, Draw] => [{ area, key }, draw(key)]);
const options = (asked: Readonly<Record<string, { readonly options: object }>>, key: string) =>
  Object.keys(asked[key]?.options ?? {});
/** Of the symptom day, so that one may be earlier than the other by each limit of the rules (D70). */
const CLOCKS = ['23:59', '00:00', '04:59', '05:00', '14:00', '16:00', '16:01', '18:00', '20:00'];
const clock = oneOf(CLOCKS);
const ownWords: Draw = (chance, wild) => (wild ? words(chance, wild) : 'an old injury');
const WORDS_DRAWN: Readonly<Record<WordsId, Draw>> = {
  'another-cause': ownWords,
  'conclusion-because': ownWords,
  plan: ownWords,
  'for-patient': ownWords,
  'clock-now': clock,
  'clock-at-start': clock,
  'onset-date': date,
  'delivery-date': date,
  'nitrous-oxide-date': date,
  'iron-infusion-date': date,
  'treatment-change-date': date,
};

/** Every place of a visit with what may stand there. */
export const DRAWN: readonly (readonly [Place, Draw])[] = [
  ...at('answers', Object.keys(QUESTIONS), (key) => oneOf(options(QUESTIONS, key))),
  ...at('many', Object.keys(MANY), (key) => someOf(options(MANY, key))),
  ...NUMBER_IDS.flatMap((id) => at('numbers', [id], () => numberOf(id))),
  ...SAFETY_IDS.flatMap((id) => at('safety', [id], () => safetyOf(id))),
  ...at('conditions', CONDITION_IDS, conditionOf),
  ...EXAM_IDS.flatMap((id) => at('exam', [id], () => findingOf(id))),
  ...at('power', MUSCLES, () => grade),
  ...LAB_IDS.flatMap((id) => at('labs', [id], () => labOf(id))),
  ...keysOf(WORDS_DRAWN).flatMap((id) => at('words', [id], () => WORDS_DRAWN[id])),
  ...at('another-cause', [''], conditionOf),
  // One place for many classes, so it is drawn more often than another.
  ...at('medicines', ['', '', ''], () => medicines),
];
