/** Every question that is answered by one choice, from our own tables, for the reference pages. */
import { described } from '../../../src/rules/tables/conditions/described.ts';
import { EXAM_COVERS } from '../../../src/rules/record/exam-covers.ts';
import { CONDITION_IDS, EXAM_IDS } from '../../../src/rules/record/ids.ts';
import { NOT_EXAMINED, NOT_INTERPRETABLE } from '../../../src/rules/record/exam.ts';
import { EXAM } from '../../../src/rules/record/exam-items.ts';
import { QUESTIONS } from '../../../src/rules/record/questions.ts';
import { YES_NO_UNSURE_WORDS } from '../../../src/rules/record/questions/question.ts';
import { SAFETY } from '../../../src/rules/record/safety.ts';

export type PageQuestion = {
  readonly id: string;
  readonly label: string;
  readonly ask: string | undefined;
  readonly options: Readonly<Record<string, string>>;
};

const STATES = { absent: 'Absent', present: 'Present', unsure: 'Unsure' };

export const PAGE_QUESTIONS: readonly PageQuestion[] = [
  ...Object.entries(SAFETY).map(([id, { label, ask }]) => ({
    id: `safety.${id}`,
    label,
    ask,
    options: YES_NO_UNSURE_WORDS,
  })),
  ...Object.entries(QUESTIONS).map(([id, { label, ask, options }]) => ({
    id,
    label,
    ask,
    options,
  })),
  ...CONDITION_IDS.map((id) => ({
    id: `condition.${id}`,
    label: described(id).name,
    ask: described(id).tellsApart,
    options: STATES,
  })),
  ...EXAM_IDS.map((id) => ({
    id: `exam.${id}`,
    label: EXAM[id].label,
    ask: EXAM_COVERS[id],
    options: {
      normal: EXAM[id].normal,
      abnormal: EXAM[id].abnormal,
      'not-interpretable': NOT_INTERPRETABLE,
      'not-examined': NOT_EXAMINED,
    },
  })),
];
