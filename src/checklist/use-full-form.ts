/** Whether the whole form is drawn: a wish about the tool, remembered where it is asked for. */
import { useCallback, useEffect, useState } from 'react';

/** As src/browser keeps one text for this tab. */
type Kept = {
  readonly read: () => string | undefined;
  readonly write: (text: string) => boolean;
  readonly wipe: () => void;
};

const FULL = 'full';

export function useFullForm(kept: Kept) {
  // The page is served with its short path, and takes over as it was served.
  const [isFull, setFull] = useState(false);
  useEffect(() => setFull(kept.read() === FULL), [kept]);
  const onFull = useCallback(
    (next: boolean) => {
      setFull(next);
      if (next) kept.write(FULL);
      else kept.wipe();
    },
    [kept],
  );
  return { isFull, onFull };
}
