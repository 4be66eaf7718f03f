/**
 * Whether the symptoms began within 4 weeks of a change of a medicine, read of the dates (D60): one line
 * is a medicine with its dates, just inside or just outside of the limit, or where a month leaves it open.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withBegan } from '../../../src/rules/facts/began.ts';
import type { Medicine, Visit } from '../../../src/rules/record/visit.ts';
import { EVENT } from '../../../src/rules/tables/limits/event.ts';
import { MEDICINE_QUESTIONS } from '../../../src/rules/record/questions.ts';
import { classicVisit, decided, firedBy, TODAY, visitWith } from '../a-visit.ts';

const dated = (onset: string, ...medicines: readonly Medicine[]): Visit =>
  visitWith(classicVisit, { words: { 'onset-date': onset }, medicines });

const answered = (onset: string, medicine: Medicine) =>
  withBegan(dated(onset, medicine), TODAY).medicines[0]?.began;

const sertraline = { name: 'sertraline' } as const;
const codeine = { name: 'codeine' } as const;

type Line = readonly [what: string, onset: string, of: Medicine, began: Medicine['began']];

const LINES: readonly Line[] = [
  // 28 days is within, 29 is not
  ['27 days after the start', '28 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, 'starting'],
  ['28 days after the start', '29 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, 'starting'],
  ['29 days after the start', '30 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, undefined],
  // the day of the start is within, the day before it is not
  ['a day after the start', '2 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, 'starting'],
  ['on the day of the start', '1 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, 'starting'],
  ['a day before the start', '30 Sept 2026', { ...sertraline, started: '1 Oct 2026' }, 'no'],
  // the stop has the same limit
  ['28 days after the stop', '29 Oct 2026', { ...sertraline, stopped: '1 Oct 2026' }, 'stopping'],
  ['29 days after the stop', '30 Oct 2026', { ...sertraline, stopped: '1 Oct 2026' }, undefined],
  ['a day before the stop', '30 Sept 2026', { ...sertraline, stopped: '1 Oct 2026' }, undefined],
  // a month leaves open what its days leave open
  ['in the month of the start', 'Oct 2026', { ...sertraline, started: 'Oct 2026' }, undefined],
  ['in the month after', 'Oct 2026', { ...sertraline, started: '30 Sept 2026' }, undefined],
  ['all of February', 'Feb 2026', { ...sertraline, started: '31 Jan 2026' }, 'starting'],
  ['all of February but a day', 'Feb 2026', { ...sertraline, started: '30 Jan 2026' }, undefined],
  ['a month that is over', 'Sept 2026', { ...sertraline, started: 'Oct 2026' }, 'no'],
  ['this month up to today', 'Nov 2026', { ...sertraline, started: '24 Oct 2026' }, 'starting'],
  ['this month, one day too far', 'Nov 2026', { ...sertraline, started: '23 Oct 2026' }, undefined],
  ['a year', '2026', { ...sertraline, started: '1 Oct 2026' }, undefined],
  ['a year before', '2024', { ...sertraline, started: '1 Oct 2026' }, 'no'],
  // of the last change it is not said whether it was a raise: it can only say no
  [
    'soon after a change of dose',
    '29 Oct 2026',
    { ...sertraline, started: '2024', changed: '1 Oct 2026', use: 'taking' },
    undefined,
  ],
  [
    '28 days after the last change, long after the start, and taken still',
    '29 Oct 2026',
    { ...sertraline, started: '2024', changed: '1 Oct 2026', use: 'taking' },
    undefined,
  ],
  [
    '29 days after it',
    '30 Oct 2026',
    { ...sertraline, started: '2024', changed: '1 Oct 2026', use: 'taking' },
    'no',
  ],
  [
    'before the last change, of which others may have come before',
    '30 Sept 2026',
    { ...sertraline, started: '2024', changed: '1 Oct 2026', use: 'taking' },
    undefined,
  ],
  [
    'no change of dose is recorded: silence is never no',
    '30 Oct 2026',
    { ...sertraline, started: '2024', use: 'taking' },
    undefined,
  ],
  [
    'whether it is taken still is not said',
    '30 Oct 2026',
    { ...sertraline, started: '2024', changed: '1 Oct 2026' },
    undefined,
  ],
  // what provokes goes before what does not
  [
    'begun and stopped within the time: begun on it',
    '20 Oct 2026',
    { ...sertraline, started: '1 Oct 2026', stopped: '15 Oct 2026' },
    'starting',
  ],
  [
    'of one that is only missed: after stopping',
    '20 Oct 2026',
    { ...codeine, started: '1 Oct 2026', stopped: '15 Oct 2026' },
    'stopping',
  ],
  [
    'of one that is only missed, and whose stop is not dated: open',
    '20 Oct 2026',
    { ...codeine, started: '1 Oct 2026', use: 'stopped-recently' },
    undefined,
  ],
  // what was answered stands, and unsure is filled as a blank is
  ['no', '20 Oct 2026', { ...sertraline, started: '1 Oct 2026', began: 'no' }, 'no'],
  ['raising', '20 Oct 2026', { ...sertraline, started: '1 Oct 2026', began: 'raising' }, 'raising'],
  ['unsure', '20 Oct 2026', { ...sertraline, started: '1 Oct 2026', began: 'unsure' }, 'starting'],
  ['unsure', '30 Oct 2026', { ...sertraline, started: '1 Oct 2026', began: 'unsure' }, 'unsure'],
  // dates that wait say nothing
  ['an onset after today', '22 Nov 2026', { ...sertraline, started: '1 Nov 2026' }, undefined],
  ['an onset today', '21 Nov 2026', { ...sertraline, started: '1 Nov 2026' }, 'starting'],
  ['a start after today', '20 Nov 2026', { ...sertraline, started: '22 Nov 2026' }, undefined],
  ['a day that may be two', '20 Oct 2026', { ...sertraline, started: '10/1/2026' }, undefined],
  ['no date', '20 Oct 2026', { ...sertraline, started: 'last month' }, undefined],
  ['before 1900', '20 Oct 2026', { ...sertraline, started: '1899-12-31' }, undefined],
  ['since 1900', '20 Oct 2026', { ...sertraline, stopped: '1900-01-01' }, undefined],
  [
    'dates that do not follow each other',
    '20 Oct 2026',
    { ...sertraline, started: '10 Oct 2026', stopped: '9 Oct 2026' },
    undefined,
  ],
  [
    'started and stopped on one day',
    '20 Oct 2026',
    { ...sertraline, started: '10 Oct 2026', stopped: '10 Oct 2026' },
    'starting',
  ],
];

test.each(LINES)('%s: onset %s', (_what, onset, medicine, began) => {
  expect(answered(onset, medicine)).toBe(began);
});

test('without an onset nothing is said, and the visit stays as it is', () => {
  const visit = visitWith(classicVisit, { medicines: [{ ...sertraline, started: '1 Oct 2026' }] });
  expect(withBegan(visit, TODAY)).toBe(visit);
});

test('the question names the limit', () => {
  expect(MEDICINE_QUESTIONS.began.label).toContain(`within ${EVENT.began.says} of`);
  expect(EVENT.began.within).toBe(4 * 7);
});

const dsm = (onset: string, medicine: Medicine) =>
  decided(dated(onset, medicine)).known.medicines.provoked;

const tremor = (onset: string, medicine: Medicine) =>
  firedBy(
    visitWith(dated(onset, medicine), {
      safety: { 'restless-distress': { answer: 'yes', details: ['tremor'], onset: 'days' } },
    }),
  ).filter((id) => id.includes('serotonin'));

describe('what hangs on it', () => {
  test.each<[string, Medicine, ReturnType<typeof dsm>]>([
    ['29 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, 'yes'],
    ['30 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, undefined],
    ['30 Sept 2026', { ...sertraline, started: '1 Oct 2026' }, 'no'],
    ['29 Oct 2026', { name: 'melatonin', started: '1 Oct 2026' }, 'unsure'],
    ['29 Oct 2026', { name: 'a herbal tea', started: '1 Oct 2026' }, 'unsure'],
    ['30 Sept 2026', { name: 'a herbal tea', started: '1 Oct 2026' }, 'no'],
    ['29 Oct 2026', { name: 'paracetamol', started: '1 Oct 2026' }, 'no'],
  ])('onset %s: criterion E', (onset, medicine, provoked) => {
    expect(dsm(onset, medicine)).toBe(provoked);
  });

  test.each<[string, string, Medicine, boolean]>([
    ['28 days', '29 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, true],
    ['29 days', '30 Oct 2026', { ...sertraline, started: '1 Oct 2026' }, false],
    ['before', '30 Sept 2026', { ...sertraline, started: '1 Oct 2026' }, false],
    [
      'no, by the answer',
      '29 Oct 2026',
      { ...sertraline, started: '1 Oct 2026', began: 'no' },
      true,
    ],
    [
      'a medicine whose stop is open too',
      '29 Oct 2026',
      { name: 'tramadol', started: '1 Oct 2026', use: 'stopped-recently' },
      true,
    ],
  ])(
    '%s after the start, tremor on a serotonergic medicine presses',
    (_w, onset, of, isPressing) => {
      expect(tremor(onset, of).length > 0).toBe(isPressing);
    },
  );
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const coarser = (iso: string) => fc.constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4));

test('a coarser date never says anything else: what it says the day says too', () => {
  const drawn = fc
    .tuple(day, day)
    .chain(([onset, started]) =>
      fc.tuple(fc.constant([onset, started] as const), coarser(onset), coarser(started)),
    );
  fc.assert(
    fc.property(drawn, ([[onset, started], vagueOnset, vagueStart]) => {
      const vague = answered(vagueOnset, { ...sertraline, started: vagueStart });
      if (vague === undefined) return;
      expect(answered(onset, { ...sertraline, started })).toBe(vague);
    }),
  );
});

test('dates never take a danger away: whatever is dated, what was serotonergic stays it', () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom('starting', 'raising', 'stopping', 'no', 'unsure', undefined),
      (onset, started, began) => {
        const bare = dated('', { ...sertraline, ...(began === undefined ? {} : { began }) });
        const later = dated(onset, {
          ...sertraline,
          started,
          ...(began === undefined ? {} : { began }),
        });
        const before = decided(bare).known.serotonin.serotonergic;
        const after = decided(later).known.serotonin.serotonergic;
        expect([before, after]).not.toEqual(['yes', 'no']);
      },
    ),
  );
});
