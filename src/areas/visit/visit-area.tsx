/** The visit: the questions, the assessment beside them, and the summary in their place. */
import { useCallback, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { VisitStoreProvider } from '../../checklist/context.tsx';
import { useShortcuts } from '../../checklist/use-shortcuts.ts';
import type { Flush } from '../../browser/print.ts';
import { tabSlot } from '../../browser/storage.ts';
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

const ShortcutList = late(
  async () => (await import('../../checklist/shortcut-list.tsx')).ShortcutList,
  'The list of shortcuts could not be loaded.',
);

/** Of the tab, not of the visit: whether the whole form is drawn. */
const FORM = tabSlot('rls-form');

type VisitAreaProps = {
  readonly session: Session;
  /** The bar of the house around this area's own actions. */
  readonly bar: (actions: ReactNode) => ReactNode;
  readonly flush: Flush;
};

export function VisitArea({ session, bar, flush }: VisitAreaProps) {
  const store = useStore(session.state, (state) => state.store);
  const serial = useStore(session.state, (state) => state.serial);
  // Another visit is another page: it begins with its questions.
  const [summaryOf, setSummaryOf] = useState<number | undefined>(undefined);
  const [keysAreOn, setKeysAreOn] = useState(true);
  const [listIsOpen, setListIsOpen] = useState(false);
  const showsSummary = summaryOf === serial;
  const toggleList = useCallback(() => setListIsOpen((isOpen) => !isOpen), []);
  useShortcuts(store, keysAreOn && !showsSummary, toggleList);

  return (
    <VisitStoreProvider value={store}>
      {bar(
        <ActionsBar
          session={session}
          onSummary={showsSummary ? undefined : () => setSummaryOf(serial)}
          onShortcuts={toggleList}
        />,
      )}
      <Notices session={session} />
      {showsSummary ? (
        <SummaryView key={serial} session={session} onBack={() => setSummaryOf(undefined)} />
      ) : (
        // A form, so that no browser fills in by itself what was chosen before a reload.
        <form className="page" key={serial} autoComplete="off">
          <VisitRail />
          <main>
            <Intro session={session} />
            <Sections kept={FORM} keysAreOn={keysAreOn} onShortcuts={toggleList} />
          </main>
          <Panel />
        </form>
      )}
      {listIsOpen ? (
        <ShortcutList on={keysAreOn} onSwitch={setKeysAreOn} onClose={() => setListIsOpen(false)} />
      ) : null}
      <Announcer store={store} />
      <OnPaper session={session} isShown={showsSummary} flush={flush} />
    </VisitStoreProvider>
  );
}
