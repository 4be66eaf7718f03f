/** Waits for what it needs, never for a time. */
import { setTimeout as pause } from 'node:timers/promises';

/** A busy machine is slow, not wrong. */
export const PATIENCE = 60_000;

/** Tries until it succeeds; then says what went wrong the last time. */
export async function waitFor<T>(what: string, attempt: () => T | Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw new Error(`In vain: ${what}`, { cause: error });
    }
    await pause(40);
  }
}
