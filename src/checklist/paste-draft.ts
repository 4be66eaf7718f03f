/**
 * What was pasted into a visit and what was said of its lines. While something of it is left it is kept
 * with the visit; taken over whole it stays here, so that it is offered again once that is undone.
 */
import { useState } from 'react';
import type { Pasted, VisitStore } from '../visit/store.ts';

export const NOTHING_PASTED: Pasted = { text: '', said: {}, left: 0 };

/** It goes with its visit: another visit has another store. */
const drafts = new WeakMap<VisitStore, Pasted>();

const draftOf = (store: VisitStore): Pasted =>
  drafts.get(store) ?? store.texts.getState().pasted ?? NOTHING_PASTED;

function record(store: VisitStore, draft: Pasted): void {
  drafts.set(store, draft);
  const { pasted: before, ...faces } = store.texts.getState();
  const next = draft.left === 0 ? undefined : draft;
  if (next !== before)
    store.texts.setState(next === undefined ? faces : { ...faces, pasted: next }, true);
}

/** For whoever sees the box closed, however it was left. */
export function noteLeft(store: VisitStore, left: number): void {
  const draft = draftOf(store);
  if (draft.left !== left) record(store, { ...draft, left });
}

/** `leftOf`: how much of a kept text is not recorded. Where all of it is, the box opens empty. */
export function usePasteDraft(store: VisitStore, leftOf: (kept: Pasted) => number) {
  const [draft, setDraft] = useState(() => {
    const kept = draftOf(store);
    return kept.text !== '' && leftOf(kept) === 0 ? NOTHING_PASTED : kept;
  });
  const keep = (next: Pasted) => {
    record(store, next);
    setDraft(next);
  };
  return [draft, keep] as const;
}
