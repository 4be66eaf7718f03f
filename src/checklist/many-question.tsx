/** A question with any number of choices, bound to the store. */
import { memo } from 'react';
import { askOf } from '../rules/record/ask.ts';
import { MANY } from '../rules/record/questions.ts';
import type { Many, ManyId } from '../rules/record/visit.ts';
import { Several } from '../ui/several.tsx';
import { toggle } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { Question } from './question.tsx';
import { labelIdOf } from './question-place.ts';
import { isAsked, isChoice, unusedBecause } from '../rules/facts/relevance.ts';

type ManyQuestionProps<K extends ManyId> = { readonly id: K };

function ManyQuestionOf<K extends ManyId>({ id }: ManyQuestionProps<K>) {
  const chosen = useVisit((visit) => visit.many[id]);
  const asked = useVisit((visit) => isAsked(visit, id));
  const unused = useVisit((visit) => unusedBecause(visit, id));
  // A selector gives back what can be compared; no id of a choice holds a space.
  const offered = useVisit((visit) =>
    Object.keys(MANY[id].options)
      .filter((choice) => isChoice(visit, id, choice))
      .join(' '),
  ).split(' ');
  const act = useAct();
  if (!asked && chosen === undefined) return null;
  const question = MANY[id];
  const options = optionsOf<NonNullable<Many[K]>[number]>(question.options).filter(({ value }) =>
    offered.includes(value),
  );
  return (
    <Question id={id} name={question.label} line={askOf(question)} unused={unused}>
      <Several
        options={options}
        chosen={chosen ?? []}
        onToggle={(choice) => act((visit) => toggle(visit, id, choice))}
        labelledBy={labelIdOf(id)}
      />
    </Question>
  );
}

export const ManyQuestion = memo(ManyQuestionOf);
