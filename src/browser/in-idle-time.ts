/** Work in pieces while the page has nothing else to do, so that no answer ever waits for it. */
import { whenIdle } from './idle.ts';

/** Runs the work to its end in idle time and hands over what it returns, unless it is called off. */
export function inIdleTime<T>(work: Iterator<unknown, T>, done: (result: T) => void): () => void {
  let callOff: (() => void) | undefined;
  const go = (hasTime: () => boolean) => {
    do {
      const step = work.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
    } while (hasTime());
    callOff = whenIdle(go);
  };
  callOff = whenIdle(go);
  return () => callOff?.();
}
