/** A world outside for sessions in tests: storage that can refuse, and a clock that stands still. */
import type { Slot } from '../../src/browser/storage.ts';
import { loadGate, type Outside } from '../../src/visit/keep.ts';

export type FakeSlot = Slot & { text: string | undefined; refuses: boolean };

/** A slot in memory; `refuses` makes it a browser that keeps nothing. */
export function fakeSlot(text?: string): FakeSlot {
  const slot: FakeSlot = {
    text,
    refuses: false,
    read: () => slot.text,
    write: (next) => {
      if (slot.refuses) return false;
      slot.text = next;
      return true;
    },
    wipe: () => {
      slot.text = undefined;
    },
  };
  return slot;
}

export type FakeOutside = Outside & {
  readonly visit: FakeSlot;
  readonly opened: FakeSlot;
  readonly seen: FakeSlot;
  readonly unread: FakeSlot;
  /** ISO date and time. */
  at: string;
  elsewhere: boolean;
  /** The gate's chunk cannot be had. */
  isCutOff: boolean;
  /** Nothing is painted before `paint`; otherwise at once. */
  waits: boolean;
  readonly paint: () => void;
};

/** 10:42 local time, wherever the test runs. */
export const AT = new Date(2026, 10, 20, 10, 42).toISOString();
export const minutesLater = (minutes: number): string =>
  new Date(new Date(AT).getTime() + minutes * 60_000).toISOString();

export function fakeOutside(kept?: string): FakeOutside {
  const due = new Set<() => void>();
  const outside: FakeOutside = {
    visit: fakeSlot(kept),
    opened: fakeSlot(),
    seen: fakeSlot(),
    unread: fakeSlot(),
    at: AT,
    elsewhere: false,
    isCutOff: false,
    waits: false,
    paint: () => {
      const all = [...due];
      due.clear();
      for (const task of all) task();
    },
    afterPaint: (task) => {
      if (outside.waits) due.add(task);
      else task();
      return () => due.delete(task);
    },
    now: () => new Date(outside.at),
    livesElsewhere: () => Promise.resolve(outside.elsewhere),
    loadGate: () => (outside.isCutOff ? Promise.reject(new Error('cut off')) : loadGate()),
  };
  return outside;
}
