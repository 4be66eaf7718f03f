import type { Slot } from './storage.ts';

/** A reload lets go of the old page's lock a moment after the new page asks for it. */
const TRIES = 6;
const PAUSE = 80;

const lockOf = (id: string) => `rls-tab-${id}`;

const pause = (milliseconds: number) =>
  new Promise<void>((done) => {
    setTimeout(done, milliseconds);
  });

/** Held until the tab closes: the browser lets go of it, even after a crash. */
function hold(locks: LockManager, id: string): Promise<boolean> {
  return new Promise((answered) => {
    locks
      .request(lockOf(id), { ifAvailable: true }, (lock) => {
        answered(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => {});
      })
      .catch(() => answered(false));
  });
}

/**
 * Says whether what this tab's storage holds belongs to a tab that is still living elsewhere: a
 * duplicated tab starts with a copy of the other's storage. Where the browser has no Web Locks the
 * answer is no, since a plain reload is by far the commonest case.
 */
export async function livesElsewhere(slot: Slot): Promise<boolean> {
  const locks: LockManager | undefined = Reflect.get(navigator, 'locks');
  if (locks === undefined) return false;
  const known = slot.read();
  if (known !== undefined) {
    for (let tried = 0; tried < TRIES; tried += 1) {
      if (await hold(locks, known)) return false;
      await pause(PAUSE);
    }
  }
  const fresh = String(Math.random()).slice(2);
  slot.write(fresh);
  await hold(locks, fresh);
  return known !== undefined;
}
