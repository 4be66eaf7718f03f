/** The commitment: conclusion, rival, confidence, how soon, next steps; then it is locked. */
import { useId, useState } from 'react';
import { optionsOf } from '../../checklist/choices.ts';
import { listed } from '../../language/in-words.ts';
import type { Commitment } from '../../practice/attempt.ts';
import {
  CONCLUSIONS,
  CONFIDENCE,
  CONFIDENCE_IDS,
  HOW_SOON,
  HOW_SOON_IDS,
  MOST_STEPS,
  NEXT_STEP_IDS,
  NEXT_STEPS,
  rivalName,
  type NextStep,
  type Rival,
} from '../../practice/commitment.ts';
import { CONFIDENCE_RULE } from '../../practice/weights.ts';
import {
  CAUSE_IDS,
  CORE_MIMIC_IDS,
  EXTENDED_MIMIC_IDS,
  SUSPECT_IDS,
} from '../../rules/record/ids.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { Several } from '../../ui/several.tsx';
import { commit, type Practice } from '../../visit/practice-session.ts';
import { useArrival } from './use-arrival.ts';
import './commit-form.css';

/** What was chosen for a case stays chosen on the way back to its questions. */
const chosenAt = new WeakMap<object, Draft>();
const NOWHERE = {};

type Draft = { readonly [K in keyof Commitment]?: Commitment[K] | undefined };

const rivals = (ids: readonly Rival[]) => ids.map((value) => ({ value, words: rivalName(value) }));
const RIVALS = [
  { options: rivals(['rls']) },
  { name: 'Often taken for RLS', options: rivals(CORE_MIMIC_IDS) },
  { name: 'Taken for RLS now and then', options: rivals(EXTENDED_MIMIC_IDS) },
  { name: 'Behind a finding', options: rivals(SUSPECT_IDS) },
  { name: 'Goes with RLS', options: rivals(CAUSE_IDS) },
];
const SURE = CONFIDENCE_IDS.map((value) => ({ value, words: CONFIDENCE[value].words }));
const SOON = HOW_SOON_IDS.map((value) => ({ value, words: HOW_SOON[value] }));
const STEPS = NEXT_STEP_IDS.map((value) => ({ value, words: NEXT_STEPS[value].words }));
const CONCLUDED = optionsOf(CONCLUSIONS);

const NAMES: Readonly<Record<keyof Commitment, string>> = {
  conclusion: 'the conclusion',
  rival: 'the main rival',
  confidence: 'how sure you are',
  howSoon: 'how soon',
  steps: 'the next steps',
};

function complete(draft: Draft): Commitment | undefined {
  const { conclusion, rival, confidence, howSoon, steps } = draft;
  return conclusion === undefined ||
    rival === undefined ||
    confidence === undefined ||
    howSoon === undefined ||
    steps === undefined ||
    steps.length === 0
    ? undefined
    : { conclusion, rival, confidence, howSoon, steps };
}

const missing = (draft: Draft): readonly string[] =>
  (['conclusion', 'rival', 'confidence', 'howSoon', 'steps'] as const)
    .filter((part) => draft[part] === undefined || draft[part].length === 0)
    .map((part) => NAMES[part]);

function toggled(steps: readonly NextStep[], step: NextStep): NextStep[] {
  if (steps.includes(step)) return steps.filter((each) => each !== step);
  return steps.length >= MOST_STEPS ? [...steps] : [...steps, step];
}

type CommitFormProps = { readonly practice: Practice; readonly onBack: () => void };

export function CommitForm({ practice, onBack }: CommitFormProps) {
  const id = useId();
  const table = practice.state.getState().playing?.store ?? NOWHERE;
  const [draft, setDraft] = useState<Draft>(() => chosenAt.get(table) ?? {});
  const [says, setSays] = useState('');
  const heading = useArrival();
  const set = (patch: Draft) => {
    const next = { ...draft, ...patch };
    chosenAt.set(table, next);
    setDraft(next);
    setSays('');
  };
  const steps = draft.steps ?? [];

  const lock = () => {
    const commitment = complete(draft);
    if (commitment === undefined) setSays(`Still to choose: ${listed(missing(draft))}.`);
    else commit(practice, commitment);
  };

  return (
    <main className="practice-page commit">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          Commit to an answer
        </h1>
        <p className="muted">
          Once locked it cannot be changed. A conclusion has to stand on your own checklist: what
          was not asked is not “no”.
        </p>
      </header>
      <section>
        <h2 id={`${id}-conclusion`}>Your conclusion</h2>
        <Choice
          options={CONCLUDED}
          value={draft.conclusion}
          labelledBy={`${id}-conclusion`}
          onAnswer={(conclusion) => set({ conclusion })}
        />
      </section>
      <section>
        <h2>The main rival</h2>
        <p className="muted">
          What else was most in question? Where it is not RLS: what it is most likely.
        </p>
        <Select
          label="The main rival"
          labelIsHidden
          value={draft.rival}
          groups={RIVALS}
          onAnswer={(rival) => set({ rival })}
        />
      </section>
      <section>
        <h2 id={`${id}-sure`}>How sure are you of the conclusion?</h2>
        <p className="muted">{CONFIDENCE_RULE}</p>
        <Choice
          options={SURE}
          value={draft.confidence}
          labelledBy={`${id}-sure`}
          onAnswer={(confidence) => set({ confidence })}
        />
      </section>
      <section>
        <h2 id={`${id}-soon`}>How soon must somebody act?</h2>
        <Choice
          options={SOON}
          value={draft.howSoon}
          labelledBy={`${id}-soon`}
          onAnswer={(howSoon) => set({ howSoon })}
        />
      </section>
      <section>
        <h2 id={`${id}-steps`}>Next steps</h2>
        <p className="muted" id={`${id}-most`}>
          One to {MOST_STEPS}: what matters first. {steps.length} chosen.
        </p>
        <Several
          options={STEPS}
          chosen={steps}
          labelledBy={`${id}-steps`}
          describedBy={`${id}-most`}
          onToggle={(step) => {
            const next = toggled(steps, step);
            if (next.length === steps.length)
              setSays(`At most ${MOST_STEPS} next steps: take one back first.`);
            else set({ steps: next });
          }}
        />
      </section>
      <section>
        <output className="still">{says}</output>
        <div className="ways">
          <Button look="primary" onClick={lock}>
            Lock the answer
          </Button>
          <Button onClick={onBack}>Back to the questions</Button>
        </div>
      </section>
    </main>
  );
}
