/** The clinician's own conclusion beside the tool's: both are kept, and both are printed. */
import { useAct, useVisit } from '../../checklist/context.tsx';
import { optionsOf } from '../../checklist/choices.ts';
import { labelIdOf, placeOf } from '../../checklist/question-place.ts';
import { LONGEST } from '../../rules/record/lengths.ts';
import { QUESTIONS, WORDS_WORDS } from '../../rules/record/questions.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { answer, setWords } from '../../visit/actions.ts';

const { label, options } = QUESTIONS.conclusion;
const OPTIONS = optionsOf(options);

export function Conclusion() {
  const chosen = useVisit((visit) => visit.answers.conclusion);
  const because = useVisit((visit) => visit.words['conclusion-because']);
  const act = useAct();
  return (
    <section className="block conclusion" id={placeOf('conclusion')}>
      <h3 id={labelIdOf('conclusion')}>{label}</h3>
      <Choice
        options={OPTIONS}
        value={chosen}
        labelledBy={labelIdOf('conclusion')}
        onAnswer={(value) => act((visit) => answer(visit, 'conclusion', value))}
      />
      {chosen === undefined && because === undefined ? null : (
        <TextField
          label={WORDS_WORDS['conclusion-because'].label}
          name="conclusion-because"
          longest={LONGEST.note}
          text={because ?? ''}
          onCommit={(text) => act((visit) => setWords(visit, 'conclusion-because', text))}
        />
      )}
    </section>
  );
}
