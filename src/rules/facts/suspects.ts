/** The conditions that are an emergency or urgent by themselves, as the clinician thinks of them (D76). */
import { isKnownStable } from './finding.ts';
import { EXAM_IDS, type ConditionId } from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';

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

const PRESSING: Readonly<Record<PressingId, true>> = {
  'cauda-equina': true,
  stroke: true,
  'limb-ischaemia': true,
  'deep-vein-thrombosis': true,
  'septic-joint': true,
  'inflammatory-neuropathy': true,
  'cord-compression': true,
  'motor-neurone': true,
  'compartment-syndrome': true,
  'pulmonary-embolism': true,
};
/** Is it one of the conditions that have a red flag of their own while they are suspected? */
export const isPressing = (id: string): id is PressingId => Object.hasOwn(PRESSING, id);

/** The findings that a condition is named as the cause of. */
const namedFor = ({ exam }: Pick<Visit, 'exam'>, id: ConditionId): readonly Finding[] =>
  EXAM_IDS.flatMap((item) => exam[item] ?? []).filter(
    ({ state, attributed }) =>
      state === 'abnormal' && attributed?.to === 'condition' && attributed.condition === id,
  );

/**
 * Of a condition that is present, whether it is known, as it was said; a blank is suspected for those
 * that press, and for the cause of a finding that is not known and unchanged, and else stays open (D59).
 */
export function statusOf(
  visit: Pick<Visit, 'conditions' | 'exam'>,
  id: ConditionId,
): 'known' | 'suspected' | undefined {
  const said = visit.conditions[id]?.status;
  if (said !== undefined) return said;
  const named = namedFor(visit, id);
  if (named.some((finding) => !isKnownStable(finding))) return 'suspected';
  return isPressing(id) && named.length === 0 ? 'suspected' : undefined;
}

/** `not-sure`: answered unsure, which is an answer here, not an open point. */
type Thought = 'suspected' | 'not-sure' | 'known' | 'no' | undefined;

/** Present is suspected until it is said to be known; so is the cause of what is not known and unchanged. */
function thoughtOf(visit: Pick<Visit, 'conditions' | 'exam'>, id: PressingId): Thought {
  const answer = visit.conditions[id];
  const named = namedFor(visit, id);
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
