/** Loads the faces of the summary when a visit begins, so that printing never has to wait. */
import { useEffect, useState } from 'react';
import { chunk } from './chunk.ts';

export type Faces = typeof import('./faces.ts');

const FACES = chunk<Faces>(() => import('./faces.ts'));

export const loadFaces = FACES.load;

/** The faces once they are wanted and there; `failed` when the chunk cannot be had. */
export function useFaces(isWanted = true): Faces | 'loading' | 'failed' {
  const [faces, setFaces] = useState<Faces | 'loading' | 'failed'>(FACES.loaded() ?? 'loading');
  useEffect(() => {
    if (!isWanted) return undefined;
    let isDrawn = true;
    loadFaces().then(
      (found) => isDrawn && setFaces(found),
      () => isDrawn && setFaces('failed'),
    );
    return () => {
      isDrawn = false;
    };
  }, [isWanted]);
  return faces;
}

export const STILL_LOADING = 'The summary is still loading. Print again in a moment.';
export const CANNOT_LOAD =
  'The summary could not be loaded. The visit is kept in this tab: reload the page and try again.';
