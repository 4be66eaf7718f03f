/** The visit that is being recorded: data, undo and redo; it remembers and does not think. */
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { MOST } from '../rules/record/lengths.ts';
import { emptyVisit, type Visit } from '../rules/record/visit.ts';
import type { Drafts } from '../summary/drafts.ts';
import type { VisitRecord } from '../summary/record.ts';
import type { NoteTexts } from '../summary/record-text.ts';

export type { Pasted } from '../summary/record-text.ts';

export type VisitState = {
  readonly visit: Visit;
  /** The record that this visit was opened from, as it was. */
  readonly opened: VisitRecord | undefined;
};

/** What lies beside a visit in its tab, and goes into no file. */
export type Beside = {
  /** What the visit was before, the oldest first. */
  readonly past: readonly Visit[];
  /** What was undone, the next to be redone last. */
  readonly future: readonly Visit[];
  /** What is typed and not recorded. */
  readonly drafts: Drafts;
  /** The faces of the note that were changed by hand, and what is pasted and not taken over. */
  readonly texts: NoteTexts;
};

/**
 * One visit with its own chain of undo and its own drafts; another visit gets another store, so that
 * they never mix (D19, D85).
 */
export const createVisitStore = (visit: Visit = emptyVisit, opened?: VisitRecord) =>
  Object.assign(
    createStore<VisitState>()(temporal(() => ({ visit, opened }), { limit: MOST.steps })),
    { drafts: createStore<Drafts>()(() => ({})), texts: createStore<NoteTexts>()(() => ({})) },
  );

export type VisitStore = ReturnType<typeof createVisitStore>;

/** What lies beside the visit of a store. */
export function besideOf({ temporal: { getState }, drafts, texts }: VisitStore): Beside {
  const { pastStates, futureStates } = getState();
  const visits = (states: typeof pastStates) => states.flatMap(({ visit }) => visit ?? []);
  return {
    past: visits(pastStates),
    future: visits(futureStates),
    drafts: drafts.getState(),
    texts: texts.getState(),
  };
}

/** Puts a kept visit into a store that began blank, with what was kept beside it. */
export function fill(store: VisitStore, content: VisitState, beside: Beside): void {
  store.setState(content);
  const states = (visits: readonly Visit[]) => visits.map((visit) => ({ ...content, visit }));
  store.temporal.setState({
    pastStates: states(beside.past),
    futureStates: states(beside.future),
  });
  store.drafts.setState(beside.drafts, true);
  store.texts.setState(beside.texts, true);
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

/** True while nothing is being typed. */
export const isUntyped = (drafts: Drafts): boolean =>
  Object.values(drafts).every((text) => text.trim() === '');

/** True while nothing is recorded, and nothing is being typed. */
export const isEmpty = (store: VisitStore): boolean =>
  isBlank(store.getState().visit) &&
  Object.keys(store.texts.getState()).length === 0 &&
  isUntyped(store.drafts.getState());
