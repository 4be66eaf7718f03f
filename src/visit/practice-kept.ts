/**
 * What is kept of practice in this browser: three lists, each read entry by entry. What cannot be read
 * is put aside, and stays until somebody takes it along or wipes it.
 */
import type { Clock } from '../browser/clock.ts';
import type { Slot } from '../browser/storage.ts';
import {
  readBegun,
  readHistory,
  writeBegun,
  writeHistory,
  type Finished,
  type Running,
} from '../practice/attempt.ts';
import type { Case } from '../practice/case-schema.ts';
import type { KeptRead } from '../practice/kept-read.ts';
import { readOwn, writeOwn } from '../practice/own-cases.ts';

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

/** A slot with what reads and writes the list in it. */
type Shelf<T> = {
  readonly slot: Slot;
  readonly reads: (text: string) => KeptRead<T>;
  readonly writes: (kept: readonly T[]) => string;
};

export const attempts = ({ finished }: PracticeOutside): Shelf<Finished> => ({
  slot: finished,
  reads: readHistory,
  writes: writeHistory,
});
export const beginnings = ({ begun }: PracticeOutside): Shelf<Running> => ({
  slot: begun,
  reads: readBegun,
  writes: writeBegun,
});
export const ownShelf = ({ own }: PracticeOutside): Shelf<Case> => ({
  slot: own,
  reads: readOwn,
  writes: writeOwn,
});

/** What another tab kept meanwhile is read first, so that no attempt is lost. */
export function stored<T>({ slot, reads }: Shelf<T>): readonly T[] | undefined {
  const text = slot.read();
  const read = text === undefined ? undefined : reads(text);
  return read?.ok === true ? read.kept : undefined;
}

/** What stands on a shelf and cannot be read: all of it, or the entries that are bad. */
function unreadOn<T>({ slot, reads }: Shelf<T>): string {
  const text = slot.read();
  if (text === undefined) return '';
  const read = reads(text);
  return read.ok ? read.unread.map((each) => `${each.text}\n`).join('') : text;
}

export const allUnread = (outside: PracticeOutside): string =>
  [
    outside.unread.read() ?? '',
    unreadOn(attempts(outside)),
    unreadOn(beginnings(outside)),
    unreadOn(ownShelf(outside)),
  ].join('');

/**
 * Keeps a list that can be read back. What stands there and cannot be read is put aside first; where
 * that cannot be, it stays, and nothing is kept.
 */
export function keepOn<T>(
  { unread }: PracticeOutside,
  shelf: Shelf<T>,
  list: readonly T[],
): boolean {
  const text = shelf.writes(list);
  const back = shelf.reads(text);
  if (!back.ok || back.unread.length > 0) return false;
  const left = unreadOn(shelf);
  if (left !== '' && !unread.write(`${unread.read() ?? ''}${left}`)) return false;
  return shelf.slot.write(text);
}

/** Wipes of a shelf what cannot be read, and nothing else. */
function dropUnreadOn<T>(shelf: Shelf<T>): void {
  if (unreadOn(shelf) === '') return;
  const kept = stored(shelf);
  if (kept === undefined) shelf.slot.wipe();
  else shelf.slot.write(shelf.writes(kept));
}

/** Wipes all that cannot be read. */
export function dropAllUnread(outside: PracticeOutside): void {
  outside.unread.wipe();
  dropUnreadOn(attempts(outside));
  dropUnreadOn(beginnings(outside));
  dropUnreadOn(ownShelf(outside));
}
