/**
 * Answers as they were given, for what cannot both be so: no other answer lowers or completes them
 * here. A blank stays undefined, and contradicts nothing.
 */
import { isAgainstDates, onsetOf } from './began.ts';
import { isAbnormal } from './finding.ts';
import { isOfClass, isTaken } from './medicines.ts';
import { recorded } from './yes-no.ts';
import { CONDITION_IDS, EXAM_IDS, type ConditionId, type ExamId } from '../record/ids.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import type { Many, ManyId, Medicine, Visit } from '../record/visit.ts';

const DOPAMINERGIC: readonly MedicineClassId[] = ['dopaminergic', 'levodopa'];
const B12_PRODUCT: readonly MedicineClassId[] = ['b12-product'];

/** A condition recorded as absent that is named as the cause of a finding, which makes it present (D1). */
export const namedThoughAbsent = ({
  conditions,
  exam,
}: Visit): readonly { readonly condition: ConditionId; readonly exam: ExamId }[] =>
  CONDITION_IDS.filter((id) => conditions[id]?.state === 'absent').flatMap((condition) =>
    EXAM_IDS.filter((id) => {
      const cause = isAbnormal(exam[id]) ? exam[id]?.attributed : undefined;
      return cause?.to === 'condition' && cause.condition === condition;
    }).map((id) => ({ condition, exam: id })),
  );

/** In one posture alone it may be that posture; where standing or walking brings it too, it is not rest. */
const comesOnKeepingStill = ({ many: { 'comes-on': on = [] } }: Visit): boolean =>
  on.includes('sitting') &&
  on.includes('lying') &&
  !on.includes('standing') &&
  !on.includes('walking');

function hasChoice<K extends ManyId>(
  { many }: Visit,
  id: K,
  ...among: readonly NonNullable<Many[K]>[number][]
) {
  const chosen: readonly string[] = many[id] ?? [];
  return recorded(among.some((each) => chosen.includes(each)));
}

/** Walking or standing can never be tested for this reason (D24), and Romberg wants standing. */
const cannotStand = ({ exam }: Visit): boolean =>
  exam.gait?.state === 'not-examined' &&
  (exam.gait.reason === 'wheelchair' || exam.gait.reason === 'cannot-stand');

/** A medicine of which it is answered when the symptoms began, and the dates say otherwise. */
function answeredAgainstDates(visit: Visit, today: string): readonly Medicine[] {
  const onset = onsetOf(visit, today);
  return visit.medicines.filter((each) => isAgainstDates(each, onset, today));
}

/** `today`: ISO date. */
export function answeredFacts(visit: Visit, today: string) {
  const { answers, conditions, exam, many, medicines, safety } = visit;
  const state = (id: ConditionId) => conditions[id]?.state;
  const limb = safety['limb-sudden'];
  const { sites = [] } = many;
  return {
    'urge-answer': answers['urge-to-move'],
    'urge-before-treatment': recorded(answers['urge-to-move-earlier'] === 'yes'),
    'rest-answer': answers['rest-onset'],
    'relief-answer': answers['relief-by-movement'],
    'relief-before-answer': answers['relief-by-movement-earlier'],
    'evening-answer': answers['evening-pattern'],
    'daytime-answer': answers['daytime-rest'],
    'comes-on-keeping-still': recorded(comesOnKeepingStill(visit)),
    'eased-by-keeping-moving': hasChoice(visit, 'eased-by', 'keeping-moving'),
    'legs-among-sites': sites.length === 0 ? undefined : sites.includes('legs') ? 'yes' : 'no',
    'side-answer': answers['leg-side'],
    'cannot-describe-answer': answers['cannot-describe'],
    'described-by-answer': answers['described-by'],
    'sex-answer': answers.sex,
    'pregnant-answer': answers.pregnant,
    'delivered-of-late': recorded(answers['after-delivery'] === 'yes'),
    'pregnancy-signs-told': recorded((many['pregnancy-signs'] ?? []).length > 0),
    'dialysis-answer': answers.dialysis,
    'inflammation-answer': answers.inflammation,
    'kidney-disease-answer': state('kidney-disease'),
    'iron-deficiency-answer': state('iron-deficiency'),
    'folate-lack-answer': state('folate-lack'),
    'diabetes-answer': state('diabetes'),
    'coeliac-answer': state('coeliac'),
    'oedema-answer': state('oedema'),
    'parkinson-present': recorded(state('parkinson') === 'present'),
    'named-though-absent': recorded(namedThoughAbsent(visit).length > 0),
    'diabetes-of-the-limb': recorded(
      limb?.answer === 'yes' && limb.details?.includes('diabetes') === true,
    ),
    'coeliac-lowers-iron': hasChoice(visit, 'iron-loss', 'coeliac'),
    'oedema-of-both-legs': recorded(isAbnormal(exam.oedema) && exam.oedema?.side === 'both'),
    'breathless-lying-told': hasChoice(visit, 'also-mentions', 'breathless-lying'),
    'breathless-answer': safety['breathless-swallowing']?.answer,
    'unsteadiness-told': hasChoice(visit, 'b12-symptoms', 'unsteadiness'),
    'legs-weaker-answer': safety['legs-weaker']?.answer,
    'hot-joint-found': recorded(
      isAbnormal(exam.joints) && exam.joints?.signs?.includes('one-hot-swollen') === true,
    ),
    'hot-joint-answer': safety['hot-joint']?.answer,
    'kicks-told': hasChoice(visit, 'also-mentions', 'kicks-seen-in-sleep'),
    'limb-movements-answer': answers['limb-movements'],
    'cannot-stand': recorded(cannotStand(visit)),
    'romberg-answer': exam.romberg?.state,
    'treated-answer': answers['treated-now'],
    'dopaminergic-taken': recorded(
      medicines.some((each) => isTaken(each) && isOfClass(each, DOPAMINERGIC)),
    ),
    'dopaminergic-listed': recorded(medicines.some((each) => isOfClass(each, DOPAMINERGIC))),
    'dopaminergic-helped-answer': answers['dopaminergic-response'],
    'began-against-dates': recorded(answeredAgainstDates(visit, today).length > 0),
    'b12-taken': recorded(medicines.some((each) => isTaken(each) && isOfClass(each, B12_PRODUCT))),
    'b12-replacement-answer': answers['b12-replacement'],
    'significance-answer': answers.significance,
    'severity-answer': answers.severity,
    'spells-answer': answers['lifetime-events'],
    'duration-answer': answers.duration,
  } as const;
}
export type AnsweredFacts = ReturnType<typeof answeredFacts>;
