/** The visit that is being recorded: data, undo and redo; it remembers and does not think. */
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { emptyVisit, type Visit } from '../rules/visit.ts';

export type VisitState = { readonly visit: Visit };

/** How many steps back are kept: more than a visit has answers. */
const UNDO_STEPS = 500;

/** One visit and its own chain of undo; a new visit gets a new store, so chains never mix (D19). */
export const createVisitStore = (visit: Visit = emptyVisit) =>
  createStore<VisitState>()(temporal(() => ({ visit }), { limit: UNDO_STEPS }));

export type VisitStore = ReturnType<typeof createVisitStore>;

/** Applies an action. An action that changes nothing leaves no step to undo. */
export function change(store: VisitStore, action: (visit: Visit) => Visit): void {
  const { visit } = store.getState();
  const next = action(visit);
  if (next !== visit) store.setState({ visit: next });
}
