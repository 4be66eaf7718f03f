/** What is said and asked of what was read: a kept visit, a file, and what is neither. */
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { rulesBeside, THESE_RULES } from '../../rules/edition.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { touchedInWords } from '../../visit/in-words.ts';
import { offeredInWords, openedNote } from '../../visit/opened.ts';
import {
  dropOffered,
  dropUnread,
  dropWaiting,
  restoreWaiting,
  takeOffered,
  type Session,
} from '../../visit/session.ts';
import { Asked } from './asked.tsx';
import { useIsEmpty } from './use-is-empty.ts';

function Waiting({ session }: { readonly session: Session }) {
  const waiting = useStore(session.state, (state) => state.waiting);
  if (waiting === undefined || waiting.because === 'unread') return null;
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

function Unread({ session }: { readonly session: Session }) {
  const unread = useStore(session.state, (state) => state.unread);
  if (unread === undefined) return null;
  return (
    <Banner tone="caution">
      <Asked says="What this tab kept and could not be read is still here.">
        <Button onClick={() => saveFile('rls-unread.json', unread, 'application/json')}>
          Save it as a file
        </Button>
        <Button onClick={() => dropUnread(session)}>Wipe it here</Button>
      </Asked>
    </Banner>
  );
}

function Offered({ session }: { readonly session: Session }) {
  const offered = useStore(session.state, (state) => state.offered);
  const store = useStore(session.state, (state) => state.store);
  const blank = useIsEmpty(store);
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

/** A file of another area is led to its place. */
function Elsewhere({ session }: { readonly session: Session }) {
  const belongs = useStore(session.state, (state) => state.belongs);
  return belongs === undefined ? null : (
    <Banner>
      <p>
        <a href="#practice">Open it in Practice, under “A case of your own”.</a>
      </p>
    </Banner>
  );
}

export const FileNotices = ({ session }: { readonly session: Session }) => (
  <>
    <Elsewhere session={session} />
    <Waiting session={session} />
    <Unread session={session} />
    <Offered session={session} />
    <Opened session={session} />
  </>
);
