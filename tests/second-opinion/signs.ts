/** What the urgency rows speak of, taken from the examination and from the safety questions (D3, D4). */
import type { SafetyDetail, SafetyId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination, Found } from './examination.ts';
import type { Timed } from './timing.ts';

export type Answered = Timed & {
  readonly yes: boolean;
  readonly has: (...details: readonly SafetyDetail[]) => boolean;
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
    onset: answer.onset,
    'within-14-days': answer['within-14-days'],
    course: answer.course,
  };
}

/** Abnormal and not known and unchanged (D4). */
export const isNew = (found: Found): boolean => found.abnormal && !found.knownStable;

export type Weakness = {
  readonly isNew: boolean;
  readonly timed: Timed;
  readonly bothSides: boolean;
  readonly proximal: boolean;
  readonly oneSideOfBody: boolean;
  readonly lowest: number | undefined;
};

const ARM = ['grip', 'shoulder-abduction'];
const PROXIMAL = ['hip-flexion', 'knee-extension', 'shoulder-abduction'];

export function weakness(found: Examination): Weakness {
  const strength = found.of('strength');
  const { weakGroups } = found;
  const on = (side: 'left' | 'right') => weakGroups.filter((each) => each.side === side);
  const left = on('left');
  const right = on('right');
  const graded = weakGroups.length > 0;
  const bothSides = graded ? left.length > 0 && right.length > 0 : strength.finding.side === 'both';
  const hasArmAndLeg = (groups: typeof weakGroups) =>
    groups.some(({ muscle }) => ARM.includes(muscle)) &&
    groups.some(({ muscle }) => !ARM.includes(muscle));
  return {
    isNew: isNew(strength),
    timed: strength.finding,
    bothSides,
    proximal:
      strength.finding.distribution === 'proximal' ||
      weakGroups.some(({ muscle }) => PROXIMAL.includes(muscle)),
    oneSideOfBody: !bothSides && (graded ? hasArmAndLeg(left) || hasArmAndLeg(right) : false),
    lowest: graded ? Math.min(...weakGroups.map(({ grade }) => grade)) : undefined,
  };
}
