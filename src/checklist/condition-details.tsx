/** Of a condition that is present or unsure: on record or thought of, and whether it explains all of it. */
import { CONDITION_STATUS } from '../rules/record/condition-questions.ts';
import type { ConditionId } from '../rules/record/ids.ts';
import { asksExplainsAll, conditionState } from '../rules/words/beside-answers.ts';
import { besideValue } from '../rules/words/taken-from.ts';
import { TYPED_HERE } from '../visit/patch.ts';
import { setCondition } from '../visit/row-actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { Detail } from './detail.tsx';
import { ExplainsAll } from './explains-all.tsx';
import { useMovedUp } from './use-called.ts';
import { labelIdOf } from './question-place.ts';

const STATUS_OPTIONS = optionsOf(CONDITION_STATUS.options);

export function ConditionDetails({ id }: { readonly id: ConditionId }) {
  const stored = useVisit((visit) => visit.conditions[id]);
  const state = useVisit((visit) => conditionState(visit, id));
  const asksAll = useVisit((visit) => asksExplainsAll(visit, id));
  const act = useAct();
  const about = labelIdOf(`condition.${id}`);
  const matters = state === 'present' || state === 'unsure';
  const explainsAll = stored?.['explains-all'];
  const asksExplains = asksAll && matters;
  const asksStatus = stored?.state === 'present';
  const movedUp = useMovedUp(id);
  const marks = [
    movedUp,
    stored?.['as-group'] === true ? 'Asked together, not singly' : undefined,
    state === 'present' && stored?.state !== 'present'
      ? 'Named as the cause of a finding: counts as present'
      : undefined,
  ].filter((mark) => mark !== undefined);
  const origin = besideValue(stored);
  const mark = (
    <>
      {origin === undefined ? null : <p className="muted">{origin}</p>}
      {marks.length === 0 ? null : <p className="mark">{marks.join('. ')}</p>}
    </>
  );
  if (!asksStatus && !asksExplains && explainsAll === undefined) return mark;
  return (
    <>
      {mark}
      <div className="follow" data-unused={matters ? undefined : ''}>
        {asksStatus ? (
          <Detail
            label={CONDITION_STATUS.label}
            about={about}
            part="status"
            options={STATUS_OPTIONS}
            value={stored.status}
            onAnswer={(status) =>
              act((visit) => setCondition(visit, id, { ...TYPED_HERE, status }))
            }
          />
        ) : null}
        {asksExplains || explainsAll === undefined ? null : (
          <p>Kept, but not used now: it is recorded neither as present nor as unsure.</p>
        )}
        {asksExplains || explainsAll !== undefined ? (
          <ExplainsAll
            about={about}
            value={explainsAll}
            onAnswer={(value) => act((visit) => setCondition(visit, id, { 'explains-all': value }))}
          />
        ) : null}
      </div>
    </>
  );
}
