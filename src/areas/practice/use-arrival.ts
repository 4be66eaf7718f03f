/** A view that takes another's place begins at its top, with its heading in focus. */
import { useEffect, useRef, type RefObject } from 'react';

export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
