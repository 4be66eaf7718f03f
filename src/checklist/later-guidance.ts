/** What the sections after the criteria show from the assessment, and nothing more. */
import type { Assessment, LabLine, MimicScreen } from '../rules/words/assessment.ts';
import { mimicsForShortcut } from '../rules/words/mimics-shortcut.ts';
import { picturedValues } from '../rules/words/scales.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { hasNeurologicalFinding } from '../rules/words/beside-answers.ts';
import { EXAM_IDS, type ExamId, type LabId, type MimicId } from '../rules/record/ids.ts';
import type { Visit } from '../rules/record/visit.ts';

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

export type LaterGuidance = {
  readonly mimics: MimicGuidance;
  readonly exam: ExamGuidance;
  readonly labs: LabGuidance;
};

export function laterGuidanceOf(visit: Visit, assessment: Assessment): LaterGuidance {
  const { mimics, exam, labs } = assessment;
  const lines: Partial<Record<LabId, LabLine>> = {};
  // Beside a TSAT that is too old stands the one that is computed; the field is about what was typed.
  for (const line of labs) lines[line.id] ??= line;
  return {
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
    labs: { lines, pictures: picturedValues(assessment.measured) },
  };
}
