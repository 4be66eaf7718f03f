/**
 * The visits of this tab: the running one, kept through the gate, and the one before it. Visits are
 * swapped whole and never mixed (D19).
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { day, dayAndTime, time, type Clock } from '../browser/clock.ts';
import type { Slot } from '../browser/storage.ts';
import { isSameRules, rulesBeside, THESE_RULES, type RulesNamed } from '../rules/edition.ts';
import { emptyVisit, type Visit } from '../rules/record/visit.ts';
import type { VisitRecord } from '../summary/record.ts';
import { writeRecord } from '../summary/record-text.ts';
import { assessed } from './assessed.ts';
import { exampleVisit } from './example.ts';
import { WIPES_AFTER, WIPES_AFTER_MINUTES } from './idleness.ts';
import { change, createVisitStore, isBlank, type VisitState, type VisitStore } from './store.ts';

/** The gate for records, in a chunk of its own: a visit that begins blank has nothing to read. */
type Gate = typeof import('../summary/record.ts');
export const loadGate = (): Promise<Gate> => import('../summary/record.ts');

/** What a session needs from the world outside. */
export type Outside = {
  /** The running visit, as a record. */
  readonly visit: Slot;
  /** The record that the running visit was opened from. */
  readonly opened: Slot;
  readonly now: Clock;
  /** Whether what the slots hold belongs to a tab that still lives elsewhere. */
  readonly livesElsewhere: () => Promise<boolean>;
  /** May fail, as everything that comes over a line; it is tried again at the next call. */
  readonly loadGate: () => Promise<Gate>;
};

/** `empty`: nothing to keep. `refused`: this browser keeps nothing, and a reload loses the visit. */
type Kept = 'empty' | 'kept' | 'refused';

type Waiting =
  | {
      readonly because: 'old' | 'elsewhere';
      readonly record: VisitRecord;
      /** The record that it was opened from. */
      readonly opened: VisitRecord | undefined;
    }
  /** The gate could not be loaded. */
  | { readonly because: 'unread'; readonly text: string; readonly openedText: string | undefined };

type SessionState = {
  readonly store: VisitStore;
  /** Another number for every visit that is put in place whole, so that the page is drawn afresh. */
  readonly serial: number;
  /** When something was last recorded. */
  readonly touched: Date;
  readonly kept: Kept;
  readonly previous: { readonly store: VisitStore; readonly touched: Date } | undefined;
  /** A kept visit that is not put back without asking, or could not be yet, and why. */
  readonly waiting: Waiting | undefined;
  /** A file that was read and not yet opened. */
  readonly offered: VisitRecord | undefined;
  /** One sentence about what just happened to the visit as a whole. */
  readonly says: string | undefined;
};

export type Session = {
  readonly state: StoreApi<SessionState>;
  readonly outside: Outside;
};

/** The headline, or nothing where the rules break: the answers are kept all the same. */
function impressionOf(visit: Visit, today: string): string {
  try {
    return assessed(visit, today).headline.says;
  } catch {
    return '';
  }
}

/** The running visit as a file. */
export function sessionRecord(session: Session): string {
  const { visit } = session.state.getState().store.getState();
  return writeRecord(
    visit,
    impressionOf(visit, day(session.outside.now())),
    session.outside.now().toISOString(),
  );
}

function keep(session: Session): Kept {
  const { outside, state } = session;
  const { store, waiting } = state.getState();
  const { visit, opened } = store.getState();
  // What waits to be asked about stays kept until something else is recorded.
  if (waiting !== undefined && isBlank(visit)) return 'empty';
  const keepsOpened = opened !== undefined && outside.opened.write(JSON.stringify(opened));
  if (!keepsOpened) outside.opened.wipe();
  if (isBlank(visit)) {
    outside.visit.wipe();
    return 'empty';
  }
  // Without the record that it was opened from, the visit would come back as another one.
  const isWhole = opened === undefined || keepsOpened;
  if (isWhole && outside.visit.write(sessionRecord(session))) return 'kept';
  outside.visit.wipe();
  return 'refused';
}

const unsubscribers = new WeakMap<Session, () => void>();

/** Keeps what the running store holds, and what it records from now on. */
function keepOn(session: Session): void {
  const { state, outside } = session;
  unsubscribers.get(session)?.();
  state.setState({ kept: keep(session) });
  const stop = state.getState().store.subscribe(() => {
    state.setState({ touched: outside.now(), kept: keep(session), says: undefined });
  });
  unsubscribers.set(session, stop);
}

/** Puts a store in place of the running one. */
function place(session: Session, store: VisitStore, rest: Partial<SessionState>): void {
  const { state } = session;
  const serial = state.getState().serial + 1;
  state.setState({ says: undefined, offered: undefined, ...rest, store, serial });
  keepOn(session);
}

const runningAsPrevious = (session: Session): SessionState['previous'] => {
  const { store, touched } = session.state.getState();
  return isBlank(store.getState().visit) ? undefined : { store, touched };
};

/** A record of other rules is shown with both impressions, so it stays at hand. */
const restored = (record: VisitRecord, opened: VisitRecord | undefined): VisitState => ({
  visit: record.visit,
  opened: opened ?? (isSameRules(record, THESE_RULES) ? undefined : record),
});

/** A session with nothing in it, as the page is served. */
export function blankSession(outside: Outside): Session {
  const state = createStore<SessionState>()(() => ({
    store: createVisitStore(),
    serial: 0,
    touched: outside.now(),
    kept: 'empty',
    previous: undefined,
    waiting: undefined,
    offered: undefined,
    says: undefined,
  }));
  return { state, outside };
}

/** What became of a kept text: a visit to go on with, one to ask about, or a sentence. */
type Found =
  | { readonly kind: 'visit'; readonly content: VisitState; readonly touched: Date }
  | { readonly kind: 'rest'; readonly rest: Pick<SessionState, 'waiting' | 'says'> };

const found = (rest: Partial<Pick<SessionState, 'waiting' | 'says'>>): Found => ({
  kind: 'rest',
  rest: { waiting: undefined, says: undefined, ...rest },
});

async function readKept(
  outside: Outside,
  text: string,
  openedText: string | undefined,
  elsewhere: boolean,
): Promise<Found> {
  const gate = await outside.loadGate().catch(() => undefined);
  if (gate === undefined) return found({ waiting: { because: 'unread', text, openedText } });
  const read = gate.readRecord(text);
  if (!read.ok) {
    const says = `The visit kept in this tab could not be read, so this is a fresh one. ${read.says}`;
    return found({ says });
  }
  const { record } = read;
  const openedFrom = openedText === undefined ? undefined : gate.readRecord(openedText);
  const opened = openedFrom?.ok === true ? openedFrom.record : undefined;
  const touched = new Date(record.recordedAt);
  const age = outside.now().getTime() - touched.getTime();
  if (elsewhere || age < 0 || age > WIPES_AFTER) {
    const because = elsewhere ? 'elsewhere' : 'old';
    return found({ waiting: { because, record, opened } });
  }
  return { kind: 'visit', content: restored(record, opened), touched };
}

async function findKept({ outside }: Session): Promise<Found> {
  const elsewhere = await outside.livesElsewhere();
  const text = outside.visit.read();
  if (text !== undefined) return readKept(outside, text, outside.opened.read(), elsewhere);
  outside.opened.wipe();
  return found({});
}

/**
 * Begins with what the tab keeps, when it is this tab's own and not older than the idle limit;
 * otherwise with a fresh visit, and says or asks what about the kept one. Never throws. The store
 * is the one that began blank, as the served page did, so that the page takes over what is drawn.
 */
export async function openSession(outside: Outside): Promise<Session> {
  const begun = blankSession(outside);
  const { state } = begun;
  const kept = await findKept(begun);
  if (kept.kind === 'visit') {
    const { store } = state.getState();
    store.setState(kept.content);
    // There is nothing before it to undo into.
    store.temporal.getState().clear();
    state.setState({ touched: kept.touched });
  } else {
    state.setState(kept.rest);
  }
  keepOn(begun);
  return begun;
}

/** Puts a kept visit in place; what was begun meanwhile becomes the previous visit. */
function putBack(running: Session, { visit, opened }: VisitState, touched: Date): void {
  const { previous } = running.state.getState();
  place(running, createVisitStore(visit, opened), {
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
    const { record, opened } = waiting;
    putBack(running, restored(record, opened), new Date(record.recordedAt));
    return;
  }
  const kept = await readKept(running.outside, waiting.text, waiting.openedText, false);
  // Nothing else happened to it meanwhile.
  if (running.state.getState().waiting !== waiting) return;
  if (kept.kind === 'visit') putBack(running, kept.content, kept.touched);
  else running.state.setState(kept.rest);
}

/** Lets the waiting visit go. */
export function dropWaiting(running: Session): void {
  running.state.setState({ waiting: undefined });
  running.state.setState({ kept: keep(running) });
}

/** A new visit with its own chain of undo; the running one can be taken back whole. */
export function newVisit(running: Session): void {
  const { previous } = running.state.getState();
  place(running, createVisitStore(), {
    previous: runningAsPrevious(running) ?? previous,
    touched: running.outside.now(),
  });
}

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
  }
  running.outside.visit.wipe();
  running.outside.opened.wipe();
  place(running, createVisitStore(), {
    previous: undefined,
    waiting: undefined,
    touched: running.outside.now(),
    says,
  });
}

/** Wipes visit, history, previous visit and storage. There is no way back. */
export const endVisit = (running: Session): void =>
  wipe(running, 'The visit was ended, and is wiped from this tab.');

/** The same where nobody was there. */
export const wipeLeft = (running: Session): void =>
  wipe(running, `Nobody used this page for ${WIPES_AFTER_MINUTES} minutes: the visit was wiped.`);

/** Whether anything here is a patient's: the visit, the one before, one that waits or is offered. */
export function holdsVisit(running: Session): boolean {
  const { store, previous, waiting, offered } = running.state.getState();
  const { visit, opened } = store.getState();
  const isBegun = !isBlank(visit) || opened !== undefined;
  return isBegun || [previous, waiting, offered].some((each) => each !== undefined);
}

/** Reads a file and offers it; the running visit stays as it is until the offer is taken. */
export async function offerFile(running: Session, text: string): Promise<void> {
  const gate = await running.outside.loadGate().catch(() => undefined);
  const read = gate?.readRecord(text) ?? {
    ok: false,
    says: 'The part of this page that reads files could not be loaded: try again.',
  };
  running.state.setState(
    read.ok
      ? { offered: read.record, says: undefined }
      : { offered: undefined, says: `${read.says} The running visit is unchanged.` },
  );
}

/** Says a sentence about a file that could not even be read. */
export const sayFile = (running: Session, says: string): void =>
  running.state.setState({ offered: undefined, says });

/** Opens the offered file in place of the running visit: one step, which can be undone. */
export function takeOffered(running: Session): void {
  const { offered, store } = running.state.getState();
  if (offered === undefined) return;
  store.setState({ visit: offered.visit, opened: offered });
  running.state.setState({ offered: undefined, serial: running.state.getState().serial + 1 });
}

export const dropOffered = (running: Session): void =>
  running.state.setState({ offered: undefined });

/** Opens the fictional visit; one step, which can be undone. */
export const openExample = (running: Session): void =>
  change(running.state.getState().store, () => exampleVisit);

/** One sentence about a file before it replaces the running visit. */
export function offeredInWords(record: VisitRecord): string {
  const { impression, recordedAt, visit } = record;
  const kind = visit.example === true ? 'an example visit' : 'a visit';
  const at = dayAndTime(new Date(recordedAt));
  if (isSameRules(record, THESE_RULES))
    return impression === ''
      ? `The file holds ${kind} recorded ${at} without an impression.`
      : `The file holds ${kind} recorded ${at} with the impression “${impression}”`;
  const its = rulesBeside(record, THESE_RULES);
  const ours = rulesBeside(THESE_RULES, record);
  return impression === ''
    ? `The file holds ${kind} recorded ${at} on rules ${its} (these are ${ours}) without an impression.`
    : `The file holds ${kind} recorded ${at} on rules ${its} (these are ${ours}) with the impression “${impression}”`;
}

/** When a visit was last touched: "10:42", with the day when it is another one. */
export const touchedInWords = (touched: Date, now: Date): string =>
  day(touched) === day(now) ? time(touched) : dayAndTime(touched);

/** `edition` and `content` are those of the rules under which the opened file was recorded. */
export type OpenedNote = RulesNamed & {
  /** Other rules than those of today. */
  readonly isOther: boolean;
  /** "20 Nov 2026, 10:42". */
  readonly recordedAt: string;
  /** The impression as recorded. */
  readonly recorded: string;
  /** What the rules of today make of the file as it was. */
  readonly now: string;
};

/** What a reader must know of the file that a visit was opened from; nothing when all agrees. */
export function openedNote(opened: VisitRecord | undefined, today: string): OpenedNote | undefined {
  if (opened === undefined) return undefined;
  const { edition, content, impression, recordedAt, visit } = opened;
  const now = impressionOf(visit, today);
  const isOther = !isSameRules(opened, THESE_RULES);
  if (!isOther && now === impression) return undefined;
  return {
    edition,
    content,
    isOther,
    recordedAt: dayAndTime(new Date(recordedAt)),
    recorded: impression,
    now,
  };
}

/** "rls-visit-2026-11-20-1042.json": when, and nothing of whom. */
export const fileName = (at: Date): string =>
  `rls-visit-${day(at)}-${time(at).replace(':', '')}.json`;
