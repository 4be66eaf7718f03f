/** "Told, and not found": what became of an account that the examination does not bear out (D51). */
import type { SafetyId } from '../rules/record/ids.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { SETTLED_BY_LABEL, SETTLED_LABEL, SETTLED_WORDS } from '../rules/record/timing.ts';
import { TextField } from '../ui/text-field.tsx';
import { setSafety } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { Detail } from './detail.tsx';
import { labelIdOf } from './question-place.ts';
import { settlingOf, toldBesideFound } from './settling.ts';

const OPTIONS = optionsOf(SETTLED_WORDS);

export function SettledChoice({ id }: { readonly id: SafetyId }) {
  const settled = useVisit((visit) => visit.safety[id]?.settled);
  const by = useVisit((visit) => visit.safety[id]?.['settled-by']) ?? '';
  // A selector gives back what can be compared.
  const offered = useVisit((visit) => settlingOf(visit, id).join(' ')).split(' ');
  const words = useVisit((visit) => toldBesideFound(visit, id));
  const act = useAct();
  const about = labelIdOf(`safety.${id}`);
  const options = OPTIONS.filter(({ value }) => offered.includes(value));
  return (
    <>
      {options.length === 0 ? null : (
        <div className="differ">
          {words === '' ? null : <p>{words}</p>}
          <Detail
            label={SETTLED_LABEL}
            about={about}
            part="settled"
            options={options}
            value={settled}
            onAnswer={(next) => act((visit) => setSafety(visit, id, { settled: next }))}
          />
        </div>
      )}
      {settled === 'explained' || by !== '' ? (
        <TextField
          label={SETTLED_BY_LABEL}
          name={`safety.${id} settled-by`}
          labelledBy={about}
          text={by}
          longest={LONGEST.note}
          onCommit={(text) =>
            act((visit) => setSafety(visit, id, { 'settled-by': text === '' ? undefined : text }))
          }
        />
      ) : null}
    </>
  );
}
