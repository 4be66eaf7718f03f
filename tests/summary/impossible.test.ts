/** What no screen can make, no file brings in: it would stand in the visit where nobody sees it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAM_IDS, LAB_IDS, NUMBER_IDS } from '../../src/rules/record/ids.ts';
import { quantity } from '../../src/rules/record/quantities.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';
import { offerFile, openSession } from '../../src/visit/session.ts';
import { tries } from '../prove/tries.ts';
import { anyVisit } from '../visit/any-visit.ts';
import { AT, fakeOutside } from '../visit/outside.ts';
import { ASKED_OF_SOME } from './asked-of-some.ts';

const written = (part: object): string =>
  JSON.stringify({
    ...JSON.parse(writeRecord(emptyVisit, '', AT)),
    visit: { ...emptyVisit, ...part },
  });

const says = (part: object): string => {
  const read = readRecord(written(part));
  return read.ok ? 'taken' : read.says;
};
const wrongAt = (place: string): string =>
  `The file has a value that does not belong at “visit › ${place}”.`;

describe('an item of the examination', () => {
  const all = ASKED_OF_SOME.flatMap((asked) => EXAM_IDS.map((id) => ({ ...asked, id })));
  test.each(all)('$id with $words is taken where the screen asks for it, else refused', (each) => {
    const { id, field, finding, of } = each;
    expect(says({ exam: { [id]: finding } })).toBe(
      of.includes(id) ? 'taken' : wrongAt(`exam › ${id} › ${field}`),
    );
  });
});

const lab = (typed: object) => ({ labs: { ferritin: { text: '62', unit: 'ng/mL', ...typed } } });
const named = (name: string) => ({ medicines: [{ name: 'ropinirole' }, { name }] });

/** All else that a file can hold and no screen can make. */
const IMPOSSIBLE: readonly (readonly [what: string, part: object, at: string])[] = [
  ['a day that no month has', lab({ drawn: '2026-02-31' }), 'labs › ferritin › drawn'],
  ['a heading for a day', lab({ drawn: 'RED FLAGS:' }), 'labs › ferritin › drawn'],
  ['a day of a year without it', lab({ drawn: '2025-02-29' }), 'labs › ferritin › drawn'],
  ['an empty day', lab({ drawn: '' }), 'labs › ferritin › drawn'],
  ['a unit of nothing', lab({ unit: 'bananas' }), 'labs › ferritin › unit'],
  ['a unit of what every object has', lab({ unit: '__proto__' }), 'labs › ferritin › unit'],
  ['a unit of another test', lab({ unit: 'g/dL' }), 'labs › ferritin › unit'],
  ['an age in months', { numbers: { age: { text: '8', unit: 'months' } } }, 'numbers › age › unit'],
  [
    'a day of an age',
    { numbers: { age: { text: '8', drawn: '2026-02-03' } } },
    'numbers › age › drawn',
  ],
  ['a medicine of spaces', named('   '), 'medicines › 1 › name'],
  ['a medicine of no width', named('\u200b\u2060\ufeff'), 'medicines › 1 › name'],
  [
    'a medicine of blanks that count as letters',
    named('\u3164\u115f\u2800'),
    'medicines › 1 › name',
  ],
  ['a medicine of marks alone', named('\u202e\u0301'), 'medicines › 1 › name'],
  [
    'no medicines beside medicines',
    { answers: { 'takes-medicines': 'none' }, ...named('iron') },
    'answers › takes-medicines',
  ],
];

test.each(IMPOSSIBLE)('%s is refused with a sentence (R-F20)', (_what, part, at) => {
  expect(says(part)).toBe(wrongAt(at));
});

test.each([
  ['a leap day', lab({ drawn: '2024-02-29' })],
  ['a number whose unit was not said', { labs: { ferritin: { text: '62' } } }],
  ['a name in another script', named('鉄剤')],
  ['no medicines', { answers: { 'takes-medicines': 'none' } }],
  [
    'details that stayed when their answer was taken back: the screen keeps and shows them',
    { safety: { 'limb-sudden': { details: ['numb'], onset: 'days' } } },
  ],
])('%s is taken', (_what, part) => {
  expect(says(part)).toBe('taken');
});

test.each(IMPOSSIBLE)('%s loses nothing of the visit that is open', async (_what, part) => {
  const outside = fakeOutside(writeRecord(unsettledVisit, 'Cannot say yet.', AT));
  const session = await openSession(outside);
  const before = session.state.getState().store.getState();
  const kept = outside.visit.text;
  await offerFile(session, written(part));
  const { says: said, offered, store } = session.state.getState();
  expect(said).toMatch(/^The file has a value .*“visit › .*”\. The running visit is unchanged\.$/u);
  expect(offered).toBeUndefined();
  expect(store.getState()).toBe(before);
  expect(outside.visit.text).toBe(kept);
  expect(kept).toContain('ferritin');
});

/** One thing put anywhere, as a file could hold it; whether a screen could. */
type Stray = readonly [
  part: 'exam' | 'labs' | 'numbers',
  id: string,
  value: object,
  isOffered: boolean,
];
const calendar = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
};

const strayFinding: fc.Arbitrary<Stray> = fc
  .tuple(fc.constantFrom(...EXAM_IDS), fc.constantFrom(...ASKED_OF_SOME))
  .map(([id, { finding, of }]) => ['exam', id, finding, of.includes(id)]);
const day = fc
  .tuple(fc.nat(40), fc.nat(14), fc.nat(33))
  .map(([y, m, d]) => [2000 + y, m, d].map((part) => String(part).padStart(2, '0')).join('-'));
const everyUnit = [...LAB_IDS, ...NUMBER_IDS].flatMap((id) =>
  quantity(id).units.map(({ unit }) => unit),
);
const unit = fc.oneof(fc.constantFrom(...everyUnit), fc.string({ maxLength: 5 }));
const strayLab: fc.Arbitrary<Stray> = fc
  .tuple(fc.constantFrom(...LAB_IDS), unit, day)
  .map(([id, its, drawn]) => [
    'labs',
    id,
    { text: '5', unit: its, drawn },
    calendar(drawn) && quantity(id).units.some((each) => each.unit === its),
  ]);
const strayNumber: fc.Arbitrary<Stray> = fc
  .tuple(fc.constantFrom(...NUMBER_IDS), unit)
  .map(([id, its]) => [
    'numbers',
    id,
    { text: '5', unit: its },
    quantity(id).units[0].unit === its,
  ]);

test('of whatever is put anywhere, the gate takes what a screen could make and nothing else (R-F20)', () => {
  const counts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(
      anyVisit,
      fc.oneof(strayFinding, strayLab, strayNumber),
      (visit, [part, id, value, isOffered]) => {
        const strayed: Visit = { ...visit, [part]: { ...visit[part], [id]: value } };
        const read = readRecord(writeRecord(strayed, '', AT));
        expect(read.ok).toBe(isOffered);
        counts[isOffered ? 'taken' : 'refused'] += 1;
      },
    ),
    { numRuns: tries(400) },
  );
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(20);
});
