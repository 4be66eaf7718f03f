/** Tells when the page is looked at again after a while: a tab may stay open for weeks. */
import { now } from './clock.ts';

const EVENTS = [
  [document, 'visibilitychange'],
  [window, 'focus'],
  [window, 'pageshow'],
] as const;

/** `onSeen` is called when the page is seen and it was last called, or begun with, `after` ms ago. */
export function whenSeenAgain(after: number, onSeen: () => void): () => void {
  let last = now().getTime();
  const look = () => {
    const at = now().getTime();
    // A clock that was set back would leave the next time too far away.
    if (document.visibilityState !== 'visible' || Math.abs(at - last) < after) return;
    last = at;
    onSeen();
  };
  for (const [target, event] of EVENTS) target.addEventListener(event, look);
  return () => {
    for (const [target, event] of EVENTS) target.removeEventListener(event, look);
  };
}
