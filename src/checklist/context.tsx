/** The store that the questions on screen are bound to: the visit's, or a practice case's. */
import { createContext, use, useCallback, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Visit } from '../rules/record/visit.ts';
import { DraftsProvider } from '../ui/drafts.ts';
import { change, type VisitStore } from '../visit/store.ts';

const StoreContext = createContext<VisitStore | undefined>(undefined);

type VisitStoreProviderProps = { readonly value: VisitStore; readonly children: ReactNode };

export const VisitStoreProvider = ({ value, children }: VisitStoreProviderProps) => (
  <StoreContext value={value}>
    <DraftsProvider value={value.drafts}>{children}</DraftsProvider>
  </StoreContext>
);

export function useVisitStore(): VisitStore {
  const store = use(StoreContext);
  if (store === undefined) throw new Error('No visit store above this question');
  return store;
}

/** One stored answer. The selector must return what is stored, never a fresh object. */
export const useVisit = <T,>(select: (visit: Visit) => T): T =>
  useStore(useVisitStore(), (state) => select(state.visit));

/** `act((visit) => answer(visit, 'urge-to-move', 'yes'))`. */
export function useAct(): (action: (visit: Visit) => Visit) => void {
  const store = useVisitStore();
  return useCallback((action) => change(store, action), [store]);
}
