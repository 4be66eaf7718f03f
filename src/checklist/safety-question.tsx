/** One safety question; what a yes is about, since when and which way it goes opens beneath it. */
import { memo } from 'react';
import { isAsked } from '../rules/facts/relevance.ts';
import type { SafetyId } from '../rules/record/ids.ts';
import { YES_NO_UNSURE_WORDS } from '../rules/record/questions/question.ts';
import { SHORT_SAFETY } from '../rules/record/short-words.ts';
import { Choice } from '../ui/choice.tsx';
import { setSafety } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { useRest } from './path.tsx';
import { Question } from './question.tsx';
import { labelIdOf, markIdOf } from './question-place.ts';

export const SAFETY_OPTIONS = optionsOf(YES_NO_UNSURE_WORDS, 'yes');

export const SafetyQuestion = memo(function SafetyQuestion({ id }: { readonly id: SafetyId }) {
  const question = `safety.${id}` as const;
  const answer = useVisit((visit) => visit.safety[id]?.answer);
  const asked = useVisit(
    (visit) => visit.safety[id] !== undefined || isAsked(visit, `safety.${id}`),
  );
  const act = useAct();
  const rest = useRest();
  // What was answered all the same stays in sight.
  if (!asked) return null;
  const { name, line } = SHORT_SAFETY[id];
  return (
    <Question
      id={question}
      name={name}
      line={line}
      help={rest === undefined ? null : <rest.SafetyHelp id={id} />}
    >
      <Choice
        options={SAFETY_OPTIONS}
        value={answer}
        onAnswer={(next) => act((visit) => setSafety(visit, id, { answer: next }))}
        labelledBy={labelIdOf(question)}
        describedBy={markIdOf(question)}
      />
      {rest === undefined ? null : <rest.SafetyDetails id={id} />}
    </Question>
  );
});
