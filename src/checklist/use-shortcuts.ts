/**
 * The keyboard layer. A single key acts on the question that has the focus, and never where it is
 * text: in a field of words every letter is, in a number J and K are not. Undo and redo work
 * everywhere but in a field with something typed that is not recorded yet, where the field's own do.
 */
import { useEffect } from 'react';
import { leaveField } from '../browser/leave-field.ts';
import {
  holdsTyping,
  keepComposing,
  noteField,
  pressedKey,
  typingAt,
  watchFields,
} from '../browser/pressed.ts';
import type { VisitStore } from '../visit/store.ts';
import { answerByKey, clearByKey, enter, goOn, move, questionAt } from './keys.ts';
import { takeStep } from './step-back.ts';

/** What a key does on a page, or with the question that has the focus. */
export type PageKeys = Readonly<Record<string, () => void>>;
type QuestionKeys = Readonly<Record<string, (question: HTMLElement) => void>>;

/** The keys of a page without questions, such as C to copy. */
export function usePageKeys(isOn: boolean, keys: PageKeys): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const heard = (event: KeyboardEvent): void => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const act = keys[pressedKey(event)];
      if (!isPlain || event.repeat || event.defaultPrevented || act === undefined) return;
      if (typingAt(event.target) !== 'nothing') return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [isOn, keys]);
}

type Shortcuts = {
  readonly store: VisitStore;
  /** The layer of single keys; undo and redo work either way. */
  readonly isOn: boolean;
  /** Whether questions are on the page; without them only the keys of the page are heard. */
  readonly hasQuestions: boolean;
  /**
   * The keys of this page and those for the question that has the focus; the same objects every
   * time, or the keys are bound anew.
   */
  readonly onPage: PageKeys;
  readonly onQuestion?: QuestionKeys | undefined;
  /** `G`, then the number of a section. */
  readonly onSection?: ((number: number) => void) | undefined;
};

const NO_KEYS: QuestionKeys = {};
const ANSWERS = /^[ynu1-9]$/u;
const MOVES: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, PageDown: 1, PageUp: -1 };

const focused = () => questionAt(document.activeElement);

/** Takes a step, unless what is typed in the field can still be taken back there. */
function turn(store: VisitStore, way: 'undo' | 'redo', event: KeyboardEvent): void {
  const typing = typingAt(event.target);
  if (typing === 'elsewhere') return;
  if (typing !== 'list' && holdsTyping(event.target)) return;
  event.preventDefault();
  // A line of a list that was stepped to and not handed over is a step of its own.
  if (typing === 'list' && holdsTyping(event.target)) leaveField();
  takeStep(store, way);
  // A field that shows something else now was not typed into.
  setTimeout(noteField);
}

function withControl(store: VisitStore, event: KeyboardEvent): void {
  const key = pressedKey(event);
  if (key === 'z') turn(store, event.shiftKey ? 'redo' : 'undo', event);
  if (key === 'y' && !event.shiftKey) turn(store, 'redo', event);
}

/** Leaves a control for the next one, once what it hands over is drawn. */
function leave(by: (from: HTMLElement) => boolean, event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || questionAt(target) === undefined) return;
  event.preventDefault();
  queueMicrotask(() => by(target));
}

/** Enter: what it presses, opens or breaks is left to it. */
function onEnter(event: KeyboardEvent): void {
  const { target } = event;
  const typing = typingAt(target);
  if (event.ctrlKey || event.metaKey) {
    if (typing !== 'elsewhere') leave(goOn, event);
    return;
  }
  const isInput = target instanceof HTMLInputElement;
  const isField = isInput
    ? typing !== 'elsewhere' && target.type !== 'button'
    : typing === 'letters' || typing === 'list';
  // What an input has done with it is done; an empty one has nothing to add.
  const isDone = event.defaultPrevented && isInput && target.value !== '';
  if (isField && !isDone && !event.shiftKey) leave(enter, event);
}

/** An answer goes into what it opens, else on. */
function answer(question: HTMLElement, key: string, event: KeyboardEvent): void {
  const from = document.activeElement;
  const done = answerByKey(question, key);
  if (done === 'none') return;
  event.preventDefault();
  if (done === 'stay') return;
  const isIn = from instanceof HTMLElement && question.contains(from) && from.matches('input');
  // What the answer opens or closes is drawn first.
  queueMicrotask(() =>
    goOn(isIn && from.isConnected ? from : (question.querySelector('input') ?? question)),
  );
}

export function useShortcuts(shortcuts: Shortcuts): void {
  const { store, isOn, hasQuestions, onPage, onQuestion = NO_KEYS, onSection } = shortcuts;
  useEffect(keepComposing, []);
  useEffect(watchFields, []);

  useEffect(() => {
    let isAfterG = false;

    /** A key that moves; in a field of words the letters are typed. */
    const moves = (key: string, event: KeyboardEvent): boolean => {
      const by = MOVES[key];
      const typing = typingAt(event.target);
      const isLetter = key.length === 1;
      if (by === undefined || typing === 'lines' || typing === 'list' || typing === 'elsewhere')
        return false;
      if (isLetter && typing === 'letters') return false;
      // The page keys scroll the page, except from question to question.
      if (!isLetter && focused() === undefined) return false;
      if (move(by)) event.preventDefault();
      return true;
    };

    const single = (key: string, event: KeyboardEvent): void => {
      const number = isAfterG ? Number(key) : Number.NaN;
      isAfterG = false;
      const act = onPage[key];
      if (onSection !== undefined && number >= 1) {
        event.preventDefault();
        onSection(number);
      } else if (act !== undefined) {
        event.preventDefault();
        act();
      } else if (hasQuestions) {
        isAfterG = key === 'g';
        const question = focused();
        if (question === undefined) return;
        const own = onQuestion[key];
        if (ANSWERS.test(key)) answer(question, key, event);
        else if (own !== undefined) {
          event.preventDefault();
          own(question);
        } else if (key === 'Delete' && clearByKey(question)) event.preventDefault();
      }
    };

    const heard = (event: KeyboardEvent): void => {
      if (event.altKey || (event.defaultPrevented && event.key !== 'Enter')) return;
      const isHeld = event.ctrlKey || event.metaKey;
      if (isHeld && event.key !== 'Enter') {
        withControl(store, event);
        return;
      }
      if (!isOn) return;
      if (event.key === 'Enter') {
        if (hasQuestions) onEnter(event);
        return;
      }
      const key = pressedKey(event);
      // Capitals are nobody's keys; on some keyboards a digit and "?" need Shift.
      if (event.shiftKey && !/^[?\d]$/u.test(key)) return;
      if (hasQuestions && moves(key, event)) return;
      // A key that is held down answers one question, not all of them.
      if (typingAt(event.target) === 'nothing' && !event.repeat) single(key, event);
    };

    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [store, isOn, hasQuestions, onPage, onQuestion, onSection]);
}
