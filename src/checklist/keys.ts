/**
 * Keys and links find a question by its mark-up alone:
 *   [data-question="criterion id"]      the question, its id `q-` + the same
 *   input[data-key="y"|"n"|"u"]         the option that the letter chooses
 *   input[data-index="1".."9"]          the option that the digit chooses
 * both within the group of radio buttons that has the focus, else the question's first. use-shortcuts.ts listens for keys; here
 * is what a key does.
 */
import type { QuestionId } from '../rules/record/visit.ts';
import { CLEAR_EVENT } from '../ui/choice.tsx';
import { placeOf } from './question-place.ts';

const asInput = (found: Element | null | undefined): HTMLInputElement | undefined =>
  found instanceof HTMLInputElement ? found : undefined;

/** The question that an element lies in; the innermost, since a follow-up lies in its question. */
export function questionAt(element: Element | null): HTMLElement | undefined {
  const found = element?.closest('[data-question]');
  return found instanceof HTMLElement ? found : undefined;
}

/** The group that one key answers: that of a detail where the focus is in one. */
function groupOf(question: HTMLElement): Element | undefined {
  const focused = document.activeElement?.closest('.choice') ?? null;
  const group =
    focused !== null && questionAt(focused) === question
      ? focused
      : question.querySelector('.choice');
  return group !== null && questionAt(group) === question ? group : undefined;
}

/** Chooses by letter or digit; false when the question has no such option. Never takes back. */
export function answerByKey(question: HTMLElement, key: string): boolean {
  const attribute = /^[1-9]$/.test(key) ? 'data-index' : 'data-key';
  const group = groupOf(question);
  const input = asInput(
    group?.querySelector(`input[${attribute}="${CSS.escape(key.toLowerCase())}"]`),
  );
  if (input === undefined) return false;
  if (!input.checked) input.click();
  return true;
}

/** Takes the answer of the group back; false when there is none. */
export function clearByKey(question: HTMLElement): boolean {
  const group = groupOf(question);
  if (asInput(group?.querySelector('input:checked')) === undefined) return false;
  group?.dispatchEvent(new Event(CLEAR_EVENT));
  return true;
}

/** The questions of a page in order, without those inside something closed. */
export function questionsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll('[data-question]')].filter(
    (each): each is HTMLElement =>
      each instanceof HTMLElement && each.closest('details:not([open])') === null,
  );
}

/** Puts the focus on a question: on its chosen option, else on its first control. */
export function focusQuestion(question: HTMLElement): void {
  const target =
    question.querySelector('input:checked') ??
    question.querySelector('input, select, textarea') ??
    question.querySelector('button, summary');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  question.scrollIntoView({ block: 'nearest' });
}

/** Follows a link to a question: opens what it lies in, shows it, and puts the focus there. */
export const goToQuestion = (id: QuestionId): boolean => goToPlace(placeOf(id));

const WANTED = 'question-wanted';

/**
 * Tells of a place that a link leads to and that is not drawn. `open` says whether the question stands
 * behind *More*: then it is drawn, and gone to from there.
 */
export function onWanted(open: (place: string) => boolean): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && open(String(event.detail))) event.preventDefault();
  };
  document.addEventListener(WANTED, listen);
  return () => document.removeEventListener(WANTED, listen);
}

/** The same by the id on the page: "q-lab.ferritin". False when no question stands there, drawn or not. */
export function goToPlace(place: string): boolean {
  const question = document.getElementById(place);
  if (question === null) {
    return !document.dispatchEvent(new CustomEvent(WANTED, { detail: place, cancelable: true }));
  }
  for (let box = question.closest('details'); box !== null;) {
    box.open = true;
    box = box.parentElement?.closest('details') ?? null;
  }
  question.scrollIntoView({ block: 'center' });
  focusQuestion(question);
  return true;
}
