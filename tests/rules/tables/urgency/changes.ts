/**
 * What is recorded, for the tests of urgency (D3, D4, D51). The rest is as in `clearVisit`: safety
 * questions no, examination normal, an adult man of 50. The expectation is the shortest time and the
 * whole list of rows that stand, most pressing first; "-" is none.
 */
import { expect, test } from 'vitest';
import type {
  Course,
  Grade,
  Onset,
  SafetyDetail,
  SafetyId,
  Sign,
} from '../../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../../../src/rules/record/visit.ts';
import type { Within } from '../../../../src/rules/tables/results.ts';
import { clearVisit, decided, firedBy, visitWith, type Changes } from '../../a-visit.ts';

export const clear = (changes: Changes = {}): Visit => visitWith(clearVisit, changes);
export const fires = (changes: Changes): string => firedBy(clear(changes)).join(' ') || '-';
/** Every row that fires, those that are joined to another or yield to one among them. */
export const allBy = (changes: Changes): readonly string[] =>
  decided(clear(changes)).urgency.all.map((row) => row.id);

/** The time of the row that leads. */
export const timeOf = (changes: Changes): Within | '-' =>
  decided(clear(changes)).urgency.fired[0]?.then.within ?? '-';

export const yes = (rest: Partial<SafetyAnswer> = {}): SafetyAnswer => ({ answer: 'yes', ...rest });
export const abnormal = (rest: Finding = {}): Finding => ({ state: 'abnormal', ...rest });
export const signs = (...found: readonly Sign[]): { signs: Sign[] } => ({ signs: [...found] });

export type When = Pick<Finding, 'onset' | 'course' | 'within-14-days' | 'within-minutes'>;
export const since = (onset: Onset, rest: Omit<When, 'onset'> = {}): When => ({ onset, ...rest });
export const stable = (onset: 'one-to-three-months' | 'longer'): When =>
  since(onset, { course: 'stable' });
export const worse = (onset: Onset): When => since(onset, { course: 'worsening' });
export const WITHIN_14 = since('one-to-four-weeks', { 'within-14-days': 'yes' });
export const OVER_14 = since('one-to-four-weeks', { 'within-14-days': 'no' });
export const BLANK: When = {};
/** It came within minutes. */
export const minutes = (when: When): When => ({ ...when, 'within-minutes': 'yes' });
export const KNOWN: Finding = { 'known-stable': 'yes', 'known-cause': 'old polio' };

/** One answer to a safety question: yes, with these details. */
export const told = (
  id: SafetyId,
  details: readonly SafetyDetail[],
  rest: Partial<SafetyAnswer> = {},
): Changes => ({ safety: { [id]: yes({ details: [...details], ...rest }) } });

/** A yes to "legs weaker, or unsteady". */
export const legs = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Changes =>
  told('legs-weaker', details, rest);

/** Both at once, area by area. */
export const both = (one: Changes, other: Changes): Changes => ({
  ...one,
  ...other,
  answers: { ...one.answers, ...other.answers },
  many: { ...one.many, ...other.many },
  safety: { ...one.safety, ...other.safety },
  exam: { ...one.exam, ...other.exam },
  power: { ...one.power, ...other.power },
  labs: { ...one.labs, ...other.labs },
});

type Weak = 'left leg' | 'right leg' | 'both legs' | 'left side' | 'left arm' | 'hips';
const PLACES: Readonly<
  Record<Weak, readonly (readonly [keyof Visit['power'], 'left' | 'right'])[]>
> = {
  'left leg': [['ankle-dorsiflexion', 'left']],
  'right leg': [['ankle-dorsiflexion', 'right']],
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

/** A patient: its time, and the rows that stand. */
export type Row = readonly [name: string, changes: Changes, time: Within | '-', fired: string];
export const firesAs = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_name, changes, time, fired) => {
    expect([timeOf(changes), fires(changes)]).toEqual([time, fired]);
  });

const SINCE = {
  hours: since('hours'),
  days: since('days'),
  'within 14 days': WITHIN_14,
  '1 to 4 weeks': since('one-to-four-weeks'),
  'over 14 days': OVER_14,
  '1 to 3 months': since('one-to-three-months'),
  longer: since('longer'),
  unknown: since('unknown'),
  blank: BLANK,
} as const satisfies Readonly<Record<string, When>>;

/** Since when, which way it goes ("-" is blank), the time, and the rows that stand. */
export type Line = readonly [
  since: keyof typeof SINCE,
  course: Course | '-',
  time: Within | '-',
  fired: string,
];
/** The same patient at different times. */
export const byTime = (of: (when: When) => Changes, lines: readonly Line[]) =>
  test.each(lines)('since %s, course %s: %s', (onset, course, time, fired) => {
    const changes = of(course === '-' ? SINCE[onset] : { ...SINCE[onset], course });
    expect([timeOf(changes), fires(changes)]).toEqual([time, fired]);
  });

/** The question on a leg that is suddenly in danger (S6). */
export const s6 = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Changes =>
  told('limb-sudden', details, rest);
export const pulses = (of: readonly Sign[], when: When = BLANK, more: Finding = {}): Changes => ({
  exam: { pulses: abnormal({ ...signs(...of), ...when, ...more }) },
});
export const skin = (of: readonly Sign[], when: When = BLANK, more: Finding = {}): Changes => ({
  exam: { 'skin-veins': abnormal({ ...signs(...of), ...when, ...more }) },
});
