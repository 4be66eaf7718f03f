/** A question with one answer as a row; of a criterion, how it was before is asked where that is open. */
import { memo } from 'react';
import { isAsked } from '../rules/facts/relevance.ts';
import { DETAIL_OF } from '../rules/record/path.ts';
import type { AnswerId } from '../rules/record/visit.ts';
import { AnswerQuestion } from './answer-question.tsx';
import { useVisit } from './context.tsx';

const EARLIER = [
  'urge-to-move-earlier',
  'legs-earlier',
  'rest-onset-earlier',
  'relief-by-movement-earlier',
  'evening-pattern-earlier',
] as const satisfies readonly (keyof typeof DETAIL_OF & AnswerId)[];

function Earlier({ id }: { readonly id: AnswerId }) {
  const isDrawn = useVisit((visit) => visit.answers[id] !== undefined || isAsked(visit, id));
  if (!isDrawn) return null;
  return (
    <div className="follow">
      <AnswerQuestion id={id} look="follow" isSpoken />
    </div>
  );
}

export const AnswerRow = memo(function AnswerRow({ id }: { readonly id: AnswerId }) {
  const earlier = EARLIER.filter((each) => DETAIL_OF[each] === id);
  return (
    <AnswerQuestion id={id}>
      {earlier.length === 0 ? null : earlier.map((each) => <Earlier key={each} id={each} />)}
    </AnswerQuestion>
  );
});
