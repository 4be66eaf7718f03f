/**
 * Since when a finding is there, how suddenly it came and which way it goes (D4, D51, D87). A blank
 * gives way to what is recorded of the same finding elsewhere; alone it never calms, and rows say how
 * they read it.
 */
import type { Course, Onset } from '../record/ids.ts';

export type Timing = {
  readonly onset?: Onset | undefined;
  readonly 'within-minutes'?: 'yes' | undefined;
  readonly 'within-14-days'?: 'yes' | 'no' | undefined;
  readonly course?: Course | undefined;
};

/**
 * Since when, with the 14-day line drawn: "one to four weeks" counts as up to 14 days until said
 * otherwise. Most urgent first; unknown has no place among what is dated, and gives way to it.
 */
const TEMPOS = [
  'hours',
  'days',
  'up-to-14-days',
  'two-to-four-weeks',
  'one-to-three-months',
  'longer',
  'unknown',
  'blank',
] as const;
export type Tempo = (typeof TEMPOS)[number];

/** Since when one source says that it is there. */
export function tempoOf(timing: Timing | undefined): Tempo {
  const onset = timing?.onset ?? 'blank';
  if (onset !== 'one-to-four-weeks') return onset;
  return timing?.['within-14-days'] === 'no' ? 'two-to-four-weeks' : 'up-to-14-days';
}

const COURSES = ['worsening', 'unknown', 'stable', 'improving', 'blank'] as const;
export type Way = (typeof COURSES)[number];

/** Of two the one that stands first in the list. */
const firstOf = <Value>(list: readonly Value[], one: Value | undefined, other: Value): Value =>
  one !== undefined && list.indexOf(one) < list.indexOf(other) ? one : other;

/** How several sources of one finding are read together. */
export type Joined = {
  readonly tempo: Tempo | undefined;
  readonly course: Way | undefined;
  readonly sudden: 'yes' | 'no' | undefined;
  /** One source says that it is not known, whatever another says: it may be younger than that. */
  readonly unknown: 'yes' | 'no';
  /** One source does not say. */
  readonly blank: 'yes' | 'no';
};

const AT_ONCE: readonly Tempo[] = ['hours', 'days', 'unknown'];

/** It came within minutes, for hours or days or nobody knows: of one source or of all together (D51). */
export const isAtOnce = (timings: readonly Timing[]): boolean => {
  const { sudden, tempo } = joined(timings);
  return (
    (sudden === 'yes' && tempo !== undefined && AT_ONCE.includes(tempo)) ||
    timings.some((each) => each['within-minutes'] === 'yes' && AT_ONCE.includes(tempoOf(each)))
  );
};

const MONTHS: readonly Tempo[] = ['one-to-three-months', 'longer'];

/** Since months: nothing that came of late. */
export const isOld = (timing: Timing): boolean => MONTHS.includes(tempoOf(timing));

/** Since hours or days, or within minutes and not since months (D80). */
export const isAcuteTime = ({ tempo, sudden }: Pick<Joined, 'tempo' | 'sudden'>): boolean =>
  tempo === 'hours' ||
  tempo === 'days' ||
  (sudden === 'yes' && tempo !== undefined && !MONTHS.includes(tempo));

const NOTHING: Joined = {
  tempo: undefined,
  course: undefined,
  sudden: undefined,
  unknown: 'no',
  blank: 'no',
};

/** The faster *since*, the worse course, and sudden if one of them was (D51); nothing of nothing. */
export function joined(timings: readonly Timing[]): Joined {
  let { tempo, course, sudden, unknown, blank } = NOTHING;
  for (const timing of timings) {
    const since = tempoOf(timing);
    tempo = firstOf(TEMPOS, tempo, since);
    if (since === 'unknown') unknown = 'yes';
    if (since === 'blank') blank = 'yes';
    course = firstOf(COURSES, course, timing.course ?? 'blank');
    sudden = sudden === 'yes' || timing['within-minutes'] === 'yes' ? 'yes' : 'no';
  }
  return { tempo, course, sudden, unknown, blank };
}

/** Of findings of one picture of which one may be younger than months, nobody knows since when. */
const takenTempo = ({ tempo = 'blank', unknown }: Joined): Tempo =>
  unknown === 'yes' && MONTHS.includes(tempo) ? 'unknown' : tempo;

/** What the account does not say is taken from what was found of the same (D51). */
export const filledFrom = (account: Joined, found: Joined): Joined => ({
  ...account,
  tempo: account.tempo === 'blank' ? takenTempo(found) : account.tempo,
  course: account.course === 'blank' ? (found.course ?? 'blank') : account.course,
});
