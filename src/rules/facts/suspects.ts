/** The conditions that are an emergency or urgent by themselves, as the clinician thinks of them (D76). */
import { isKnownStable } from './finding.ts';
import { EXAM_IDS, type ConditionId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

export type PressingId = Extract<
  ConditionId,
  | 'cauda-equina'
  | 'stroke'
  | 'limb-ischaemia'
  | 'deep-vein-thrombosis'
  | 'septic-joint'
  | 'inflammatory-neuropathy'
  | 'cord-compression'
  | 'motor-neurone'
  | 'compartment-syndrome'
  | 'pulmonary-embolism'
>;

/** `not-sure`: answered unsure, which is an answer here, not an open point. */
type Thought = 'suspected' | 'not-sure' | 'known' | 'no' | undefined;

/** Present is suspected until it is said to be known; so is the cause of what is not known and unchanged. */
function thoughtOf(
  { conditions, exam }: Pick<Visit, 'conditions' | 'exam'>,
  id: PressingId,
): Thought {
  const answer = conditions[id];
  const named = EXAM_IDS.map((item) => exam[item]).filter(
    (finding) =>
      finding?.state === 'abnormal' &&
      finding.attributed?.to === 'condition' &&
      finding.attributed.condition === id,
  );
  if (named.some((finding) => !isKnownStable(finding))) return 'suspected';
  if (named.length > 0) return answer?.status === 'suspected' ? 'suspected' : 'known';
  if (answer?.state === 'present') return answer.status === 'known' ? 'known' : 'suspected';
  if (answer?.state === 'unsure') return 'not-sure';
  return answer?.state === 'absent' ? 'no' : undefined;
}

export function suspectFacts(visit: Pick<Visit, 'conditions' | 'exam'>) {
  return {
    'suspect-cauda-equina': thoughtOf(visit, 'cauda-equina'),
    'suspect-stroke': thoughtOf(visit, 'stroke'),
    'suspect-limb-ischaemia': thoughtOf(visit, 'limb-ischaemia'),
    'suspect-deep-vein-thrombosis': thoughtOf(visit, 'deep-vein-thrombosis'),
    'suspect-septic-joint': thoughtOf(visit, 'septic-joint'),
    'suspect-inflammatory-neuropathy': thoughtOf(visit, 'inflammatory-neuropathy'),
    'suspect-cord-compression': thoughtOf(visit, 'cord-compression'),
    'suspect-motor-neurone': thoughtOf(visit, 'motor-neurone'),
    'suspect-compartment-syndrome': thoughtOf(visit, 'compartment-syndrome'),
    'suspect-pulmonary-embolism': thoughtOf(visit, 'pulmonary-embolism'),
  } as const;
}
export type SuspectFacts = ReturnType<typeof suspectFacts>;
