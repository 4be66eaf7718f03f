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

/** How the view stands now. */
export function takePlace(): PlaceOnPage {
  const focused = inUse();
  return {
    top: window.scrollY,
    focused: focused === undefined ? undefined : pathOf(focused, FOCUSABLE),
    focusedTop: focused?.getBoundingClientRect().top ?? 0,
    open: pathsOf('details[open]'),
    closed: pathsOf('details:not([open])'),
    alone: document.querySelector('[data-alone]')?.id,
  };
}

const setOpen = (paths: readonly Path[], open: boolean): void => {
  for (const path of paths) {
    const box = elementAt(path);
    if (box instanceof HTMLDetailsElement) box.open = open;
  }
};

/** Has the view stand as it did; false where nothing of what had the focus is there any more. */
export function restorePlace(place: PlaceOnPage): boolean {
  setOpen(place.open, true);
  setOpen(place.closed, false);
  const alone = document.getElementById(place.alone ?? '');
  if (alone !== null) reveal(alone);
  window.scrollTo({ top: place.top, behavior: 'instant' });
  const focused = place.focused === undefined ? undefined : elementAt(place.focused);
  if (!(focused instanceof HTMLElement)) return place.focused === undefined;
  focused.focus({ preventScroll: true });
  // What is drawn above it may be of another height now.
  const by = focused.getBoundingClientRect().top - place.focusedTop;
  window.scrollBy({ top: by, behavior: 'instant' });
  return document.activeElement === focused;
}
