/** What is told of the legs, of balance and of feeling, before anything of it was found (D37, D51). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import type { ExamId } from '../../src/rules/record/ids.ts';
import { answered, areNormal, isSettled } from './signs.ts';
import { filledFrom, inMinutes, mayWorsen, type Timed } from './timing.ts';
import { shortest, type Time } from './times.ts';

export type Account = {
  readonly timed: readonly Timed[];
  /** Only "one leg" without "both legs" is one; what is not said reads as both. */
  readonly side: 'both' | 'one';
  /** Explained, or not there now. */
  readonly isSettled: boolean;
};

/** A gait that is ataxic, spastic or not said; the others are not of balance (D51). */
export const isOffBalance = (found: Examination): boolean => {
  const gait = found.of('gait');
  return gait.isNew && (gait.noKind || gait.has('ataxic', 'spastic'));
};

/** By what standing is tested; sitting balance is read as coordination is (D24). */
export const STANDING = ['romberg', 'coordination', 'sitting-balance'] as const;

/**
 * The items by which a balance is found to be lost, each new: any gait but a limp and a shuffling
 * one, Romberg, coordination, sitting balance (D24, D51).
 */
export const lostBalance = (found: Examination): readonly Timed[] => {
  const gait = found.of('gait');
  const isOfWeakness = gait.isNew && gait.has('foot-drop', 'waddling');
  const isOnlyOfWeakness = isOfWeakness && !isOffBalance(found);
  return [...(isOnlyOfWeakness ? [gait.finding] : []), ...lostStanding(found)];
};

/** The same without a foot-drop or waddling gait, which is none beside reflexes or another sign (D37, D51). */
export const lostStanding = (found: Examination): readonly Timed[] => [
  ...(isOffBalance(found) ? [found.of('gait').finding] : []),
  ...STANDING.map(found.of)
    .filter((each) => each.isNew)
    .map(({ finding }) => finding),
];

/** Weak legs; settled as pain or tiredness while strength, reflexes and gait are normal it is a note. */
export function toldWeak(visit: Visit, found: Examination): Account | undefined {
  const legs = answered(visit, 'legs-weaker');
  const isWeak = legs.noDetails || legs.has('one-leg', 'both-legs', 'stairs-or-chair');
  const { settled } = visit.safety['legs-weaker'] ?? {};
  const isNote = settled === 'no-weakness' && areNormal(found, ['strength', 'reflexes', 'gait']);
  if (!isWeak || isNote) return undefined;
  const strength = found.of('strength');
  return {
    timed: strength.isNew ? filledFrom(legs, strength.finding) : [legs],
    side: legs.has('one-leg') && !legs.has('both-legs') ? 'one' : 'both',
    // "Explained" is not of weakness.
    isSettled: settled === 'comes-and-goes' && !strength.isNew,
  };
}

/** Sitting balance is examined only where standing cannot be; where it is abnormal, it settles nothing. */
const settling = (found: Examination): readonly ExamId[] => [
  'gait',
  'romberg',
  'coordination',
  ...(found.of('sitting-balance').abnormal ? (['sitting-balance'] as const) : []),
];

export function toldUnsteady(visit: Visit, found: Examination): Account | undefined {
  const legs = answered(visit, 'legs-weaker');
  if (!legs.has('unsteady', 'falls')) return undefined;
  // A limp is no lost balance, so it leaves "comes and goes" as it is; but it is no normal gait.
  const { settled } = visit.safety['legs-weaker'] ?? {};
  const isGone = settled === 'comes-and-goes' && lostBalance(found).length === 0;
  const isDone = isGone || isSettled(visit, found, 'legs-weaker', settling(found));
  // Explained: nothing more is said of it (D51).
  if (isDone && settled === 'explained') return undefined;
  return {
    timed: filledFrom(legs, ...lostBalance(found)),
    side: 'one',
    isSettled: isDone,
  };
}

/** Tingling or numbness that is there apart from the urge; otherwise it counts for nothing (D37). */
export function toldNumb({ answers, many }: Visit): Timed | undefined {
  const symptoms = many['b12-symptoms'] ?? [];
  const isTold =
    (many['also-mentions'] ?? []).includes('tingling-or-numb-feet') ||
    symptoms.includes('tingling') ||
    symptoms.includes('numbness');
  if (!isTold || answers['numb-apart'] !== 'yes') return undefined;
  return { onset: answers['numb-since'], course: answers['numb-course'] };
}

const slow = (timed: Timed): Time => (mayWorsen(timed) ? '2 weeks' : 'routine');

/** The account's own time of one leg, or of both; a blank since is a look and no time (D51). */
export function ofLegs(timed: Timed, side: 'both' | 'one'): Time {
  switch (timed.onset) {
    case 'hours':
    case 'days':
      return 'same day';
    case 'one-to-four-weeks':
    case 'unknown':
      return side === 'both' ? 'same day' : 'days';
    case 'one-to-three-months':
    case 'longer':
      return slow(timed);
    case undefined:
      return 'none';
  }
}

/** Weakness that came within minutes, told or found, and there now or not (D51). */
export function withinMinutes(timed: Timed, isGone: boolean): Time {
  switch (timed.onset) {
    case 'hours':
    case 'days':
    case 'unknown':
      return isGone ? 'same day' : 'now';
    case 'one-to-four-weeks':
      return isGone ? 'days' : 'same day';
    case 'one-to-three-months':
      return 'days';
    case 'longer':
      return 'routine';
    case undefined:
      return 'none';
  }
}

/** Weak legs by account. What came within minutes is never later than what did not (D52). */
export const ofWeakLegs = ({ timed, side, isSettled: isGone }: Account): Time =>
  shortest(
    timed.flatMap((each) => [
      ofLegs(each, side),
      ...(inMinutes(each) ? [withinMinutes(each, isGone)] : []),
    ]),
  );
