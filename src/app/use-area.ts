/** The area that the address names, and the place in it; whatever else stands there means the visit. */
import { useEffect, useRef, useState } from 'react';
import { leaveField } from '../browser/leave-field.ts';
import type { PlaceOnPage } from '../browser/place-on-page.ts';
import { onWay, readHash, type Arrived } from '../browser/way.ts';

export type LazyAreaId = 'practice' | 'evidence';
export type AreaId = 'visit' | LazyAreaId;

/** What follows the area's name in the address: "iron/iron.adult.oralOrIv". A new object each time it is gone to. */
export type Place = { readonly path: string };

type Named = { readonly area: AreaId; readonly place: Place };

/** How the view stands that was gone to: as it was left, or at what the address names. */
export type Arrival = { readonly left: PlaceOnPage | undefined };

type Current = Named & {
  /** It was gone to; the page did not begin with it. */
  readonly arrival: Arrival | undefined;
};

/** The address of the note, and of a face of it. */
const SUMMARY = /^#(?<path>summary(?:\/(?:full|letter|patient))?)$/u;

/** What an address names. */
function areaOf(hash: string): Named {
  const summary = SUMMARY.exec(hash)?.groups?.['path'];
  if (summary !== undefined) return { area: 'visit', place: { path: summary } };
  const lazy = /^#(?<area>practice|evidence)(?:\/(?<path>.*))?$/u.exec(hash)?.groups;
  if (lazy === undefined) return { area: 'visit', place: { path: '' } };
  const area = lazy['area'] === 'practice' ? 'practice' : 'evidence';
  return { area, place: { path: lazy['path'] ?? '' } };
}

/** What the address names now. */
export const namedArea = (): Named => areaOf(readHash());

const isSame = (one: Named, other: Named): boolean =>
  one.area === other.area && one.place.path === other.place.path;
/** The same view of the visit stays drawn, wherever in it the address leads. */
const isSameView = (one: Named, other: Named): boolean =>
  one.area === 'visit' && isSame(one, other);

const isQuestions = ({ area, place }: Named): boolean => area === 'visit' && place.path === '';
/** The visit as a whole, as the links to it name it. */
const isVisit = (hash: string): boolean => hash === '' || hash === '#visit';

/** `onLeave` is called when the questions of the visit are left for another view. */
export function useArea(onLeave: () => void): Current {
  const [current, setCurrent] = useState<Current>(() => ({ ...namedArea(), arrival: undefined }));
  const now = useRef<Named>(current);
  /** How the questions stood last: a link to the visit leads back to that. */
  const questions = useRef<PlaceOnPage>(undefined);
  useEffect(() => {
    const arrive = ({ hash, left, from }: Partial<Arrived> & { readonly hash: string }) => {
      leaveField();
      const named = areaOf(hash);
      const before = now.current;
      if (isQuestions(before)) {
        questions.current = from;
        if (!isQuestions(named)) onLeave();
      }
      const next = isSameView(before, named) ? { ...named, place: before.place } : named;
      now.current = next;
      const isBack = from !== undefined && isVisit(hash);
      setCurrent({
        ...next,
        arrival: { left: left ?? (isBack ? questions.current : undefined) },
      });
    };
    const stop = onWay(arrive);
    // An address that was gone to before anybody listened is told to nobody.
    const hash = readHash();
    if (!isSame(areaOf(hash), now.current)) arrive({ hash });
    return stop;
  }, [onLeave]);
  return current;
}
