/**
 * Practice in this browser: the case that is being played, with a visit store of its own, and what
 * is kept of earlier ones. It never touches the clinic's visit, and has a slot of its own.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Asked, Commitment, Finished, Running } from '../practice/attempt.ts';
import type { Case } from '../practice/case-schema.ts';
import { debrief, type Debrief } from '../practice/debrief.ts';
import { nextHint, type Hint } from '../practice/hint.ts';
import { EDITION } from '../rules/edition.ts';
import { emptyVisit, type QuestionId, type Visit } from '../rules/record/visit.ts';
import { canonical } from '../rules/record/canonical.ts';
import { recordTyped } from './medicine-actions.ts';
import {
  allUnread,
  attempts,
  beginnings,
  dropAllUnread,
  keepOn,
  ownShelf,
  stored,
  type PracticeOutside,
} from './practice-kept.ts';
import { createVisitStore, type VisitStore } from './store.ts';

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
  readonly committed: Committed | undefined;
};

export type Committed = {
  readonly commitment: Commitment;
  /** By the rules and the case as they are now. */
  readonly debrief: Debrief;
  readonly seconds: number;
  /** The attempt as it was kept, with what it was marked then. */
  readonly attempt: Finished;
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

function keepBegun(
  { state, outside }: Practice,
  change: (begun: readonly Running[]) => readonly Running[],
): void {
  const begun = change(stored(beginnings(outside)) ?? state.getState().begun);
  state.setState({ begun, kept: keepOn(outside, beginnings(outside), begun) });
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

const AFRESH = 'What was kept of your practice could not be read, so it begins afresh.';
const WITHOUT_SOME =
  'Part of what was kept of your practice could not be read; all the rest is here.';

/** Begins with what this browser keeps; what cannot be read is kept until somebody wipes it. */
export function openPractice(outside: PracticeOutside): Practice {
  const state = createStore<PracticeState>()(() => {
    const unread = allUnread(outside);
    const finished = stored(attempts(outside)) ?? [];
    const begun = stored(beginnings(outside)) ?? [];
    const isNew = unread !== (outside.unread.read() ?? '');
    const hasRest = finished.length > 0 || begun.length > 0;
    return {
      finished,
      begun,
      playing: undefined,
      kept: true,
      unread: unread === '' ? undefined : unread,
      says: isNew ? (hasRest ? WITHOUT_SOME : AFRESH) : undefined,
    };
  });
  return { state, outside };
}

/** Wipes what could not be read. */
export function dropUnreadPractice({ state, outside }: Practice): void {
  dropAllUnread(outside);
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

/**
 * Looks at an attempt once more, as it was committed to: marked by the rules and the case of now, while
 * the attempt keeps what it was marked then.
 */
export function lookAt(practice: Practice, of: Case, attempt: Finished): void {
  const { asked, hints, visit, commitment, seconds, finishedAt } = attempt;
  const said = debrief({ case: of, asked, hints, visit, commitment });
  place(practice, {
    case: of,
    own: attempt.own === true,
    startedAt: finishedAt,
    asked,
    asides: 0,
    hints,
    hint: undefined,
    seconds,
    since: practice.outside.now(),
    store: createVisitStore(canonical(visit)),
    committed: { commitment, debrief: said, seconds, attempt },
  });
}

const isBegun = ({ state }: Practice, of: Case, own: boolean): boolean =>
  state.getState().begun.some((one) => one.case.id === of.id && (one.own === true) === own);

const lastOf = ({ state }: Practice, of: Case, own: boolean): Finished | undefined =>
  state.getState().finished.findLast((one) => one.caseId === of.id && (one.own === true) === own);

/** Opens a case of the library: as it was begun, else the debrief of its last attempt, else anew. */
export function openCase(practice: Practice, of: Case): void {
  const last = lastOf(practice, of, false);
  if (last === undefined || isBegun(practice, of, false)) play(practice, of);
  else lookAt(practice, of, last);
}

const ownCases = (outside: PracticeOutside): readonly Case[] => stored(ownShelf(outside)) ?? [];

/** Keeps a case of one's own, so that its debrief can be looked at again. */
const keepOwn = (outside: PracticeOutside, of: Case): boolean =>
  keepOn(outside, ownShelf(outside), [...ownCases(outside).filter(({ id }) => id !== of.id), of]);

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
  const last = of === undefined ? undefined : lastOf(practice, of, true);
  // Another version of one's own may be another patient altogether.
  if (of === undefined || last?.caseVersion !== of.version) return false;
  lookAt(practice, of, last);
  return true;
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
    playing: { ...playing, committed: { commitment, debrief: said, seconds, attempt: finished } },
  });
  keepBegun(practice, (begun) => begun.filter((one) => !isSame(one, playing)));
  const all = [
    ...(stored(attempts(practice.outside)) ?? practice.state.getState().finished),
    finished,
  ];
  const { outside } = practice;
  const kept = keepOn(outside, attempts(outside), all) && (!own || keepOwn(outside, of));
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
