/** What is to be said or asked about the visit as a whole: banners, never a dialog. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { now } from '../../browser/clock.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { late } from '../../ui/late.tsx';
import { touchedInWords } from '../../visit/named.ts';
import {
  backToPrevious,
  dropWaiting,
  newVisit,
  restoreWaiting,
  type Session,
} from '../../visit/session.ts';
import { Asked } from './asked.tsx';
import './notices.css';

const CANNOT_TELL = 'What is to be said of the file could not be loaded.';
/** They come with the first file that is opened. */
const Offered = late(async () => (await import('./of-file.tsx')).Offered, CANNOT_TELL);
const Opened = late(async () => (await import('./of-file.tsx')).Opened, CANNOT_TELL);

function Waiting({ session }: { readonly session: Session }) {
  const waiting = useStore(session.state, (state) => state.waiting);
  if (waiting === undefined) return null;
  if (waiting.because === 'unread')
    return (
      <Banner tone="caution">
        <Asked says="This tab keeps a visit. The part of the page that reads it could not be loaded.">
          <Button onClick={() => void restoreWaiting(session)}>Try again</Button>
          <Button onClick={() => dropWaiting(session)}>Wipe it here</Button>
        </Asked>
      </Banner>
    );
  const at = touchedInWords(new Date(waiting.record.recordedAt), now());
  const says =
    waiting.because === 'clock-back'
      ? `This tab still keeps the visit of ${at}. The clock was set back since, so how long ago that was is not known.`
      : `This tab was copied from one that is still open, with the visit of ${at}.`;
  return (
    <Banner tone="caution">
      <Asked says={says}>
        <Button onClick={() => void restoreWaiting(session)}>Go on with it</Button>
        <Button onClick={() => dropWaiting(session)}>Wipe it here</Button>
      </Asked>
    </Banner>
  );
}

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
  const kept = useStore(session.state, (state) => state.kept);
  const previous = useStore(session.state, (state) => state.previous);
  const store = useStore(session.state, (state) => state.store);
  const opened = useStore(store, (state) => state.opened);
  const isExample = useStore(store, (state) => state.visit.example === true);
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
      <Waiting session={session} />
      {offered === undefined ? null : <Offered session={session} />}
      {opened === undefined ? null : <Opened session={session} />}
      {kept === 'refused' ? (
        <Banner tone="caution">
          <p>Not kept: this browser refuses storage, and a reload loses the visit. Save a file.</p>
        </Banner>
      ) : null}
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
