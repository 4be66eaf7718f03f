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
import { isReading, labFrom, readingOf, unitQuestion, unitsOf } from './typed-number.ts';
import { useUnitMemory } from './unit-memory.tsx';

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
  const memory = useUnitMemory();
  const { problem, doubt, question } = readingOf(parse(id, typed));
  // A remembered unit is asked about only where the visit as a whole says so.
  const asked =
    question ?? (line?.units === undefined ? undefined : unitQuestion(line.value, line.units));
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
        rememberedUnit={memory.of(id)}
        onUnit={(unit) => memory.remember(id, unit)}
        drawn={typed?.drawn}
        asksDrawn
        problem={problem}
        doubt={line === undefined ? doubt : (line.doubt ?? line.day)}
        question={asked}
        echo={line?.echo === undefined ? undefined : `${line.value}, ${line.echo}`}
        onCommit={(next) =>
          act((visit) => setLab(visit, id, labFrom(next, visit.labs[id], memory.of(id))))
        }
        onReading={(name) => {
          if (typed === undefined) return;
          if (isReading(name)) {
            act((visit) => setLab(visit, id, { ...typed, reading: name }));
          } else {
            memory.remember(id, name);
            act((visit) => setLab(visit, id, { ...typed, unit: name, 'unit-by': 'chosen' }));
          }
        }}
      />
      {props.children}
      <BesideSlot id={`lab.${id}`} />
    </div>
  );
});
