/** The running visit left alone: how far that has gone, and what it does to the session. */
import { useLayoutEffect, useRef, useState } from 'react';
import { watchIdle } from '../browser/idle-watch.ts';
import { leaveField } from '../browser/leave-field.ts';
import type { Flush } from '../browser/print.ts';
import { heardAt, isHidden, lookedAt, present, type Idleness } from '../visit/idleness.ts';
import { seenNow } from '../visit/keeping.ts';
import { holdsVisit, wipeLeft, type Session } from '../visit/session.ts';

/** Where the page stood before it was hidden. */
type Place = { readonly focused: Element | null; readonly top: number };

type Left = {
  readonly idleness: Idleness;
  /** How often a visit was wiped. Used as a key: all that was drawn of a visit is remounted after each. */
  readonly wipes: number;
  readonly goOn: () => void;
};

/**
 * `flush` draws at once: a page that is to be hidden is not painted once more. The page begins as left
 * as its visit was: whoever loads it anew may be anybody.
 */
export function useIdleness(session: Session, flush: Flush): Left {
  const now = () => session.outside.now().getTime();
  const [idleness, setIdleness] = useState(() =>
    present(session.state.getState().seenAtFirst.getTime()),
  );
  const [wipes, setWipes] = useState(0);
  const current = useRef(idleness);
  const place = useRef<Place>(undefined);

  useLayoutEffect(() => {
    const time = () => session.outside.now().getTime();
    const become = (next: Idleness, draw: Flush = flush) => {
      const before = current.current;
      if (next.stage !== 'awake' && before.stage === 'awake' && !holdsVisit(session)) {
        leaveField();
        // Where no patient is held there is nothing to hide.
        if (!holdsVisit(session)) {
          current.current = present(time());
          return;
        }
      }
      current.current = next;
      if (next.stage === before.stage) return;
      if (isHidden(next.stage) && !isHidden(before.stage)) {
        place.current = { focused: document.activeElement, top: window.scrollY };
        leaveField();
      }
      draw(() => setIdleness(next));
      if (next.stage !== 'wiped') return;
      draw(() => {
        wipeLeft(session);
        setWipes((count) => count + 1);
      });
    };
    // While it is laid out the page is not painted yet, and cannot be asked to draw by itself.
    become(lookedAt(current.current, time()), (change) => change());
    return watchIdle({
      onInput: () => {
        const { stage } = current.current;
        become(heardAt(current.current, time()));
        if (!isHidden(current.current.stage)) seenNow(session);
        return isHidden(current.current.stage) && !isHidden(stage);
      },
      onLook: () => become(lookedAt(current.current, time())),
    });
  }, [session, flush]);

  const goOn = () => {
    current.current = present(now());
    seenNow(session);
    flush(() => setIdleness(current.current));
    const { focused, top } = place.current ?? { focused: null, top: 0 };
    place.current = undefined;
    if (!(focused instanceof HTMLElement) || !focused.isConnected) return;
    window.scrollTo({ top, behavior: 'instant' });
    focused.focus({ preventScroll: true });
  };
  return { idleness, wipes, goOn };
}
