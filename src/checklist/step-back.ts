/** Undo and redo on the page: what was done is said, and shown where it was done. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { QuestionId } from '../rules/record/visit.ts';
import { changedQuestions } from '../visit/changed.ts';
import { redo, undo, type VisitStore } from '../visit/store.ts';
import { goToQuestion } from './keys.ts';
import { placeOf } from './question-place.ts';

type Way = 'undo' | 'redo';

const PLAIN = { undo: 'Undid the last step', redo: 'Redid the last step' } as const;
const NOTHING = { undo: 'Nothing to undo', redo: 'Nothing to redo' } as const;
const TURNS = { undo, redo } as const;

/** The last step, for the status line; it belongs to one visit. */
type Said = { readonly of: VisitStore | undefined; readonly says: string };
const NOT_SAID: Said = { of: undefined, says: '' };

export const stepSaid: StoreApi<Said> = createStore(() => NOT_SAID);

/** Says in the same place what became of the visit as a whole. */
export const sayOfVisit = (of: VisitStore, says: string): void => stepSaid.setState({ of, says });

export const forgetStep = (): void => stepSaid.setState(NOT_SAID);

/** The first of them on the page; where none is drawn, the first of all. */
function shownOf(ids: readonly QuestionId[]): QuestionId | undefined {
  const drawn = ids
    .map((id) => ({ id, place: document.getElementById(placeOf(id)) }))
    .filter(({ place }) => place !== null)
    .toSorted(({ place: one }, { place: other }) =>
      one !== null &&
      other !== null &&
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        ? -1
        : 1,
    );
  return drawn[0]?.id ?? ids[0];
}

/** Words come late the first time: those of an earlier step never follow those of a later one. */
let steps = 0;
function sayUnlessPast(step: number, store: VisitStore, says: string): void {
  if (step === steps) sayOfVisit(store, says);
}

/** Takes a step back or on again, leads to its question and says what it was. */
export function takeStep(store: VisitStore, way: Way): void {
  steps += 1;
  const step = steps;
  const turned = TURNS[way](store);
  if (turned === undefined) {
    stepSaid.setState({ of: store, says: NOTHING[way] });
    return;
  }
  const ids = changedQuestions(turned.before, turned.after);
  // What the step opens or closes is drawn first.
  queueMicrotask(() => {
    const shown = shownOf(ids);
    if (shown === undefined) return;
    goToQuestion(shown, 'nearest');
    import('../visit/undone.ts').then(
      ({ turnedInWords }) =>
        sayUnlessPast(step, store, turnedInWords(way, turned, shown, ids.length)),
      () => sayUnlessPast(step, store, PLAIN[way]),
    );
  });
}
