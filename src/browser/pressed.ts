/** What a key means, on whatever keyboard it is pressed, and where what is pressed belongs. */

/** Keys of an input method build a character first; the last of them may come without saying so. */
const OF_INPUT_METHOD = 229;

/** Whether an input method is at work: none of its keys is meant for the page. */
const composes = (event: KeyboardEvent): boolean =>
  event.isComposing || Reflect.get(event, 'keyCode') === OF_INPUT_METHOD;

/**
 * A letter in small, a digit, or the name of a key. A digit is a digit where Shift is needed for it
 * and not held, as on French keyboards; a letter of another script is the one on the same key.
 */
export function pressedKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^\d$/u.test(key)) return key;
  const digit = /^Digit(?<digit>\d)$/u.exec(code)?.groups?.['digit'];
  if (digit !== undefined && !shiftKey) return digit;
  const letter = /^Key(?<letter>[A-Z])$/u.exec(code)?.groups?.['letter'];
  if (letter !== undefined && /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key))
    return letter.toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}

/** `letters`: every key is text. `figures`: digits and marks are. `list`: keys choose a line. */
export type Typing = 'nothing' | 'letters' | 'lines' | 'figures' | 'list' | 'elsewhere';

const CHOOSERS: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button', 'submit', 'file']);
const OF_FIGURES: ReadonlySet<string> = new Set(['number', 'date', 'time']);

/** A field for words that grows with them: to the keyboard one line, as any field of one. */
export const isOneLine = (target: EventTarget | null): target is HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement && target.rows === 1;

/** What a key would write where it is pressed. */
export function typingAt(target: EventTarget | null): Typing {
  if (!(target instanceof HTMLElement)) return 'nothing';
  if (target.closest('dialog') !== null) return 'elsewhere';
  if (target instanceof HTMLSelectElement) return 'list';
  if (isOneLine(target)) return 'letters';
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return 'lines';
  if (!(target instanceof HTMLInputElement) || CHOOSERS.has(target.type)) return 'nothing';
  return target.dataset['types'] === 'figures' || OF_FIGURES.has(target.type)
    ? 'figures'
    : 'letters';
}

function keep(event: KeyboardEvent): void {
  if (composes(event)) event.stopPropagation();
}

/** Keeps the keys of an input method from everything on the page but the field itself. */
export function keepComposing(): () => void {
  window.addEventListener('keydown', keep, { capture: true });
  return () => window.removeEventListener('keydown', keep, { capture: true });
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** What a field held when it was gone to, or when it last handed over what was typed. */
const handedOver = new WeakMap<Field, string>();

const note = (target: EventTarget | null): void => {
  if (isField(target)) handedOver.set(target, target.value);
};

/** Whether a field holds something that it has not handed over yet. */
export const holdsTyping = (target: EventTarget | null): boolean =>
  isField(target) &&
  !CHOOSERS.has(target.type) &&
  target.value !== (handedOver.get(target) ?? target.getAttribute('value') ?? target.value);

/** Takes what the field in use shows now as handed over. */
export const noteField = (): void => note(document.activeElement);

function arrived(event: FocusEvent): void {
  note(event.target);
}

function left(event: KeyboardEvent): void {
  // Both have the field hand over or drop what was typed, once the key has been heard.
  if (event.key === 'Enter' || event.key === 'Escape') setTimeout(() => note(event.target));
}

/** Watches the fields for that; gives the way to end it. */
export function watchFields(): () => void {
  window.addEventListener('focusin', arrived);
  window.addEventListener('keydown', left);
  noteField();
  return () => {
    window.removeEventListener('focusin', arrived);
    window.removeEventListener('keydown', left);
  };
}
