/** The age when the symptoms began, beside the age today. */
import { intervalOf } from '../rules/record/quantities.ts';
import { ONSET_LATER } from '../rules/record/questions.ts';
import type { Visit } from '../rules/record/visit.ts';
import { useVisit } from './context.tsx';
import { NumberQuestion } from './number-question.tsx';

const onsetIsLaterThanAge = ({ numbers }: Visit): boolean => {
  const age = intervalOf('age', numbers.age);
  const onset = intervalOf('age-at-onset', numbers['age-at-onset']);
  return age !== undefined && onset !== undefined && onset.low > age.low;
};

export function OnsetQuestion() {
  const isTooLate = useVisit(onsetIsLaterThanAge);
  return <NumberQuestion id="age-at-onset" note={isTooLate ? ONSET_LATER : undefined} />;
}
