/** A number about the patient or the course, bound to the store. */
import { memo } from 'react';
import { askOf } from '../rules/record/ask.ts';
import { intervalOf, parse } from '../rules/record/quantities.ts';
import { NUMBER_WORDS, ONSET_LATER } from '../rules/record/questions.ts';
import type { NumberId } from '../rules/record/ids.ts';
import type { Visit } from '../rules/record/visit.ts';
import { NumberField } from '../ui/number-field.tsx';
import { setNumber } from '../visit/actions.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { placeOf } from './question-place.ts';
import { isReading, readingOf, storedFrom, unitsOf } from './typed-number.ts';

const onsetIsLaterThanAge = ({ numbers }: Visit): boolean => {
  const age = intervalOf('age', numbers.age);
  const onset = intervalOf('age-at-onset', numbers['age-at-onset']);
  return age !== undefined && onset !== undefined && onset.low > age.low;
};

export const NumberQuestion = memo(function NumberQuestion({ id }: { readonly id: NumberId }) {
  const isTooLate = useVisit((visit) => id === 'age-at-onset' && onsetIsLaterThanAge(visit));
  const typed = useVisit((visit) => visit.numbers[id]);
  const act = useAct();
  const { problem, doubt, question } = readingOf(parse(id, typed));
  return (
    <div className="question" id={placeOf(id)} data-question={id} data-look="number">
      <NumberField
        label={NUMBER_WORDS[id].label}
        hint={askOf(NUMBER_WORDS[id])}
        text={typed?.text ?? ''}
        unit={typed?.unit}
        units={unitsOf(id)}
        problem={problem}
        doubt={doubt ?? (isTooLate ? ONSET_LATER : undefined)}
        question={question}
        onCommit={(next) =>
          act((visit) => setNumber(visit, id, storedFrom(next, visit.numbers[id])))
        }
        onReading={(name) => {
          if (typed !== undefined && isReading(name)) {
            act((visit) => setNumber(visit, id, { ...typed, reading: name }));
          }
        }}
      />
      <BesideSlot id={id} />
    </div>
  );
});
