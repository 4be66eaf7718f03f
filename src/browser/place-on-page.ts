/** How a view stands: what has the focus, where it lies on the screen, and what is open. */
import { reveal } from './reveal.ts';

/** An element by what is around it and its place there; what is drawn again is found again. */
type Path = { readonly around: string; readonly kind: string; readonly at: number };

export type PlaceOnPage = {
  readonly top: number;
  readonly focused: Path | undefined;
  /** How far the focused element lay from the top of the screen. */
  readonly focusedTop: number;
  readonly open: readonly Path[];
  readonly closed: readonly Path[];
  /** How many elements take the focus; fewer of them, and not all is drawn. */
  readonly controls: number;
  /** The id of the question that stands alone on the screen. */
  readonly alone: string | undefined;
};

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
const OPENED = 'details';

/** One without an id is one of its kind, or named. */
function selectorOf({ id, tagName, ariaLabel }: Element): string {
  if (id !== '') return `[id="${CSS.escape(id)}"]`;
  const kind = tagName.toLowerCase();
  return ariaLabel === null ? kind : `${kind}[aria-label="${CSS.escape(ariaLabel)}"]`;
}

const within = (around: string, kind: string): readonly Element[] => [
  ...(document.querySelector(around)?.querySelectorAll(kind) ?? []),
];

function pathOf(element: Element, kind: string): Path | undefined {
  // Of ids, those that React makes itself are others when it is drawn again.
  const root = element.parentElement?.closest('[data-question], section[id], main, aside, nav');
  if (root == null) return undefined;
  const around = selectorOf(root);
  const at = within(around, kind).indexOf(element);
  return at === -1 ? undefined : { around, kind, at };
}

const elementAt = ({ around, kind, at }: Path): Element | undefined => within(around, kind)[at];

const pathsOf = (selector: string): readonly Path[] =>
  [...document.querySelectorAll(`:is(main, aside) ${selector}`)].flatMap(
    (each) => pathOf(each, OPENED) ?? [],
  );

/** A bar leads to other views: whoever comes back wants to be where they were before they used it. */
const isInBar = (element: Element): boolean => element.closest('header.bar, .cards-bar') !== null;
let lastFocused: Element | undefined;

function arrived({ target }: FocusEvent): void {
  if (target instanceof Element && !isInBar(target)) lastFocused = target;
}

/** Follows the focus outside the bar; gives the way to end it. */
export function watchFocus(): () => void {
  window.addEventListener('focusin', arrived);
  return () => {
    lastFocused = undefined;
    window.removeEventListener('focusin', arrived);
  };
}

function inUse(): Element | undefined {
  const { activeElement, body } = document;
  const isElsewhere = activeElement === null || activeElement === body || isInBar(activeElement);
  const found = isElsewhere ? lastFocused : activeElement;
  return found?.isConnected === true ? found : undefined;
}

const countControls = (): number =>
  document.querySelectorAll(`:is(main, aside) :is(${FOCUSABLE})`).length;

/** Ends the wait for what of the view was not drawn yet when it was gone back to. */
let endWait = (): void => undefined;

/** How the view stands now. */
export function takePlace(): PlaceOnPage {
  endWait();
  const focused = inUse();
  return {
    top: window.scrollY,
    focused: focused === undefined ? undefined : pathOf(focused, FOCUSABLE),
    focusedTop: focused?.getBoundingClientRect().top ?? 0,
    open: pathsOf('details[open]'),
    closed: pathsOf('details:not([open])'),
    controls: countControls(),
    alone: document.querySelector('[data-alone]')?.id,
  };
}

const setOpen = (paths: readonly Path[], open: boolean): void => {
  for (const path of paths) {
    const box = elementAt(path);
    if (box instanceof HTMLDetailsElement) box.open = open;
  }
};

/** Opens and closes what is drawn; false where more was drawn when the view was left. */
function setAllOpen({ open, closed, controls }: PlaceOnPage): boolean {
  setOpen(open, true);
  setOpen(closed, false);
  return countControls() >= controls;
}

/** False where nothing of what had the focus is there any more. */
function focusAgain({ focused: path, focusedTop }: PlaceOnPage): boolean {
  const focused = path === undefined ? undefined : elementAt(path);
  if (!(focused instanceof HTMLElement)) return path === undefined;
  focused.focus({ preventScroll: true });
  // What is drawn above it may be of another height now.
  const moved = (): number => focused.getBoundingClientRect().top - focusedTop;
  const side = focused.closest('aside');
  // It may scroll of its own.
  if (side !== null) side.scrollTop += moved();
  window.scrollBy({ top: moved(), behavior: 'instant' });
  return document.activeElement === focused;
}

const ACTED = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** What is opened may be drawn late, and hold more that was open; whoever acts meanwhile is left alone. */
function standOnceDrawn(place: PlaceOnPage): void {
  const observer = new MutationObserver(() => {
    if (setAllOpen(place)) endWait();
    focusAgain(place);
  });
  const end = (): void => {
    observer.disconnect();
    for (const type of ACTED) window.removeEventListener(type, end, true);
  };
  endWait = end;
  for (const type of ACTED) window.addEventListener(type, end, true);
  observer.observe(document.body, { childList: true, subtree: true });
}

/** Has the view stand as it did; false where nothing of what had the focus is there yet. */
export function restorePlace(place: PlaceOnPage): boolean {
  endWait();
  if (!setAllOpen(place)) standOnceDrawn(place);
  const alone = document.getElementById(place.alone ?? '');
  if (alone !== null) reveal(alone);
  window.scrollTo({ top: place.top, behavior: 'instant' });
  return focusAgain(place);
}
