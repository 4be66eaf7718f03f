/**
 * The mimic screen behind criterion 5 (D1, D14): which mimics must be asked, what is settled, and
 * which findings still have no cause. A condition named as the cause of a finding counts as present.
 */
import { EXAM } from '../record/exam-items.ts';
import { hasAttribution, isExamined, isOnlyALimp } from './finding.ts';
import { CAUSE_IDS, EXAM_IDS, type ConditionId, type ExamId, type MimicId } from '../record/ids.ts';
import { keptOf } from '../record/kept-of.ts';
import type { Answers, ConditionAnswer, Finding, Visit } from '../record/visit.ts';

/** Abnormal, not limited by pain, of a kind that counts for criterion 5 (D1). */
export const countsForCriterion5 = (id: ExamId, finding: Finding): boolean => {
  if (finding.state !== 'abnormal' || !isExamined(finding)) return false;
  // A limp is of the joint: it keeps nothing open (D30).
  if (id === 'gait' && isOnlyALimp(finding)) return false;
  const { counts, countsOfOneSide, countsWith } = EXAM[id];
  if (countsOfOneSide && finding.side === 'both') return false;
  if (countsWith !== undefined && finding.signs?.includes(countsWith) !== true) return false;
  return counts;
};

/** `incidental` is no cause for weakness, plantars, a sensory level, saddle or sphincter (D1). */
export const incidentalIsOffered = (id: ExamId, finding: Finding | undefined): boolean =>
  EXAM[id].incidental && finding?.signs?.includes('sensory-level') !== true;

/** A finding that counts, and no cause is named for it. */
function lacksCause(id: ExamId, finding: Finding): boolean {
  if (!countsForCriterion5(id, finding)) return false;
  const incidental = finding.attributed?.to === 'incidental';
  return incidental ? !incidentalIsOffered(id, finding) : !hasAttribution(finding);
}

type OtherCause = {
  readonly exam: ExamId;
  readonly text: string;
  readonly explainsAll: 'yes' | 'no' | 'unsure' | undefined;
};

/** What the abnormal findings are put down to. */
type Causes = {
  /** The conditions named as the cause of one, known or suspected. */
  readonly named: readonly ConditionId[];
  /** Causes in free words, each with its own "does it explain all of it?". */
  readonly otherCauses: readonly OtherCause[];
  /** The counting findings for which no cause is named. */
  readonly withoutCause: readonly ExamId[];
};

const causesOf = keptOf(['exam'], ({ exam }): Causes => {
  const named: ConditionId[] = [];
  const otherCauses: OtherCause[] = [];
  const withoutCause: ExamId[] = [];
  for (const id of EXAM_IDS) {
    const finding = exam[id];
    if (finding?.state !== 'abnormal') continue;
    const cause = finding.attributed;
    if (cause?.to === 'condition') named.push(cause.condition);
    if (cause?.to === 'other' && cause.text.trim() !== '') {
      otherCauses.push({ exam: id, text: cause.text.trim(), explainsAll: cause['explains-all'] });
    }
    if (lacksCause(id, finding)) withoutCause.push(id);
  }
  return { named, otherCauses, withoutCause };
});

/** The conditions named as the cause of an abnormal finding. */
export const namedCauses = (visit: Pick<Visit, 'exam'>): readonly ConditionId[] =>
  causesOf(visit).named;

/** The counting findings for which no cause is named. */
export const findingsWithoutCause = (visit: Pick<Visit, 'exam'>): readonly ExamId[] =>
  causesOf(visit).withoutCause;

/** The screen of a visit, read once. */
export type Screen = Causes & {
  readonly conditions: Visit['conditions'];
  /** The mimics that the facts ask about. */
  readonly required: readonly MimicId[];
  /** Of these, the ones that are not answered, or unsure and not said to be separate (D33). */
  readonly open: readonly MimicId[];
};

type State = 'absent' | 'present' | 'unsure' | undefined;

/** A condition's state; one named as the cause of a finding is present, known or suspected (D1). */
export const stateIn = (
  { conditions, named }: Pick<Screen, 'conditions' | 'named'>,
  id: ConditionId,
): State => (named.includes(id) ? 'present' : conditions[id]?.state);

/** The same where only one condition of a visit is asked about. */
export const stateOf = (visit: Pick<Visit, 'conditions' | 'exam'>, id: ConditionId): State =>
  stateIn({ conditions: visit.conditions, named: namedCauses(visit) }, id);

/** An unsure condition is open until it is said not to explain all of it: separate spells (D33). */
const isUnsettled = (answer: ConditionAnswer | undefined): boolean =>
  answer?.['explains-all'] !== 'no';

export function readScreen(visit: Visit, required: readonly MimicId[]): Screen {
  const { conditions } = visit;
  const { named, otherCauses, withoutCause } = causesOf(visit);
  const open = required.filter((id) => {
    const state = stateIn({ conditions, named }, id);
    return state === undefined || (state === 'unsure' && isUnsettled(conditions[id]));
  });
  return { conditions, named, otherCauses, withoutCause, required, open };
}

const CAUSES_ONLY: ReadonlySet<ConditionId> = new Set(CAUSE_IDS);

/** Iron deficiency or diabetes do not look like RLS: they are asked only when named for a finding. */
export const asksWhetherItExplainsAll = (id: ConditionId, named: readonly ConditionId[]): boolean =>
  !CAUSES_ONLY.has(id) || named.includes(id);

function akathisiaSettled(screen: Screen) {
  const state = stateIn(screen, 'akathisia');
  if (state === 'absent') return 'yes';
  const explains = screen.conditions.akathisia?.['explains-all'];
  if (state === undefined || explains === undefined || explains === 'unsure') return 'open';
  if (explains === 'no') return 'yes';
  return state === 'present' ? 'no' : 'open';
}

/** What was not asked of the patient is not needed; what was answered "unsure" stays open (D17, D33). */
function observationScreen(isExplained: boolean, isUnsure: boolean, own: Answers['own-judgement']) {
  if (isExplained || own === 'no') return 'explained';
  return isUnsure || own === 'unsure' ? 'unsure' : 'clear';
}

function eachRecorded<Of extends object>(
  of: Of,
  visit: (key: Extract<keyof Of, string>) => void,
): void {
  for (const key in of) if (of[key] !== undefined) visit(key);
}

export function screenFacts(screen: Screen, visit: Visit) {
  const { conditions, named } = screen;
  const another = visit['another-cause'];
  let sufficient = false;
  let explainsOpen = false;
  let mimicPresent = false;
  let unsure = another.state === 'unsure' && isUnsettled(another);
  let explainsUnsure = false;
  const weigh = (explainsAll: 'yes' | 'no' | 'unsure' | undefined) => {
    if (explainsAll === 'yes') sufficient = true;
    else if (explainsAll !== 'no') explainsOpen = true;
    if (explainsAll === 'unsure') explainsUnsure = true;
  };
  const weighCondition = (id: ConditionId) => {
    const state = stateIn(screen, id);
    const said = conditions[id]?.['explains-all'];
    if (!asksWhetherItExplainsAll(id, named)) {
      // Not asked, but once said it counts: fibromyalgia may be recorded as all of it (D1, T17).
      if (state === 'present' && said !== undefined) weigh(said);
      return;
    }
    if (state === 'unsure' && isUnsettled(conditions[id])) unsure = true;
    if (state !== 'present') return;
    mimicPresent = true;
    weigh(said);
  };
  // What is neither recorded nor named weighs nothing.
  eachRecorded(conditions, weighCondition);
  for (const id of named) if (conditions[id] === undefined) weighCondition(id);
  if (another.state === 'present') {
    mimicPresent = true;
    weigh(another['explains-all']);
  }
  for (const cause of screen.otherCauses) {
    mimicPresent = true;
    weigh(cause.explainsAll);
  }
  return {
    /** A condition, another cause or a cause of a finding explains all of it. */
    'sufficient-condition': sufficient ? 'yes' : 'no',
    /** Every required mimic is answered, and none that is unsure may explain all of it (D33). */
    'mimic-screen': unsure || screen.open.length > 0 ? 'open' : 'complete',
    /** For every present condition it was said whether it explains all. */
    'explains-all-asked': explainsOpen ? 'open' : 'complete',
    /** A counting abnormal finding has no cause named. */
    'finding-without-cause': screen.withoutCause.length > 0 ? 'yes' : 'no',
    'present-mimic': mimicPresent ? 'yes' : 'no',
    /** What was observed, against the conditions that may explain all of it and the own judgement (D1, D17). */
    'observation-screen': observationScreen(
      sufficient,
      unsure || explainsUnsure,
      visit.answers['own-judgement'],
    ),
    /** Akathisia asked, and not explaining all of it (D17). */
    'akathisia-settled': akathisiaSettled(screen),
  } as const;
}
export type ScreenFacts = ReturnType<typeof screenFacts>;
