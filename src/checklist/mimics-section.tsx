import { useState } from 'react';
import { conditionName, conditionWords } from '../rules/words/condition-words.ts';
import { CORE_MIMIC_IDS, EXTENDED_MIMIC_IDS, type MimicId } from '../rules/record/ids.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Details } from '../ui/details.tsx';
import { useLate } from '../ui/use-late.ts';
import { restAsked, setAnotherCause } from '../visit/later-actions.ts';
import { ConditionQuestion, STATE_OPTIONS } from './condition-question.tsx';
import { useAct, useVisit } from './context.tsx';
import { ExplainsAll } from './explains-all.tsx';
import type { MimicGuidance } from './later-guidance.ts';
import { labelIdOf, Question } from './question.tsx';
import { QuestionLink } from './question-link.tsx';
import { Section, Sheet } from './section.tsx';
import { WordsQuestion } from './words-question.tsx';
import { WORDS_WORDS } from '../rules/record/questions.ts';
import './mimics-section.css';

type Because = MimicGuidance['movedUp'][number]['because'];

const loadWords = async () => (await import('../rules/words/moved-up.ts')).movedUpWords;
const notLoaded = () => 'an answer whose words could not be loaded';

/** What moved each mimic up, once its words are there: "because of metoclopramide". */
function useReasons(movedUp: MimicGuidance['movedUp']): (because: Because) => string | undefined {
  const inWords = useLate(loadWords, notLoaded, movedUp.length > 0);
  return (because) => {
    const words = inWords?.(because) ?? '';
    return words === '' ? undefined : `because of ${words}`;
  };
}

type AskedFirstProps = {
  readonly movedUp: MimicGuidance['movedUp'];
  readonly reason: (because: Because) => string | undefined;
};

/** Rows keep their place; what something recorded makes likely is listed here, as links. */
function AskedFirst({ movedUp, reason }: AskedFirstProps) {
  if (movedUp.length === 0) return null;
  return (
    <div className="asked-first">
      <span>Ask first</span>
      <ul>
        {movedUp.map(({ id, because }) => (
          <li key={id}>
            <QuestionLink to={`condition.${id}`}>{conditionName(id)}</QuestionLink>{' '}
            <span className="muted">{reason(because)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const matches = (id: MimicId, search: string): boolean => {
  const { name, inSentence, tellsApart } = conditionWords(id);
  const text = `${name} ${inSentence} ${tellsApart}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** The mimics that nothing recorded makes likely: optional, and found by a word. */
function MoreConditions({ ids }: { readonly ids: readonly MimicId[] }) {
  const [search, setSearch] = useState('');
  const recorded = useVisit(
    ({ conditions }) => ids.filter((id) => conditions[id]?.state !== undefined).length,
  );
  const found = ids.filter((id) => matches(id, search.trim()));
  return (
    <div className="more-conditions">
      <Details
        summary="More conditions"
        note={recorded === 0 ? `${ids.length}, optional` : `${ids.length}, ${recorded} answered`}
      >
        <label className="search">
          Search
          <input
            type="search"
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        {found.length === 0 ? (
          <p className="muted">None in the list. Use “Another cause”.</p>
        ) : null}
        <div>
          {ids.map((id) => (
            <ConditionQuestion key={id} id={id} isHidden={!found.includes(id)} />
          ))}
        </div>
      </Details>
    </div>
  );
}

/** Always there: a list that lacks the right answer must not close the question. */
function AnotherCause() {
  const stored = useVisit((visit) => visit['another-cause']);
  const text = useVisit((visit) => visit.words['another-cause']);
  const act = useAct();
  const { state } = stored;
  const explainsAll = stored['explains-all'];
  const matters = state === 'present' || state === 'unsure';
  return (
    <Question id="another-cause-state" label={WORDS_WORDS['another-cause'].label}>
      <Choice
        options={STATE_OPTIONS}
        value={state}
        onAnswer={(next) => act((visit) => setAnotherCause(visit, { state: next }))}
        labelledBy={labelIdOf('another-cause-state')}
      />
      {matters || text !== undefined || explainsAll !== undefined ? (
        <div className="follow" data-unused={matters ? undefined : ''}>
          {matters ? null : (
            <p className="wide">
              Kept, but not used now: it is recorded neither as present nor as unsure.
            </p>
          )}
          <WordsQuestion id="another-cause" />
          {matters || explainsAll !== undefined ? (
            <ExplainsAll
              about={labelIdOf('another-cause-state')}
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

export function MimicsSection({ guidance }: { readonly guidance?: MimicGuidance | undefined }) {
  const act = useAct();
  const movedUp = guidance?.movedUp ?? [];
  const reason = useReasons(movedUp);
  const required: readonly MimicId[] = guidance?.required ?? CORE_MIMIC_IDS;
  const more = EXTENDED_MIMIC_IDS.filter((id) => !required.includes(id));
  return (
    <Section
      id="mimics"
      title="Mimics"
      hint={
        guidance === undefined ? undefined : `${guidance.answered} of ${required.length} answered`
      }
      shortcut={
        guidance === undefined ? null : (
          <Button
            look="plain"
            disabled={guidance.shortcut.length === 0}
            onClick={() => act((visit) => restAsked(visit, guidance.shortcut))}
          >
            Rest asked, none present
          </Button>
        )
      }
    >
      <AskedFirst movedUp={movedUp} reason={reason} />
      <Sheet>
        {required.map((id) => {
          const moved = movedUp.find((each) => each.id === id);
          return (
            <ConditionQuestion
              key={id}
              id={id}
              because={moved === undefined ? undefined : reason(moved.because)}
            />
          );
        })}
        <AnotherCause />
        <MoreConditions ids={more} />
      </Sheet>
    </Section>
  );
}
