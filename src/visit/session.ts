/**
 * The visits of this tab: the running one and the one before it. Visits are swapped whole and never
 * mixed (D19).
 */
import { createStore } from 'zustand/vanilla';
import { forgetVisit } from '../rules/record/kept-of.ts';
import { emptyVisit } from '../rules/record/visit.ts';
import { WIPES_AFTER_MINUTES } from './idleness.ts';
import {
  asRecord,
  findKept,
  findUnread,
  readKept,
  restored,
  type Outside,
  type Rest,
} from './keep.ts';
import { keepNow, keepOn, seenNow } from './keeping.ts';
import type { Session, SessionState } from './session-state.ts';
import {
  createVisitStore,
  fill,
  isEmpty,
  type Beside,
  type VisitState,
  type VisitStore,
} from './store.ts';

export type { Session };

/** The running visit as a file. */
export const sessionRecord = ({ state, outside }: Session): string =>
  asRecord(outside, state.getState().store.getState().visit, outside.now());

/** Puts a store in place of the running one. */
function place(session: Session, store: VisitStore, rest: Partial<SessionState>): void {
  const { state } = session;
  const serial = state.getState().serial + 1;
  state.setState({
    says: undefined,
    offered: undefined,
    belongs: undefined,
    ...rest,
    store,
    serial,
  });
  keepOn(session);
  seenNow(session);
}

const runningAsPrevious = (session: Session): SessionState['previous'] => {
  const { store, touched } = session.state.getState();
  return isEmpty(store) ? undefined : { store, touched };
};

/** A session with nothing in it, as the page is served. */
export function blankSession(outside: Outside): Session {
  const state = createStore<SessionState>()(() => ({
    store: createVisitStore(),
    serial: 0,
    touched: outside.now(),
    seenAtFirst: outside.now(),
    kept: 'empty',
    previous: undefined,
    waiting: undefined,
    unread: undefined,
    offered: undefined,
    says: undefined,
  }));
  return { state, outside };
}

/**
 * Begins with what the tab keeps, when it is this tab's own and was not left for too long; otherwise
 * with a fresh visit, and says or asks what about the kept one. Never throws. The store
 * is the one that began blank, as the served page did, so that the page takes over what is drawn.
 */
export async function openSession(outside: Outside): Promise<Session> {
  const begun = blankSession(outside);
  const { state } = begun;
  const unread = findUnread(outside);
  state.setState({ unread });
  const kept = await findKept(outside);
  if (kept.kind === 'visit') {
    fill(state.getState().store, kept.content, kept.beside);
    state.setState({ touched: kept.touched, seenAtFirst: kept.seen });
  } else {
    putAside(begun, kept.rest);
  }
  keepOn(begun);
  return begun;
}

/** What could not be read is put aside, beside what was put aside before. */
function putAside({ state, outside }: Session, { unread, ...others }: Rest): void {
  state.setState(others);
  if (unread === undefined) return;
  const all = `${state.getState().unread ?? ''}${unread}`;
  outside.unread.write(all);
  state.setState({ unread: all });
}

/** Puts a kept visit in place; what was begun meanwhile becomes the previous visit. */
function putBack(running: Session, content: VisitState, beside: Beside, touched: Date): void {
  const { previous } = running.state.getState();
  const store = createVisitStore();
  fill(store, content, beside);
  place(running, store, {
    waiting: undefined,
    touched,
    previous: runningAsPrevious(running) ?? previous,
  });
}

/**
 * Takes the waiting visit up again. Where it could not be read, it is read once more, and may be
 * asked about then.
 */
export async function restoreWaiting(running: Session): Promise<void> {
  const { waiting } = running.state.getState();
  if (waiting === undefined) return;
  if (waiting.because !== 'unread') {
    const { record, opened, beside } = waiting;
    putBack(running, restored(record, opened), beside, new Date(record.recordedAt));
    return;
  }
  const kept = await readKept(running.outside, waiting.text, waiting.openedText, false);
  // Nothing else happened to it meanwhile.
  if (running.state.getState().waiting !== waiting) return;
  if (kept.kind === 'visit') putBack(running, kept.content, kept.beside, kept.touched);
  else {
    putAside(running, kept.rest);
    keepNow(running);
  }
}

/** Lets the waiting visit go. */
export function dropWaiting(running: Session): void {
  running.state.setState({ waiting: undefined });
  keepNow(running);
}

/** Wipes what could not be read. */
export function dropUnread({ state, outside }: Session): void {
  outside.unread.wipe();
  state.setState({ unread: undefined });
}

/** Puts another patient's visit, with a chain of undo of its own, in place of the running one (D85). */
function replace(running: Session, store: VisitStore): void {
  const { previous } = running.state.getState();
  place(running, store, {
    previous: runningAsPrevious(running) ?? previous,
    touched: running.outside.now(),
  });
}

/** A new visit with its own chain of undo; the running one can be taken back whole. */
export const newVisit = (running: Session): void => replace(running, createVisitStore());

/** "Back to the visit of 10:42": swaps whole visits. */
export function backToPrevious(running: Session): void {
  const { previous } = running.state.getState();
  if (previous === undefined) return;
  place(running, previous.store, {
    previous: runningAsPrevious(running),
    touched: previous.touched,
  });
}

/** The running visit was printed, copied or saved: the one before it can no longer come back. */
export function handedOut(running: Session): void {
  if (running.state.getState().previous !== undefined)
    running.state.setState({ previous: undefined });
}

function wipe(running: Session, says: string): void {
  const { store, previous } = running.state.getState();
  for (const each of [store, previous?.store]) {
    each?.setState({ visit: emptyVisit, opened: undefined });
    each?.temporal.getState().clear();
    each?.drafts.setState({}, true);
    each?.texts.setState({}, true);
  }
  running.outside.visit.wipe();
  running.outside.opened.wipe();
  running.outside.seen.wipe();
  dropUnread(running);
  place(running, createVisitStore(), {
    previous: undefined,
    waiting: undefined,
    touched: running.outside.now(),
    says,
  });
  forgetVisit();
}

/** Wipes visit, history, previous visit and storage. There is no way back. */
export const endVisit = (running: Session): void =>
  wipe(running, 'The visit was ended, and is wiped from this tab.');

/** The same where nobody was there. */
export const wipeLeft = (running: Session): void =>
  wipe(running, `Nobody used this page for ${WIPES_AFTER_MINUTES} minutes: the visit was wiped.`);

/** Whether anything here is a patient's: the visit, the one before, one that waits or is offered. */
export function holdsVisit(running: Session): boolean {
  const { store, previous, waiting, unread, offered } = running.state.getState();
  const isBegun = !isEmpty(store) || store.getState().opened !== undefined;
  return isBegun || [previous, waiting, unread, offered].some((each) => each !== undefined);
}

/** Says a sentence about a file that could not even be read. */
export const sayFile = (running: Session, says: string): void =>
  running.state.setState({ offered: undefined, says, belongs: undefined });

/** Reads a file and offers it; the running visit stays as it is until the offer is taken. */
export async function offerFile(running: Session, text: string): Promise<void> {
  try {
    const { offerOf } = await running.outside.loadGate();
    running.state.setState(await offerOf(text));
  } catch {
    sayFile(running, 'The part of this page that reads files could not be loaded: try again.');
  }
}

/** Opens the offered file in place of the running visit, which becomes the previous one. */
export function takeOffered(running: Session): void {
  const { offered } = running.state.getState();
  // A response concluded nothing, so there is no impression to compare with that of today.
  if (offered !== undefined)
    replace(running, createVisitStore(offered.visit, 'edition' in offered ? offered : undefined));
}

export const dropOffered = (running: Session): void =>
  running.state.setState({ offered: undefined });

/** Opens the fictional visit, unless a visit was begun meanwhile. */
export async function openExample(running: Session): Promise<void> {
  const { state } = running;
  const { store } = state.getState();
  const example = await import('./example.ts').catch(() => undefined);
  if (state.getState().store !== store || !isEmpty(store)) return;
  if (example === undefined)
    state.setState({ says: 'The example could not be loaded: try again.' });
  else replace(running, createVisitStore(example.exampleVisit(running.outside.now())));
}
