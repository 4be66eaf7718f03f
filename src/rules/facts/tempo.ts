/**
 * How fast a finding came on, and what that leaves open (D4). A blank onset reads as unknown, and
 * unknown never calms: the rows that say "or unknown" fire.
 */
import type { Course, Onset } from '../record/ids.ts';

export type Timing = {
  readonly onset?: Onset | undefined;
  readonly 'within-14-days'?: 'yes' | 'no' | undefined;
  readonly course?: Course | undefined;
};

/** Onset with the 14-day line drawn: "one to four weeks" counts as up to 14 days until said otherwise. */
const TEMPOS = [
  'sudden',
  'hours',
  'days',
  'up-to-14-days',
  'two-to-four-weeks',
  'one-to-three-months',
  'longer',
  'unknown',
] as const;
export type Tempo = (typeof TEMPOS)[number];

/** The tempo of one finding. */
export function tempoOf(timing: Timing | undefined): Tempo {
  const onset = timing?.onset ?? 'unknown';
  if (onset !== 'one-to-four-weeks') return onset;
  return timing?.['within-14-days'] === 'no' ? 'two-to-four-weeks' : 'up-to-14-days';
}

/** Most urgent first; unknown ranks after every onset known to be under 14 days. */
const BY_HASTE: readonly Tempo[] = [
  'sudden',
  'hours',
  'days',
  'up-to-14-days',
  'unknown',
  'two-to-four-weeks',
  'one-to-three-months',
  'longer',
];

/** The tempo that calls for the most haste among several findings of one kind. */
export function fastest(tempos: readonly Tempo[]): Tempo | undefined {
  return BY_HASTE.find((tempo) => tempos.includes(tempo));
}

/** The course that calls for the most haste; a blank course is unknown. */
export function worst(timings: readonly (Timing | undefined)[]): Course {
  const courses = timings.map((timing) => timing?.course ?? 'unknown');
  const order: readonly Course[] = ['worsening', 'unknown', 'stable', 'improving'];
  return order.find((course) => courses.includes(course)) ?? 'unknown';
}
