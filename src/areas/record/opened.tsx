/** The open record: of whom it is, and behind two buttons what it offers and what is sent to it. */
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { whoItIs } from '../../record/found-patient.ts';
import { Button } from '../../ui/button.tsx';
import type { LinkState } from './link.ts';
import { Offers } from './offers.tsx';
import type { PanelProps } from './record-panel.tsx';
import { Send } from './send.tsx';

type OpenedProps = PanelProps & { readonly of: LinkState & { kind: 'open' } };

type Shown = 'offers' | 'send' | undefined;

export function Opened({ session, link, loadNote, of }: OpenedProps) {
  const store = useStore(session.state, (state) => state.store);
  const [shown, setShown] = useState<Shown>('offers');
  const { connection, records, whose, told } = of;
  const { name, iss } = connection.system;
  const toggle = (which: Shown): ReactNode => (
    <Button
      aria-expanded={shown === which}
      onClick={() => setShown(shown === which ? undefined : which)}
    >
      {which === 'offers' ? 'From the record' : `Send to ${name} …`}
    </Button>
  );
  return (
    <>
      <div className="record-strip">
        <p>
          <b>{whoItIs(records.patient)}</b>. Connected to {name}. It reads from the record, and
          sends only what you send.
        </p>
        <div className="ways">
          {toggle('offers')}
          {toggle('send')}
          <Button look="plain" onClick={() => link.close()}>
            Disconnect
          </Button>
        </div>
      </div>
      {shown === 'offers' ? <Offers store={store} records={records} iss={iss} /> : null}
      {shown === 'send' ? (
        <Send {...{ session, link, connection, records, whose, told, loadNote }} />
      ) : null}
    </>
  );
}
