/** Whether somebody is there: what is done on the page, and the moments to look at the clock. */

/**
 * What a person does. Moving the mouse alone is no input: a knocked table does that. Nor is a scroll:
 * a page that draws a part late scrolls by itself. Who reads without a key reaching the page, as with
 * a screen reader, moves the focus.
 */
const INPUTS = ['keydown', 'pointerdown', 'wheel', 'touchstart', 'input', 'focusin'] as const;
/** Often enough that a laptop that wakes shows nothing for longer than this. */
const LOOK_EVERY = 1000;

type Watching = {
  /** Called on input, at most once in `LOOK_EVERY`. Returns true if the page was locked by then: the input is swallowed. */
  readonly onInput: () => boolean;
  /** A moment to look at the clock: every second, and at once when the page comes back to view. */
  readonly onLook: () => void;
};

export function watchIdle({ onInput, onLook }: Watching): () => void {
  let told = 0;
  const heard = (event: Event) => {
    const at = Date.now();
    // If the clock went backwards, the input is reported immediately.
    if (at >= told && at - told < LOOK_EVERY) return;
    told = at;
    if (!onInput()) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
  const look = () => {
    if (document.visibilityState === 'visible') onLook();
  };
  for (const each of INPUTS)
    // Passive, so that scrolling never waits for them; but a key after the lock must be swallowed.
    window.addEventListener(each, heard, { capture: true, passive: each !== 'keydown' });
  document.addEventListener('visibilitychange', look);
  document.addEventListener('resume', look);
  window.addEventListener('focus', look);
  window.addEventListener('pageshow', look);
  const timer = setInterval(onLook, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    for (const each of INPUTS) window.removeEventListener(each, heard, { capture: true });
    document.removeEventListener('visibilitychange', look);
    document.removeEventListener('resume', look);
    window.removeEventListener('focus', look);
    window.removeEventListener('pageshow', look);
  };
}

/** While the page is hidden, no key reaches what lies under it, and no paper is drawn from it. */
export function holdBack(allowed: () => Element | null): () => void {
  const keep = (event: Event) => {
    const inside = event.target instanceof Node && allowed()?.contains(event.target) === true;
    if (!inside) event.stopImmediatePropagation();
  };
  const held = ['keydown', 'beforeprint'] as const;
  for (const each of held) window.addEventListener(each, keep, { capture: true });
  return () => {
    for (const each of held) window.removeEventListener(each, keep, { capture: true });
  };
}
