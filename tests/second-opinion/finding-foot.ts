/**
 * The foot: what is told of pain at rest, an ulcer or black skin, and what is found of ulcer, gangrene,
 * hot skin and pulses, as one (D26). Since when does not count for it.
 */
import type { Visit } from '../../src/rules/record/visit.ts';
import { presentConditions } from './criteria.ts';
import type { Examination } from './examination.ts';
import { lowersGlucose } from './medicines.ts';
import { answered, isSettled, type Answered } from './signs.ts';
import type { RowId } from './rows.ts';
import type { Time } from './times.ts';

type FootRow = Extract<RowId, 'E7-foot' | 'U7-same-day' | 'U7-foot' | 'R4-ulcer' | 'U7'>;
export type Foot = { readonly row: FootRow; readonly time: Time } | undefined;

/** What goes wrong with the foot; the rest of the question is of the whole limb. */
const OF_FOOT = [
  'rest-pain',
  'ulcer',
  'black-skin',
  'ulcer-or-black',
  'spreading-infection',
  'fever',
] as const;

/** Yes, and what is wrong is not said: "diabetes" says whose leg it is, not how it is (D26). */
export const saysNothing = ({ yes, hasOnly, noDetails }: Answered): boolean =>
  yes && (noDetails || hasOnly('diabetes'));

/** Told of the foot alone, without a cold, pale, numb, tense, weak or very painful leg. */
export const isFootAlone = ({ has, hasOnly }: Answered): boolean =>
  has(...OF_FOOT) && hasOnly(...OF_FOOT, 'diabetes');

const isToldSettled = (visit: Visit, found: Examination): boolean =>
  isSettled(visit, found, 'limb-sudden', ['pulses', 'skin-veins']);

/** An ulcer, told or seen; skin that is abnormal and not said how is one. */
function hasUlcer(found: Examination, told: Answered): boolean {
  const skin = found.of('skin-veins');
  return told.has('ulcer') || (skin.isNew && (skin.has('ulcer') || skin.noKind));
}

/** The condition, known, suspected, unsure or named as a cause; a medicine for it; or ticked (D26). */
const hasDiabetes = (visit: Visit, found: Examination): boolean =>
  answered(visit, 'limb-sudden').has('diabetes') ||
  visit.conditions.diabetes?.state === 'unsure' ||
  presentConditions(visit, found).some(({ id }) => id === 'diabetes') ||
  lowersGlucose(visit);

/** Told counts, settled too: a settling takes only the "now" (D26, D51). */
export function footFinding(visit: Visit, found: Examination): Foot {
  const told = answered(visit, 'limb-sudden');
  const skin = found.of('skin-veins');
  const isUlcer = hasUlcer(found, told);
  const isBlack = told.has('black-skin', 'ulcer-or-black') || (skin.isNew && skin.has('gangrene'));
  const isInfected = told.has('spreading-infection', 'fever');
  const isHotUlcer = isUlcer && skin.isNew && skin.has('red-hot');
  if (isBlack || isHotUlcer || isInfected) {
    return isToldSettled(visit, found)
      ? { row: 'U7-same-day', time: 'same day' }
      : { row: 'E7-foot', time: 'now' };
  }
  // Known or new: pulses that are abnormal are not good ones.
  if (told.has('rest-pain') || (isUlcer && found.of('pulses').abnormal)) {
    return { row: 'U7-same-day', time: 'same day' };
  }
  if (!isUlcer) return undefined;
  // With good pulses, or underneath the look at them.
  if (hasDiabetes(visit, found)) return { row: 'U7-foot', time: 'days' };
  // Known and unchanged too.
  if (skin.has('varicose', 'skin-change')) return { row: 'R4-ulcer', time: 'routine' };
  return { row: 'U7', time: '2 weeks' };
}

/** An ulcer, and the pulses are still to be felt. */
export const asksPulses = (visit: Visit, found: Examination): boolean =>
  hasUlcer(found, answered(visit, 'limb-sudden')) && !found.of('pulses').examined;
