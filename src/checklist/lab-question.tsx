/** A laboratory value, bound to the store: as typed, with its unit, its day and what it amounts to. */
import { memo, type ReactNode } from 'react';
import type { LabLine } from '../rules/words/assessment.ts';
import { parse, quantity } from '../rules/record/quantities.ts';
import type { LabId } from '../rules/record/ids.ts';
import { NumberField } from '../ui/number-field.tsx';
import { setLab } from '../visit/later-actions.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { placeOf } from './question.tsx';
import { isReading, readingOf, storedFrom, unitsOf } from './typed-number.ts';

type LabQuestionProps = {
  readonly id: LabId;
  /** The value beside its limits; only where the assessment is shown. */
  readonly line?: LabLine | undefined;
  readonly hint?: string | undefined;
  /** The picture of the scale. */
  readonly children?: ReactNode;
};

export const LabQuestion = memo(function LabQuestion(props: LabQuestionProps) {
  const { id, line } = props;
  const typed = useVisit((visit) => visit.labs[id]);
  const act = useAct();
  const { problem, doubt, question } = readingOf(parse(id, typed));
  return (
    <div
      className="question"
      id={placeOf(`lab.${id}`)}
      data-question={`lab.${id}`}
      data-look="number"
    >
      <NumberField
        label={quantity(id).name}
        hint={props.hint}
        text={typed?.text ?? ''}
        unit={typed?.unit}
        units={unitsOf(id)}
        drawn={typed?.drawn}
        asksDrawn
        problem={problem}
        doubt={line === undefined ? doubt : line.doubt}
        question={question}
        echo={line?.echo === undefined ? undefined : `${line.value}, ${line.echo}`}
        onCommit={(next) => act((visit) => setLab(visit, id, storedFrom(next, visit.labs[id])))}
        onReading={(name) => {
          if (typed !== undefined && isReading(name)) {
            act((visit) => setLab(visit, id, { ...typed, reading: name }));
          }
        }}
      />
      {props.children}
      <BesideSlot id={`lab.${id}`} />
    </div>
  );
});
