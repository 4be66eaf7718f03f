/** One condition: present, absent or unsure; what to ask, look for and test stands beside its name. */
import { memo } from 'react';
import { CONDITION_STATE_WORDS } from '../rules/record/condition-questions.ts';
import type { ConditionId } from '../rules/record/ids.ts';
import { SHORT_MIMICS } from '../rules/record/short-words.ts';
import type { ConditionAnswer } from '../rules/record/visit.ts';
import { conditionName } from '../rules/words/condition-name.ts';
import { Choice } from '../ui/choice.tsx';
import { setCondition } from '../visit/row-actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { useRest, useTold } from './path.tsx';
import { Question } from './question.tsx';
import { labelIdOf } from './question-place.ts';

export const STATE_OPTIONS =
  optionsOf<NonNullable<ConditionAnswer['state']>>(CONDITION_STATE_WORDS);

const SHORT: Readonly<Partial<Record<ConditionId, string>>> = SHORT_MIMICS;

type ConditionQuestionProps = {
  readonly id: ConditionId;
  /** What tells it apart, where it has no line of its own. */
  readonly line?: string | undefined;
};

export const ConditionQuestion = memo(function ConditionQuestion(props: ConditionQuestionProps) {
  const { id } = props;
  const question = `condition.${id}` as const;
  const recorded = useVisit((visit) => visit.conditions[id]?.state);
  const isFlagged = useTold(({ flagged }) => flagged.has(question));
  const act = useAct();
  const rest = useRest();
  return (
    <Question
      id={question}
      name={conditionName(id)}
      line={SHORT[id] ?? props.line}
      help={rest === undefined ? null : <rest.ConditionHelp id={id} />}
      isFlagged={isFlagged}
    >
      <Choice
        options={STATE_OPTIONS}
        value={recorded}
        onAnswer={(next) => act((visit) => setCondition(visit, id, { state: next }))}
        labelledBy={labelIdOf(question)}
      />
      {rest === undefined ? null : <rest.ConditionDetails id={id} />}
    </Question>
  );
});
