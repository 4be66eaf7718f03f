import { useStore } from 'zustand';
import { isEmpty, type VisitStore } from '../../visit/store.ts';

/** Whether nothing is recorded, and nothing is being typed. */
export function useIsEmpty(store: VisitStore): boolean {
  useStore(store.drafts, () => isEmpty(store));
  return useStore(store, () => isEmpty(store));
}
