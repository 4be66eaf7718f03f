/** One condition: absent, present or unsure; what to ask, look for and test opens when it matters. */
import { memo } from 'react';
import { askOf } from '../rules/record/ask.ts';
import { conditionWords } from '../rules/words/condition-words.ts';
import { CONDITION_STATE_WORDS, CONDITION_STATUS } from '../rules/record/condition-questions.ts';
import { asksExplainsAll, conditionState } from '../rules/words/beside-answers.ts';
import type { ConditionAnswer } from '../rules/record/visit.ts';
import type { ConditionId } from '../rules/record/ids.ts';
import { Choice } from '../ui/choice.tsx';
import { setCondition } from '../visit/later-actions.ts';
import { useGivesPrompts } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { ExplainsAll } from './explains-all.tsx';
import { optionsOf } from './choices.ts';
import { askIdOf, labelIdOf, Question, type QuestionLook } from './question.tsx';

export const STATE_OPTIONS = optionsOf<NonNullable<ConditionAnswer['state']>>(
  CONDITION_STATE_WORDS,
  'present',
);

const STATUS_OPTIONS = optionsOf(CONDITION_STATUS.options);

/** The question to read out, the finding and the first test. */
function Guide({ id }: { readonly id: ConditionId }) {
  const words = conditionWords(id);
  const { lookFor, firstTest, noTest, note } = words;
  return (
    <div className="wide mimic-guide">
      <p>
        <b>Ask</b> “{askOf(words)}”
      </p>
      <p>
        <b>Look for</b> {lookFor}
      </p>
      <p>
        <b>First test</b> {firstTest ?? noTest}
      </p>
      {note === undefined ? null : <p className="muted">{note}</p>}
    </div>
  );
}

type ConditionQuestionProps = {
  readonly id: ConditionId;
  /** Why it is asked first. */
  readonly because?: string | undefined;
  readonly look?: QuestionLook | undefined;
  /** Not matched by the search. */
  readonly isHidden?: boolean | undefined;
};

export const ConditionQuestion = memo(function ConditionQuestion(props: ConditionQuestionProps) {
  const { id, because, look } = props;
  const stored = useVisit((visit) => visit.conditions[id]);
  const state = useVisit((visit) => conditionState(visit, id));
  const asksAll = useVisit((visit) => asksExplainsAll(visit, id));
  const act = useAct();
  const givesPrompts = useGivesPrompts();
  const question = `condition.${id}` as const;
  const { name, tellsApart } = conditionWords(id);
  const matters = state === 'present' || state === 'unsure';
  const explainsAll = stored?.['explains-all'];
  const asksExplains = asksAll && matters;
  const asksStatus = stored?.state === 'present';
  const marks = [
    because,
    stored?.['as-group'] === true ? 'asked as a group' : undefined,
    state === 'present' && stored?.state !== 'present'
      ? 'named as the cause of a finding: counts as present'
      : undefined,
  ].filter((mark) => mark !== undefined);
  return (
    <div hidden={props.isHidden}>
      <Question
        id={question}
        label={name}
        beneath={look === 'line' ? undefined : tellsApart}
        mark={marks.length === 0 ? undefined : marks.join('; ')}
        look={look}
      >
        <Choice
          options={STATE_OPTIONS}
          value={stored?.state}
          onAnswer={(next) => act((visit) => setCondition(visit, id, { state: next }))}
          labelledBy={labelIdOf(question)}
          describedBy={look === 'line' ? undefined : askIdOf(question)}
        />
        {(matters && givesPrompts) || asksStatus || asksExplains || explainsAll !== undefined ? (
          <div className="follow" data-unused={matters ? undefined : ''}>
            {matters && givesPrompts ? <Guide id={id} /> : null}
            {asksStatus ? (
              <div className="group wide">
                <span id={`${labelIdOf(question)}-status`}>{CONDITION_STATUS.label}</span>
                <Choice
                  labelledBy={`${labelIdOf(question)}-status ${labelIdOf(question)}`}
                  options={STATUS_OPTIONS}
                  value={stored.status}
                  onAnswer={(status) => act((visit) => setCondition(visit, id, { status }))}
                />
              </div>
            ) : null}
            {asksExplains || explainsAll === undefined ? null : (
              <p className="wide">
                Kept, but not used now: it is recorded neither as present nor as unsure.
              </p>
            )}
            {asksExplains || explainsAll !== undefined ? (
              <ExplainsAll
                about={labelIdOf(question)}
                value={explainsAll}
                onAnswer={(value) =>
                  act((visit) => setCondition(visit, id, { 'explains-all': value }))
                }
              />
            ) : null}
          </div>
        ) : null}
      </Question>
    </div>
  );
});
