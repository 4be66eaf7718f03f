/**
 * Tells that a newer edition is ready, on a fresh visit alone: beside answers it would be one more
 * thing to think of, and closing the page would cost them. It lies over the page, so that no answer
 * moves from under the pointer when it comes or goes.
 */
import { useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { newerEditionWaits, onNewerEdition } from '../browser/offline.ts';
import { Button } from '../ui/button.tsx';
import type { Session } from '../visit/session.ts';
import { isBlank } from '../visit/store.ts';
import './newer-edition.css';

export function NewerEdition({ session }: { readonly session: Session }) {
  const waits = useSyncExternalStore(onNewerEdition, newerEditionWaits, () => false);
  const [isHidden, setIsHidden] = useState(false);
  const store = useStore(session.state, (state) => state.store);
  const blank = useStore(store, (state) => isBlank(state.visit));
  // A visit that can be taken up again would be gone with the page.
  const isFresh = useStore(
    session.state,
    ({ previous, waiting, offered }) => (previous ?? waiting ?? offered) === undefined,
  );
  if (!waits || !blank || !isFresh || isHidden) return null;
  return (
    <aside className="newer-edition" aria-label="Newer edition">
      <p>
        A newer edition of this checklist is ready. To use it, close every tab and window of the
        checklist, then open it again.
      </p>
      <Button look="plain" onClick={() => setIsHidden(true)}>
        Hide
      </Button>
    </aside>
  );
}
