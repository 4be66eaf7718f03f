/**
 * Since when, how fast and which way (D4, D51). Since when and "within minutes" are recorded apart;
 * "1 to 4 weeks" asks for the day. A blank is not "unknown" (D52), though most rows read both alike.
 */
import type { Course, Onset } from '../../src/rules/record/ids.ts';

export type Timed = {
  readonly onset?: Onset | undefined;
  readonly 'within-minutes'?: 'yes' | undefined;
  readonly 'within-14-days'?: 'yes' | 'no' | undefined;
  readonly course?: Course | undefined;
};

export const isBlank = ({ onset }: Timed): boolean => onset === undefined;

export const unknownOrBlank = ({ onset }: Timed): boolean =>
  onset === undefined || onset === 'unknown';

export const isAmong = (timed: Timed, ...onsets: readonly Onset[]): boolean =>
  timed.onset !== undefined && onsets.includes(timed.onset);

export const inMinutes = (timed: Timed): boolean => timed['within-minutes'] === 'yes';

/** Since hours or days, or within minutes and not since months (D80). */
export const isAcute = (timed: Timed): boolean =>
  isAmong(timed, 'hours', 'days') || (inMinutes(timed) && !overAMonth(timed));

/** Within minutes, since hours, days or unknown: it came at once (D51). */
export const cameAtOnce = (timed: Timed): boolean =>
  inMinutes(timed) && isAmong(timed, 'hours', 'days', 'unknown');

export const under4Weeks = (timed: Timed): boolean =>
  isAmong(timed, 'hours', 'days', 'one-to-four-weeks');

/** Up to 14 days, unknown or blank; the day not asked is not known either. */
export const upTo14DaysOrUnknown = (timed: Timed): boolean =>
  isAmong(timed, 'hours', 'days') ||
  unknownOrBlank(timed) ||
  (isAmong(timed, 'one-to-four-weeks') && timed['within-14-days'] !== 'no');

export const overAMonth = (timed: Timed): boolean =>
  isAmong(timed, 'one-to-three-months', 'longer');

/** Recorded as worsening. */
export const worsening = ({ course }: Timed): boolean => course === 'worsening';

/** A course that is blank or unknown reads as worsening (D51). */
export const mayWorsen = ({ course }: Timed): boolean =>
  course !== 'stable' && course !== 'improving';

/** From the fastest on, as D51 lists what is dated. */
function slowness(timed: Timed): number {
  if (isAmong(timed, 'one-to-four-weeks')) return timed['within-14-days'] === 'no' ? 2.5 : 2;
  return DATED.findIndex((onset) => onset === timed.onset);
}

const DATED: readonly Onset[] = [
  'hours',
  'days',
  'one-to-four-weeks',
  'one-to-three-months',
  'longer',
];

const WORST_FIRST: readonly (Course | undefined)[] = [
  'worsening',
  'unknown',
  'stable',
  'improving',
  undefined,
];

/**
 * One finding of several sources (D51): the faster, sudden if either, the worse; blanks give way.
 * Unknown has no place among the dates: it is read beside the fastest of them, so there may be two.
 */
export function joined(...sources: readonly Timed[]): readonly Timed[] {
  const course = WORST_FIRST.find((one) => sources.some((each) => each.course === one));
  const inMinutesOf = (some: readonly Timed[]) => (some.some(inMinutes) ? 'yes' : undefined);
  const rest = { 'within-minutes': inMinutesOf(sources), course } as const;
  const [fastest] = sources
    .filter((each) => !unknownOrBlank(each))
    .toSorted((one, other) => slowness(one) - slowness(other));
  const readings: Timed[] = [];
  if (fastest !== undefined) {
    const { onset, 'within-14-days': day } = fastest;
    readings.push({ onset, 'within-14-days': day, ...rest });
  }
  // It takes no "within minutes" from another source, but from one whose blank gives way to it.
  const unknown = sources.filter((each) =>
    fastest === undefined ? unknownOrBlank(each) : isAmong(each, 'unknown'),
  );
  if (sources.some((each) => isAmong(each, 'unknown'))) {
    readings.push({ onset: 'unknown', 'within-minutes': inMinutesOf(unknown), course });
  }
  return readings.length > 0 ? readings : [rest];
}

/** An account with its own timing; what is blank in it gives way to what was found (D51). */
export const filledFrom = (own: Timed, ...found: readonly Timed[]): readonly Timed[] =>
  joined(...found).map((other) => ({
    ...(isBlank(own) ? other : own),
    'within-minutes': own['within-minutes'],
    course: own.course ?? other.course,
  }));
