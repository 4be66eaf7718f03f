/** Opens *More* for a link. It stands before the questions, and so it listens before they go anywhere. */
import { useLayoutEffect } from 'react';
import { useVisitStore } from './context.tsx';
import { onWanted } from './keys.ts';
import { sectionToOpen } from './offered.ts';
import { usePath } from './path.tsx';

export function Wanted(): null {
  const store = useVisitStore();
  const { lead } = usePath();
  useLayoutEffect(
    () =>
      onWanted((place) => {
        const section = sectionToOpen(store.getState().visit, place);
        if (section !== undefined) lead(section, place);
        return section !== undefined;
      }),
    [store, lead],
  );
  return null;
}
