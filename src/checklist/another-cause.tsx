/** Always at hand: a list that lacks the right answer must not close the question. */
import { WORDS_WORDS } from '../rules/record/questions.ts';
import { Choice } from '../ui/choice.tsx';
import { setAnotherCause } from '../visit/later-actions.ts';
import { STATE_OPTIONS } from './condition-question.tsx';
import { useAct, useVisit } from './context.tsx';
import { ExplainsAll } from './explains-all.tsx';
import { Question } from './question.tsx';
import { labelIdOf } from './question-place.ts';
import { WordsQuestion } from './words-question.tsx';

const ABOUT = labelIdOf('another-cause-state');

export function AnotherCause() {
  const stored = useVisit((visit) => visit['another-cause']);
  const text = useVisit((visit) => visit.words['another-cause']);
  const act = useAct();
  const { state } = stored;
  const explainsAll = stored['explains-all'];
  const matters = state === 'present' || state === 'unsure';
  return (
    <Question
      id="another-cause-state"
      name={WORDS_WORDS['another-cause'].label}
      line="a list never holds all"
    >
      <Choice
        options={STATE_OPTIONS}
        value={state}
        onAnswer={(next) => act((visit) => setAnotherCause(visit, { state: next }))}
        labelledBy={ABOUT}
      />
      {matters || text !== undefined || explainsAll !== undefined ? (
        <div className="follow" data-unused={matters ? undefined : ''}>
          {matters ? null : (
            <p>Kept, but not used now: it is recorded neither as present nor as unsure.</p>
          )}
          <WordsQuestion id="another-cause" />
          {matters || explainsAll !== undefined ? (
            <ExplainsAll
              about={ABOUT}
              value={explainsAll}
              onAnswer={(value) =>
                act((visit) => setAnotherCause(visit, { 'explains-all': value }))
              }
            />
          ) : null}
        </div>
      ) : null}
    </Question>
  );
}
