/**
 * What is recorded, for the tests of urgency (D3, D4). The rest is as in `clearVisit`: safety
 * questions no, examination normal, an adult man of 50. The expectation is the whole list of rows
 * that fire, most pressing first; "-" is none.
 */
import { expect, test } from 'vitest';
import type { Grade, Onset, Sign } from '../../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../../../src/rules/record/visit.ts';
import { clearVisit, firedBy, visitWith, type Changes } from '../../a-visit.ts';

export const clear = (changes: Changes = {}): Visit => visitWith(clearVisit, changes);
export const fires = (changes: Changes): string => firedBy(clear(changes)).join(' ') || '-';

export const yes = (rest: Partial<SafetyAnswer> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
export const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });
export const signs = (...found: readonly Sign[]): { signs: Sign[] } => ({ signs: [...found] });

export type When = Pick<Finding, 'onset' | 'course' | 'within-14-days'>;
export const since = (onset: Onset, rest: Omit<When, 'onset'> = {}): When => ({ onset, ...rest });
export const WITHIN_14 = since('one-to-four-weeks', { 'within-14-days': 'yes' });
export const OVER_14 = since('one-to-four-weeks', { 'within-14-days': 'no' });
export const BLANK: When = {};
export const KNOWN: Finding = { 'known-stable': 'yes', 'known-cause': 'old polio' };

type Weak = 'left leg' | 'both legs' | 'left side' | 'left arm' | 'hips';
const PLACES: Readonly<
  Record<Weak, readonly (readonly [keyof Visit['power'], 'left' | 'right'])[]>
> = {
  'left leg': [['ankle-dorsiflexion', 'left']],
  'both legs': [
    ['ankle-dorsiflexion', 'left'],
    ['ankle-dorsiflexion', 'right'],
  ],
  'left side': [
    ['ankle-dorsiflexion', 'left'],
    ['grip', 'left'],
  ],
  'left arm': [['grip', 'left']],
  hips: [
    ['hip-flexion', 'left'],
    ['hip-flexion', 'right'],
  ],
};
export function power(where: Weak, grade: Grade): Visit['power'] {
  const graded: Visit['power'] = {};
  for (const [muscle, side] of PLACES[where]) graded[muscle] = { ...graded[muscle], [side]: grade };
  return graded;
}
/** Weakness of a place, graded, since when; further examination beside it. */
export const weak = (
  where: Weak,
  grade: Grade,
  when: When,
  more: Changes = {},
  finding: Finding = {},
): Changes => ({
  ...more,
  exam: { ...more.exam, strength: abnormal({ ...when, ...finding }) },
  power: power(where, grade),
});

export type Row = readonly [name: string, changes: Changes, fired: string];
export const firesAs = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_name, changes, fired) => {
    expect(fires(changes)).toBe(fired);
  });
