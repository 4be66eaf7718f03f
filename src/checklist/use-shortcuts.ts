/**
 * The keyboard layer. It acts on the question that has the focus, never while something is typed,
 * and never with a modifier, except for undo and redo, which every browser user knows.
 */
import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { redo, undo, type VisitStore } from '../visit/store.ts';
import { answerByKey, clearByKey, focusQuestion, questionAt, questionsIn } from './keys.ts';

const CHOOSERS: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button', 'submit']);

/** One line of text has no use for the page keys: they lead on to the next question. */
const isOneLine = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.closest('dialog') === null;

/** Where letters belong to what is being typed or chosen. */
function takesLetters(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !CHOOSERS.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('dialog') !== null)
  );
}

const focused = () => questionAt(document.activeElement);

/** Between two questions, on a heading or a shortcut, the neighbour; from elsewhere the first. */
function beside(questions: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const from = document.activeElement;
  if (from?.closest('main') == null) return questions[0];
  const lies = (question: HTMLElement, where: number) =>
    (from.compareDocumentPosition(question) & where) !== 0;
  return by === 1
    ? questions.find((each) => lies(each, Node.DOCUMENT_POSITION_FOLLOWING))
    : questions.findLast((each) => lies(each, Node.DOCUMENT_POSITION_PRECEDING));
}

/** Moves by so many questions. */
function move(by: 1 | -1): boolean {
  const questions = questionsIn(document.querySelector('main') ?? document);
  const here = focused();
  const next = here === undefined ? beside(questions, by) : questions[questions.indexOf(here) + by];
  if (next === undefined) return false;
  focusQuestion(next);
  return true;
}

/** On to the next question: a follow-up that the answer just opened comes first. */
function advance(from: HTMLElement): void {
  const questions = questionsIn(document.querySelector('main') ?? document);
  const next = questions[questions.indexOf(from) + 1];
  if (next !== undefined) focusQuestion(next);
}

function answer(event: KeyboardEvent): void {
  const question = focused();
  if (question === undefined || !answerByKey(question, event.key)) return;
  event.preventDefault();
  // What the answer opens or closes is drawn first.
  queueMicrotask(() => advance(question));
}

function clear(event: KeyboardEvent): void {
  const question = focused();
  if (question !== undefined && clearByKey(question)) event.preventDefault();
}

const ANSWERS = ['y', 'n', 'u', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

type QuestionKeys = Readonly<Record<string, (question: HTMLElement) => void>>;

const NO_KEYS: QuestionKeys = {};

/**
 * `on`: the layer of single keys; undo and redo work either way. `extra`: the area's own keys for
 * the question that has the focus; the same object every time, or the keys are bound anew.
 */
export function useShortcuts(
  store: VisitStore,
  on: boolean,
  onHelp: () => void,
  extra: QuestionKeys = NO_KEYS,
): void {
  useEffect(() => {
    const unlessTyping = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !takesLetters(event.target)) act(event);
    };
    const moving = (by: 1 | -1) =>
      unlessTyping((event) => {
        if (move(by)) event.preventDefault();
      });
    // The page keys scroll the page, except from question to question.
    const paging = (by: 1 | -1) => (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (takesLetters(event.target) && !isOneLine(event.target)) return;
      if (focused() !== undefined && move(by)) event.preventDefault();
    };
    const running = (act: (of: VisitStore) => void) =>
      unlessTyping((event) => {
        event.preventDefault();
        act(store);
      });
    const help = unlessTyping((event) => {
      event.preventDefault();
      onHelp();
    });
    const onQuestion = (act: (question: HTMLElement) => void) =>
      unlessTyping((event) => {
        const question = focused();
        if (question === undefined) return;
        event.preventDefault();
        act(question);
      });
    return tinykeys(window, {
      '$mod+z': running(undo),
      '$mod+Shift+z': running(redo),
      '$mod+y': running(redo),
      ...(on
        ? {
            ...Object.fromEntries(ANSWERS.map((key) => [key, unlessTyping(answer)])),
            Delete: unlessTyping(clear),
            j: moving(1),
            k: moving(-1),
            PageDown: paging(1),
            PageUp: paging(-1),
            ...Object.fromEntries(
              Object.entries(extra).map(([key, act]) => [key, onQuestion(act)]),
            ),
            '?': help,
            'Shift+?': help,
          }
        : {}),
    });
  }, [store, on, onHelp, extra]);
}
