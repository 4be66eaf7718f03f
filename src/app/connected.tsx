/** The start of the page that is built for record systems: the checklist, and above it the record. */
import { StrictMode, useCallback, useEffect } from 'react';
import { createLink, LEFT_ALONE, type Link } from '../areas/record/link.ts';
import { RecordPanel } from '../areas/record/record-panel.tsx';
import { now } from '../browser/clock.ts';
import { isFramed } from '../browser/framed.ts';
import { watchIdle } from '../browser/idle-watch.ts';
import { leaveField } from '../browser/leave-field.ts';
import { rememberMissingSheets } from '../browser/style-sheets.ts';
import { tabSlot } from '../browser/storage.ts';
import { askedIn, begin, finish, type Outside } from '../record/launch.ts';
import type { Systems } from '../record/systems.ts';
import { heardAt, isHidden, lookedAt, present } from '../visit/idleness.ts';
import type { Session } from '../visit/session.ts';
import { App } from './app.tsx';
import { openTab } from './open-tab.ts';
import { putInstead } from './take-over.tsx';
import '../ui/tokens.css';
import './not-started.css';

/** What the page was built for: src/build/connected.ts. */
declare const SYSTEMS: Systems;

const outside: Outside = {
  fetch: (...asked) => fetch(...asked),
  // A browser that refuses storage throws where it is asked for, and not at the start.
  get storage() {
    return sessionStorage;
  },
  page: `${window.location.origin}${window.location.pathname}`,
  now,
};

/** Some browsers tell who shows the page within itself; to the others its headers alone say who may. */
function isFramedByStrangers(): boolean {
  if (!isFramed()) return false;
  const allowed = SYSTEMS.framedBy ?? [];
  const above = 'ancestorOrigins' in window.location ? [...window.location.ancestorOrigins] : [];
  return allowed.length === 0 || above.some((each) => !allowed.includes(each));
}

/** Whoever leaves the page alone leaves no open record behind, whether or not a visit is open. */
function useEndsAlone(link: Link): void {
  useEffect(() => {
    let idleness = present(Date.now());
    return watchIdle({
      onInput: () => {
        idleness = heardAt(idleness, Date.now());
        return false;
      },
      onLook: () => {
        idleness = lookedAt(idleness, Date.now());
        if (!isHidden(idleness.stage)) return;
        idleness = present(Date.now());
        const { kind } = link.state.getState();
        if (kind !== 'apart') link.close(LEFT_ALONE);
      },
    });
  }, [link]);
}

function Connected({ session, link }: { readonly session: Session; readonly link: Link }) {
  useEndsAlone(link);
  const loadNote = useCallback(async () => {
    const { copyOf } = await import('../areas/visit/note.ts');
    return (at: Date) => copyOf(session.state.getState().store, at, 'full');
  }, [session]);
  return (
    <>
      <RecordPanel session={session} link={link} loadNote={loadNote} />
      <App session={session} />
    </>
  );
}

const leave = (address: string): void => window.location.replace(address);

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('smart.html has no #root');
  const asked = askedIn(window.location.href);
  // What was kept for the way back is taken out first of all, and the address is wiped with it.
  const coming = asked.kind === 'return' ? finish(SYSTEMS, asked, outside) : undefined;
  if (asked.kind !== 'nothing') window.history.replaceState(null, '', outside.page);
  if (isFramedByStrangers()) {
    const { Framed } = await import('./framed.tsx');
    putInstead(root, <Framed />);
    return;
  }
  rememberMissingSheets();
  const way = asked.kind === 'launch' ? begin(SYSTEMS, asked, outside) : undefined;
  const session = await openTab();
  const whose = tabSlot('rls-visit-of');
  const link = createLink(session, SYSTEMS, { launch: outside, whose, leaveField, leave });
  // However long the record system takes, the page is there meanwhile, and says what it waits for.
  const linked = way === undefined ? coming && link.arrive(coming) : link.follow(way);
  putInstead(
    root,
    <StrictMode>
      <Connected session={session} link={link} />
    </StrictMode>,
  );
  await linked;
}

void start();
