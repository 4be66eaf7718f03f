/** The visit that is being recorded: data, undo and redo; it remembers and does not think. */
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { MOST } from '../rules/record/lengths.ts';
import { emptyVisit, type Visit } from '../rules/record/visit.ts';
import type { VisitRecord } from '../summary/record.ts';

export type VisitState = {
  readonly visit: Visit;
  /** The record that this visit was opened from, as it was. */
  readonly opened: VisitRecord | undefined;
};

/**
 * One visit and its own chain of undo; another visit gets another store, so chains never mix (D19,
 * D85). `past`: what it was before, the oldest first.
 */
export const createVisitStore = (
  visit: Visit = emptyVisit,
  opened?: VisitRecord,
  past: readonly Visit[] = [],
) =>
  createStore<VisitState>()(
    temporal(() => ({ visit, opened }), {
      limit: MOST.steps,
      pastStates: past.map((before) => ({ visit: before, opened })),
    }),
  );

export type VisitStore = ReturnType<typeof createVisitStore>;

/** What the visit was before, the oldest first. */
export const pastOf = (store: VisitStore): readonly Visit[] =>
  store.temporal.getState().pastStates.flatMap(({ visit }) => visit ?? []);

/** Puts a kept visit into a store that began blank; its steps back are those that were kept. */
export function fill(store: VisitStore, content: VisitState, past: readonly Visit[]): void {
  store.setState(content);
  const pastStates = past.map((visit) => ({ ...content, visit }));
  store.temporal.setState({ pastStates, futureStates: [] });
}

/** Applies an action. An action that changes nothing leaves no step to undo. */
export function change(store: VisitStore, action: (visit: Visit) => Visit): void {
  const { visit } = store.getState();
  const next = action(visit);
  if (next !== visit) store.setState({ visit: next });
}

/** What a step of undo or redo made of the visit. */
export type Turned = { readonly before: Visit; readonly after: Visit };

function turn(store: VisitStore, way: 'undo' | 'redo'): Turned | undefined {
  const before = store.getState().visit;
  store.temporal.getState()[way]();
  const after = store.getState().visit;
  return before === after ? undefined : { before, after };
}

/** Takes the last step back; undefined where there is none. */
export const undo = (store: VisitStore): Turned | undefined => turn(store, 'undo');
/** Takes the last step that was undone again; undefined where there is none. */
export const redo = (store: VisitStore): Turned | undefined => turn(store, 'redo');

/** True while nothing is recorded. */
export const isBlank = ({ example, ...visit }: Visit): boolean =>
  example === undefined &&
  Object.values(visit)
    .flatMap((part) => Object.values(part))
    .every((each) => each === undefined);
