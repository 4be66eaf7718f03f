/** A chunk of its own that loads right behind the first script, and stays. */
import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Chunk } from './chunk.ts';

export function useChunk<T>(chunk: Chunk<T>) {
  const [loaded, setLoaded] = useState(chunk.loaded);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    chunk.load().then(
      (brought) => startTransition(() => setLoaded(brought)),
      () => setFailed(true),
    );
  }, [chunk]);
  useEffect(load, [load]);
  return { loaded, hasFailed, load };
}
