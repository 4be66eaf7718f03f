/** What a "yes" to a safety question was about; kept, and greyed, while the answer is not yes. */
import { notAskedEarlier, SAFETY, safetyDetailWords } from '../rules/record/safety.ts';
import {
  SAFETY_DETAILS,
  SPLIT_DETAILS,
  type SafetyDetail,
  type SafetyId,
} from '../rules/record/ids.ts';
import type { SafetyAnswer } from '../rules/record/visit.ts';
import { Several } from '../ui/several.tsx';
import { setSafety } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { labelIdOf, markIdOf } from './question-place.ts';
import { SettledChoice } from './settled-choice.tsx';
import { Timing } from './timing.tsx';

const hasMore = (stored: SafetyAnswer | undefined): boolean =>
  stored !== undefined &&
  Object.entries(stored).some(
    ([key, value]) => value !== undefined && key !== 'answer' && key !== 'first-wording',
  );

export function SafetyDetails({ id }: { readonly id: SafetyId }) {
  const stored = useVisit((visit) => visit.safety[id]);
  const act = useAct();
  const isYes = stored?.answer === 'yes';
  const earlier = stored?.['first-wording'] === 'yes' ? notAskedEarlier(id) : undefined;
  const asked =
    earlier === undefined ? null : (
      <p className="mark" id={markIdOf(`safety.${id}`)}>
        {earlier.shown}
      </p>
    );
  if (!isYes && !hasMore(stored)) return asked;
  const chosen = stored?.details ?? [];
  const all: readonly SafetyDetail[] = SAFETY_DETAILS[id];
  const details = all.filter((each) => !SPLIT_DETAILS.includes(each) || chosen.includes(each));
  const flip = (detail: SafetyDetail) => {
    const next = chosen.includes(detail)
      ? chosen.filter((each) => each !== detail)
      : [...chosen, detail];
    act((visit) => setSafety(visit, id, { details: next.length === 0 ? undefined : next }));
  };
  return (
    <>
      {asked}
      <div className="follow" data-unused={isYes ? undefined : ''}>
        {isYes ? null : <p>Kept, but not used now: the answer is not yes.</p>}
        {details.length === 0 ? null : (
          <div className="detail">
            <span>Which</span>
            <Several
              label={SAFETY[id].label}
              options={details.map((value) => ({ value, words: safetyDetailWords(id, value) }))}
              chosen={chosen}
              onToggle={flip}
            />
          </div>
        )}
        <Timing
          about={labelIdOf(`safety.${id}`)}
          timing={stored}
          onChange={(patch) => act((visit) => setSafety(visit, id, patch))}
        />
        <SettledChoice id={id} />
      </div>
    </>
  );
}
