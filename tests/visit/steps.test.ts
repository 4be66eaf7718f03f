/** The steps back of a visit, written beside it and read through the gate. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST } from '../../src/rules/record/lengths.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { readKept, readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { answer } from '../../src/visit/actions.ts';
import { stepsBack } from '../../src/visit/steps.ts';
import { tries } from '../prove/tries.ts';
import { anyVisit } from './any-visit.ts';
import { AT } from './outside.ts';

const kept = (visit: Visit, steps: readonly unknown[]) => writeRecord(visit, '', AT, { steps });
const pastIn = (text: string) => {
  const read = readKept(text);
  if (!read.ok) throw new Error(read.says);
  return read.past;
};

describe('steps back', () => {
  test('lead from any visit through any others, as they were', () => {
    fc.assert(
      fc.property(fc.array(anyVisit, { minLength: 2, maxLength: 5 }), (drawn) => {
        // An example is a visit of its own, and no step leads to one or from one.
        const visits = drawn.map((visit) => ({ ...visit, example: undefined }));
        const [now = emptyVisit, ...past] = visits.toReversed();
        const earlier = past.toReversed();
        expect(pastIn(kept(now, stepsBack(now, earlier)))).toEqual(earlier);
      }),
      { numRuns: tries(60) },
    );
  });

  const male = answer(emptyVisit, 'sex', 'male');
  const blanked = { answers: { sex: null } };
  const female = { answers: { sex: 'female' } };
  test.each([
    ['that is no step', ['x'], 0],
    ['with a value that is none of the choices', [female, { answers: { sex: 'none' } }], 1],
    ['with a field that no visit has', [{ answers: { height: 'yes' } }], 0],
    ['with a part that no visit has', [female, blanked, { name: 'somebody' }], 2],
    ['with what the screen cannot record', [{ exam: { gait: { 'as-group': true } } }], 0],
  ])('one %s ends the way back there, and the visit stays', (_, steps, reached) => {
    const text = kept(male, steps);
    expect(pastIn(text)).toHaveLength(reached);
    expect(readKept(text)).toMatchObject({ ok: true, record: { visit: male } });
  });

  test('no more than fifty are read', () => {
    const steps = Array.from({ length: MOST.steps + 9 }, (_, at) =>
      at % 2 === 0 ? female : blanked,
    );
    expect(pastIn(kept(male, steps))).toHaveLength(MOST.steps);
  });

  test('are refused in a file', () => {
    expect(readRecord(kept(male, [blanked]))).toEqual({
      ok: false,
      says: 'The file has a field that this checklist does not know: “steps”.',
    });
  });
});
