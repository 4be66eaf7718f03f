/**
 * The faces of the note that were changed by hand, each with the text that it was made from. They belong
 * to one visit, and are kept and wiped with it in this tab; no file holds them.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NoteTexts } from '../summary/record-text.ts';
import type { VisitStore } from './store.ts';

const TEXTS = new WeakMap<VisitStore, StoreApi<NoteTexts>>();

/** Of a visit, made when it is first asked for. */
export function textsOf(store: VisitStore): StoreApi<NoteTexts> {
  const known = TEXTS.get(store);
  if (known !== undefined) return known;
  const made = createStore<NoteTexts>(() => ({}));
  TEXTS.set(store, made);
  return made;
}
