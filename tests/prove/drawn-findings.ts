/** What may be found: an item of the examination, and the power of a muscle group. */
import { EXAM } from '../../src/rules/record/exam-items.ts';
import {
  CONDITION_IDS,
  GRADES,
  LASTING_REASONS,
  NOT_EXAMINED_REASONS,
  SIDES,
  SIGNS,
  type ExamId,
} from '../../src/rules/record/ids.ts';
import { maybe, oneOf, onlyYes, someOf, timing, words, yesNoUnsure, type Draw } from './drawing.ts';

const attributedOf =
  (id: ExamId): Draw =>
  (chance, wild) => {
    const to = chance.oneOf(['condition', 'other', ...(EXAM[id].incidental ? ['incidental'] : [])]);
    if (to === 'condition') return { to, condition: chance.oneOf(CONDITION_IDS) };
    if (to === 'incidental') return { to };
    const explains = chance.happens(0.7) ? { 'explains-all': yesNoUnsure(chance, wild) } : {};
    return { to, text: wild ? words(chance, wild) : 'an old injury', ...explains };
  };

// Known and unchanged together, as only the two of them say anything.
const stable =
  (known: Draw): Draw =>
  (chance, wild) =>
    chance.happens(0.2)
      ? {
          'known-stable': chance.oneOf(['yes', 'yes', 'no']),
          ...(chance.happens(0.7) ? { 'known-cause': 'an old injury' } : {}),
          ...Object(known(chance, wild)),
        }
      : {};

/** Of weakness whether all of it is known; of the other findings of a side, on which (D29). */
const knownOf = (id: ExamId): Readonly<Record<string, Draw>> => ({
  ...(id === 'strength' ? { 'known-all': oneOf(['yes', 'no']) } : {}),
  ...(id !== 'strength' && EXAM[id].sided ? { 'known-side': oneOf(SIDES) } : {}),
});

/** What lasts is said of walking and standing alone (D24). */
const reasonsOf = (id: ExamId) =>
  NOT_EXAMINED_REASONS.filter(
    (reason) => EXAM[id].mayBeUntestable || !LASTING_REASONS.some((each) => each === reason),
  );

/** One item of the examination. */
export function findingOf(id: ExamId): Draw {
  const found = {
    ...(SIGNS[id].length === 0 ? {} : { signs: someOf(SIGNS[id]) }),
    ...(EXAM[id].sided ? { side: oneOf(['left', 'right', 'both']) } : {}),
    ...(EXAM[id].distributed ? { distribution: oneOf(['distal', 'proximal', 'whole-limb']) } : {}),
    ...timing,
  };
  const states = ['normal', 'abnormal', 'not-examined'];
  const attributed = attributedOf(id);
  const abnormal = maybe({ ...found, attributed });
  const known = stable(maybe(knownOf(id)));
  const anything = maybe({
    state: oneOf(EXAM[id].mayBeUninterpretable ? [...states, 'not-interpretable'] : states),
    reason: oneOf(reasonsOf(id)),
    ...found,
    'known-stable': oneOf(['yes', 'no']),
    'known-cause': words,
    ...knownOf(id),
    ...(id === 'strength' ? { 'pain-limited': onlyYes } : {}),
    attributed,
  });
  const quiet = [
    { state: 'normal' },
    { state: 'not-examined' },
    {},
    ...(EXAM[id].shortcut ? [{ state: 'normal', 'as-group': true }] : []),
    ...(EXAM[id].mayBeUninterpretable ? [{ state: 'not-interpretable' }] : []),
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
      ...Object(known(chance, wild)),
    };
  };
}

const onBothSides = maybe(Object.fromEntries(SIDES.map((side) => [side, oneOf(GRADES)])));
const knownSides = maybe(Object.fromEntries(SIDES.map((side) => [`${side}-known`, onlyYes])));
/** One muscle group; known and unchanged now and then, as only what is weak can be (D29). */
export const grade: Draw = (chance, wild) => ({
  ...Object(onBothSides(chance, wild)),
  ...(chance.happens(0.2) ? Object(knownSides(chance, wild)) : {}),
});
