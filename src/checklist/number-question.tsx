/** A number about the patient or the course, bound to the store. */
import { memo } from 'react';
import { askOf } from '../rules/record/ask.ts';
import { parse } from '../rules/record/quantities.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { NUMBER_WORDS } from '../rules/record/questions.ts';
import type { NumberId } from '../rules/record/ids.ts';
import { NumberField } from '../ui/number-field.tsx';
import { setNumber } from '../visit/actions.ts';
import { TYPED_HERE } from '../visit/patch.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { useRest } from './path.tsx';
import { placeOf } from './question-place.ts';
import { isReading, readingOf, storedFrom, takesText, unitsOf } from './typed-number.ts';

type NumberQuestionProps = {
  readonly id: NumberId;
  /** A sentence about the value that only the visit as a whole can say. */
  readonly note?: string | undefined;
};

export const NumberQuestion = memo(function NumberQuestion({ id, note }: NumberQuestionProps) {
  const typed = useVisit((visit) => visit.numbers[id]);
  const act = useAct();
  const rest = useRest();
  const { problem, doubt, question } = readingOf(parse(id, typed));
  return (
    <div className="question" id={placeOf(id)} data-question={id} data-look="number">
      <NumberField
        label={NUMBER_WORDS[id].label}
        hint={rest?.besideValue(typed) ?? askOf(NUMBER_WORDS[id])}
        text={typed?.text ?? ''}
        unit={typed?.unit}
        units={unitsOf(id)}
        takesText={takesText(id)}
        name={id}
        longest={LONGEST.number}
        problem={problem}
        doubt={doubt ?? note}
        question={question}
        onCommit={(next) =>
          act((visit) => setNumber(visit, id, storedFrom(next, visit.numbers[id])))
        }
        onReading={(name) => {
          if (typed !== undefined && isReading(name)) {
            act((visit) => setNumber(visit, id, { ...typed, ...TYPED_HERE, reading: name }));
          }
        }}
      />
      {rest === undefined ? null : <rest.DoesNotFit id={id} />}
      <BesideSlot id={id} />
    </div>
  );
});
