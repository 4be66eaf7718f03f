/**
 * When the running visit is written down. An answer is first painted and then kept, so that nobody waits
 * for the storage; a page that is hidden, left or closed keeps at once what is still due.
 */
import { keep, type Kept, type Outside } from './keep.ts';
import type { Session } from './session-state.ts';

type Gate = Awaited<ReturnType<Outside['loadGate']>>;
const gates = new WeakMap<Session, Gate>();

/** The way to drop what is due behind the next paint. */
const due = new WeakMap<Session, () => void>();
const dropDue = (session: Session): void => due.get(session)?.();

/** Keeps the visit as it stands; once more when the gate is there to read it back. */
export function keepNow(session: Session): void {
  const { state, outside } = session;
  dropDue(session);
  const { store, waiting, touched } = state.getState();
  const kept = keep(outside, store, { waiting, touched, gate: gates.get(session) });
  state.setState({ kept });
  if (kept === 'written') void bringGate(session);
}

async function bringGate(session: Session): Promise<void> {
  const gate = await session.outside.loadGate().catch(() => undefined);
  if (gate === undefined || gates.has(session)) return;
  gates.set(session, gate);
  keepNow(session);
}

/** Until it is written, nothing is said to be kept; what is said not to be stays said, and does not blink. */
const whileDue = (kept: Kept): Kept => (kept === 'refused' || kept === 'unreadable' ? kept : 'due');

function keepSoon(session: Session): void {
  dropDue(session);
  due.set(
    session,
    session.outside.afterPaint(() => keepNow(session)),
  );
}

/** What is being typed is kept when nothing was typed for so long, in milliseconds. */
const TYPED_MS = 300;

const unsubscribers = new WeakMap<Session, () => void>();

/** Keeps what the running store holds, and what it records from now on. */
export function keepOn(session: Session): void {
  const { state, outside } = session;
  unsubscribers.get(session)?.();
  keepNow(session);
  const { temporal, drafts, texts } = state.getState().store;
  // The chain of undo is told of a change after the visit is.
  const stop = temporal.subscribe(() => {
    const { kept } = state.getState();
    state.setState({ says: undefined, touched: outside.now(), kept: whileDue(kept) });
    keepSoon(session);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.setState({ touched: outside.now() });
      keepNow(session);
    }, TYPED_MS);
  };
  const stops = [drafts.subscribe(later), texts.subscribe(later)];
  unsubscribers.set(session, () => {
    clearTimeout(timer);
    dropDue(session);
    stop();
    for (const each of stops) each();
  });
}

/** Somebody is here: what is kept is not left alone, though nothing is recorded. */
export function seenNow({ state, outside }: Session): void {
  const { kept, unread } = state.getState();
  const keeps = kept === 'kept' || kept === 'written' || kept === 'due' || unread !== undefined;
  if (keeps) outside.seen.write(outside.now().toISOString());
}
