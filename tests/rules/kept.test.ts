/**
 * After one answer only what hangs on it is worked out anew. Walks of one answer at a time are
 * assessed as they go, and each once more with all that was kept forgotten.
 */
import { describe, expect, test } from 'vitest';
import { everyFact, REGISTER } from '../../src/evidence/register.ts';
import { assess } from '../../src/rules/assess.ts';
import { decide } from '../../src/rules/decide.ts';
import { facts } from '../../src/rules/facts/facts.ts';
import { readOf } from '../../src/rules/facts/leaf.ts';
import { leaves } from '../../src/rules/logic/condition.ts';
import { forgetKept, kept, keptEach, keptRecord } from '../../src/rules/logic/kept.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import type { Assessment } from '../../src/rules/words/assessment.ts';
import { answer, setSafety } from '../../src/visit/actions.ts';
import { setCondition, setFinding, setLab } from '../../src/visit/row-actions.ts';
import { walkedVisits } from '../prove/walked-visits.ts';
import { classicVisit } from './a-visit.ts';

const TODAY = '2026-11-21';
/** Everything of an assessment, the reasons too, which are worked out when they are read. */
const whole = (visit: Visit): string => JSON.stringify(assess(visit, TODAY));

describe('what is kept is what would be worked out', () => {
  test('over walks of one answer at a time', () => {
    const walk = [...walkedVisits(2026, 400)];
    const goingOn = walk.map(whole);
    const fresh = walk.map((visit) => {
      forgetKept();
      return whole(visit);
    });
    for (const [at, said] of goingOn.entries()) expect(said).toBe(fresh[at]);
    expect(new Set(goingOn).size).toBeGreaterThan(walk.length / 2);
  });
});

describe('what does not hang on the answer is the object that it was', () => {
  const before = setLab(classicVisit, 'ferritin', { text: '62', unit: 'ng/mL' });
  const PARTS =
    'headline verdicts criteria flags safety exam mimics comorbid labs iron b12 medicines course supportive steps sources';
  test.each<[string, (visit: Visit) => Visit, string]>([
    [
      'a safety question that fires a flag and moves a mimic up',
      (visit) => setSafety(visit, 'hot-joint', { answer: 'yes' }),
      'headline flags safety mimics steps sources',
    ],
    [
      'a finding, which opens the verdict',
      (visit) => setFinding(visit, 'pulses', { state: 'abnormal', signs: ['absent'] }),
      'headline verdicts criteria flags exam mimics iron b12 course supportive steps sources',
    ],
    [
      'a value',
      (visit) => setLab(visit, 'ferritin', { text: '80', unit: 'ng/mL' }),
      'labs iron b12 steps sources',
    ],
    [
      'a condition, which opens the verdict',
      (visit) => setCondition(visit, 'arthritis', { state: 'unsure' }),
      'headline verdicts criteria mimics iron b12 course supportive steps sources',
    ],
    ['a question that no fact is read from', (visit) => answer(visit, 'conclusion', 'agree'), ''],
  ])('%s', (_name, change, expected) => {
    const was = assess(before, TODAY);
    const now = assess(change(before), TODAY);
    expect(
      PARTS.split(' ').filter((part) => Reflect.get(was, part) !== Reflect.get(now, part)),
    ).toEqual(expected.split(' ').filter(Boolean));
  });

  test('lines of a part that is another, one by one', () => {
    const was = assess(before, TODAY);
    const now = assess(
      setFinding(before, 'pulses', { state: 'abnormal', signs: ['absent'] }),
      TODAY,
    );
    const anew = (part: 'exam' | 'criteria') =>
      now[part].filter((line, at) => line !== was[part][at]);
    expect(anew('exam').map((line) => 'id' in line && line.id)).toEqual(['pulses']);
    expect(anew('criteria').map((line) => 'number' in line && line.number)).toEqual([5]);
  });

  test('facts of another answer of the same visit, group by group', () => {
    const was = facts(emptyVisit, TODAY);
    const now = facts(setSafety(emptyVisit, 'hot-joint', { answer: 'no' }), TODAY);
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

const objectsOf = (of: Assessment): readonly unknown[] =>
  Object.values(of).filter((part) => typeof part === 'object');

describe('the memory', () => {
  test('holds nothing once a visit is wiped, not even what a blank one has the same', () => {
    const was = assess(emptyVisit, TODAY);
    expect(assess(structuredClone(emptyVisit), TODAY).criteria).toBe(was.criteria);
    forgetKept();
    const now = assess(emptyVisit, TODAY);
    expect(now).toEqual(was);
    expect(objectsOf(now).filter((part) => objectsOf(was).includes(part))).toEqual([]);
  });

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

  test('works out only the items of a list that are other ones, and forgets those that left it', () => {
    const worked: string[] = [];
    const lines = keptEach(
      (id: string, of: Readonly<Record<string, number>>) => [of[id]],
      (id, of) => {
        worked.push(id);
        return { id, value: of[id] };
      },
    );
    const both = lines(['a', 'b'], { a: 1, b: 1 });
    expect(lines(['a', 'b'], { a: 1, b: 1 })).toBe(both);
    const other = lines(['a', 'b'], { a: 1, b: 2 });
    expect(other).toEqual([
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ]);
    expect(other[0]).toBe(both[0]);
    expect(worked).toEqual(['a', 'b', 'b']);
    lines(['b'], { b: 2 });
    lines(['a', 'b'], { a: 1, b: 2 });
    expect(worked).toEqual(['a', 'b', 'b', 'a']);
  });
});

describe('what a table is said to read is what its leaves look at', () => {
  /** The same facts, each with its own name as its answer. */
  const named = <Of extends object>(those: Of): Of =>
    new Proxy(those, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name);
        return typeof value === 'object' && value !== null ? named(value) : name;
      },
    });
  const known = named(everyFact(decide(emptyVisit, TODAY)));
  test.each(REGISTER.map(({ table }) => [table.id, table] as const))('%s', (_id, table) => {
    const looked = table.rows.flatMap(({ when }) => leaves(when)).map((leaf) => leaf.read(known));
    expect(readOf(table, known)).toEqual([...new Set<unknown>(looked)]);
  });
});
