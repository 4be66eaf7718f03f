/** While a visit is open, the browser's way back does not lead out of the house. */
import { useEffect } from 'react';
import { holdWay, isFirst, markJump, readHash } from '../browser/way.ts';
import { sayOfVisit } from '../checklist/step-back.ts';
import { holdsVisit, type Session } from '../visit/session.ts';

export function useStay(session: Session): void {
  useEffect(() => {
    const holds = () => holdsVisit(session);
    // What is held needs an entry of its own, and a browser passes over one that nobody caused.
    const begin = () => {
      if (isFirst() && holds()) markJump(readHash());
    };
    const letGo = holdWay(holds, () =>
      sayOfVisit(
        session.state.getState().store,
        'The visit stays open: back from here leads out of the checklist',
      ),
    );
    const stop = session.state.subscribe(begin);
    const events = ['keydown', 'pointerdown'] as const;
    for (const each of events) window.addEventListener(each, begin);
    return () => {
      letGo();
      stop();
      for (const each of events) window.removeEventListener(each, begin);
    };
  }, [session]);
}
