/**
 * What the criteria show from the assessment, and nothing more; the sections after them have theirs in
 * later-guidance.ts. Without guidance (a practice case before
 * the conclusion is committed) a section shows its questions only: no echo, no scale, no "asked
 * first", no shortcut.
 */
import type { Assessment } from '../rules/words/assessment.ts';
import type { QuestionId } from '../rules/record/visit.ts';

export type CriteriaGuidance = {
  readonly five: {
    readonly label: string;
    readonly state: 'yes' | 'no' | 'open';
    /** "Met", "Not met" or "Open". */
    readonly words: string;
    readonly note?: string | undefined;
    /** The four symptom criteria are answered and this one is what is left. */
    readonly isNext: boolean;
    readonly goTo: QuestionId;
    readonly goToWords: string;
  };
};

const STATE_WORDS = { yes: 'Met', no: 'Not met', open: 'Open' } as const;

/** Where to go for criterion 5: an open required mimic, a finding without a cause, or one's own judgement. */
function wayToFive(assessment: Assessment): Pick<CriteriaGuidance['five'], 'goTo' | 'goToWords'> {
  const { required, notAsked, unsure } = assessment.mimics;
  const unsettled = unsure.filter(({ explainsAll }) => explainsAll !== 'no');
  const open = [...notAsked, ...unsettled].map((line) => line.id);
  const mimic = required.find((id) => open.includes(id));
  if (mimic !== undefined) return { goTo: `condition.${mimic}`, goToWords: 'Go to mimics' };
  const finding = assessment.exam.find((line) => line.unattributed);
  return finding === undefined
    ? { goTo: 'another-cause-state', goToWords: 'Go to mimics' }
    : { goTo: `exam.${finding.id}`, goToWords: 'Go to the finding' };
}

/** Undefined where the assessment says nothing of criterion 5. */
export function criteriaGuidance(assessment: Assessment): CriteriaGuidance | undefined {
  const five = assessment.criteria.find((criterion) => criterion.number === 5);
  if (five === undefined) return undefined;
  return {
    five: {
      label: five.label,
      state: five.value,
      words: STATE_WORDS[five.value],
      note: five.note,
      isNext:
        five.value === 'open' &&
        assessment.criteria.every(({ number, value }) => number === 5 || value === 'yes'),
      ...wayToFive(assessment),
    },
  };
}
