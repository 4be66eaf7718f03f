/** A question with one answer, bound to the store; it draws itself again for its own answer only. */
import { memo, type ReactNode } from 'react';
import { isAsked, unusedBecause } from '../rules/facts/relevance.ts';
import { askOf } from '../rules/record/ask.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import { SHORT_ANSWERS, type RowWords } from '../rules/record/short-words.ts';
import type { AnswerId, Answers } from '../rules/record/visit.ts';
import { Choice } from '../ui/choice.tsx';
import { answer } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { useRest } from './path.tsx';
import { Question } from './question.tsx';
import { labelIdOf } from './question-place.ts';

type AnswerQuestionProps<K extends AnswerId> = {
  readonly id: K;
  readonly look?: 'follow' | undefined;
  /** To be read out to the patient, in quotation marks. */
  readonly isSpoken?: boolean | undefined;
  readonly children?: ReactNode;
};

const SHORT: Readonly<Partial<Record<AnswerId, RowWords>>> = SHORT_ANSWERS;

const quoted = (ask: string | undefined) => (ask === undefined ? undefined : `“${ask}”`);

function AnswerQuestionOf<K extends AnswerId>({
  id,
  look,
  isSpoken,
  children,
}: AnswerQuestionProps<K>) {
  // `?? undefined` tells the compiler that what is left is a choice or blank.
  const value = useVisit((visit) => visit.answers[id]) ?? undefined;
  const asked = useVisit((visit) => isAsked(visit, id));
  const unused = useVisit((visit) => unusedBecause(visit, id));
  const act = useAct();
  const rest = useRest();
  if (!asked && value === undefined) return null;
  const question = QUESTIONS[id];
  const ask = askOf(question);
  const short = SHORT[id];
  const help = rest === undefined ? null : <rest.AnswerHelp id={id} />;
  const hasHelp = short !== undefined && ask !== undefined;
  return (
    <Question
      id={id}
      name={short?.name ?? question.label}
      saysItself={id === 'sex'}
      line={short === undefined ? (isSpoken === true ? quoted(ask) : ask) : short.line}
      help={hasHelp ? help : undefined}
      unused={unused}
      look={look}
    >
      <Choice<NonNullable<Answers[K]>>
        options={optionsOf<NonNullable<Answers[K]>>(question.options)}
        value={value}
        onAnswer={(chosen) => act((visit) => answer(visit, id, chosen))}
        labelledBy={labelIdOf(id)}
      />
      {children}
    </Question>
  );
}

export const AnswerQuestion = memo(AnswerQuestionOf);
