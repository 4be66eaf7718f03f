/**
 * The one live region of the page. It speaks when the class of the headline changes, a moment
 * after the last answer; and at once, and once only, when a new emergency appears.
 */
import { useEffect, useState } from 'react';
import { day, now } from '../../browser/clock.ts';
import type { Flag } from '../../rules/words/assessment.ts';
import { assessed } from '../../visit/assessed.ts';
import type { VisitStore } from '../../visit/store.ts';

const PAUSE = 1000;

type Saying = { readonly live: 'polite' | 'assertive'; readonly words: string };

const emergenciesOf = (flags: readonly Flag[]) => flags.filter(({ tier }) => tier === 'emergency');

export function Announcer({ store }: { readonly store: VisitStore }) {
  const [{ live, words }, say] = useState<Saying>({ live: 'polite', words: '' });

  useEffect(() => {
    const current = () => {
      try {
        return assessed(store.getState().visit, day(now()));
      } catch {
        // Where the rules break, the page that is drawn says so; an answer is not lost over it.
        return undefined;
      }
    };
    const atFirst = current();
    let spoken = atFirst?.headline.id;
    const known = new Set(emergenciesOf(atFirst?.flags ?? []).map(({ id }) => id));
    let timer: ReturnType<typeof setTimeout> | undefined;

    const stop = store.subscribe(() => {
      clearTimeout(timer);
      const assessment = current();
      if (assessment === undefined) return;
      const { headline, flags } = assessment;
      const fresh = emergenciesOf(flags).filter(({ id }) => !known.has(id));
      if (fresh.length > 0) {
        for (const { id } of fresh) known.add(id);
        spoken = headline.id;
        const alarms = fresh.map(({ time, finding, action }) => `${time}: ${finding}. ${action}`);
        say({ live: 'assertive', words: alarms.join(' ') });
        return;
      }
      timer = setTimeout(() => {
        const later = current()?.headline;
        if (later === undefined || later.id === spoken) return;
        spoken = later.id;
        say({ live: 'polite', words: later.says });
      }, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
      say({ live: 'polite', words: '' });
    };
  }, [store]);

  return (
    <output className="hidden-words" aria-live={live}>
      {words}
    </output>
  );
}
