/**
 * The way through the house is the browser's own history: every view, and every jump within one, is
 * an entry with an address. How a view stood when it was left is kept in memory, never in the
 * address, and is handed back on the way back to it.
 */
import { takePlace, watchFocus, type PlaceOnPage } from './place-on-page.ts';

/** What stands after the # of the address, with it; empty when nothing does. */
export const readHash = (): string =>
  // The served page is drawn where there is no address.
  typeof window === 'undefined' ? '' : window.location.hash;

/** Where the way led. */
export type Arrived = {
  readonly hash: string;
  /** How it stood when it was left, on the way back or forth. */
  readonly left: PlaceOnPage | undefined;
  /** How the view stood that it led away from; undefined where that view is no more. */
  readonly from: PlaceOnPage | undefined;
};

type Left = { readonly hash: string; readonly place: PlaceOnPage | undefined };
type Way = { entry: number; newest: number; hash: string; readonly left: Map<number, Left> };

const entryIn = (state: unknown): number | undefined => {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return undefined;
  return typeof state.entry === 'number' ? state.entry : undefined;
};

const listeners = new Set<(arrived: Arrived) => void>();
let way: Way | undefined;
let holds: () => boolean = () => false;
let held: () => void = () => undefined;
let stopFocus: () => void = () => undefined;

const write = (entry: number, hash: string) =>
  window.history.replaceState({ entry }, '', hash === '' ? undefined : hash);

/** The way as it is; it begins with the page, or goes on where the page was loaded again. */
function current(): Way {
  if (way !== undefined) return way;
  const hash = readHash();
  const known = entryIn(window.history.state);
  way = { entry: known ?? 0, newest: known ?? 0, hash, left: new Map() };
  if (known === undefined) write(0, hash);
  return way;
}

function leave(): PlaceOnPage {
  const { left, entry, hash } = current();
  const place = takePlace();
  left.set(entry, { hash, place });
  return place;
}

function tell(arrived: Arrived): void {
  for (const listener of listeners) listener(arrived);
}

/** A new entry behind this one. */
function begin(hash: string): void {
  const now = current();
  now.newest = now.entry + 1;
  now.entry = now.newest;
  now.hash = hash;
  for (const entry of now.left.keys()) if (entry >= now.newest) now.left.delete(entry);
}

/** Goes to a view by its address; nothing where it stands already. */
export function goTo(hash: string): void {
  if (hash === current().hash) return;
  tell({ hash, left: undefined, from: markJump(hash) });
}

/** A jump within the view: the way back leads to where it began. Whoever jumps leads there. */
export function markJump(hash: string): PlaceOnPage {
  const from = leave();
  begin(hash);
  window.history.pushState({ entry: current().entry }, '', hash === '' ? undefined : hash);
  return from;
}

/** Another view in the place of this one: the way back does not lead to what is no more. */
export function goInPlace(hash: string): void {
  const now = current();
  if (hash === now.hash) return;
  now.hash = hash;
  write(now.entry, hash);
  tell({ hash, left: undefined, from: undefined });
}

/**
 * Back where one came from, if that is such a view; else on to `hash`. `isOther`: what stands there is
 * no more what was left, so it begins at its top.
 */
export function backOr(hash: string, isSuch: (before: string) => boolean, isOther = false): void {
  const { left, entry } = current();
  const before = left.get(entry - 1);
  if (before === undefined || !isSuch(before.hash)) return goTo(hash);
  if (isOther) left.set(entry - 1, { ...before, place: undefined });
  window.history.back();
}

/** Whether the way back from here leads out of the house. */
export const isFirst = (): boolean => current().entry === 0;

/**
 * While `stays` says so, the way back does not lead out of the house, and `onHeld` is called. It
 * needs an entry to come back to: see `isFirst`.
 */
export function holdWay(stays: () => boolean, onHeld: () => void): () => void {
  holds = stays;
  held = onHeld;
  return () => {
    holds = () => false;
    held = () => undefined;
  };
}

/** By the browser's own buttons. */
function moved(entry: number, hash: string): void {
  const now = current();
  if (entry === now.entry) return;
  if (entry === 0 && holds()) {
    window.history.go(now.entry);
    held();
    return;
  }
  const from = leave();
  now.entry = entry;
  now.newest = Math.max(now.newest, entry);
  now.hash = hash;
  tell({ hash, left: now.left.get(entry)?.place, from });
}

/** By a link or by what somebody typed into the address. */
function followed(hash: string): void {
  const now = current();
  if (hash === now.hash) {
    write(now.entry, hash);
    return;
  }
  const from = leave();
  begin(hash);
  write(now.entry, hash);
  tell({ hash, left: undefined, from });
}

function heard({ type }: Event): void {
  const hash = readHash();
  const entry = entryIn(window.history.state);
  if (entry !== undefined) moved(entry, hash);
  // Between the two events of a link the browser takes the focus away.
  else if (type === 'hashchange' || hash === current().hash) followed(hash);
}

/** Tells of each view that is gone to. */
export function onWay(arrived: (at: Arrived) => void): () => void {
  listeners.add(arrived);
  if (listeners.size === 1) {
    way = undefined;
    current();
    // A loaded page is put back by the browser, a view by us.
    window.history.scrollRestoration = 'manual';
    window.addEventListener('popstate', heard);
    window.addEventListener('hashchange', heard);
    window.addEventListener('pagehide', giveBack);
    stopFocus = watchFocus();
  }
  return () => {
    listeners.delete(arrived);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', heard);
    window.removeEventListener('hashchange', heard);
    window.removeEventListener('pagehide', giveBack);
    stopFocus();
    way = undefined;
  };
}

function giveBack(): void {
  window.history.scrollRestoration = 'auto';
}
