/**
 * The mimic screen behind criterion 5 (D1, D14): which mimics must be asked, what is settled, and
 * which findings still have no cause. A condition named as the cause of a finding counts as present.
 */
import { EXAM } from '../record/exam-items.ts';
import { hasAttribution, isExamined } from './finding.ts';
import type { Facts } from './facts.ts';
import {
  CAUSE_IDS,
  CONDITION_IDS,
  EXAM_IDS,
  type ConditionId,
  type ExamId,
  type MimicId,
} from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';

export type ScreenFacts = {
  /** A condition, another cause or a cause of a finding explains all of it. */
  readonly 'sufficient-condition': 'yes' | 'no';
  /** Every required mimic is answered present or absent, and no other condition is unsure. */
  readonly 'mimic-screen': 'complete' | 'open';
  /** For every present condition it was said whether it explains all. */
  readonly 'explains-all-asked': 'complete' | 'open';
  /** A counting abnormal finding has no cause named. */
  readonly 'finding-without-cause': 'yes' | 'no';
  readonly 'present-mimic': 'yes' | 'no';
  /** What was observed, against a condition that explains all of it and the own judgement (D1, D17). */
  readonly 'observation-screen': 'clear' | 'unsure' | 'explained';
  /** Akathisia asked, and not explaining all of it (D17). */
  readonly 'akathisia-settled': 'yes' | 'no' | 'open';
};

type State = 'absent' | 'present' | 'unsure' | undefined;

/** Every condition on the page asks for it at every answer, and few answers touch the examination. */
const namedIn = new WeakMap<Visit['exam'], readonly ConditionId[]>();

/** The conditions named as the cause of an abnormal finding, known or suspected. */
export function namedCauses({ exam }: Visit): readonly ConditionId[] {
  const known = namedIn.get(exam);
  if (known !== undefined) return known;
  const named: ConditionId[] = [];
  for (const id of EXAM_IDS) {
    const finding = exam[id];
    if (finding?.state === 'abnormal' && finding.attributed?.to === 'condition') {
      named.push(finding.attributed.condition);
    }
  }
  namedIn.set(exam, named);
  return named;
}

/** A condition's state; one named as the cause of a finding is present, known or suspected (D1). */
export function stateOf(
  visit: Visit,
  id: ConditionId,
  named: readonly ConditionId[] = namedCauses(visit),
): State {
  return named.includes(id) ? 'present' : visit.conditions[id]?.state;
}

/** Abnormal, not limited by pain, of a kind that counts for criterion 5 (D1). */
export const countsForCriterion5 = (id: ExamId, finding: Finding): boolean => {
  if (finding.state !== 'abnormal' || !isExamined(finding)) return false;
  const { counts, countsOfOneSide, countsWith } = EXAM[id];
  if (countsOfOneSide && finding.side === 'both') return false;
  if (countsWith !== undefined && finding.signs?.includes(countsWith) !== true) return false;
  return counts;
};

/** `incidental` is no cause for weakness, plantars, a sensory level, saddle or sphincter (D1). */
export const incidentalIsOffered = (id: ExamId, finding: Finding | undefined): boolean =>
  EXAM[id].incidental && finding?.signs?.includes('sensory-level') !== true;

/** The counting findings for which no cause is named. */
export function findingsWithoutCause(visit: Visit): readonly ExamId[] {
  return EXAM_IDS.filter((id) => {
    const finding = visit.exam[id];
    if (finding === undefined || !countsForCriterion5(id, finding)) return false;
    const incidental = finding.attributed?.to === 'incidental';
    return incidental ? !incidentalIsOffered(id, finding) : !hasAttribution(finding);
  });
}

export type OtherCause = {
  readonly exam: ExamId;
  readonly text: string;
  readonly explainsAll: 'yes' | 'no' | 'unsure' | undefined;
};

/** Causes of findings in free words, each with its own "does it explain all of it?". */
export function otherCauses({ exam }: Visit): readonly OtherCause[] {
  const causes: OtherCause[] = [];
  for (const id of EXAM_IDS) {
    const finding = exam[id];
    const cause = finding?.attributed;
    if (finding?.state !== 'abnormal' || cause?.to !== 'other' || cause.text.trim() === '')
      continue;
    causes.push({ exam: id, text: cause.text.trim(), explainsAll: cause['explains-all'] });
  }
  return causes;
}

/** The required mimics that are not yet answered present or absent. */
export function openMimics(
  visit: Visit,
  required: readonly MimicId[],
  named: readonly ConditionId[] = namedCauses(visit),
): readonly MimicId[] {
  return required.filter((id) => {
    const state = stateOf(visit, id, named);
    return state === undefined || state === 'unsure';
  });
}

const CAUSES_ONLY: ReadonlySet<ConditionId> = new Set(CAUSE_IDS);

/** Iron deficiency or diabetes do not look like RLS: they are asked only when named for a finding. */
export const asksWhetherItExplainsAll = (id: ConditionId, named: readonly ConditionId[]): boolean =>
  !CAUSES_ONLY.has(id) || named.includes(id);

function akathisiaSettled(visit: Visit, named: readonly ConditionId[]): 'yes' | 'no' | 'open' {
  const state = stateOf(visit, 'akathisia', named);
  if (state === 'absent') return 'yes';
  const explains = visit.conditions.akathisia?.['explains-all'];
  if (state !== 'present' || explains === undefined || explains === 'unsure') return 'open';
  return explains === 'no' ? 'yes' : 'no';
}

function observationScreen(
  isExplained: boolean,
  own: Facts['symptoms']['own-judgement'],
): ScreenFacts['observation-screen'] {
  if (isExplained || own === 'no') return 'explained';
  return own === 'unsure' ? 'unsure' : 'clear';
}

/** `required`: the mimics that the facts ask about. */
export function screenFacts(visit: Visit, facts: Facts, required: readonly MimicId[]): ScreenFacts {
  const named = namedCauses(visit);
  const another = visit['another-cause'];
  let sufficient = false;
  let explainsOpen = false;
  let mimicPresent = false;
  let unsure = another.state === 'unsure';
  const weigh = (explainsAll: 'yes' | 'no' | 'unsure' | undefined) => {
    if (explainsAll === 'yes') sufficient = true;
    else if (explainsAll !== 'no') explainsOpen = true;
  };
  for (const id of CONDITION_IDS) {
    if (visit.conditions[id] === undefined && !named.includes(id)) continue;
    const state = stateOf(visit, id, named);
    if (!asksWhetherItExplainsAll(id, named)) {
      // Not asked, but once said it counts: fibromyalgia may be recorded as all of it (D1, T17).
      const said = visit.conditions[id]?.['explains-all'];
      if (state === 'present' && said !== undefined) weigh(said);
      continue;
    }
    if (state === 'unsure') unsure = true;
    if (state !== 'present') continue;
    mimicPresent = true;
    weigh(visit.conditions[id]?.['explains-all']);
  }
  if (another.state === 'present') {
    mimicPresent = true;
    weigh(another['explains-all']);
  }
  for (const cause of otherCauses(visit)) {
    mimicPresent = true;
    weigh(cause.explainsAll);
  }
  const open = unsure || openMimics(visit, required, named).length > 0;
  return {
    'sufficient-condition': sufficient ? 'yes' : 'no',
    'mimic-screen': open ? 'open' : 'complete',
    'explains-all-asked': explainsOpen ? 'open' : 'complete',
    'finding-without-cause': findingsWithoutCause(visit).length > 0 ? 'yes' : 'no',
    'present-mimic': mimicPresent ? 'yes' : 'no',
    'observation-screen': observationScreen(sufficient, facts.symptoms['own-judgement']),
    'akathisia-settled': akathisiaSettled(visit, named),
  };
}
