/**
 * The link between this page and a record system: whose record is open, and that the visit is of that
 * patient. It is in memory alone, and ends with the visit, with the lock, and with whatever puts another
 * visit in place of the running one.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { newId } from '../../browser/new-id.ts';
import type { Slot } from '../../browser/storage.ts';
import type { Connection } from '../../record/connection.ts';
import { begin, type Outside } from '../../record/launch.ts';
import { PROBLEMS, type Problem, type Result } from '../../record/problem.ts';
import { readRecords, type Records } from '../../record/read.ts';
import type { System, Systems } from '../../record/systems.ts';
import { isOfPatient, whoseIn, whoseOf, type SentType, type Whose } from '../../record/whose.ts';
import { keepNow } from '../../visit/keeping.ts';
import { holdsVisit, type Session } from '../../visit/session.ts';
import { isEmpty, type VisitStore } from '../../visit/store.ts';
import { sentAfter, type Told } from './send-states.ts';

type Open = {
  readonly kind: 'open';
  readonly connection: Connection;
  readonly records: Records;
  readonly whose: Whose;
  readonly told: Told;
};

export type LinkState =
  | { readonly kind: 'apart'; readonly problem: Problem | undefined }
  | { readonly kind: 'working'; readonly says: string }
  /** A visit was begun before, and only the clinician knows whose it is. */
  | { readonly kind: 'asks'; readonly connection: Connection; readonly records: Records }
  | Open;

export type LinkOutside = {
  readonly launch: Outside;
  /** Whose visit this tab holds; see record/whose.ts. */
  readonly whose: Slot;
  /** Hands over what is still being typed. */
  readonly leaveField: () => void;
  /** Leaves the page for an address of a record system. */
  readonly leave: (address: string) => void;
};

export type Link = {
  readonly state: StoreApi<LinkState>;
  readonly systems: Systems;
  /** Goes to a record system and asks to be let in. */
  readonly connect: (system: System) => Promise<void>;
  /** Leaves for the address at which a record system asks, as soon as it is known. */
  readonly follow: (way: Promise<Result<string>>) => Promise<void>;
  /** Back from there: reads the record, unless the open visit is of another patient. */
  readonly arrive: (coming: Promise<Result<Connection>>) => Promise<void>;
  /** The visit that was begun before is of this patient. */
  readonly isOfThisPatient: () => Promise<void>;
  /**
   * What becomes of sending a part of the visit, which is kept beside it. False where that connection is
   * not, or no longer, open: then nothing more may be sent by it.
   */
  readonly tell: (
    connection: Connection,
    type: SentType,
    told: NonNullable<Told[SentType]>,
  ) => boolean;
  /** Ends the connection, and with it all that was read. */
  readonly close: (problem?: Problem) => void;
};

const REPLACED: Problem = {
  says: 'Another visit stands here now, so the connection to the record was ended. Connect again for its patient.',
  way: 'again',
};
export const LEFT_ALONE: Problem = {
  says: 'Nobody used this page, so the connection to the record was ended. Connect again.',
  way: 'again',
};
const EXAMPLE: Problem = {
  says: 'An example is open, and is of no patient. Leave the example, then connect again.',
  way: 'end',
};
const WAITS: Problem = {
  says: 'A visit that this tab kept waits, and may be of another patient. Go on with it or wipe it, then connect again.',
  way: 'end',
};
const WOULD_BE_LOST: Problem = {
  says: 'This browser does not keep the visit, so it would be lost on the way to the record. Save a file first.',
  way: 'elsewhere',
};

export function createLink(session: Session, systems: Systems, outside: LinkOutside): Link {
  const state = createStore<LinkState>()(() => ({ kind: 'apart', problem: undefined }));
  /** What was asked before the link was ended is not taken in behind it. */
  let turn = 0;
  const set = (next: LinkState) => {
    turn += 1;
    state.setState(next, true);
  };
  const close = (problem?: Problem) => set({ kind: 'apart', problem });
  const openWith = (connection: Connection, records: Records, whose: Whose) => {
    outside.whose.write(JSON.stringify(whose));
    set({ kind: 'open', connection, records, whose, told: {} });
  };

  /** A visit that is put in its place, whichever it is, ends the link. */
  const isBegun = () => {
    const { store } = session.state.getState();
    return !isEmpty(store) || store.getState().opened !== undefined;
  };
  if (!isBegun()) outside.whose.wipe();
  /** Whose the visits are that can be taken back. */
  const marks = new WeakMap<VisitStore, string>();
  let running = session.state.getState();
  session.state.subscribe((next) => {
    if (next.serial === running.serial) return;
    const mark = outside.whose.read();
    if (mark !== undefined) marks.set(running.store, mark);
    running = next;
    const back = marks.get(next.store);
    if (back === undefined) outside.whose.wipe();
    else outside.whose.write(back);
    const { kind } = state.getState();
    if (kind !== 'apart') close(kind === 'working' || holdsVisit(session) ? REPLACED : undefined);
  });

  /** What stands here and can be of no patient who is in context, or of another one. */
  const bars = (): Problem | undefined => {
    const { store, waiting } = session.state.getState();
    if (store.getState().visit.example === true) return EXAMPLE;
    // A reload may give it back, beside the mark of whoever was in context meanwhile.
    return waiting === undefined ? undefined : WAITS;
  };

  const leaveBy = async (says: string, coming: Promise<Result<string>>) => {
    set({ kind: 'working', says });
    const mine = turn;
    const way = await coming;
    if (turn !== mine) return;
    if (!way.ok) return close(way.problem);
    // What was recorded while it was waited for.
    outside.leaveField();
    keepNow(session);
    outside.leave(way.value);
  };

  const connect = async (system: System) => {
    outside.leaveField();
    keepNow(session);
    const { kept } = session.state.getState();
    const barred = bars();
    if (barred !== undefined) return close(barred);
    if (kept === 'refused' || kept === 'unreadable') return close(WOULD_BE_LOST);
    await leaveBy(
      `Connecting to ${system.name}.`,
      begin(systems, { iss: system.iss }, outside.launch),
    );
  };

  const follow = (way: Promise<Result<string>>) => leaveBy('Connecting to the record.', way);

  const arrive = async (coming: Promise<Result<Connection>>) => {
    set({ kind: 'working', says: 'Connecting to the record.' });
    const asked = turn;
    const came = await coming;
    if (turn !== asked) return;
    if (!came.ok) return close(came.problem);
    const barred = bars();
    if (barred !== undefined) return close(barred);
    const connection = came.value;
    set({ kind: 'working', says: `Reading from ${connection.system.name}.` });
    const mine = turn;
    const kept = whoseIn(outside.whose.read());
    const isOpenBefore = isBegun();
    const isSame = kept !== undefined && (await isOfPatient(kept, connection));
    if (turn !== mine) return;
    if (isOpenBefore && kept !== undefined && !isSame) return close(PROBLEMS.otherPatient.problem);
    const read = await readRecords(connection);
    const fresh = await whoseOf(newId(), connection);
    if (turn !== mine) return;
    if (!read.ok) return close(read.problem);
    const records = read.value;
    if (isOpenBefore && isSame) openWith(connection, records, kept);
    // What was begun while the record was read may be of anybody.
    else if (isBegun()) set({ kind: 'asks', connection, records });
    else openWith(connection, records, fresh);
  };

  const isOfThisPatient = async () => {
    const asked = state.getState();
    if (asked.kind !== 'asks') return;
    const whose = await whoseOf(newId(), asked.connection);
    if (state.getState() === asked) openWith(asked.connection, asked.records, whose);
  };

  const tell: Link['tell'] = (connection, type, told) => {
    const open = state.getState();
    if (open.kind !== 'open' || open.connection !== connection) return false;
    const { [type]: _, ...others } = open.whose.sent;
    const sent = sentAfter(told);
    const whose = {
      ...open.whose,
      sent: sent === undefined ? others : { ...others, [type]: sent },
    };
    outside.whose.write(JSON.stringify(whose));
    if (told.kind === 'ended') close(told.problem);
    else set({ ...open, whose, told: { ...open.told, [type]: told } });
    return told.kind !== 'ended';
  };

  return { state, systems, connect, follow, arrive, isOfThisPatient, tell, close };
}
