/** Above the checklist: to which record it is connected, of whom, what that offers, and what is sent there. */
import { useStore } from 'zustand';
import { whoItIs } from '../../record/found-patient.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { late } from '../../ui/late.tsx';
import type { Session } from '../../visit/session.ts';
import type { Link, LinkState } from './link.ts';
import './record.css';

/** What reads results and medicines comes once there are some. */
const Opened = late(
  async () => (await import('./opened.tsx')).Opened,
  'The part of this page that shows the record could not be loaded: disconnect by a reload, and connect again.',
);

export type PanelProps = {
  readonly session: Session;
  readonly link: Link;
  /** What writes the full note of the visit as it stands. */
  readonly loadNote: () => Promise<(at: Date) => string>;
};

function Connects({ link }: { readonly link: Link }) {
  return (
    <div className="ways">
      {link.systems.systems.map((system) => (
        <Button key={system.iss} onClick={() => void link.connect(system)}>
          Connect to {system.name}
        </Button>
      ))}
    </div>
  );
}

function Apart({ link, of }: { readonly link: Link; readonly of: LinkState & { kind: 'apart' } }) {
  return (
    <>
      {of.problem === undefined ? null : (
        <div role="alert">
          <Banner tone="caution">
            <p>{of.problem.says}</p>
          </Banner>
        </div>
      )}
      <div className="record-strip">
        <p>Not connected to a record: nothing is read or sent.</p>
        <Connects link={link} />
      </div>
    </>
  );
}

function Asks({ link, of }: { readonly link: Link; readonly of: LinkState & { kind: 'asks' } }) {
  return (
    <Banner tone="caution">
      <p>
        {of.connection.system.name} has the record open of <b>{whoItIs(of.records.patient)}</b>.
      </p>
      <p>
        A visit was begun in this tab before. Is it of this patient? If not, end it (Menu, End
        visit) and connect again.
      </p>
      <div className="ways">
        <Button onClick={() => link.close()}>No, disconnect</Button>
        <Button onClick={() => void link.isOfThisPatient()}>Yes, of this patient</Button>
      </div>
    </Banner>
  );
}

export function RecordPanel(props: PanelProps) {
  const { link } = props;
  const of = useStore(link.state);
  return (
    <section className="record" aria-label="Record system">
      {of.kind === 'apart' ? <Apart link={link} of={of} /> : null}
      {of.kind === 'working' ? <output>{of.says}</output> : null}
      {of.kind === 'asks' ? <Asks link={link} of={of} /> : null}
      {of.kind === 'open' ? <Opened {...props} of={of} /> : null}
    </section>
  );
}
