/** The foot: pain at rest, ulcer, black skin and infection, told and found as one (D26). */
import { hasSign, isExamined, isNew, isUnsaid, tells } from './finding.ts';
import { limbIsSettled } from './legs.ts';
import { isOfClass } from './medicines.ts';
import { stateOf } from './screen.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import type { SafetyDetail } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

type Read = Pick<Visit, 'exam' | 'safety' | 'conditions' | 'medicines'>;

const GLUCOSE_LOWERING: readonly MedicineClassId[] = ['metformin', 'glucose-lowering'];

/** The condition, thought of or named as a cause; a medicine for it; or said with the foot (D47). */
function hasDiabetes(visit: Read): boolean {
  const state = stateOf(visit, 'diabetes');
  return (
    state === 'present' ||
    state === 'unsure' ||
    tells(visit.safety['limb-sudden'], 'diabetes') ||
    visit.medicines.some((medicine) => isOfClass(medicine, GLUCOSE_LOWERING))
  );
}

/** The answer of the first edition, ulcer or black skin, reads as the worse of the two. */
const BLACK: readonly SafetyDetail[] = ['black-skin', 'ulcer-or-black'];
const INFECTED: readonly SafetyDetail[] = ['spreading-infection', 'fever'];

export function footFacts(visit: Read) {
  const { exam, safety } = visit;
  const answer = safety['limb-sudden'];
  const skin = exam['skin-veins'];
  const isAnswered = answer?.answer === 'yes' || answer?.answer === 'no';
  const no = isAnswered && isExamined(skin) ? 'no' : undefined;
  const settled = limbIsSettled(visit) ? 'settled' : 'yes';
  const isGangrene = isNew(skin) && hasSign(skin, 'gangrene');
  const isUlcer =
    tells(answer, 'ulcer') || (isNew(skin) && (hasSign(skin, 'ulcer') || isUnsaid(skin)));
  return {
    'foot-black': isGangrene ? 'yes' : tells(answer, ...BLACK) ? settled : no,
    'foot-infected': tells(answer, ...INFECTED) ? settled : isAnswered ? 'no' : undefined,
    'foot-rest-pain': tells(answer, 'rest-pain') ? 'yes' : isAnswered ? 'no' : undefined,
    'foot-ulcer': isUlcer ? 'yes' : no,
    /** Varicose veins, or brown or eczematous skin, beside it. */
    'foot-veins': hasSign(skin, 'varicose', 'skin-change') ? 'yes' : 'no',
    'foot-diabetes': hasDiabetes(visit) ? 'yes' : 'no',
  } as const;
}
export type FootFacts = ReturnType<typeof footFacts>;
