/** A question of the path, whichever it is. */
import type { ReactNode } from 'react';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import { AnswerRow } from './answer-row.tsx';
import { ConditionQuestion } from './condition-question.tsx';
import { ExamQuestion } from './exam-question.tsx';
import { LabQuestion } from './lab-question.tsx';
import { MedicinesQuestion } from './medicines-question.tsx';
import { NumberQuestion } from './number-question.tsx';
import { SafetyQuestion } from './safety-question.tsx';

const late = (): ReactNode => null;

/** What stands on the short path; the other parts are all behind *More*, and more-rows.tsx draws them. */
export const SHORT_ROWS: ByPart<readonly [], ReactNode> = {
  answers: (id) => <AnswerRow id={id} />,
  safety: (id) => <SafetyQuestion id={id} />,
  conditions: (id) => <ConditionQuestion id={id} />,
  exam: (id) => <ExamQuestion id={id} />,
  labs: (id) => <LabQuestion id={id} />,
  numbers: (id) => <NumberQuestion id={id} />,
  medicines: () => <MedicinesQuestion />,
  many: late,
  words: late,
  'another-cause': late,
};

export const Row = ({ id }: { readonly id: QuestionId }): ReactNode =>
  byPlace(SHORT_ROWS, placeInVisit(id));
