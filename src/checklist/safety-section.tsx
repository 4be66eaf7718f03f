import { memo } from 'react';
import { askOf } from '../rules/record/ask.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import { YES_NO_UNSURE_WORDS } from '../rules/record/questions/question.ts';
import { notAskedEarlier, SAFETY, safetyDetailWords } from '../rules/record/safety.ts';
import {
  SAFETY_DETAILS,
  SAFETY_IDS,
  SPLIT_DETAILS,
  type SafetyDetail,
  type SafetyId,
} from '../rules/record/ids.ts';
import { Choice } from '../ui/choice.tsx';
import { Several } from '../ui/several.tsx';
import { setSafety } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { askIdOf, labelIdOf, Question } from './question.tsx';
import { Section, Sheet } from './section.tsx';
import { SettledChoice } from './settled-choice.tsx';
import { Timing } from './timing.tsx';

const OPTIONS = optionsOf(YES_NO_UNSURE_WORDS, 'yes');

const SafetyQuestion = memo(function SafetyQuestion({ id }: { readonly id: SafetyId }) {
  const stored = useVisit((visit) => visit.safety[id]);
  const act = useAct();
  const { label } = SAFETY[id];
  const isYes = stored?.answer === 'yes';
  const chosen = stored?.details ?? [];
  const all: readonly SafetyDetail[] = SAFETY_DETAILS[id];
  const details = all.filter((each) => !SPLIT_DETAILS.includes(each) || chosen.includes(each));
  const earlier = stored?.['first-wording'] === 'yes' ? notAskedEarlier(id) : undefined;
  const { help } = SAFETY[id];
  const beneath = [...(help === undefined ? [] : [help]), ...(earlier ? [earlier.shown] : [])];
  const hasMore =
    stored !== undefined &&
    Object.keys(stored).some((key) => key !== 'answer' && key !== 'first-wording');
  const flip = (detail: SafetyDetail) => {
    const next = chosen.includes(detail)
      ? chosen.filter((each) => each !== detail)
      : [...chosen, detail];
    act((visit) => setSafety(visit, id, { details: next.length === 0 ? undefined : next }));
  };
  return (
    <Question
      id={`safety.${id}`}
      label={askOf(SAFETY[id])}
      beneath={beneath.length === 0 ? undefined : beneath.join(' ')}
      look="line"
    >
      <Choice
        label={label}
        describedBy={
          beneath.length > 0
            ? `${labelIdOf(`safety.${id}`)} ${askIdOf(`safety.${id}`)}`
            : labelIdOf(`safety.${id}`)
        }
        options={OPTIONS}
        value={stored?.answer}
        onAnswer={(answer) => act((visit) => setSafety(visit, id, { answer }))}
      />
      {isYes || hasMore ? (
        <div className="follow" data-unused={isYes ? undefined : ''}>
          {isYes ? null : <p className="wide">Kept, but not used now: the answer is not yes.</p>}
          {details.length === 0 ? null : (
            <div className="wide">
              <Several
                label={label}
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
      ) : null}
    </Question>
  );
});

export function SafetySection() {
  // What was answered all the same stays in sight.
  const asksChild = useVisit(
    (visit) => visit.safety['child-danger'] !== undefined || isAsked(visit, 'safety.child-danger'),
  );
  return (
    <Section id="safety" title="Safety questions" hint="Each is answered by itself">
      <Sheet>
        {SAFETY_IDS.filter((id) => id !== 'child-danger' || asksChild).map((id) => (
          <SafetyQuestion key={id} id={id} />
        ))}
      </Sheet>
    </Section>
  );
}
