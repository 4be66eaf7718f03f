/** The area that the address names; whatever else stands there means the visit. */
import { useEffect, useState } from 'react';
import { onHash, readHash } from '../browser/hash.ts';

export type AreaId = 'visit' | 'practice';

type Area = {
  readonly area: AreaId;
  /** It was gone to from another; the page did not begin with it. */
  readonly hasMoved: boolean;
};

const named = (): AreaId => (readHash() === '#practice' ? 'practice' : 'visit');

export function useArea(): Area {
  const [current, setCurrent] = useState<Area>(() => ({ area: named(), hasMoved: false }));
  useEffect(
    () =>
      onHash(() => {
        // What is still being typed is handed over on leaving its field, and going back in the
        // browser's history leaves none.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        const area = named();
        setCurrent((before) => (before.area === area ? before : { area, hasMoved: true }));
      }),
    [],
  );
  return current;
}
