/** What is to be said or asked about the visit as a whole: banners, never a dialog. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { rulesBeside, THESE_RULES } from '../../rules/edition.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { offeredInWords, openedNote, touchedInWords } from '../../visit/opened.ts';
import {
  backToPrevious,
  dropOffered,
  dropWaiting,
  newVisit,
  restoreWaiting,
  takeOffered,
  type Session,
} from '../../visit/session.ts';
import { isBlank } from '../../visit/store.ts';
import './notices.css';

function Asked({ says, children }: { readonly says: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className="asked">
      <div>{says}</div>
      {children === undefined ? null : <div className="ways">{children}</div>}
    </div>
  );
}

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

function Offered({ session }: { readonly session: Session }) {
  const offered = useStore(session.state, (state) => state.offered);
  const store = useStore(session.state, (state) => state.store);
  const blank = useStore(store, (state) => isBlank(state.visit));
  if (offered === undefined) return null;
  return (
    <Banner>
      <Asked
        says={[
          offeredInWords(offered),
          ...(blank ? [] : ['It takes the place of the running visit, which can come back.']),
        ].join(' ')}
      >
        <Button look="primary" onClick={() => takeOffered(session)}>
          Open it
        </Button>
        <Button onClick={() => dropOffered(session)}>Leave it</Button>
      </Asked>
    </Banner>
  );
}

function Opened({ session }: { readonly session: Session }) {
  const store = useStore(session.state, (state) => state.store);
  const opened = useStore(store, (state) => state.opened);
  const note = openedNote(opened, day(now()));
  if (note === undefined) return null;
  return (
    <Banner tone="caution">
      <p>
        {note.isOther ? (
          <Sentence
            says="Opened from a record of {at} under rules {theirs}; these are rules {ours}."
            gaps={{
              at: note.recordedAt,
              theirs: <bdi>{rulesBeside(note, THESE_RULES)}</bdi>,
              ours: rulesBeside(THESE_RULES, note),
            }}
          />
        ) : (
          `Opened from a record of ${note.recordedAt} under these rules.`
        )}
      </p>
      {note.recorded === note.now ? (
        <p>Both give the same impression.</p>
      ) : (
        <dl className="both">
          <dt>As recorded</dt>
          <dd>{note.recorded === '' ? 'no impression' : <bdi>{note.recorded}</bdi>}</dd>
          <dt>On these rules</dt>
          <dd>
            <bdi>{note.now}</bdi>
          </dd>
        </dl>
      )}
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
      <Offered session={session} />
      <Opened session={session} />
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
