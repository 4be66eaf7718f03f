import { useCallback, useSyncExternalStore } from 'react';
import { isEmpty, type VisitStore } from '../../visit/store.ts';

/** The page is served blank, and is taken over as it was served. */
const asServed = () => true;

/** Whether nothing is recorded, nothing is being typed and no text of the note was changed. */
export function useIsEmpty(store: VisitStore): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const stops = [store, store.drafts, store.texts].map((each) => each.subscribe(changed));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [store],
  );
  return useSyncExternalStore(listen, () => isEmpty(store), asServed);
}
