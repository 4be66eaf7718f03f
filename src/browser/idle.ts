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
