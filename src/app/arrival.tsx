/**
 * Beside an area that was gone to: once the area stands, the focus goes to the question that the
 * address names, else to the heading.
 */
import { useLayoutEffect } from 'react';
import { readHash } from '../browser/hash.ts';
import { goToPlace } from '../checklist/keys.ts';
import { placeNamed } from '../checklist/question-place.ts';

export function Arrival(): null {
  useLayoutEffect(() => {
    const place = placeNamed(readHash());
    if (place !== undefined && goToPlace(place)) return;
    const target = document.querySelector('main h1') ?? document.querySelector('main');
    if (!(target instanceof HTMLElement)) return;
    target.tabIndex = -1;
    window.scrollTo(0, 0);
    target.focus({ preventScroll: true });
  }, []);
  return null;
}
