/** Opens *More* for a link. It stands before the questions, and so it listens before they go anywhere. */
import { useLayoutEffect } from 'react';
import { markJump } from '../browser/way.ts';
import { useVisitStore } from './context.tsx';
import { onWanted } from './keys.ts';
import { sectionToOpen } from './offered.ts';
import { usePath } from './path.tsx';

export function Wanted(): null {
  const store = useVisitStore();
  const { lead } = usePath();
  useLayoutEffect(
    () =>
      onWanted(({ place, isJump }) => {
        const section = sectionToOpen(store.getState().visit, place);
        if (section === undefined) return false;
        if (isJump) markJump(`#${section}`);
        lead(section, place);
        return true;
      }),
    [store, lead],
  );
  return null;
}
