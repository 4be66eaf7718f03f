/** The area that the address names, and the place in it; whatever else stands there means the visit. */
import { useEffect, useState } from 'react';
import { onHash, readHash } from '../browser/hash.ts';
import { leaveField } from '../browser/leave-field.ts';

export type LazyAreaId = 'practice' | 'evidence';
export type AreaId = 'visit' | LazyAreaId;

/** What follows the area's name in the address: "iron/iron.adult.oralOrIv". A new object each time it is gone to. */
export type Place = { readonly path: string };

type Current = {
  readonly area: AreaId;
  readonly place: Place;
  /** It was gone to from another; the page did not begin with it. */
  readonly hasMoved: boolean;
};

/** What the address names now. */
export function namedArea(): Pick<Current, 'area' | 'place'> {
  const hash = readHash();
  if (hash === '#practice') return { area: 'practice', place: { path: '' } };
  const evidence = /^#evidence(?:\/(?<path>.*))?$/u.exec(hash);
  return evidence === null
    ? { area: 'visit', place: { path: '' } }
    : { area: 'evidence', place: { path: evidence.groups?.['path'] ?? '' } };
}

export function useArea(): Current {
  const [current, setCurrent] = useState<Current>(() => ({ ...namedArea(), hasMoved: false }));
  useEffect(
    () =>
      onHash(() => {
        // Going back in the browser's history.
        leaveField();
        const next = namedArea();
        setCurrent((before) =>
          before.area !== next.area
            ? { ...next, hasMoved: true }
            : next.area === 'evidence'
              ? { ...next, hasMoved: before.hasMoved }
              : before,
        );
      }),
    [],
  );
  return current;
}
