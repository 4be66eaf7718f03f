/** The age when the symptoms began, beside the age today. */
import { isOnsetLaterThanAge } from '../rules/record/onset.ts';
import { ONSET_LATER } from '../rules/record/questions.ts';
import { useVisit } from './context.tsx';
import { NumberQuestion } from './number-question.tsx';

export function OnsetQuestion() {
  const isTooLate = useVisit(isOnsetLaterThanAge);
  return <NumberQuestion id="age-at-onset" note={isTooLate ? ONSET_LATER : undefined} />;
}
