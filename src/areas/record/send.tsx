/** Sending the visit to the record: what is sent is shown first, each part is told by itself, none is stored twice. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { now, time } from '../../browser/clock.ts';
import type { Connection } from '../../record/connection.ts';
import type { Problem } from '../../record/problem.ts';
import { whoItIs } from '../../record/found-patient.ts';
import type { Records } from '../../record/read.ts';
import { SENT_TYPES, takenBy, toSend, type Takes } from '../../record/write.ts';
import type { SentType, Whose } from '../../record/whose.ts';
import { Button } from '../../ui/button.tsx';
import type { Session } from '../../visit/session.ts';
import { addTyped } from '../../visit/typed.ts';
import type { Link } from './link.ts';
import { sendEach } from './send-each.ts';
import { isSending, stateOf, type Told } from './send-states.ts';

const NAMES: Readonly<Record<SentType, string>> = {
  QuestionnaireResponse: 'The answers, as a response to the form of this checklist',
  DocumentReference: 'The full note, as a text',
};

type SendProps = {
  readonly session: Session;
  readonly link: Link;
  readonly connection: Connection;
  readonly records: Records;
  readonly whose: Whose;
  readonly told: Told;
  readonly loadNote: () => Promise<(at: Date) => string>;
};

const CANNOT_LOAD: Problem = {
  says: 'The part of this page that writes the note could not be loaded: try again.',
  way: 'again',
};

type Ready = { readonly takes: Takes; readonly noteOf: (at: Date) => string };

async function readyFor({
  connection,
  loadNote,
}: Pick<SendProps, 'connection' | 'loadNote'>): Promise<Ready | Problem> {
  try {
    const [answer, noteOf] = await Promise.all([takenBy(connection), loadNote()]);
    return answer.ok ? { takes: answer.value, noteOf } : answer.problem;
  } catch {
    return CANNOT_LOAD;
  }
}

/** What the record takes and what writes the note, as soon as both are there. */
function useReady(link: Link, connection: Connection, loadNote: SendProps['loadNote']) {
  const [ready, setReady] = useState<Ready | Problem | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const came = await readyFor({ connection, loadNote });
      if (isOver) return;
      if ('ends' in came) link.close(came);
      else setReady(came);
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [link, connection, loadNote]);
  return ready;
}

export function Send({ session, link, connection, records, whose, told, loadNote }: SendProps) {
  const store = useStore(session.state, (state) => state.store);
  // The note is drawn from these, and what is shown is what is sent.
  const visit = useStore(store, (state) => state.visit);
  useStore(store.drafts);
  const [at] = useState(() => now());
  const ready = useReady(link, connection, loadNote);
  // Before the note is shown, not as it is sent: what is shown is what is sent.
  useEffect(() => addTyped(store), [store]);
  const { name } = connection.system;
  if (ready === undefined) return <p>Asking {name} what it takes.</p>;
  if ('says' in ready) return <p role="alert">{ready.says}</p>;
  const { takes, noteOf } = ready;
  const text = noteOf(at);
  const states = SENT_TYPES.map((type) => ({ type, ...stateOf(type, takes, whose, told, name) }));
  const due = states.filter(({ isDue }) => isDue).map(({ type }) => type);

  const isUnderWay = isSending(told);

  const sendAll = () => {
    const about = { visit, text, at: at.toISOString(), noteType: link.systems.noteType };
    void sendEach(session, link, toSend(about, whose, connection), due);
  };

  return (
    <div className="record-send">
      <p>
        As of {time(at)}, to the record of <b>{whoItIs(records.patient)}</b>
      </p>
      <p className="muted">
        Laboratory values are sent in the answers and the note, not as results of their own.
      </p>
      <ul aria-live="polite">
        {states.map(({ type, says }) => (
          <li key={type}>
            <b>{NAMES[type]}.</b> {says}
          </li>
        ))}
      </ul>
      <label>
        The note that is sent
        <textarea readOnly rows={10} value={text} />
      </label>
      <div className="ways">
        <Button
          look="primary"
          disabled={due.length === 0 || isUnderWay || visit.example === true}
          onClick={sendAll}
        >
          {isUnderWay ? 'Sending' : `Send to ${name}`}
        </Button>
      </div>
    </div>
  );
}
