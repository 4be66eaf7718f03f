/** Where a value came from stands until it is edited: whoever it is taken over from, and whatever visit into. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONDITION_IDS, LAB_IDS, NUMBER_IDS, TAKEN_FROM } from '../../src/rules/record/ids.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { quantity, type QuantityId } from '../../src/rules/record/quantities.ts';
import type { TypedValue, Visit } from '../../src/rules/record/visit.ts';
import type { Taken } from '../../src/rules/words/taken-from.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { setNumber } from '../../src/visit/actions.ts';
import { changeMedicine, renameMedicine } from '../../src/visit/medicine-actions.ts';
import type { Origin } from '../../src/visit/origin.ts';
import { setCondition, setLab } from '../../src/visit/row-actions.ts';
import { TYPED_HERE } from '../../src/visit/patch.ts';
import { change, createVisitStore, undo } from '../../src/visit/store.ts';
import { takeOver, type TakenOver } from '../../src/visit/take-over.ts';
import { tries } from '../prove/tries.ts';
import { anyVisit } from './any-visit.ts';
import { AT } from './outside.ts';

const anOrigin: fc.Arbitrary<Origin> = fc.record({
  from: fc.constantFrom(...TAKEN_FROM),
  'from-on': fc.constantFrom('2026-11-30', '2024-02-29'),
});

/** All that can be taken over of another visit. */
const allOf = ({ labs, numbers, conditions, medicines }: Visit): TakenOver => ({
  labs,
  numbers,
  conditions,
  medicines,
});

const originOf = (value: Taken | undefined) =>
  value?.from === undefined ? undefined : { from: value.from, 'from-on': value['from-on'] };

/** Where everything came from, by its place. */
const originsOf = ({ labs, numbers, conditions, medicines }: Visit) =>
  new Map<string, ReturnType<typeof originOf>>([
    ...LAB_IDS.map((id) => [`labs ${id}`, originOf(labs[id])] as const),
    ...NUMBER_IDS.map((id) => [`numbers ${id}`, originOf(numbers[id])] as const),
    ...CONDITION_IDS.map((id) => [`conditions ${id}`, originOf(conditions[id])] as const),
    ...medicines.map((each, at) => [`medicines ${at}`, originOf(each)] as const),
  ]);

type Edit = {
  readonly place: string;
  /** The value itself is changed by it, and not what is said beside it. */
  readonly changes: boolean;
  readonly act: (visit: Visit) => Visit;
};

/** A number with one part of it edited; `nth` says which. */
function editOf(value: TypedValue, id: QuantityId, nth: number): TypedValue {
  const { text, unit } = value;
  const units = quantity(id).units.map((each) => each.unit);
  const other = units.find((each) => each !== unit);
  const bare = { ...value, ...TYPED_HERE };
  if (nth === 1 && other !== undefined) return { ...bare, unit: other };
  if (nth === 2) return { ...bare, reading: value.reading === 'decimal' ? 'thousands' : 'decimal' };
  return { ...bare, text: text === '1' ? '2' : '1' };
}

/** An edit of every value, each of its own kind. */
function editsOf(visit: Visit, nth: (at: number) => number): readonly Edit[] {
  const edits: Edit[] = [];
  for (const id of LAB_IDS) {
    const value = visit.labs[id];
    if (value === undefined) continue;
    const part = nth(edits.length) % 4;
    const drawn = value.drawn === '2026-11-01' ? '2026-11-02' : '2026-11-01';
    const next = part === 3 ? { ...value, ...TYPED_HERE, drawn } : editOf(value, id, part);
    edits.push({ place: `labs ${id}`, changes: true, act: (before) => setLab(before, id, next) });
  }
  for (const id of NUMBER_IDS) {
    const value = visit.numbers[id];
    if (value === undefined) continue;
    const next = editOf(value, id, nth(edits.length) % 3);
    const act = (before: Visit) => setNumber(before, id, next);
    edits.push({ place: `numbers ${id}`, changes: true, act });
  }
  for (const id of CONDITION_IDS) {
    const value = visit.conditions[id];
    if (value?.state === undefined) continue;
    const state = value.state === 'absent' ? 'unsure' : 'absent';
    const all = value['explains-all'] === 'yes' ? 'no' : 'yes';
    const changes = nth(edits.length) % 2 === 0;
    edits.push({
      place: `conditions ${id}`,
      changes,
      act: (before) => setCondition(before, id, changes ? { state } : { 'explains-all': all }),
    });
  }
  for (const [at, { use, time, began }] of visit.medicines.entries()) {
    const part = nth(edits.length) % 4;
    edits.push({
      place: `medicines ${at}`,
      changes: part !== 3,
      act: (before) =>
        part === 0
          ? renameMedicine(before, at, 'another one')
          : changeMedicine(
              before,
              at,
              [
                { use: use === 'taking' ? 'stopped-recently' : 'taking' } as const,
                { time: time === 'nightly' ? 'daily' : 'nightly' },
                { began: began === 'no' ? 'unsure' : 'no' } as const,
              ][part - 1] ?? {},
            ),
    });
  }
  return edits;
}

test('what is taken over carries where it came from until it is edited, undo restores it, and its file keeps it', () => {
  fc.assert(
    fc.property(anyVisit, anyVisit, anOrigin, fc.func(fc.nat(19)), (before, other, origin, nth) => {
      const store = createVisitStore(before);
      change(store, takeOver(allOf(other), origin));
      const taken = store.getState().visit;

      for (const id of LAB_IDS)
        if (other.labs[id] !== undefined) expect(taken.labs[id]).toMatchObject(origin);
      for (const id of NUMBER_IDS)
        if (other.numbers[id] !== undefined) expect(taken.numbers[id]).toMatchObject(origin);
      for (const id of CONDITION_IDS)
        if (other.conditions[id]?.state !== undefined)
          expect(taken.conditions[id]).toMatchObject(origin);
      for (const medicine of taken.medicines.slice(before.medicines.length))
        expect(medicine).toMatchObject(origin);
      expect(taken.medicines.slice(0, before.medicines.length)).toEqual(before.medicines);

      const read = readRecord(writeRecord(taken, '', AT));
      expect(read.ok && read.record.visit).toEqual(canonical(taken));

      for (const { place, changes, act } of editsOf(taken, nth)) {
        const origins = originsOf(taken);
        change(store, act);
        const after = originsOf(store.getState().visit);
        expect(after.get(place)).toEqual(changes ? undefined : origins.get(place));
        origins.delete(place);
        after.delete(place);
        expect(after).toEqual(origins);
        if (store.getState().visit !== taken) undo(store);
        expect(originsOf(store.getState().visit)).toEqual(originsOf(taken));
      }
    }),
    { numRuns: tries(12) },
  );
});
