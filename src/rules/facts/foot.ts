/** The foot: pain at rest, ulcer, black skin and infection, told and found as one (D26). */
import { hasSign, isExamined, isNew, isUnsaid } from './finding.ts';
import { limbIsSettled } from './legs.ts';
import { findMedicine } from '../record/medicines/find.ts';
import { EXAM_IDS, type SafetyDetail } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

type Read = Pick<Visit, 'exam' | 'safety' | 'conditions' | 'medicines'>;

/** The condition, thought of or named as a cause; a medicine for it; or said with the foot (D47). */
function hasDiabetes({ exam, safety, conditions, medicines }: Read): boolean {
  const { state } = conditions.diabetes ?? {};
  const limb = safety['limb-sudden'];
  return (
    state === 'present' ||
    state === 'unsure' ||
    (limb?.answer === 'yes' && limb.details?.includes('diabetes') === true) ||
    EXAM_IDS.some((id) => {
      const finding = exam[id];
      const cause = finding?.state === 'abnormal' ? finding.attributed : undefined;
      return cause?.to === 'condition' && cause.condition === 'diabetes';
    }) ||
    medicines.some(({ name }) => findMedicine(name)?.classes.includes('metformin') === true)
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
  const isTold = (among: readonly SafetyDetail[]): boolean =>
    answer?.answer === 'yes' && answer.details?.some((each) => among.includes(each)) === true;
  const no = isAnswered && isExamined(skin) ? 'no' : undefined;
  const settled = limbIsSettled(visit) ? 'settled' : 'yes';
  const isGangrene = isNew(skin) && hasSign(skin, 'gangrene');
  const isUlcer = isTold(['ulcer']) || (isNew(skin) && (hasSign(skin, 'ulcer') || isUnsaid(skin)));
  return {
    'foot-black': isGangrene ? 'yes' : isTold(BLACK) ? settled : no,
    'foot-infected': isTold(INFECTED) ? settled : isAnswered ? 'no' : undefined,
    'foot-rest-pain': isTold(['rest-pain']) ? 'yes' : isAnswered ? 'no' : undefined,
    'foot-ulcer': isUlcer ? 'yes' : no,
    /** Varicose veins, or brown or eczematous skin, beside it. */
    'foot-veins': hasSign(skin, 'varicose', 'skin-change') ? 'yes' : 'no',
    'foot-diabetes': hasDiabetes(visit) ? 'yes' : 'no',
  } as const;
}
export type FootFacts = ReturnType<typeof footFacts>;
