/** The visit: the questions, the assessment beside them, and the summary in their place. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { VisitStoreProvider } from '../../checklist/context.tsx';
import { useCardsSetting } from '../../checklist/cards/setting.ts';
import { useKeysSetting } from '../../checklist/keys-setting.ts';
import { jumpToSectionNumbered } from '../../checklist/section-way.ts';
import { useShortcuts } from '../../checklist/use-shortcuts.ts';
import type { Flush } from '../../browser/print.ts';
import { tabSlot } from '../../browser/storage.ts';
import { backOr, goInPlace, goTo, readHash } from '../../browser/way.ts';
import { late } from '../../ui/late.tsx';
import type { Session } from '../../visit/session.ts';
import { ActionsBar } from './actions-bar.tsx';
import { Announcer } from './announcer.tsx';
import { Intro } from './intro.tsx';
import { Notices } from './notices.tsx';
import { OnPaper } from './on-paper.tsx';
import { Panel } from './panel.tsx';
import { Sections } from './sections.tsx';
import { SummaryView } from './summary-view.tsx';
import { VisitRail } from './visit-rail.tsx';
import '../../checklist/page.css';
import '../../checklist/cards/cards.css';

const Shortcuts = late(
  async () => (await import('./shortcuts.tsx')).Shortcuts,
  'The list of shortcuts could not be loaded.',
);

/** Of the tab, not of the visit: whether the whole form is drawn. */
const FORM = tabSlot('rls-form');

type VisitAreaProps = {
  readonly session: Session;
  /** The bar of the house around this area's own actions. */
  readonly bar: (actions: ReactNode) => ReactNode;
  readonly flush: Flush;
  /** "summary" or a face of it, "summary/full"; or nothing for the questions. */
  readonly path: string;
};

const QUESTIONS = '#visit';
const toSummary = (): void => goTo('#summary');
/** Any view but the other areas and the summary itself. */
const isOfQuestions = (hash: string): boolean => !/^#(?:summary|practice|evidence)/u.test(hash);
const toQuestions = (): void => backOr(QUESTIONS, isOfQuestions);

/** Another visit begins with its questions, and the way back does not lead to the summary of it. */
function useFreshStart(serial: number): void {
  const last = useRef(serial);
  useLayoutEffect(() => {
    if (last.current === serial) return;
    last.current = serial;
    if (!isOfQuestions(readHash())) goInPlace(QUESTIONS);
  }, [serial]);
}

export function VisitArea({ session, bar, flush, path }: VisitAreaProps) {
  const store = useStore(session.state, (state) => state.store);
  const serial = useStore(session.state, (state) => state.serial);
  const [keysAreOn, setKeysAreOn] = useKeysSetting();
  const [isCards, setCards] = useCardsSetting();
  const [listIsOpen, setListIsOpen] = useState(false);
  const face = /^summary\/?(?<face>.*)$/u.exec(path)?.groups?.['face'];
  const showsSummary = face !== undefined;
  const toggleList = useCallback(() => setListIsOpen((isOpen) => !isOpen), []);
  const onPage = useMemo(
    () => ({
      '?': toggleList,
      // It may be closed before it has come.
      ...(listIsOpen ? { Escape: toggleList } : {}),
      ...(showsSummary ? { v: toQuestions } : { s: toSummary }),
    }),
    [toggleList, listIsOpen, showsSummary],
  );
  useShortcuts({
    store,
    isOn: keysAreOn,
    hasQuestions: !showsSummary,
    onPage,
    onSection: showsSummary ? undefined : jumpToSectionNumbered,
  });
  useFreshStart(serial);

  return (
    <VisitStoreProvider value={store}>
      {bar(
        <ActionsBar
          session={session}
          onSummary={showsSummary ? undefined : toSummary}
          onShortcuts={toggleList}
          form={{ isCards, onSwitch: setCards }}
        />,
      )}
      <Notices session={session} />
      {showsSummary ? (
        <SummaryView key={serial} session={session} face={face} onBack={toQuestions} />
      ) : (
        // A form, so that no browser fills in by itself what was chosen before a reload.
        <form
          className="page"
          key={serial}
          autoComplete="off"
          data-form={isCards ? 'cards' : 'list'}
        >
          <VisitRail />
          <main>
            <Intro session={session} />
            <Sections
              kept={FORM}
              keysAreOn={keysAreOn}
              onShortcuts={toggleList}
              onSummary={toSummary}
            />
          </main>
          <Panel />
        </form>
      )}
      {listIsOpen ? (
        <Shortcuts on={keysAreOn} onSwitch={setKeysAreOn} onClose={() => setListIsOpen(false)} />
      ) : null}
      <Announcer store={store} />
      <OnPaper session={session} isShown={showsSummary} flush={flush} />
    </VisitStoreProvider>
  );
}
