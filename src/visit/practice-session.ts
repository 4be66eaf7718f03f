/**
 * Practice in this browser: the case that is being played, with a visit store of its own, and what
 * is kept of earlier ones. It never touches the clinic's visit, and has a slot of its own.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '../browser/clock.ts';
import type { Slot } from '../browser/storage.ts';
import {
  readBegun,
  readHistory,
  writeBegun,
  writeHistory,
  type Asked,
  type Commitment,
  type Finished,
  type KeptRead,
  type Running,
} from '../practice/attempt.ts';
import type { Case } from '../practice/case-schema.ts';
import { debrief, type Debrief } from '../practice/debrief.ts';
import { nextHint, type Hint } from '../practice/hint.ts';
import { readOwn, writeOwn } from '../practice/own-cases.ts';
import { EDITION } from '../rules/edition.ts';
import { emptyVisit, type QuestionId, type Visit } from '../rules/record/visit.ts';
import { canonical } from '../rules/record/canonical.ts';
import { recordTyped } from './medicine-actions.ts';
import { createVisitStore, type VisitStore } from './store.ts';

export type PracticeOutside = {
  /** The attempts that were finished. */
  readonly finished: Slot;
  /** The cases that were begun, each as it stands. */
  readonly begun: Slot;
  /** The cases of one's own that were played, for their debriefs. */
  readonly own: Slot;
  /** What could not be read, until somebody takes it along or wipes it. */
  readonly unread: Slot;
  readonly now: Clock;
};

/** A case on the table. The commitment locks it: from then on there is a debrief. */
export type Playing = {
  readonly case: Case;
  readonly own: boolean;
  readonly startedAt: string;
  readonly asked: readonly Asked[];
  /** How many of the asides were told. */
  readonly asides: number;
  readonly hints: number;
  readonly hint: Hint | undefined;
  /** Seconds played before `since`. */
  readonly seconds: number;
  readonly since: Date;
  readonly store: VisitStore;
  readonly committed:
    | { readonly commitment: Commitment; readonly debrief: Debrief; readonly seconds: number }
    | undefined;
};

type PracticeState = {
  readonly finished: readonly Finished[];
  readonly begun: readonly Running[];
  readonly playing: Playing | undefined;
  /** False when this browser keeps nothing: what is practised is gone with the page. */
  readonly kept: boolean;
  /** What this browser kept and could not be read: it can be taken along. */
  readonly unread: string | undefined;
  /** One sentence about what just happened. */
  readonly says: string | undefined;
};

export type Practice = {
  readonly state: StoreApi<PracticeState>;
  readonly outside: PracticeOutside;
};

/** Marked on every face, like the example visit. */
const blankVisit: Visit = { ...emptyVisit, example: true };

const secondsBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));

const secondsOf = ({ seconds, since }: Playing, now: Date): number =>
  seconds + secondsBetween(since, now);

type Reads<T> = (text: string) => KeptRead<T>;

/** What another tab kept meanwhile is read first, so that no attempt is lost. */
function stored<T>(slot: Slot, reads: Reads<T>): readonly T[] | undefined {
  const text = slot.read();
  const read = text === undefined ? undefined : reads(text);
  return read?.ok === true ? read.kept : undefined;
}

/** What stands in a slot and cannot be read. */
function unreadIn<T>(slot: Slot, reads: Reads<T>): string {
  const text = slot.read();
  return text === undefined || reads(text).ok ? '' : text;
}

const allUnread = ({ finished, begun, own, unread }: PracticeOutside): string =>
  [
    unread.read() ?? '',
    unreadIn(finished, readHistory),
    unreadIn(begun, readBegun),
    unreadIn(own, readOwn),
  ].join('');

/**
 * Keeps a text that can be read back. What stands there and cannot be read is put aside first; where
 * that cannot be, it stays, and nothing is kept.
 */
function keepIn<T>(
  { unread }: PracticeOutside,
  slot: Slot,
  text: string,
  reads: Reads<T>,
): boolean {
  if (!reads(text).ok) return false;
  const left = unreadIn(slot, reads);
  if (left !== '' && !unread.write(`${unread.read() ?? ''}${left}`)) return false;
  return slot.write(text);
}

function keepBegun(
  { state, outside }: Practice,
  change: (begun: readonly Running[]) => readonly Running[],
): void {
  const begun = change(stored(outside.begun, readBegun) ?? state.getState().begun);
  state.setState({ begun, kept: keepIn(outside, outside.begun, writeBegun(begun), readBegun) });
}

const isSame = (one: Running, playing: Playing): boolean =>
  one.case.id === playing.case.id && (one.own === true) === playing.own;

function runningOf(playing: Playing, now: Date): Running {
  return {
    case: playing.case,
    ...(playing.own ? { own: true } : {}),
    startedAt: playing.startedAt,
    asked: [...playing.asked],
    asides: playing.asides,
    hints: playing.hints,
    seconds: secondsOf(playing, now),
    visit: playing.store.getState().visit,
  };
}

function keepRunning(practice: Practice): void {
  const { playing } = practice.state.getState();
  if (playing === undefined || playing.committed !== undefined) return;
  const running = runningOf(playing, practice.outside.now());
  keepBegun(practice, (begun) => [...begun.filter((one) => !isSame(one, playing)), running]);
}

/** Begins with what this browser keeps; what cannot be read is kept until somebody wipes it. */
export function openPractice(outside: PracticeOutside): Practice {
  const state = createStore<PracticeState>()(() => {
    const unread = allUnread(outside);
    return {
      finished: stored(outside.finished, readHistory) ?? [],
      begun: stored(outside.begun, readBegun) ?? [],
      playing: undefined,
      kept: true,
      unread: unread === '' ? undefined : unread,
      says:
        unread === (outside.unread.read() ?? '')
          ? undefined
          : 'What was kept of your practice could not be read, so it begins afresh.',
    };
  });
  return { state, outside };
}

/** Wipes what could not be read. */
export function dropUnreadPractice({ state, outside }: Practice): void {
  outside.unread.wipe();
  if (unreadIn(outside.finished, readHistory) !== '') outside.finished.wipe();
  if (unreadIn(outside.begun, readBegun) !== '') outside.begun.wipe();
  if (unreadIn(outside.own, readOwn) !== '') outside.own.wipe();
  state.setState({ unread: undefined });
}

const unsubscribers = new WeakMap<Practice, () => void>();

function place(practice: Practice, playing: Playing | undefined): void {
  unsubscribers.get(practice)?.();
  unsubscribers.delete(practice);
  practice.state.setState({ playing, says: undefined });
  if (playing === undefined) return;
  unsubscribers.set(
    practice,
    playing.store.subscribe(() => keepRunning(practice)),
  );
}

const resumed = (running: Running, now: Date): Playing => ({
  case: running.case,
  own: running.own === true,
  startedAt: running.startedAt,
  asked: running.asked,
  asides: running.asides,
  hints: running.hints,
  hint: undefined,
  seconds: running.seconds,
  since: now,
  store: createVisitStore(canonical(running.visit)),
  committed: undefined,
});

/** Opens a case: goes on with it as it was begun, or begins it. */
export function play(practice: Practice, of: Case, own = false): void {
  const now = practice.outside.now();
  const left = practice.state
    .getState()
    .begun.find((one) => one.case.id === of.id && (one.own === true) === own);
  const begun: Playing = {
    case: of,
    own,
    startedAt: now.toISOString(),
    asked: [],
    asides: 0,
    hints: 0,
    hint: undefined,
    seconds: 0,
    since: now,
    store: createVisitStore(blankVisit),
    committed: undefined,
  };
  place(practice, left === undefined ? begun : resumed(left, now));
  keepRunning(practice);
}

/** Looks at the last attempt once more, as it was committed to; false where it was another version. */
function lookAgain(practice: Practice, of: Case, own = false): boolean {
  const { begun, finished } = practice.state.getState();
  if (begun.some((one) => one.case.id === of.id && (one.own === true) === own)) return false;
  const last = finished.findLast((one) => one.caseId === of.id && (one.own === true) === own);
  if (last === undefined || last.caseVersion !== of.version) return false;
  const { asked, hints, visit, commitment, seconds, finishedAt } = last;
  const said = debrief({ case: of, asked, hints, visit, commitment });
  place(practice, {
    case: of,
    own,
    startedAt: finishedAt,
    asked,
    asides: 0,
    hints,
    hint: undefined,
    seconds,
    since: practice.outside.now(),
    store: createVisitStore(canonical(visit)),
    committed: { commitment, debrief: said, seconds },
  });
  return true;
}

/** Opens a case of the library: as it was begun, else the debrief of its last attempt, else anew. */
export function openCase(practice: Practice, of: Case): void {
  if (!lookAgain(practice, of)) play(practice, of);
}

const ownCases = ({ own }: PracticeOutside): readonly Case[] => stored(own, readOwn) ?? [];

/** Keeps a case of one's own, so that its debrief can be looked at again. */
const keepOwn = (outside: PracticeOutside, of: Case): boolean =>
  keepIn(
    outside,
    outside.own,
    writeOwn([...ownCases(outside).filter(({ id }) => id !== of.id), of]),
    readOwn,
  );

/**
 * Goes on with a case of one's own that was begun, or looks at its last attempt again; false where
 * none of that name was.
 */
export function resumeOwn(practice: Practice, id: string): boolean {
  const left = practice.state
    .getState()
    .begun.find((one) => one.own === true && one.case.id === id);
  if (left !== undefined) play(practice, left.case, true);
  if (left !== undefined) return true;
  const of = ownCases(practice.outside).find((each) => each.id === id);
  return of !== undefined && lookAgain(practice, of, true);
}

function changePlaying(practice: Practice, change: (playing: Playing) => Playing): void {
  const { playing } = practice.state.getState();
  if (playing === undefined || playing.committed !== undefined) return;
  practice.state.setState({ playing: change(playing) });
  keepRunning(practice);
}

/** Asks, examines or orders; a question that was asked stays asked. */
export const ask = (practice: Practice, question: QuestionId): void =>
  changePlaying(practice, (playing) =>
    playing.asked.some((each) => each.question === question)
      ? playing
      : {
          ...playing,
          hint: playing.hint?.question === question ? undefined : playing.hint,
          asked: [
            ...playing.asked,
            { question, after: secondsOf(playing, practice.outside.now()) },
          ],
        },
  );

/** "Anything else?": one more of what the patient adds. */
export const listen = (practice: Practice): void =>
  changePlaying(practice, (playing) => ({
    ...playing,
    asides: Math.min(playing.asides + 1, playing.case.asides.length),
  }));

/** A hint counts once, however often it is looked at. */
export const takeHint = (practice: Practice): void =>
  changePlaying(practice, (playing) => {
    if (playing.hint !== undefined) return playing;
    const hint = nextHint(
      playing.case,
      playing.asked.map(({ question }) => question),
    );
    return hint === undefined ? playing : { ...playing, hint, hints: playing.hints + 1 };
  });

/** Locks the answer; only then the tool speaks. */
export function commit(practice: Practice, commitment: Commitment): void {
  handOver(practice);
  const { playing } = practice.state.getState();
  if (playing === undefined || playing.committed !== undefined) return;
  const { case: of, asked, hints, own } = playing;
  const now = practice.outside.now();
  const { visit } = playing.store.getState();
  const seconds = secondsOf(playing, now);
  const said = debrief({ case: of, asked, hints, visit, commitment });
  const finished: Finished = {
    caseId: of.id,
    caseVersion: of.version,
    ...(own ? { own: true } : {}),
    edition: EDITION,
    finishedAt: now.toISOString(),
    seconds,
    asked: [...asked],
    hints,
    visit,
    commitment,
    total: said.mark.total,
    right: said.mark.right,
    known: [...said.mark.known],
    missed: [...said.mark.missed],
  };
  practice.state.setState({
    playing: { ...playing, committed: { commitment, debrief: said, seconds } },
  });
  keepBegun(practice, (begun) => begun.filter((one) => !isSame(one, playing)));
  const all = [
    ...(stored(practice.outside.finished, readHistory) ?? practice.state.getState().finished),
    finished,
  ];
  const { outside } = practice;
  const kept =
    keepIn(outside, outside.finished, writeHistory(all), readHistory) &&
    (!own || keepOwn(outside, of));
  practice.state.setState({ finished: all, kept });
}

/** Records what is typed and was not added, before the case is left or committed. */
export function handOver({ state }: Practice): void {
  const { playing } = state.getState();
  if (playing?.committed === undefined && playing !== undefined) recordTyped(playing.store);
}

/** Back to the overview; what was begun stays begun. */
export function leave(practice: Practice): void {
  handOver(practice);
  keepRunning(practice);
  place(practice, undefined);
}

/** Lets a case that was begun go. */
export const letGo = (practice: Practice, gone: Pick<Running, 'case' | 'own'>): void =>
  keepBegun(practice, (begun) =>
    begun.filter((one) => one.case.id !== gone.case.id || one.own !== gone.own),
  );

/** Erases all that is kept of practising. There is no way back. */
export function erase(practice: Practice): void {
  place(practice, undefined);
  practice.outside.finished.wipe();
  practice.outside.begun.wipe();
  practice.outside.own.wipe();
  practice.outside.unread.wipe();
  practice.state.setState({
    finished: [],
    begun: [],
    unread: undefined,
    says: 'All practice was erased.',
  });
}
