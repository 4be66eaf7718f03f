/** Work in pieces while the page has nothing else to do, so that no answer ever waits for it. */

/** Where the browser tells no idle time, so many milliseconds at a time. */
const SHARE = 8;
const PAUSE = 16;

/** Calls back with a function that says whether there is time left; gives the way to call it off. */
export function whenIdle(then: (hasTime: () => boolean) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback((deadline) => then(() => deadline.timeRemaining() > 2));
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(() => {
    const until = performance.now() + SHARE;
    then(() => performance.now() < until);
  }, PAUSE);
  return () => clearTimeout(timer);
}

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
