/** A laboratory value, bound to the store: as typed, with its unit, its day and what it amounts to. */
import { memo } from 'react';
import { LONGEST } from '../rules/record/lengths.ts';
import { parse, quantity } from '../rules/record/quantities.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { Visit } from '../rules/record/visit.ts';
import { NumberField } from '../ui/number-field.tsx';
import { TYPED_HERE } from '../visit/patch.ts';
import { setLab } from '../visit/row-actions.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { useRest, useTold } from './path.tsx';
import { placeOf } from './question-place.ts';
import { useReason } from './reason.ts';
import { isReading, labFrom, readingOf, takesText, unitQuestion, unitsOf } from './typed-number.ts';
import { useUnitMemory } from './unit-memory.tsx';

/** Of a saturation that is blank, while what it is computed from is there. */
const COMPUTED = 'from iron and TIBC while it is blank';
const isComputed = ({ labs }: Visit): boolean => labs.tsat === undefined && labs.iron !== undefined;

export const LabQuestion = memo(function LabQuestion({ id }: { readonly id: LabId }) {
  const line = useTold(({ lines }) => lines[id]);
  const computed = useVisit((visit) => id === 'tsat' && isComputed(visit));
  const reason = useReason(`lab.${id}`);
  const rest = useRest();
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
        name={`lab.${id}`}
        longest={LONGEST.number}
        hint={computed ? COMPUTED : rest?.besideValue(typed)}
        text={typed?.text ?? ''}
        unit={typed?.unit}
        units={unitsOf(id)}
        rememberedUnit={memory.of(id)}
        onUnit={(unit) => memory.remember(id, unit)}
        drawn={typed?.drawn}
        asksDrawn
        takesText={takesText(id)}
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
            act((visit) => setLab(visit, id, { ...typed, ...TYPED_HERE, reading: name }));
          } else {
            memory.remember(id, name);
            act((visit) =>
              setLab(visit, id, { ...typed, ...TYPED_HERE, unit: name, 'unit-by': 'chosen' }),
            );
          }
        }}
      />
      {reason === undefined ? null : <p className="mark">{reason}</p>}
      {rest === undefined ? null : <rest.DoesNotFit id={`lab.${id}`} />}
      {rest === undefined ? null : <rest.LabPicture id={id} />}
      <BesideSlot id={`lab.${id}`} />
    </div>
  );
});
