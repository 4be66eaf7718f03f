/** What is said of a file: before it takes the place of the running visit, and once it was opened. */
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { rulesBeside, THESE_RULES } from '../../rules/edition.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { offeredInWords, openedNote } from '../../visit/opened.ts';
import { dropOffered, takeOffered, type Session } from '../../visit/session.ts';
import { isBlank } from '../../visit/store.ts';
import { Asked } from './asked.tsx';

export function Offered({ session }: { readonly session: Session }) {
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

export function Opened({ session }: { readonly session: Session }) {
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
