/** Beside an area that was gone to: once the area stands, the focus goes to its heading. */
import { useLayoutEffect } from 'react';

export function Arrival(): null {
  useLayoutEffect(() => {
    const target = document.querySelector('main h1') ?? document.querySelector('main');
    if (!(target instanceof HTMLElement)) return;
    target.tabIndex = -1;
    window.scrollTo(0, 0);
    target.focus({ preventScroll: true });
  }, []);
  return null;
}
