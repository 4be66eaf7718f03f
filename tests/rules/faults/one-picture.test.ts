/** One picture, one line, and in the words of what was recorded: samples an earlier edition read wrongly. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/rules/record/visit.ts';
import { assessed, classicVisit, clearVisit, visitWith, type Changes } from '../a-visit.ts';

const abnormal = (rest: Omit<Finding, 'state'> = {}): Finding => ({ state: 'abnormal', ...rest });
const of = (changes: Changes, base = classicVisit) => assessed(visitWith(base, changes));
const times = (changes: Changes) => of(changes).flags.map(({ id, within }) => `${within} ${id}`);

describe('wasting', () => {
  test.each<[string, Finding | undefined]>([
    ['sensation not examined', undefined],
    [
      'numb feet of known old diabetes',
      abnormal({ signs: ['stocking'], 'known-stable': 'yes', 'known-cause': 'diabetes' }),
    ],
  ])('A9: with a weak ankle for months and %s it is urgent', (_, touch) => {
    const flags = of({
      power: { 'ankle-dorsiflexion': { left: '4' } },
      exam: {
        strength: abnormal({ signs: ['wasting', 'fasciculation'], onset: 'longer' }),
        'light-touch': touch,
      },
    }).flags;
    const line = flags.find(({ id }) => id === 'U4');
    expect(line?.within).toBe('2 weeks');
    expect(line?.suspects).toContain('motor neurone disease');
  });
});

test('C1: an old stocking and patchy loss with back pain is no cauda equina', () => {
  const touch = abnormal({ signs: ['stocking', 'patchy'], side: 'both' });
  const lines = times({
    many: { 'also-mentions': ['back-pain'] },
    exam: { 'light-touch': touch },
  });
  expect(lines.join('\n')).not.toMatch(/^now/m);
  expect(lines.join('\n')).toMatch(/^same day/m);
});

describe('K9 one finding has one time', () => {
  test('a hand that is weak since hours is no root of the leg within 2 weeks', () => {
    const flags = of({
      power: { grip: { right: '3' } },
      exam: { strength: abnormal({ side: 'right', onset: 'hours', 'within-minutes': 'yes' }) },
    }).flags;
    expect(flags.filter(({ finding }) => /weakness/.test(finding))).toHaveLength(1);
    expect(flags.map(({ suspects }) => suspects).join()).not.toContain('peroneal');
  });
});

test('K11: a raised MMA that is there is not asked for again', () => {
  const { steps, flags } = of(
    {
      age: '26',
      answers: { 'nitrous-oxide': 'yes' },
      exam: {
        'vibration-position': abnormal({
          signs: ['vibration-lost'],
          side: 'both',
          onset: 'one-to-three-months',
        }),
        romberg: abnormal(),
      },
      labs: { b12: ['290', 'ng/L'], mma: ['1900', 'nmol/L'] },
    },
    clearVisit,
  );
  expect(flags.map(({ id }) => id)).toContain('b12.n2oNeuro');
  expect(steps.map(({ says }) => says).join('\n')).not.toMatch(/[Tt]ake MMA|Low or indeterminate/);
});

test('W4: what was found abnormal is not among what nothing was found on', () => {
  const { headline, flags } = of({
    age: '48',
    exam: { joints: abnormal({ signs: ['tender-or-limited'] }) },
    conditions: { arthritis: { state: 'present', 'explains-all': 'no' } },
  });
  expect(flags).toEqual([]);
  expect(headline.calm).toBe(false);
});
