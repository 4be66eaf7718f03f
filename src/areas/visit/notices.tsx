/** What is to be said or asked about the visit as a whole: banners, never a dialog. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { now } from '../../browser/clock.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { late } from '../../ui/late.tsx';
import { touchedInWords } from '../../visit/in-words.ts';
import type { Kept } from '../../visit/keep.ts';
import {
  backToPrevious,
  dropWaiting,
  newVisit,
  restoreWaiting,
  type Session,
} from '../../visit/session.ts';
import { Asked } from './asked.tsx';
import './notices.css';

const FileNotices = late(
  async () => (await import('./file-notices.tsx')).FileNotices,
  'What is to be said of the file could not be loaded.',
);

/** What reads a kept visit comes in a chunk of its own, as do the words about what was read. */
function Unreachable({ session }: { readonly session: Session }) {
  return (
    <Banner tone="caution">
      <Asked says="This tab keeps a visit. The part of the page that reads it could not be loaded.">
        <Button onClick={() => void restoreWaiting(session)}>Try again</Button>
        <Button onClick={() => dropWaiting(session)}>Wipe it here</Button>
      </Asked>
    </Banner>
  );
}

/** What is to be said of a visit that a reload would not bring back. */
const NOT_KEPT: Readonly<Partial<Record<Kept, string>>> = {
  refused: 'Not kept: this browser refuses storage, and a reload loses the visit. Save a file.',
  unreadable:
    'Not kept: what was recorded last cannot be read back, and a reload loses it. Save a file.',
};

/**
 * What is said or offered stands at the top of the page, and whoever opened a file in the middle of it
 * is led there. What is said when the page opens leads nobody.
 */
function useLead(offered: unknown, says: string | undefined) {
  const section = useRef<HTMLElement>(null);
  const last = useRef({ offered, says });
  useEffect(() => {
    const before = last.current;
    last.current = { offered, says };
    const isNew =
      (offered !== undefined && offered !== before.offered) ||
      (says !== undefined && says !== before.says);
    // Its buttons went, and with them the place of whoever pressed one.
    const isTaken = before.offered !== undefined && document.activeElement === document.body;
    if (isNew) window.scrollTo(0, 0);
    if (isNew || isTaken) section.current?.focus({ preventScroll: true });
  }, [offered, says]);
  return section;
}

export function Notices({ session }: { readonly session: Session }) {
  const says = useStore(session.state, (state) => state.says);
  const offered = useStore(session.state, (state) => state.offered);
  const unread = useStore(session.state, (state) => state.unread);
  const kept = useStore(session.state, (state) => state.kept);
  const belongs = useStore(session.state, (state) => state.belongs);
  const previous = useStore(session.state, (state) => state.previous);
  const store = useStore(session.state, (state) => state.store);
  const opened = useStore(store, (state) => state.opened);
  const isExample = useStore(store, (state) => state.visit.example === true);
  const waiting = useStore(session.state, (state) => state.waiting);
  const asks = waiting !== undefined && waiting.because !== 'unread';
  const holdsFile = asks || (unread ?? offered ?? opened ?? belongs) !== undefined;
  const section = useLead(offered, says);
  return (
    <section ref={section} className="notices" aria-label="About this visit" tabIndex={-1}>
      {isExample ? (
        <Banner tone="caution">
          <Asked says="Example: a fictional patient. Its paper, text and file say so too.">
            <Button onClick={() => newVisit(session)}>Leave the example</Button>
          </Asked>
        </Banner>
      ) : null}
      {says === undefined ? null : (
        <Banner>
          <p>{says}</p>
        </Banner>
      )}
      {waiting?.because === 'unread' ? <Unreachable session={session} /> : null}
      {holdsFile ? <FileNotices session={session} /> : null}
      {NOT_KEPT[kept] === undefined ? null : (
        <Banner tone="caution">
          <p>{NOT_KEPT[kept]}</p>
        </Banner>
      )}
      {previous === undefined ? null : (
        <p className="previous">
          <Button look="plain" onClick={() => backToPrevious(session)}>
            Back to the visit of {touchedInWords(previous.touched, now())}
          </Button>
        </p>
      )}
    </section>
  );
}
