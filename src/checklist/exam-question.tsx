/** One item of the examination: abnormal, normal or not done; what was found opens beneath it. */
import { memo, useState } from 'react';
import { isAsked } from '../rules/facts/relevance.ts';
import { EXAM_COVERS } from '../rules/record/exam-covers.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import type { ExamId } from '../rules/record/ids.ts';
import { lower } from '../rules/words/phrases.ts';
import { Choice } from '../ui/choice.tsx';
import { setFinding } from '../visit/row-actions.ts';
import { useAct, useVisit } from './context.tsx';
import { examOptionsOf } from './exam-options.ts';
import { useRest, useTold } from './path.tsx';
import { Question } from './question.tsx';
import { labelIdOf } from './question-place.ts';

export const ExamQuestion = memo(function ExamQuestion({ id }: { readonly id: ExamId }) {
  const question = `exam.${id}` as const;
  const state = useVisit((visit) => visit.exam[id]?.state);
  // What is recorded counts, and so it is shown.
  const isDrawn = useVisit((visit) => visit.exam[id] !== undefined || isAsked(visit, `exam.${id}`));
  const isFlagged = useTold(({ flagged }) => flagged.has(question));
  // Strength may be graded before it is said to be anything.
  const [isGraded, setGraded] = useState(false);
  const act = useAct();
  const rest = useRest();
  if (!isDrawn) return null;
  return (
    <Question
      id={question}
      name={EXAM[id].label}
      line={lower(EXAM_COVERS[id])}
      opens={
        id === 'strength' ? { isOpen: isGraded, toggle: () => setGraded(!isGraded) } : undefined
      }
      isFlagged={isFlagged}
    >
      <Choice
        options={examOptionsOf(id)}
        value={state}
        look="places"
        onAnswer={(next) => act((visit) => setFinding(visit, id, { state: next }))}
        labelledBy={labelIdOf(question)}
      />
      {rest === undefined ? null : <rest.ExamDetails id={id} isGraded={isGraded} />}
    </Question>
  );
});
