import { useEffect, useState } from 'react';

/**
 * What comes in a chunk of its own once it is wanted; undefined until then. `instead` takes its place
 * when it cannot be had. `load` and `instead` are to stay the same.
 */
export function useLate<T>(load: () => Promise<T>, instead: T, isWanted: boolean): T | undefined {
  // In a box, since what is loaded may be a function.
  const [loaded, setLoaded] = useState<{ readonly it: T } | undefined>(undefined);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    const fetchIt = async () => {
      const it = await load().catch(() => instead);
      if (!isLeft) setLoaded({ it });
    };
    void fetchIt();
    return () => {
      isLeft = true;
    };
  }, [load, instead, isWanted]);
  return loaded?.it;
}
