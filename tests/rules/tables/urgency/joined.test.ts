/** Two sources of one finding together are never later than the more pressing of the two (D51, D52). */
import { expect, test } from 'vitest';
import type { Sign } from '../../../../src/rules/record/ids.ts';
import type { Within } from '../../../../src/rules/tables/results.ts';
import { oneIn } from '../../../prove/tries.ts';
import type { Changes } from '../../a-visit.ts';
import {
  OVER_14,
  WITHIN_14,
  abnormal,
  both,
  legs,
  minutes,
  signs,
  since,
  timeOf,
  told,
  weak,
  type When,
} from './changes.ts';

type Of = (when: When) => Changes;
const LOST: Changes = { exam: { reflexes: abnormal({ ...signs('all-absent'), onset: 'longer' }) } };
const touch =
  (...found: readonly Sign[]): Of =>
  (when) => ({ exam: { 'light-touch': abnormal({ side: 'left', ...signs(...found), ...when }) } });
const stocking: Of = (when) => ({
  exam: { 'light-touch': abnormal({ ...signs('stocking'), ...when }) },
});
const vibration: Of = (when) => ({
  exam: { 'vibration-position': abnormal({ ...signs('vibration-lost'), ...when }) },
});
const numb: Of = (when) => ({
  many: { 'also-mentions': ['tingling-or-numb-feet'] },
  answers: { 'numb-apart': 'yes', 'numb-since': when.onset, 'numb-course': when.course },
});
const ataxic: Of = (when) => ({ exam: { gait: abnormal({ ...signs('ataxic'), ...when }) } });
const romberg: Of = (when) => ({ exam: { romberg: abnormal(when) } });
const oneLeg: Of = (when) => legs(['one-leg'], when);
const bothLegs: Of = (when) => legs(['both-legs'], when);
const unsteady: Of = (when) => legs(['unsteady'], when);
const beside =
  (of: Of, more: Changes): Of =>
  (when) =>
    both(of(when), more);

const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];
const rank = (changes: Changes): number => {
  const time = timeOf(changes);
  return time === '-' ? TIMES.length : TIMES.indexOf(time);
};

/** Since and course are recorded: a blank gives way to what is recorded elsewhere (D51). */
const RECORDED: readonly When[] = [
  since('hours'),
  since('days'),
  WITHIN_14,
  OVER_14,
  since('one-to-three-months'),
  since('longer'),
].flatMap((when) => [
  { ...when, course: 'worsening' } as const,
  { ...when, course: 'stable' } as const,
  minutes({ ...when, course: 'stable' }),
]);

/** Each of them beside each, by their places. */
const PAIRS = RECORDED.flatMap((_one, i) => RECORDED.map((_other, j) => [i, j] as const));

test.each<[string, Of, Of]>([
  ['one leg weak; told one', (when) => weak('left leg', '4', when), oneLeg],
  ['one leg weak; told both', (when) => weak('left leg', '4', when), bothLegs],
  ['both legs weak; told one', (when) => weak('both legs', '4', when), oneLeg],
  ['both legs weak; told both', (when) => weak('both legs', '4', when), bothLegs],
  ['one side weak; told one leg', (when) => weak('left side', '4', when), oneLeg],
  ['stocking; vibration', stocking, vibration],
  ['stocking; vibration; reflexes lost', beside(stocking, LOST), beside(vibration, LOST)],
  ['stocking; told numb', stocking, numb],
  ['stocking; told numb; reflexes lost', beside(stocking, LOST), beside(numb, LOST)],
  ['one side of the body; vibration', touch('one-side-of-body'), vibration],
  ['one root; vibration', touch('one-root-or-nerve'), vibration],
  ['ataxic; told unsteady', ataxic, unsteady],
  ['ataxic; told unsteady; reflexes lost', beside(ataxic, LOST), beside(unsteady, LOST)],
  ['Romberg; told unsteady', romberg, unsteady],
  ['Romberg; ataxic', romberg, ataxic],
  [
    'saddle found; told',
    (when) => ({ exam: { 'saddle-sphincter': abnormal(when) } }),
    (when) => told('bladder-bowel-saddle', ['saddle-numb'], when),
  ],
  [
    'one leg swollen, found; told',
    (when) => ({ exam: { oedema: abnormal({ side: 'left', ...signs('pitting'), ...when }) } }),
    (when) => told('one-leg-swollen', ['larger-calf'], when),
  ],
  [
    'pulses absent; told cold and painful',
    (when) => ({ exam: { pulses: abnormal({ ...signs('absent'), ...when }) } }),
    (when) => told('limb-sudden', ['cold-or-pale', 'painful'], when),
  ],
  [
    'plantars; spastic tone',
    (when) => ({ exam: { plantars: abnormal({ ...signs('extensor'), ...when }) } }),
    (when) => ({ exam: { tone: abnormal({ ...signs('spastic'), ...when }) } }),
  ],
])('%s', (_name, one, other) => {
  const alone = RECORDED.map((when) => [rank(one(when)), rank(other(when))] as const);
  const later = oneIn(5, PAIRS).flatMap(([i, j]) => {
    const [first, second] = [RECORDED[i] ?? {}, RECORDED[j] ?? {}];
    const together = rank(both(one(first), other(second)));
    const sooner = Math.min(alone[i]?.[0] ?? 0, alone[j]?.[1] ?? 0);
    return together > sooner ? [{ first, second, together: TIMES[together] }] : [];
  });
  expect(later).toEqual([]);
});
