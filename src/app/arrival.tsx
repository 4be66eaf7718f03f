/**
 * Beside a view that was gone to. On the way back, it stands as it was left. Otherwise the focus goes
 * to the question or the section that the address names, else to the heading.
 */
import { useEffect, useLayoutEffect } from 'react';
import { restorePlace } from '../browser/place-on-page.ts';
import { readHash } from '../browser/way.ts';
import { goToPlace } from '../checklist/keys.ts';
import { placeNamed } from '../checklist/question-place.ts';
import { goToSection, sectionNamed } from '../checklist/section-way.ts';
import type { Arrival as At } from './use-area.ts';

function arrive({ left }: At): void {
  if (left !== undefined && restorePlace(left)) return;
  const hash = readHash();
  const place = placeNamed(hash);
  if (place !== undefined && goToPlace(place)) return;
  const section = sectionNamed(hash);
  if (section !== undefined && goToSection(section)) return;
  const target = document.querySelector('main h1') ?? document.querySelector('main');
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  window.scrollTo(0, 0);
  target.focus({ preventScroll: true });
}

export function Arrival({ at }: { readonly at: At }): null {
  useLayoutEffect(() => arrive(at), [at]);
  // An area leads to what its address names once it stands; on the way back that is not meant.
  useEffect(() => {
    if (at.left !== undefined) restorePlace(at.left);
  }, [at]);
  return null;
}
