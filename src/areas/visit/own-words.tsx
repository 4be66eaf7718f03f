/** What the clinician adds to the note: conclusion and plan, once for all faces, and a line for the patient. */
import { useAct, useVisit } from '../../checklist/context.tsx';
import { labelIdOf, placeOf } from '../../checklist/question-place.ts';
import { WORDS_WORDS } from '../../rules/record/questions.ts';
import { TextField } from '../../ui/text-field.tsx';
import { setWords } from '../../visit/actions.ts';
import { Conclusion } from './conclusion.tsx';

function Line({ id }: { readonly id: 'plan' | 'for-patient' }) {
  const text = useVisit((visit) => visit.words[id]);
  const act = useAct();
  return (
    <div className="block" id={placeOf(id)}>
      <span id={labelIdOf(id)} hidden />
      <TextField
        label={WORDS_WORDS[id].label}
        text={text ?? ''}
        onCommit={(typed) => act((visit) => setWords(visit, id, typed))}
      />
    </div>
  );
}

export const OwnWords = ({ forPatient }: { readonly forPatient: boolean }) => (
  <aside className="own-words" aria-label="Yours to add">
    {forPatient ? (
      <Line id="for-patient" />
    ) : (
      <>
        <Conclusion />
        <Line id="plan" />
      </>
    )}
    <p className="muted">
      {forPatient
        ? 'Stands on the patient’s page alone. No names here: they go on the paper.'
        : 'Stands in the short note, the full one and the letter. No names here: they go on the paper.'}
    </p>
  </aside>
);
