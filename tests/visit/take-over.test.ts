import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf, takenOf } from '../../src/checklist/paste-rows.ts';
import { readPasted } from '../../src/reading/read.ts';
import { MOST } from '../../src/rules/record/lengths.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { changedQuestions } from '../../src/visit/changed.ts';
import type { Origin } from '../../src/visit/origin.ts';
import { recordedBeside } from '../../src/visit/recorded-beside.ts';
import { change, createVisitStore, besideOf, undo } from '../../src/visit/store.ts';
import { roomForMedicines, takeOver } from '../../src/visit/take-over.ts';
import { tries } from '../prove/tries.ts';
import { TODAY } from '../rules/a-visit.ts';
import { anyVisit } from './any-visit.ts';

const LIST = `Sertraline 50 mg at night
Ferritin 31 ng/mL 12.11.2026
TSAT 14 %
Foozol 10 mg`;
const PASTED: Origin = { from: 'paste', 'from-on': TODAY };
const takenFrom = (text: string, visit: Visit) =>
  takenOf(rowsOf(readPasted(text, TODAY), visit, {}));

test('several answers are one step, and undo restores the visit as it was', () => {
  const store = createVisitStore(emptyVisit);
  change(store, takeOver(takenFrom(LIST, emptyVisit), PASTED));
  const { visit } = store.getState();
  expect(visit.medicines).toEqual([
    { name: 'Sertraline 50 mg', use: 'taking', time: 'at night', ...PASTED },
  ]);
  expect(visit.labs.ferritin).toEqual({
    text: '31',
    unit: 'ng/mL',
    'unit-by': 'chosen',
    drawn: '2026-11-12',
    ...PASTED,
  });
  expect(visit.labs.tsat?.text).toBe('14');
  expect(besideOf(store).past).toHaveLength(1);
  undo(store);
  expect(store.getState().visit).toEqual(emptyVisit);
});

test('nothing taken over is no step', () => {
  const store = createVisitStore(emptyVisit);
  change(store, takeOver({}, PASTED));
  expect(besideOf(store).past).toHaveLength(0);
});

test('with medicines comes no “takes none”, and with none no medicine', () => {
  const some = [{ name: 'sertraline' }];
  const both = takeOver({ medicines: some, takesNone: true }, PASTED)(emptyVisit);
  expect(both.answers['takes-medicines']).toBeUndefined();
  const none = takeOver({ takesNone: true }, PASTED)(emptyVisit);
  expect(none.answers['takes-medicines']).toBe('none');
});

test('a full visit takes no more medicines, and changes none of its own', () => {
  const medicines = Array.from({ length: MOST.medicines }, (_, at) => ({ name: `number ${at}` }));
  const full = { ...emptyVisit, medicines };
  expect(roomForMedicines(full)).toBe(0);
  const more = [{ name: 'sertraline', time: 'at night' }];
  expect(takeOver({ medicines: more }, PASTED)(full)).toEqual(full);
});

test('whatever is pasted into whatever visit: what stands there stays, and undo restores it exactly', () => {
  fc.assert(
    fc.property(anyVisit, fc.subarray(LIST.split('\n')), (before, lines) => {
      const taken = takenFrom(lines.join('\n'), before);
      const store = createVisitStore(before);
      change(store, takeOver(taken, PASTED));
      const { visit } = store.getState();
      for (const id of changedQuestions(before, visit)) {
        // Accepted without a word is only what was blank, or one more medicine.
        if (id === 'medicines')
          expect(visit.medicines.slice(0, before.medicines.length)).toEqual(before.medicines);
        else expect(['lab.ferritin', 'lab.tsat']).toContain(id);
      }
      if (before.labs.ferritin !== undefined)
        expect(visit.labs.ferritin).toEqual(before.labs.ferritin);
      undo(store);
      expect(store.getState().visit).toEqual(before);
    }),
    { numRuns: tries(100) },
  );
});

test.each([
  [{ text: '31', unit: 'ng/mL', drawn: '2026-11-12' }, 'same'],
  [{ text: '45', unit: 'ng/mL', drawn: '2026-11-12' }, 'other'],
  [{ text: '31', unit: 'µg/L', drawn: '2026-11-12' }, 'other'],
  [{ text: '31', unit: 'ng/mL' }, 'other'],
  [undefined, 'blank'],
])('beside ferritin %j, a pasted 31 ng/mL is %s', (ferritin, kind) => {
  const visit = { ...emptyVisit, labs: { ...emptyVisit.labs, ferritin } };
  const value = { text: '31', unit: 'ng/mL', 'unit-by': 'chosen', drawn: '2026-11-12' } as const;
  expect(recordedBeside(visit, { kind: 'lab', id: 'ferritin', value }).kind).toBe(kind);
});

test.each([
  [[{ name: 'sertraline 50 mg' }], undefined, 'same'],
  [[{ name: 'sertraline 50 mg', use: 'stopped-recently' as const }], undefined, 'other'],
  [[{ name: 'Zoloft 100 mg' }], undefined, 'other'],
  [[{ name: 'amlodipine' }], undefined, 'blank'],
  [[], 'none' as const, 'other'],
])('beside %j, taking none: %s, a pasted sertraline 50 mg is %s', (medicines, none, kind) => {
  const visit = {
    ...emptyVisit,
    medicines,
    answers: { ...emptyVisit.answers, 'takes-medicines': none },
  };
  const medicine = { name: 'sertraline 50 mg', use: 'taking' } as const;
  expect(recordedBeside(visit, { kind: 'medicine', medicine }).kind).toBe(kind);
});
