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

/** Of two tempos the one that calls for more haste. */
export const faster = (one: Tempo | undefined, other: Tempo): Tempo =>
  one !== undefined && BY_HASTE.indexOf(one) < BY_HASTE.indexOf(other) ? one : other;

const COURSES_BY_HASTE: readonly Course[] = ['worsening', 'unknown', 'stable', 'improving'];

/** Of two courses the one that calls for more haste. */
export const worse = (one: Course | undefined, other: Course): Course =>
  one !== undefined && COURSES_BY_HASTE.indexOf(one) < COURSES_BY_HASTE.indexOf(other)
    ? one
    : other;
