/**
 * What is said aloud. A new emergency is said at once, each once; a new urgent flag, each once as well,
 * and another class of the headline a moment after the last answer. Two regions stand from the
 * beginning, one for each voice: not every screen reader heeds a region that changes its own.
 */
import { useEffect, useState } from 'react';
import { day, now } from '../../browser/clock.ts';
import type { Flag } from '../../rules/words/assessment.ts';
import { assessed } from '../../visit/assessed.ts';
import type { VisitStore } from '../../visit/store.ts';

const PAUSE = 1000;

type Saying = { readonly atOnce: string; readonly later: string };
const SILENCE: Saying = { atOnce: '', later: '' };

type Pressing = 'emergency' | 'urgent';

/** A flag that becomes more pressing is another one to whoever only hears it. */
const nameOf = ({ id, tier }: Flag): string => `${tier} ${id}`;
const inWords = (flags: readonly Flag[]): string =>
  flags.map(({ time, finding, action }) => `${time}: ${finding}. ${action}`).join(' ');

/** The flags of which nothing was said yet. */
function heard(atFirst: readonly Flag[]) {
  const known = new Set(atFirst.map(nameOf));
  return {
    fresh: (flags: readonly Flag[], pressing: Pressing) =>
      flags.filter((flag) => flag.tier === pressing && !known.has(nameOf(flag))),
    say: (flags: readonly Flag[]): string => {
      for (const flag of flags) known.add(nameOf(flag));
      return inWords(flags);
    },
  };
}

export function Announcer({ store }: { readonly store: VisitStore }) {
  const [{ atOnce, later }, say] = useState(SILENCE);

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
    const flagged = heard(atFirst?.flags ?? []);
    let timer: ReturnType<typeof setTimeout> | undefined;

    const sayLater = () => {
      const assessment = current();
      if (assessment === undefined) return;
      const { headline, flags } = assessment;
      const fresh = flagged.fresh(flags, 'urgent');
      const isOther = headline.id !== spoken;
      spoken = headline.id;
      // A headline that is new with a flag is led by it.
      const words = fresh.length > 0 ? flagged.say(fresh) : headline.says;
      if (fresh.length > 0 || isOther) say((before) => ({ ...before, later: words }));
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      const assessment = current();
      if (assessment === undefined) return;
      const { headline, flags } = assessment;
      const fresh = flagged.fresh(flags, 'emergency');
      if (fresh.length > 0) {
        spoken = headline.id;
        // What was said before it may be said again: the same words alone would not be heard.
        say({ atOnce: flagged.say(fresh), later: '' });
      }
      timer = setTimeout(sayLater, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stop();
      say(SILENCE);
    };
  }, [store]);

  return (
    <>
      <div className="hidden-words" role="alert" aria-live="assertive">
        {atOnce}
      </div>
      <output className="hidden-words" aria-live="polite">
        {later}
      </output>
    </>
  );
}
