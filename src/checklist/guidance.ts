/**
 * What a section shows from the assessment, and nothing more. Without guidance (a practice case before
 * the conclusion is committed) a section shows its questions only: no echo, no scale, no "asked
 * first", no shortcut.
 */
import type { Assessment, LabLine, MimicScreen } from '../rules/words/assessment.ts';
import { mimicsForShortcut } from '../rules/words/conditions.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { hasNeurologicalFinding, picturedValues } from '../rules/words/beside-answers.ts';
import { EXAM_IDS, type ExamId, type LabId, type MimicId } from '../rules/record/ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';

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

export type MimicGuidance = {
  readonly required: readonly MimicId[];
  readonly answered: number;
  readonly movedUp: MimicScreen['movedUp'];
  /** What "Rest asked, none present" would fill now. */
  readonly shortcut: readonly MimicId[];
};

export type ExamGuidance = {
  /** What "Rest normal" would fill now. */
  readonly shortcut: readonly ExamId[];
  /** Abnormal, and criterion 5 is open until a cause is named (D1). */
  readonly unattributed: readonly ExamId[];
};

export type LabGuidance = {
  readonly pictures: ReturnType<typeof picturedValues>;
  readonly lines: Readonly<Partial<Record<LabId, LabLine>>>;
};

export type Guidance = {
  readonly criteria?: CriteriaGuidance | undefined;
  readonly mimics: MimicGuidance;
  readonly exam: ExamGuidance;
  readonly labs: LabGuidance;
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

function criteriaGuidance(assessment: Assessment): CriteriaGuidance | undefined {
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

/** Everything that the sections show from the assessment of this visit. */
export function guidanceOf(visit: Visit, assessment: Assessment): Guidance {
  const { mimics, exam, labs } = assessment;
  const lines: Partial<Record<LabId, LabLine>> = {};
  for (const line of labs) lines[line.id] = line;
  return {
    criteria: criteriaGuidance(assessment),
    mimics: {
      required: mimics.required,
      answered: mimics.answered,
      movedUp: mimics.movedUp,
      shortcut: mimicsForShortcut(visit, mimics, hasNeurologicalFinding(visit)),
    },
    exam: {
      shortcut: EXAM_IDS.filter((id) => EXAM[id].shortcut && visit.exam[id]?.state === undefined),
      unattributed: exam.filter((line) => line.unattributed).map((line) => line.id),
    },
    labs: { lines, pictures: picturedValues(visit) },
  };
}
