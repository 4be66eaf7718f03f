/** A question with one answer, bound to the store; it draws itself again for its own answer only. */
import { memo, type ReactNode } from 'react';
import { askOf } from '../rules/record/ask.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import type { AnswerId, Answers } from '../rules/record/visit.ts';
import { Choice } from '../ui/choice.tsx';
import { answer } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { askIdOf, labelIdOf, Question, type QuestionLook } from './question.tsx';
import { isAsked, unusedBecause } from '../rules/facts/relevance.ts';

type AnswerQuestionProps<K extends AnswerId> = {
  readonly id: K;
  /** Before the label, such as "1." */
  readonly number?: string | undefined;
  readonly beneath?: string | undefined;
  readonly look?: QuestionLook | undefined;
  readonly children?: ReactNode;
};

function AnswerQuestionOf<K extends AnswerId>(props: AnswerQuestionProps<K>) {
  const { id, number, look } = props;
  // `?? undefined` tells the compiler that what is left is a choice or blank.
  const value = useVisit((visit) => visit.answers[id]) ?? undefined;
  const asked = useVisit((visit) => isAsked(visit, id));
  const unused = useVisit((visit) => unusedBecause(visit, id));
  const act = useAct();
  if (!asked && value === undefined) return null;
  const question = QUESTIONS[id];
  const beneath = props.beneath ?? askOf(question);
  return (
    <Question
      id={id}
      label={number === undefined ? question.label : `${number} ${question.label}`}
      beneath={beneath}
      unused={unused}
      look={look}
    >
      <Choice<NonNullable<Answers[K]>>
        options={optionsOf<NonNullable<Answers[K]>>(question.options)}
        value={value}
        onAnswer={(chosen) => act((visit) => answer(visit, id, chosen))}
        labelledBy={labelIdOf(id)}
        describedBy={beneath === undefined && unused === undefined ? undefined : askIdOf(id)}
      />
      {props.children}
    </Question>
  );
}

export const AnswerQuestion = memo(AnswerQuestionOf);
