/** The visit that is being recorded: data, undo and redo; it remembers and does not think. */
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { emptyVisit, type Visit } from '../rules/record/visit.ts';
import type { VisitRecord } from '../summary/record.ts';

export type VisitState = {
  readonly visit: Visit;
  /** The record that this visit was opened from, as it was; undone together with the visit. */
  readonly opened: VisitRecord | undefined;
};

/** How many steps back are kept: more than a visit has answers. */
const UNDO_STEPS = 500;

/** One visit and its own chain of undo; a new visit gets a new store, so chains never mix (D19). */
export const createVisitStore = (visit: Visit = emptyVisit, opened?: VisitRecord) =>
  createStore<VisitState>()(temporal(() => ({ visit, opened }), { limit: UNDO_STEPS }));

export type VisitStore = ReturnType<typeof createVisitStore>;

/** Applies an action. An action that changes nothing leaves no step to undo. */
export function change(store: VisitStore, action: (visit: Visit) => Visit): void {
  const { visit } = store.getState();
  const next = action(visit);
  if (next !== visit) store.setState({ visit: next });
}

export const undo = (store: VisitStore): void => store.temporal.getState().undo();
export const redo = (store: VisitStore): void => store.temporal.getState().redo();

/** True while nothing is recorded. */
export const isBlank = ({ example, ...visit }: Visit): boolean =>
  example === undefined &&
  Object.values(visit)
    .flatMap((part) => Object.values(part))
    .every((each) => each === undefined);
