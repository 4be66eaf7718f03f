import { useStore } from 'zustand';
import { isBlank, isUntyped, type VisitStore } from '../../visit/store.ts';

/**
 * Whether nothing is recorded, and nothing is being typed. Each part is read from the state that it is
 * given: the page takes over as it was served, with what these stores began with.
 */
export function useIsEmpty(store: VisitStore): boolean {
  const nothing = useStore(store, ({ visit }) => isBlank(visit));
  const untyped = useStore(store.drafts, isUntyped);
  const unchanged = useStore(store.texts, (texts) => Object.keys(texts).length === 0);
  return nothing && untyped && unchanged;
}
