/**
 * The focus is always on something. When the control that has it goes or can be used no more, it
 * goes to what stands nearest: the next of its kind in the list, else its question, else what is
 * around it.
 */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

const isControl = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  !element.matches(':disabled, [type="hidden"], [type="file"]') &&
  element.closest('[hidden], [inert], details:not([open]) > :not(summary), [popover]') === null;

const controlsIn = (root: Element): readonly HTMLElement[] =>
  [...root.querySelectorAll(FOCUSABLE)].filter(isControl);

type Around = {
  readonly element: Element;
  /** For what is drawn anew: its id. */
  readonly id: string;
  /** Its place among its siblings. */
  readonly at: number;
};

/** The last thing that had the focus, from itself outwards, as things stood then. */
type Last = {
  readonly control: HTMLElement;
  readonly around: readonly Around[];
  /** Which of the controls in its line of a list it was. */
  readonly inLine: number;
};

function remember(control: HTMLElement): Last {
  const around: Around[] = [];
  for (let each: Element | null = control; each !== null; each = each.parentElement) {
    const siblings = each.parentElement?.children ?? [];
    around.push({ element: each, id: each.id, at: [...siblings].indexOf(each) });
    if (each.matches('main, body')) break;
  }
  const line = control.closest('li, tr');
  return { control, around, inLine: line === null ? -1 : controlsIn(line).indexOf(control) };
}

const stands = ({ element, id }: Around): Element | null =>
  element.isConnected ? element : id === '' ? null : document.getElementById(id);

/** The line that came up into the place of one that went: its control of the same kind. */
function nextInLine(list: Element, at: number, inLine: number): HTMLElement | undefined {
  const line = list.children[Math.min(at, list.children.length - 1)];
  return line === undefined ? undefined : controlsIn(line)[Math.max(inLine, 0)];
}

const chosenIn = (question: Element): HTMLElement | undefined => {
  const controls = controlsIn(question);
  const chosen = controls.find((each) => each.matches('input:checked'));
  return chosen ?? controls.find((each) => each.matches('input, select, textarea')) ?? controls[0];
};

function standIn({ around, inLine }: Last): HTMLElement | undefined {
  for (const [at, each] of around.entries()) {
    const element = at === 0 ? null : stands(each);
    if (element === null) continue;
    const inner = around[at - 1];
    const isList = element.matches('ul, ol, tbody') && inner !== undefined;
    const found =
      (isList ? nextInLine(element, inner.at, inLine) : undefined) ??
      (element.matches('body') ? undefined : chosenIn(element));
    if (found !== undefined) return found;
    if (
      element instanceof HTMLElement &&
      element.tabIndex === -1 &&
      element.hasAttribute('tabindex')
    )
      return element;
  }
  // A visit that is put in place whole has no heading of the page, but those of its sections.
  const heading = document.querySelector('main h1') ?? document.querySelector('main h2');
  if (!(heading instanceof HTMLElement)) return undefined;
  heading.tabIndex = -1;
  return heading;
}

let last: Last | undefined;

function hold(): void {
  const { activeElement, body } = document;
  if (last === undefined || (activeElement !== body && activeElement !== null)) {
    const isLost = activeElement instanceof HTMLElement && activeElement.matches(':disabled');
    if (!isLost) return;
  }
  if (last === undefined || (last.control.isConnected && !last.control.matches(':disabled')))
    return;
  const found = standIn(last);
  last = undefined;
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'nearest' });
}

function arrived({ target }: FocusEvent): void {
  last = target instanceof HTMLElement ? remember(target) : undefined;
}

/** What is left by a click beside everything was left on purpose. */
function left(): void {
  const { activeElement, body } = document;
  if (activeElement === body && last?.control.isConnected === true) last = undefined;
}

/** Watches the page; gives the way to end it. */
export function keepFocus(): () => void {
  const observer = new MutationObserver(hold);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  window.addEventListener('focusin', arrived);
  window.addEventListener('click', left);
  return () => {
    observer.disconnect();
    last = undefined;
    window.removeEventListener('focusin', arrived);
    window.removeEventListener('click', left);
  };
}
