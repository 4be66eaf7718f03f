/** How much of each there is that takes the calm from a headline of met (D54). */
import { hasAttribution, isAbnormal, isExplained, isKnownStable } from '../facts/finding.ts';
import { isUnread } from '../facts/medicines.ts';
import { isAsked } from '../facts/relevance.ts';
import { stateIn, type Screen } from '../facts/screen.ts';
import { CONDITION_IDS, EXAM_IDS, SAFETY_IDS, type ExamId } from '../record/ids.ts';
import type { SafetyAnswer, Visit } from '../record/visit.ts';
import type { CalmFacts, CalmId } from './calm.ts';
import type { PathwayRow, Subject } from './urgency/pathway.ts';

export type CalmCounts = Readonly<Record<CalmId, number>>;

/** A part of the question that was added later was not asked (D87). */
const isWhole = (answer: SafetyAnswer | undefined): boolean =>
  answer?.answer !== undefined && answer['first-wording'] !== 'yes';

/** A yes that was put down to something else than a danger (D51). */
const isSettled = (answer: SafetyAnswer): boolean =>
  answer.settled === 'no-weakness' || isExplained(answer);

/** Anaemia and iron do not take the calm away where they do not lead. */
const OF_THE_BLOOD: readonly Subject[] = ['anaemia', 'haemoglobin'];

type Read = {
  readonly visit: Visit;
  readonly screen: Screen;
  readonly fired: readonly PathwayRow[];
  /** A line of the laboratory is a red flag. */
  readonly hasLabFlag: boolean;
  readonly outstanding: readonly ExamId[];
};

function unsureConditions({ visit, screen }: Read): number {
  const listed = CONDITION_IDS.filter((id) => stateIn(screen, id) === 'unsure').length;
  return visit['another-cause'].state === 'unsure' ? listed + 1 : listed;
}

export function calmCounts(read: Read): CalmCounts {
  const { visit, fired, hasLabFlag, outstanding } = read;
  const { safety, exam, medicines, answers } = visit;
  const how = (id: 'yes' | 'unsure') => SAFETY_IDS.filter((each) => safety[each]?.answer === id);
  const standing = fired.filter(
    ({ then }) => then.tier !== 'note' && !OF_THE_BLOOD.includes(then.subject),
  ).length;
  return {
    'safety-not-asked': SAFETY_IDS.filter(
      (id) => !isWhole(safety[id]) && isAsked(visit, `safety.${id}`),
    ).length,
    'examination-outstanding': outstanding.length,
    'medicines-blank': medicines.length === 0 && answers['takes-medicines'] === undefined ? 1 : 0,
    'medicine-unread': medicines.filter(isUnread).length,
    'cause-not-named': EXAM_IDS.filter((id) => {
      const finding = exam[id];
      return isAbnormal(finding) && !isKnownStable(finding) && !hasAttribution(finding);
    }).length,
    'safety-unsettled': how('yes').filter((id) => !isSettled(safety[id] ?? {})).length,
    'safety-unsure': how('unsure').length,
    'condition-unsure': unsureConditions(read),
    'flag-stands': hasLabFlag ? standing + 1 : standing,
    'impulse-unsettled': ['yes', 'unsure'].includes(answers['impulse-change'] ?? '') ? 1 : 0,
  };
}

const some = (count: number): 'yes' | 'no' => (count > 0 ? 'yes' : 'no');

export const calmFacts = (counts: CalmCounts): CalmFacts => ({
  'safety-not-asked': some(counts['safety-not-asked']),
  'examination-outstanding': some(counts['examination-outstanding']),
  'medicines-blank': some(counts['medicines-blank']),
  'medicine-unread': some(counts['medicine-unread']),
  'cause-not-named': some(counts['cause-not-named']),
  'safety-unsettled': some(counts['safety-unsettled']),
  'safety-unsure': some(counts['safety-unsure']),
  'condition-unsure': some(counts['condition-unsure']),
  'flag-stands': some(counts['flag-stands']),
  'impulse-unsettled': some(counts['impulse-unsettled']),
});
