/**
 * After one answer only what hangs on it is worked out anew. Walks of one answer at a time are
 * assessed as they go, and once more from copies that share no object with what was kept.
 */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { facts } from '../../src/rules/facts/facts.ts';
import { kept, keptRecord } from '../../src/rules/logic/kept.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { answer, setCondition, setFinding, setLab, setSafety } from '../../src/visit/actions.ts';
import { walkedVisits } from '../prove/walked-visits.ts';
import { classicVisit } from './a-visit.ts';

const TODAY = '2026-11-21';
/** Everything of an assessment, the reasons too, which are worked out when they are read. */
const whole = (visit: Visit): string => JSON.stringify(assess(visit, TODAY));

describe('what is kept is what would be worked out', () => {
  test('over walks of one answer at a time', () => {
    const walk = [...walkedVisits(2026, 400)];
    const goingOn = walk.map(whole);
    const fresh = walk.map((visit) => whole(structuredClone(visit)));
    for (const [at, said] of goingOn.entries()) expect(said).toBe(fresh[at]);
    expect(new Set(goingOn).size).toBeGreaterThan(walk.length / 2);
  });
});

describe('what does not hang on the answer is the object that it was', () => {
  const before = setLab(classicVisit, 'ferritin', { text: '62', unit: 'ng/mL' });
  const PARTS = ['exam', 'safety', 'labs', 'iron', 'b12', 'flags', 'mimics', 'medicines'] as const;
  test.each<[string, (visit: Visit) => Visit, readonly (typeof PARTS)[number][]]>([
    [
      'a safety question',
      (visit) => setSafety(visit, 'hot-joint', { answer: 'yes' }),
      ['safety', 'flags', 'mimics'],
    ],
    [
      'a finding, which opens the verdict',
      (visit) => setFinding(visit, 'pulses', { state: 'abnormal', signs: ['absent'] }),
      ['exam', 'iron', 'b12', 'flags', 'mimics'],
    ],
    [
      'a value',
      (visit) => setLab(visit, 'ferritin', { text: '80', unit: 'ng/mL' }),
      ['labs', 'iron', 'b12', 'flags', 'mimics'],
    ],
    [
      'a condition, which opens the verdict',
      (visit) => setCondition(visit, 'arthritis', { state: 'unsure' }),
      ['iron', 'b12', 'mimics'],
    ],
    ['a question that no fact is read from', (visit) => answer(visit, 'conclusion', 'agree'), []],
  ])('%s', (_name, change, expected) => {
    const was = assess(before, TODAY);
    const now = assess(change(before), TODAY);
    expect(PARTS.filter((part) => was[part] !== now[part])).toEqual(expected);
  });

  test('facts of another answer of the same visit, group by group', () => {
    const was = facts(emptyVisit);
    const now = facts(setSafety(emptyVisit, 'hot-joint', { answer: 'no' }));
    expect(now.safety).not.toBe(was.safety);
    for (const group of [
      'measured',
      'patient',
      'symptoms',
      'strength',
      'signs',
      'cord',
      'legs',
    ] as const)
      expect(now[group], group).toBe(was[group]);
  });
});

describe('the memory', () => {
  test('gives the last result for the same inputs, and forgets the one before', () => {
    let worked = 0;
    const double = kept(
      (of: { readonly value: number }) => [of.value],
      ({ value }) => {
        worked += 1;
        return { twice: value * 2 };
      },
    );
    const one = double({ value: 1 });
    expect(double({ value: 1 })).toBe(one);
    expect(double({ value: 2 })).toEqual({ twice: 4 });
    expect(double({ value: 1 })).not.toBe(one);
    expect(worked).toBe(3);
  });

  test('a record with the same values stays the record that it was', () => {
    const sign = keptRecord(
      (value: number) => [value],
      (value) => ({ sign: Math.sign(value) }),
    );
    const one = sign(1);
    expect(sign(2)).toBe(one);
    expect(sign(-1)).toEqual({ sign: -1 });
  });
});
