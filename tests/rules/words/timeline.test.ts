/** The recorded dates in one line of time: what is drawn, where, and in which words. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/rules/words/timeline.ts';
import { timelineDrawing } from '../../../src/rules/words/timeline-drawing.ts';
import { beganBy } from '../../../src/rules/words/began.ts';
import type { Medicine, Visit } from '../../../src/rules/record/visit.ts';
import { classicVisit, lab, TODAY, visitWith, type Changes } from '../a-visit.ts';
import { anyVisit } from '../../visit/any-visit.ts';

const visitOf = (changes: Changes, labs: Visit['labs'] = {}): Visit => ({
  ...visitWith(classicVisit, changes),
  labs,
});
const says = (visit: Visit) => timelineOf(visit, TODAY).map((entry) => entry.says);
const FERRITIN = { ferritin: { ...lab('30', 'ng/mL'), drawn: '2026-11-03' } };

const WHOLE: Changes = {
  words: {
    'onset-date': '10 Oct 2026',
    'nitrous-oxide-date': '2025',
    'iron-infusion-date': '1 Nov 2026',
    'delivery-date': 'Sept 2026',
    'treatment-change-date': 'Nov 2026',
  },
  age: '30',
  answers: {
    sex: 'female',
    'after-delivery': 'yes',
    'nitrous-oxide': 'yes',
    'iron-infusion-recent': 'yes',
  },
  many: { 'changes-on-treatment': ['earlier'] },
  medicines: [
    { name: 'sertraline', use: 'taking', started: '1 Oct 2026', changed: '5 Nov 2026' },
    { name: 'pramipexole', started: 'March 2026', stopped: '12 Oct 2026' },
    { name: 'paracetamol' },
  ],
};

test('all that is dated, in its words', () => {
  const labs = {
    ...FERRITIN,
    tsat: { ...lab('20', '%'), drawn: '2026-11-03' },
    b12: { ...lab('300', 'ng/L'), drawn: '2026-06-01' },
  };
  expect(says(visitOf(WHOLE, labs))).toEqual([
    'Symptoms began 10 Oct 2026.',
    'sertraline: started 1 Oct 2026 and dose last changed 5 Nov 2026. Symptoms began 9 days after it was started.',
    'pramipexole: started Mar 2026 and stopped 12 Oct 2026. Symptoms began 6 to 7 months after it was started.',
    'Nitrous oxide: 2025.',
    'Iron infusion: 1 Nov 2026.',
    'Delivery: Sept 2026.',
    'Changed on treatment: Nov 2026.',
    'Bloods: 1 Jun 2026 (B12); 3 Nov 2026 (ferritin and TSAT).',
  ]);
});

test('a short name of a test stands as it is written', () => {
  const labs = { haemoglobin: { ...lab('12.9', 'g/dL'), drawn: '2026-11-12' } };
  expect(says(visitOf({ words: { 'onset-date': '2024' } }, labs))).toContain(
    'Bloods: 12 Nov 2026 (Hb).',
  );
});

test.each<[string, Visit]>([
  ['nothing is dated', visitOf({ medicines: ['sertraline'] })],
  ['only samples are: their day stands beside them', visitOf({}, FERRITIN)],
  ['the date waits', visitOf({ words: { 'onset-date': '22 Nov 2026' } }, FERRITIN)],
  ['it is not asked', visitOf({ words: { 'delivery-date': 'Oct 2026' } }, FERRITIN)],
])('nothing is drawn while %s', (_name, visit) => {
  expect(timelineOf(visit, TODAY)).toEqual([]);
  expect(timelineDrawing([], TODAY)).toBeUndefined();
});

test('a sample whose date cannot be stands in no line of time', () => {
  const labs = { ferritin: { ...lab('30', 'ng/mL'), drawn: '2026-11-22' } };
  expect(says(visitOf({ words: { 'onset-date': '2024' } }, labs))).toEqual([
    'Symptoms began 2024.',
  ]);
});

const rowOf = (medicine: Omit<Medicine, 'name'>) => {
  const visit = visitOf({
    words: { 'onset-date': '24 Aug 2026' },
    medicines: [{ name: 'x', ...medicine }],
  });
  return timelineDrawing(timelineOf(visit, TODAY), TODAY)?.rows[1];
};
const shape = (row: ReturnType<typeof rowOf>) => ({
  bars: row?.bars.length,
  spans: row?.spans.length,
  points: row?.points.length,
});

test.each<[string, Omit<Medicine, 'name'>, object]>([
  ['taken since', { started: '1 Oct 2026', use: 'taking' }, { bars: 1, spans: 0, points: 0 }],
  [
    'from month to day',
    { started: 'Sept 2026', stopped: '1 Nov 2026' },
    { bars: 1, spans: 1, points: 0 },
  ],
  [
    'within a month',
    { started: 'Oct 2026', stopped: 'Oct 2026' },
    { bars: 0, spans: 2, points: 0 },
  ],
  ['whether taken is not said', { started: '1 Oct 2026' }, { bars: 0, spans: 0, points: 1 }],
  [
    'its end is not dated',
    { started: '1 Oct 2026', use: 'stopped-recently' },
    { bars: 0, spans: 0, points: 1 },
  ],
  ['its start is not dated', { stopped: '1 Oct 2026' }, { bars: 0, spans: 0, points: 1 }],
  [
    'changed',
    { started: '1 Oct 2026', changed: '9 Oct 2026', use: 'taking' },
    { bars: 1, spans: 0, points: 1 },
  ],
])('nothing is drawn that no date backs: %s', (_name, medicine, parts) => {
  expect(shape(rowOf(medicine))).toEqual(parts);
});

test('days lie where their share of the time is', () => {
  const row = rowOf({ started: '7 Oct 2026', use: 'taking' });
  const onset = rowOf({ changed: '24 Aug 2026' })?.points[0] ?? 0;
  expect(onset).toBeCloseTo(0.04);
  // 45 of the 89 days ago
  expect(row?.bars[0]?.start).toBeCloseTo(1 - (45 / 89) * 0.96);
  expect(row?.bars[0]?.end).toBe(1);
});

test.each([
  ['24 Aug 2026', ['Sept', 'Oct', 'Nov']],
  ['1 Mar 2026', ['Apr', 'Jul', 'Oct']],
  ['2024', ['2024', '2025', '2026']],
  ['1985', ['1990', '2000', '2010', '2020']],
])('the years or months under an onset of %s', (typed, labels) => {
  const visit = visitOf({ words: { 'onset-date': typed } });
  const ticks = timelineDrawing(timelineOf(visit, TODAY), TODAY)?.ticks.map(({ label }) => label);
  expect(ticks).toEqual(labels);
});

test.each([
  ['10 Oct 2026', { started: '10 Oct 2026' }, 'symptoms began on the day when it was started'],
  ['11 Oct 2026', { started: '10 Oct 2026' }, 'symptoms began 1 day after it was started'],
  ['9 Oct 2026', { started: '10 Oct 2026' }, 'symptoms began before it was started'],
  ['Oct 2026', { started: 'Oct 2026' }, undefined],
  ['Oct 2026', { started: '30 Sept 2026' }, 'symptoms began 1 to 31 days after it was started'],
  ['20 Oct 2026', { started: '20 Oct 2024' }, 'symptoms began 1 year after it was started'],
  [
    '20 Oct 2026',
    { started: '1 Oct 2026', changed: '15 Oct 2026' },
    'symptoms began 19 days after it was started and 5 days after its dose was last changed',
  ],
  ['20 Oct 2026', { changed: '21 Oct 2026' }, undefined],
  ['spring', { started: '1 Oct 2026' }, undefined],
])('onset %s, %j', (onset, dates, words) => {
  const medicine = { name: 'x', ...dates };
  const visit = visitOf({ words: { 'onset-date': onset }, medicines: [medicine] });
  expect(beganBy(visit, medicine, TODAY)).toBe(words);
});

test('whatever is recorded is drawn within the picture', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const entries = timelineOf(visit, TODAY);
      const drawing = timelineDrawing(entries, TODAY);
      expect(drawing?.rows.length ?? 0).toBe(entries.length);
      for (const { bars, spans, points } of drawing?.rows ?? []) {
        for (const { start, end } of [...bars, ...spans]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(1);
        }
        for (const at of points) expect(at >= 0 && at <= 1).toBe(true);
      }
      expect(drawing?.ticks.length ?? 0).toBeLessThanOrEqual(4);
    }),
  );
});
