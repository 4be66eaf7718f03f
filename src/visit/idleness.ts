/**
 * How long a page that holds a visit may be left alone. Ten minutes hide it from whoever passes by,
 * thirty wipe it: a visit left for longer is another patient's, for all this page knows. All times
 * are milliseconds of the wall clock, so that a laptop's sleep counts.
 */
const MINUTE = 60_000;
export const LOCKS_AFTER_MINUTES = 10;
export const WIPES_AFTER_MINUTES = 30;
const WARNED_MINUTES = 1;

const LOCKS_AFTER = LOCKS_AFTER_MINUTES * MINUTE;
export const WIPES_AFTER = WIPES_AFTER_MINUTES * MINUTE;
const WARNED = WARNED_MINUTES * MINUTE;

/** A clock that is set right by the network goes back a little, and nobody was away. */
const SLACK = 5000;

export type Stage = 'awake' | 'warned' | 'locked' | 'wipe-warned' | 'wiped';

export type Idleness = {
  readonly stage: Stage;
  /** The last input. */
  readonly since: number;
  /** When the clock was last looked at. */
  readonly looked: number;
};

export const isHidden = (stage: Stage): boolean => stage !== 'awake' && stage !== 'warned';

function stageAfter(idle: number): Stage {
  if (idle >= WIPES_AFTER) return 'wiped';
  if (idle >= WIPES_AFTER - WARNED) return 'wipe-warned';
  if (idle >= LOCKS_AFTER) return 'locked';
  return idle >= LOCKS_AFTER - WARNED ? 'warned' : 'awake';
}

/** Somebody is there: at the start, or by choosing to go on. */
export const present = (now: number): Idleness => ({ stage: 'awake', since: now, looked: now });

/**
 * A look at the clock. One that was set back says nothing of how long nobody was there: the page
 * locks, and what was left until the wiping does not grow. Wiped is final.
 */
export function lookedAt(before: Idleness, now: number): Idleness {
  if (before.stage === 'wiped') return before;
  const wentBack = now < before.looked - SLACK;
  const known = Math.max(0, before.looked - before.since);
  const since = wentBack ? now - Math.max(known, LOCKS_AFTER) : before.since;
  return { stage: stageAfter(now - since), since, looked: now };
}

/** An input keeps a page awake; one that was already to be hidden is not opened by it. */
export function heardAt(before: Idleness, now: number): Idleness {
  const { stage, ...rest } = lookedAt(before, now);
  return isHidden(stage) ? { stage, ...rest } : present(now);
}

export const locksAt = ({ since }: Idleness): Date => new Date(since + LOCKS_AFTER);
export const wipesAt = ({ since }: Idleness): Date => new Date(since + WIPES_AFTER);
