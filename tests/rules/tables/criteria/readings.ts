/** What a visit makes of the criteria, each in one line of words. */
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';

export const classic = (changes: Changes = {}): Visit => visitWith(classicVisit, changes);

/** The five criteria as "yes yes yes open yes". */
export const criteriaOf = (visit: Visit): string =>
  assessed(visit)
    .criteria.map((criterion) => criterion.value)
    .join(' ');

export const notesOf = (visit: Visit): string =>
  assessed(visit)
    .criteria.map((criterion) => criterion.note ?? '')
    .join(' ');

export const setsOf = (visit: Visit): string =>
  assessed(visit)
    .verdicts.map((verdict) => verdict.id)
    .join(' ');

export const openOf = (visit: Visit): readonly string[] =>
  assessed(visit).open.map((open) => open.question);

export type Answer = 'yes' | 'no' | 'unsure' | undefined;

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'unsure', undefined];

export function CHILD_MIMICS(): Visit['conditions'] {
  return {
    adhd: { state: 'absent' },
    'growing-pains': { state: 'absent' },
    tics: { state: 'absent' },
  };
}
