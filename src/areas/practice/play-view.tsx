/** A case on the table: the same checklist, questions only, and the patient beside it. */
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { assessFirst } from '../../rules/words/first.ts';
import { tabSlot } from '../../browser/storage.ts';
import { BesideProvider } from '../../checklist/beside.tsx';
import { VisitStoreProvider } from '../../checklist/context.tsx';
import { Checklist } from '../../checklist/checklist.tsx';
import { PathProvider } from '../../checklist/path.tsx';
import * as rest from '../../checklist/rest.tsx';
import { Rail } from '../../checklist/rail.tsx';
import { ShortcutList } from '../../checklist/shortcut-list.tsx';
import { useKeysSetting } from '../../checklist/keys-setting.ts';
import { jumpToSectionNumbered } from '../../checklist/section-way.ts';
import { useShortcuts } from '../../checklist/use-shortcuts.ts';
import type { QuestionId, Visit } from '../../rules/record/visit.ts';
import { ANY_DAY } from '../../practice/played.ts';
import { PRICES } from '../../practice/weights.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { leave, type Playing, type Practice } from '../../visit/practice-session.ts';
import { CommitForm } from './commit-form.tsx';
import { Consultation } from './consultation.tsx';
import { Heard } from './heard.tsx';
import { PlayActions } from './play-actions.tsx';
import { useArrival } from './use-arrival.ts';
import { toCase, toCommit } from './use-practice-way.ts';
import '../../checklist/page.css';
import './play-view.css';

const FORM = tabSlot('rls-form');

/** The same questions come out as in a visit; why they do is not told before the commitment. */
const assessOf = (visit: Visit) => assessFirst(visit, ANY_DAY);

type PlayViewProps = {
  readonly practice: Practice;
  readonly playing: Playing;
  /** The commitment stands in the place of the questions. */
  readonly commits: boolean;
  readonly bar: (actions: ReactNode) => ReactNode;
};

/** `A` on a question presses its own button, not that of a follow-up inside it. */
const askByKey = (question: HTMLElement): void => {
  const id = CSS.escape(question.dataset['question'] ?? '');
  const button = question.querySelector(`[data-ask="${id}"]`);
  if (button instanceof HTMLButtonElement) button.click();
};
const KEYS = { a: askByKey };
const LINES = [{ keys: ['A'], says: 'Ask, examine or order' }];

export function PlayView({ practice, playing, commits, bar }: PlayViewProps) {
  const { store, case: of } = playing;
  const [keysAreOn, setKeysAreOn] = useKeysSetting();
  const [listIsOpen, setListIsOpen] = useState(false);
  const heading = useArrival();
  const commit = () => toCommit(playing);
  const toggleList = useCallback(() => setListIsOpen((isOpen) => !isOpen), []);
  const beside = useCallback((id: QuestionId) => <Heard practice={practice} id={id} />, [practice]);
  const onPage = useMemo(() => ({ '?': toggleList }), [toggleList]);
  useShortcuts({
    store,
    isOn: keysAreOn,
    hasQuestions: !commits,
    onPage,
    onQuestion: KEYS,
    onSection: commits ? undefined : jumpToSectionNumbered,
  });

  return (
    <VisitStoreProvider value={store}>
      {bar(
        <PlayActions
          store={store}
          onLeave={() => leave(practice)}
          onCommit={commits ? undefined : commit}
        />,
      )}
      {commits ? (
        <CommitForm practice={practice} onBack={() => toCase(playing)} />
      ) : (
        <div className="page practising">
          <Rail counts={undefined} />
          <main>
            <div className="opening">
              <h1 ref={heading} tabIndex={-1}>
                {of.opening.who}
              </h1>
              <blockquote>{of.opening.says}</blockquote>
              <p className="muted">
                Ask, examine and order at the questions, as far as you need. What you hear you put
                on the checklist yourself. Nothing is judged until you commit.
              </p>
              <p className="muted">
                <Sentence
                  says="In the end, what nothing called for costs points: {test} a test, {hard} a dear or unpleasant one, 1 for every {questions} questions."
                  gaps={{
                    test: PRICES.test,
                    hard: PRICES.hardTest,
                    questions: PRICES.questionsAPoint,
                  }}
                />
              </p>
            </div>
            <BesideProvider value={beside}>
              <PathProvider rest={rest} assess={assessOf} tells={false}>
                <Checklist />
                <rest.Foot kept={FORM} keysAreOn={keysAreOn} onShortcuts={toggleList} />
              </PathProvider>
            </BesideProvider>
          </main>
          <Consultation practice={practice} playing={playing} onCommit={commit} />
        </div>
      )}
      <p className="practice-unfinished">
        The case is not finished: there is nothing to print before the commitment.
      </p>
      {listIsOpen ? (
        <ShortcutList
          on={keysAreOn}
          onSwitch={setKeysAreOn}
          onClose={() => setListIsOpen(false)}
          extra={LINES}
        />
      ) : null}
    </VisitStoreProvider>
  );
}
