/** Over drawn visits: a doubt and the age of a sample never silence danger, and never move what is settled (D67, D68). */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { decide } from '../../src/rules/decide.ts';
import { readLab } from '../../src/rules/facts/lab.ts';
import { mostDangerousReading } from '../../src/rules/facts/most-dangerous.ts';
import { graded } from '../../src/rules/facts/strength.ts';
import { LAB_IDS, type LabId } from '../../src/rules/record/ids.ts';
import { analyte, parse } from '../../src/rules/record/quantities.ts';
import type { LabValue, Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import type { Within } from '../../src/rules/tables/results.ts';
import { tries } from '../prove/tries.ts';
import { TODAY } from './a-visit.ts';
import { labOf, likelyVisit } from './any-visit.ts';

const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];

/** Values where the limits lie, and where another unit is as usual. */
const close = (id: LabId): fc.Arbitrary<unknown> =>
  fc.constantFrom(...analyte(id).units).chain(({ unit, soft: [low] }) =>
    labOf(id).chain((drawn) =>
      fc.integer({ min: 2, max: 60 }).map((tenths) => ({
        ...Object(drawn),
        unit,
        text: ((Number(low) * tenths) / 10).toFixed(3).replace(/\.?0+$/, ''),
        reading: 'decimal',
      })),
    ),
  );

/** Signs, anaemia of several patients and whatever else is drawn, with several values of blood. */
const visits: fc.Arbitrary<Visit> = fc
  .tuple(
    likelyVisit,
    fc.record(Object.fromEntries(LAB_IDS.map((id) => [id, fc.oneof(close(id), labOf(id))])), {
      requiredKeys: ['haemoglobin', 'ferritin'],
    }),
    fc.constantFrom('30', '45', '65', '9'),
    fc.constantFrom('female', 'male', undefined),
    fc.constantFrom('yes', 'no', undefined),
    fc.boolean(),
  )
  .map(([visit, labs, age, sex, pregnant, hasSigns]) =>
    visitSchema.parse({
      ...visit,
      labs,
      answers: { ...visit.answers, sex, pregnant },
      numbers: { ...visit.numbers, age: { text: age, unit: 'years' } },
      exam: hasSigns
        ? { ...visit.exam, 'vibration-position': { state: 'abnormal', signs: ['position-lost'] } }
        : visit.exam,
    }),
  );

/** The shortest time of all that presses. */
function soonest(visit: Visit): number {
  const { flags } = assess(visit, TODAY);
  const pressing = flags.filter(({ tier }) => tier === 'emergency' || tier === 'urgent');
  return Math.min(...pressing.map(({ within }) => TIMES.indexOf(within)), TIMES.length);
}

const withLab = (visit: Visit, id: LabId, value: LabValue): Visit => ({
  ...visit,
  labs: { ...visit.labs, [id]: value },
});

/** The visit with one thing settled: each unit that a value may be in, or its date taken away. */
function settlings(visit: Visit): readonly (readonly [string, Visit])[] {
  return LAB_IDS.flatMap((id) => {
    const value = visit.labs[id];
    if (value === undefined) return [];
    const { 'unit-by': _, ...unsaid } = value;
    const parsed = parse(id, unsaid);
    const { drawn: day, ...undated } = value;
    return [
      ...(parsed.kind === 'doubted' && value['unit-by'] !== 'chosen'
        ? parsed.units.map(
            (unit) =>
              [
                `${id} in ${unit}`,
                withLab(visit, id, { ...value, unit, 'unit-by': 'chosen' }),
              ] as const,
          )
        : []),
      ...(day === undefined
        ? []
        : [[`${id} without ${day}`, withLab(visit, id, undated)] as const]),
    ];
  });
}

test('with a unit chosen or a date taken away, nothing presses sooner than before', () => {
  let tried = 0;
  let doubted = 0;
  fc.assert(
    fc.property(visits, (visit) => {
      const before = soonest(visit);
      for (const [name, settled] of settlings(visit)) {
        tried += 1;
        const after = soonest(settled);
        if (after < before)
          expect.fail(`${name}: ${TIMES[after] ?? ''} before ${TIMES[before] ?? ''}`);
      }
      doubted += LAB_IDS.filter(
        (id) => readLab(id, visit.labs[id], TODAY).kind === 'unread',
      ).length;
    }),
    { numRuns: tries(30) },
  );
  expect(tried).toBeGreaterThan(250);
  expect(doubted).toBeGreaterThan(100);
});

const settledUnits = (visit: Visit): Visit => ({
  ...visit,
  labs: Object.fromEntries(
    Object.entries(visit.labs).map(([id, value]) => {
      if (value === undefined) return [id, value];
      const { drawn: _, ...undated } = value;
      return [id, { ...undated, 'unit-by': 'chosen' as const }];
    }),
  ),
});

test('with every unit chosen and no date, urgency is read from the facts themselves', () => {
  fc.assert(
    fc.property(visits, (drawn) => {
      const visit = settledUnits(drawn);
      expect(mostDangerousReading(visit, TODAY)).toBe(visit);
      const { known, urgent, visit: decided } = decide(visit, TODAY);
      expect(urgent.known).toBe(known);
      expect(decided).toEqual(graded(visit));
      expect(
        assess(visit, TODAY).labs.every(
          ({ waits, age }) => waits === undefined && age === undefined,
        ),
      ).toBe(true);
    }),
    { numRuns: tries(40) },
  );
});

test('every value that waits is asked about by name, once among the steps and lines', () => {
  fc.assert(
    fc.property(visits, (visit) => {
      const { labs, iron, b12, steps } = assess(visit, TODAY);
      const said = [...iron, ...b12, ...steps].map(({ says }) => says).join('\n');
      for (const { waits = [], value } of labs) {
        if (waits.includes('unit')) expect(said).toContain(`${value} Settle the unit.`);
        if (waits.includes('date')) expect(said).toContain('correct the date of the sample');
      }
    }),
    { numRuns: tries(40) },
  );
});
