/**
 * Keys and links find their way by the mark-up alone:
 *   [data-question="criterion id"]      the question, its id `q-` + the same
 *   fieldset, [role="radiogroup"]       a group that one key answers
 *   input[data-key="y"|"n"|"u"]         the option that the letter chooses
 *   input[data-index="1".."9"]          the option that the digit chooses
 * A question has stations: its groups and its fields, and those of the follow-ups in it.
 * use-shortcuts.ts listens for keys; here is what a key does.
 */
import type { QuestionId } from '../rules/record/visit.ts';
import { isOneLine, typingAt } from '../browser/pressed.ts';
import { reveal } from '../browser/reveal.ts';
import { CLEAR_EVENT } from '../ui/choice.tsx';
import { placeOf } from './question-place.ts';

const GROUP = 'fieldset, [role="radiogroup"], [role="group"]';
const FIELD = 'input:not([type="radio"], [type="checkbox"], [type="file"]), select, textarea';

const asInput = (found: Element | null | undefined): HTMLInputElement | undefined =>
  found instanceof HTMLInputElement ? found : undefined;

const elementsIn = (root: ParentNode, selector: string): readonly HTMLElement[] =>
  [...root.querySelectorAll(selector)].filter((each) => each instanceof HTMLElement);

/** The question that an element lies in; the innermost, since a follow-up lies in its question. */
export function questionAt(element: Element | null): HTMLElement | undefined {
  const found = element?.closest('[data-question]');
  return found instanceof HTMLElement ? found : undefined;
}

/** The question that holds all the follow-ups around an element. */
function wholeQuestionAt(element: Element): HTMLElement | undefined {
  let found = questionAt(element);
  for (let outer = found; outer !== undefined; outer = questionAt(outer.parentElement)) {
    found = outer;
  }
  return found;
}

const canBeUsed = (element: Element): boolean =>
  element.closest('details:not([open]), [hidden], [data-unused]') === null;

/** Its groups and fields in order, with those of its follow-ups. */
export const stationsIn = (question: HTMLElement): readonly HTMLElement[] =>
  elementsIn(question, `${GROUP}, ${FIELD}`).filter(
    (each) => canBeUsed(each) && each.parentElement?.closest(GROUP) == null,
  );

/** The group or field that an element belongs to. */
const stationAt = (element: Element): Element => element.closest(GROUP) ?? element;

/** The group that a key answers while nothing in a group has the focus. */
function firstGroup(question: HTMLElement): Element | undefined {
  const group = question.querySelector(GROUP);
  return group !== null && questionAt(group) === question ? group : undefined;
}

/** The group that has the focus within a question, else its first one. */
function groupInUse(question: HTMLElement): Element | undefined {
  const focused = document.activeElement?.closest(GROUP);
  return focused != null && question.contains(focused) ? focused : firstGroup(question);
}

/**
 * Chooses by letter or digit in the group that has the focus. Never takes a radio back; several
 * choices are made one by one, so a digit there chooses or takes back and stays.
 */
export function answerByKey(question: HTMLElement, key: string): 'none' | 'stay' | 'on' {
  const attribute = /^[1-9]$/.test(key) ? 'data-index' : 'data-key';
  const group = groupInUse(question);
  const input = asInput(group?.querySelector(`input[${attribute}="${CSS.escape(key)}"]`));
  if (input === undefined) return 'none';
  const isOneOfSeveral = input.type === 'checkbox';
  if (isOneOfSeveral) focusControl(input);
  if (isOneOfSeveral || !input.checked) input.click();
  return isOneOfSeveral ? 'stay' : 'on';
}

/** Takes the answer of the group that has the focus back; false when there is none. */
export function clearByKey(question: HTMLElement): boolean {
  const group = groupInUse(question);
  const chosen =
    asInput(group?.querySelector('input[type="checkbox"]:checked:focus')) ??
    asInput(group?.querySelector('input[type="radio"]:checked'));
  if (chosen === undefined) return false;
  if (chosen.type === 'checkbox') chosen.click();
  else group?.dispatchEvent(new Event(CLEAR_EVENT));
  return true;
}

/** The questions of a page in order, without those inside something closed. */
export function questionsIn(root: ParentNode): readonly HTMLElement[] {
  return elementsIn(root, '[data-question]').filter(
    (each) => each.closest('details:not([open])') === null,
  );
}

const allQuestions = () => questionsIn(document.querySelector('main') ?? document);

/** Puts the focus on a control and brings it, and as much as fits of its question, into view. */
function focusControl(control: HTMLElement): void {
  control.focus({ preventScroll: true });
  // The text of a field is chosen with it: what is typed takes its place, and Delete clears it.
  const isInput = control instanceof HTMLInputElement || isOneLine(control);
  if (isInput && typingAt(control) !== 'nothing') control.select();
  questionAt(control)?.scrollIntoView({ block: 'nearest' });
  // A question may be taller than the page: what is answered next counts more than its end.
  (control.closest('label') ?? control).scrollIntoView({ block: 'nearest' });
}

/** Puts the focus into a group, on what is chosen, or on a field. */
function focusStation(station: HTMLElement): void {
  const control = station.matches(GROUP)
    ? (station.querySelector('input:checked') ?? station.querySelector('input'))
    : station;
  if (control instanceof HTMLElement) focusControl(control);
}

/** Puts the focus on a question: on its chosen option, else on its first control. */
export function focusQuestion(question: HTMLElement): void {
  reveal(question);
  const own = stationsIn(question)[0];
  const control =
    own ??
    question.querySelector('input, select, textarea') ??
    question.querySelector('button, summary');
  if (own !== undefined) focusStation(own);
  else if (control instanceof HTMLElement) focusControl(control);
  else question.scrollIntoView({ block: 'nearest' });
}

const lies = (one: Node, other: Node, where: number): boolean =>
  (one.compareDocumentPosition(other) & where) !== 0;

/** Between two questions, on a heading or a shortcut, the neighbour; from elsewhere the first. */
function beside(questions: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const from = document.activeElement;
  if (from?.closest('main') == null) return questions[0];
  return by === 1
    ? questions.find((each) => lies(from, each, Node.DOCUMENT_POSITION_FOLLOWING))
    : questions.findLast((each) => lies(from, each, Node.DOCUMENT_POSITION_PRECEDING));
}

/** Moves by so many questions; false where there is none. */
export function move(by: 1 | -1): boolean {
  const questions = allQuestions();
  const here = questionAt(document.activeElement);
  const next = here === undefined ? beside(questions, by) : questions[questions.indexOf(here) + by];
  if (next === undefined) return false;
  focusQuestion(next);
  return true;
}

/** Goes on behind a control: to what is still asked in its question, else to the next question. */
export function goOn(from: HTMLElement): boolean {
  const question = wholeQuestionAt(from);
  if (question === undefined) return move(1);
  const station = stationAt(from);
  const besideIt = station.closest('.number-field');
  const next = stationsIn(question).find(
    (each) =>
      lies(station, each, Node.DOCUMENT_POSITION_FOLLOWING) &&
      !station.contains(each) &&
      besideIt?.contains(each) !== true,
  );
  if (next !== undefined) {
    focusStation(next);
    return true;
  }
  const after = allQuestions().find(
    (each) => !question.contains(each) && lies(question, each, Node.DOCUMENT_POSITION_FOLLOWING),
  );
  if (after !== undefined) focusQuestion(after);
  return after !== undefined;
}

/** Enter passes what a question's own answer has opened; within a follow-up it goes to what is next. */
export function enter(from: HTMLElement): boolean {
  const question = wholeQuestionAt(from);
  const isOwn = question !== undefined && stationAt(from) === firstGroup(question);
  return isOwn ? move(1) : goOn(from);
}

type Block = 'center' | 'nearest';

/** Follows a link to a question: opens what it lies in, shows it, and puts the focus there. */
export const goToQuestion = (id: QuestionId, block?: Block): boolean =>
  goToPlace(placeOf(id), block);

const WANTED = 'question-wanted';
type Wanted = { readonly place: string; readonly isJump: boolean };
const isWanted = (detail: unknown): detail is Wanted =>
  typeof detail === 'object' && detail !== null && 'place' in detail && 'isJump' in detail;

/**
 * Tells of a place that a link leads to and that is not drawn. `open` says whether the question stands
 * behind *More*: then it is drawn, and gone to from there.
 */
export function onWanted(open: (wanted: Wanted) => boolean): () => void {
  const listen = (event: Event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (isWanted(detail) && open(detail)) event.preventDefault();
  };
  document.addEventListener(WANTED, listen);
  return () => document.removeEventListener(WANTED, listen);
}

/**
 * The same by the id on the page: "q-lab.ferritin". False when no question stands there, drawn or not.
 * `isJump`: one that is not drawn is a jump of its own, whose section only More knows.
 */
export function goToPlace(place: string, block: Block = 'center', isJump = false): boolean {
  const question = document.getElementById(place);
  if (question === null) {
    return !document.dispatchEvent(
      new CustomEvent<Wanted>(WANTED, { detail: { place, isJump }, cancelable: true }),
    );
  }
  for (let box = question.closest('details'); box !== null;) {
    box.open = true;
    box = box.parentElement?.closest('details') ?? null;
  }
  if (!reveal(question)) question.scrollIntoView({ block });
  focusQuestion(question);
  return true;
}
