/** What the urgency rows speak of, taken from the examination and from the safety questions (D3, D4). */
import type { ExamId, Muscle, SafetyDetail, SafetyId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { ARM, type WeakGroup } from './known.ts';
import type { Person } from './person.ts';
import { inMinutes, overAMonth, worsening, type Timed } from './timing.ts';

export type Answered = Timed & {
  readonly yes: boolean;
  readonly has: (...details: readonly SafetyDetail[]) => boolean;
  readonly hasOnly: (...details: readonly SafetyDetail[]) => boolean;
  readonly noDetails: boolean;
};

export function answered({ safety }: Visit, id: SafetyId): Answered {
  const answer = safety[id] ?? {};
  const yes = answer.answer === 'yes';
  const details: readonly SafetyDetail[] = yes ? (answer.details ?? []) : [];
  return {
    yes,
    noDetails: yes && details.length === 0,
    has: (...wanted) => wanted.some((each) => details.includes(each)),
    hasOnly: (...wanted) => details.length > 0 && details.every((each) => wanted.includes(each)),
    onset: answer.onset,
    'within-minutes': answer['within-minutes'],
    'within-14-days': answer['within-14-days'],
    course: answer.course,
  };
}

/** Chest pain or collapse told with the breath counts as breathlessness; a yes without details too (D58). */
export function isBreathless(visit: Visit): boolean {
  const breath = answered(visit, 'breathless-swallowing');
  return breath.noDetails || breath.has('breathless', 'chest-pain');
}

/** Trouble of sight that came slowly, alone and not within minutes, is no sudden trouble in any line (D58). */
export function suddenTrouble(visit: Visit): Answered {
  const told = answered(visit, 'sudden-trouble');
  const isSlowSight = told.hasOnly('sight-not-sudden') && !inMinutes(told);
  return isSlowSight ? { ...told, yes: false } : told;
}

/** Pain in the back or down a leg, as D39 lists it; restless or painful legs are not (D4). */
export const hasBackOrLegPain = (visit: Visit): boolean =>
  visit.safety['back-pain-danger']?.answer === 'yes' ||
  (visit.many['also-mentions'] ?? []).some(
    (each) =>
      each === 'back-pain' || each === 'pain-down-one-leg' || each === 'pain-down-both-legs',
  );

/**
 * Difficulty starting; the first edition's answer reads as it while it stands. One of the two is
 * chosen in its place: beside it, the other adds and takes nothing away (D52, D87).
 */
export const hasDifficulty = (visit: Visit): boolean =>
  answered(visit, 'bladder-bowel-saddle').has('hesitancy', 'hesitancy-frequency');

/** Definite by what is told; difficulty starting is so with back or leg pain. */
export function isDefiniteTold(visit: Visit): boolean {
  const bladder = answered(visit, 'bladder-bowel-saddle');
  return (
    bladder.noDetails ||
    bladder.has(
      'saddle-numb',
      'retention',
      'overflow',
      'no-feeling-of-passing',
      'bowel-incontinence',
      'no-rectal-feeling',
    ) ||
    (hasDifficulty(visit) && hasBackOrLegPain(visit))
  );
}

/**
 * D51: an account that the examination does not bear out is explained, in words and with all of its
 * items examined and normal, or comes and goes; of what is found and new neither counts.
 */
export function isSettled(
  { safety }: Visit,
  found: Examination,
  id: SafetyId,
  items: readonly ExamId[],
): boolean {
  if (items.some((each) => found.of(each).isNew)) return false;
  const { settled, 'settled-by': by = '' } = safety[id] ?? {};
  if (settled === 'comes-and-goes') return true;
  return settled === 'explained' && by.trim() !== '' && areNormal(found, items);
}

export const areNormal = (found: Examination, items: readonly ExamId[]): boolean =>
  items.every((id) => found.of(id).examined && !found.of(id).abnormal);

/** Lost, as a new finding: one, both or all. Knee jerks reduced and no kind said count as lost (D37). */
function lostReflexes(found: Examination): boolean {
  const reflexes = found.of('reflexes');
  const isLost =
    reflexes.noKind || reflexes.has('ankle-jerks-absent', 'knee-jerks-reduced', 'all-absent');
  return reflexes.isNew && isLost;
}

/** And not months old, or recorded as worsening: what may be on its way up (D37). */
export function areLostLately(found: Examination): boolean {
  const { finding } = found.of('reflexes');
  return lostReflexes(found) && (!overAMonth(finding) || worsening(finding));
}

/** Beside a balance that is lost never one ankle jerk, and from 60 on not ankle jerks alone (D37). */
export function areLostBesideBalance(found: Examination, who: Person): boolean {
  const { finding, newness } = found.of('reflexes');
  const areAnkles = finding.signs?.join(' ') === 'ankle-jerks-absent';
  const isOne = newness.side === 'left' || newness.side === 'right';
  return areLostLately(found) && !(areAnkles && (isOne || who.under60 === 'no'));
}

export type Weakness = {
  readonly isNew: boolean;
  readonly timed: readonly Timed[];
  /** Of what is new; an arm and a leg of one side are told by grades. */
  readonly side: 'both' | 'arm and leg' | 'one' | undefined;
  readonly proximal: boolean;
  /** The weak groups that are new. */
  readonly groups: readonly WeakGroup[];
  readonly lowest: number | undefined;
};

export const PROXIMAL: readonly Muscle[] = ['hip-flexion', 'knee-extension', 'shoulder-abduction'];

const hasArmAndLeg = (groups: readonly WeakGroup[]): boolean =>
  groups.some(({ muscle }) => ARM.includes(muscle)) &&
  groups.some(({ muscle }) => !ARM.includes(muscle));

/** Weakness as it was found. */
export function weakness(found: Examination): Weakness {
  const strength = found.of('strength');
  const { side, groups } = strength.newness;
  const arms = (['left', 'right'] as const).some((one) =>
    hasArmAndLeg(groups.filter((each) => each.side === one)),
  );
  const sided = side === undefined ? undefined : 'one';
  const ofOneSide = arms ? 'arm and leg' : sided;
  return {
    isNew: strength.isNew,
    timed: [strength.finding],
    side: side === 'both' ? 'both' : ofOneSide,
    proximal:
      strength.finding.distribution === 'proximal' ||
      found.weakGroups.some(({ muscle }) => PROXIMAL.includes(muscle)),
    groups,
    lowest: groups.length > 0 ? Math.min(...groups.map(({ grade }) => grade)) : undefined,
  };
}
