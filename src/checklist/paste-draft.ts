/** What was pasted into a visit and what was said of its lines, kept as long as the visit is open. */
import { useCallback, useState } from 'react';
import type { VisitStore } from '../visit/store.ts';

/** By line: the words of the choice that was made, or that the line is left out. */
export type Said = ReadonlyMap<string, string>;
export const LEFT_OUT = '';

export type PasteDraft = {
  readonly text: string;
  readonly said: Said;
  /** How many lines were neither taken over nor read as a heading, when it was last seen. */
  readonly left: number;
};

export const NO_DRAFT: PasteDraft = { text: '', said: new Map(), left: 0 };

/** It goes with its visit: another visit has another store. */
const drafts = new WeakMap<VisitStore, PasteDraft>();

export const draftOf = (store: VisitStore): PasteDraft => drafts.get(store) ?? NO_DRAFT;

/** For whoever sees the box closed, however it was left. */
export function noteLeft(store: VisitStore, left: number): void {
  const draft = draftOf(store);
  if (draft.left !== left) drafts.set(store, { ...draft, left });
}

/** `leftOf`: how much of a kept text is not recorded. Where all of it is, the box opens empty. */
export function usePasteDraft(store: VisitStore, leftOf: (draft: PasteDraft) => number) {
  const [draft, setDraft] = useState(() => {
    const kept = draftOf(store);
    return kept.text !== '' && leftOf(kept) === 0 ? NO_DRAFT : kept;
  });
  const keep = useCallback(
    (next: PasteDraft) => {
      drafts.set(store, next);
      setDraft(next);
    },
    [store],
  );
  return [draft, keep] as const;
}
