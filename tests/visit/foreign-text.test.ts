/** A text from a file stands among our words and never turns, joins or breaks them. */
import { describe, expect, test } from 'vitest';
import { SAFETY_IDS, EXAM_IDS } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { readRecord, type VisitRecord } from '../../src/summary/record.ts';
import { withAdvice } from '../../src/rules/words/advice.ts';
import { assessed } from '../../src/visit/assessed.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';
import { offeredInWords, openedNote } from '../../src/visit/opened.ts';
import { AT } from './outside.ts';

const TODAY = '2026-11-21';
/** Each mark that turns the direction of writing, and what would make a line of its own. */
const TURNS = [
  0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
].map((code) => String.fromCodePoint(code));
const BREAKS = ['\n', '\r', '\u2028', '\u2029', '\u0085', '\u000b'];
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A visit with the words wherever words can be written. */
const saying = (words: string): Visit => ({
  ...unsettledVisit,
  words: { 'another-cause': words, 'conclusion-because': words },
  'another-cause': { state: 'present', 'explains-all': 'no' },
  safety: Object.fromEntries(
    SAFETY_IDS.map((id) => [
      id,
      id === 'legs-weaker'
        ? { answer: 'yes', settled: 'explained', 'settled-by': words }
        : { answer: 'no' },
    ]),
  ),
  exam: Object.fromEntries(
    EXAM_IDS.map((id, at) => [
      id,
      {
        state: 'abnormal',
        'known-stable': 'yes',
        'known-cause': words,
        ...(at % 2 === 0 ? { attributed: { to: 'other', text: words } } : {}),
      },
    ]),
  ),
  labs: { ferritin: { text: words, unit: 'ng/mL' } },
  numbers: { age: { text: words } },
  medicines: [{ name: words, use: 'taking', time: words }],
});

/** All that the panel draws, but for what hangs on the visit's own objects. */
const drawn = (visit: Visit): string => JSON.stringify(withAdvice(assessed(visit, TODAY)));
const copied = (visit: Visit): string =>
  summaryText(
    summarise(visit, withAdvice(assessed(visit, TODAY)), {
      now: AT,
      edition: '2026.11.1',
      content: 'x',
    }),
  );

describe('words of a visit (R-F23)', () => {
  test('a mark among them is there to be found', () => {
    expect(TURNS).toHaveLength(12);
    expect(drawn(saying('not found'))).toContain('not found');
    expect(TURNING.test(JSON.stringify(saying('not \u202efound')))).toBe(true);
  });

  test.each(TURNS.map((mark) => [mark.codePointAt(0)?.toString(16), mark]))(
    'with U+%s read as they do without it, on screen and in the text',
    (_code, mark) => {
      const visit = saying(`not ${mark}found${mark}`);
      expect(drawn(visit)).toBe(drawn(saying('not found')));
      expect(copied(visit)).toBe(copied(saying('not found')));
    },
  );

  test('without one are read as they are, and nothing is worked out twice', () => {
    expect(assessed(unsettledVisit, TODAY)).toBe(assessed(unsettledVisit, TODAY));
  });
});

/** A file of other rules, whose edition and impression are anybody's. */
function fileOf(edition: string, impression: string): VisitRecord {
  const json: Record<string, unknown> = JSON.parse(writeRecord(emptyVisit, impression, AT));
  const read = readRecord(JSON.stringify({ ...json, edition }));
  if (!read.ok) throw new Error(read.says);
  return read.record;
}

test.each([
  ...TURNS.map((mark) => [mark, ''] as const),
  ...BREAKS.map((mark) => [mark, ' '] as const),
])('an edition and an impression with %j stay in their place', (mark, seen) => {
  const file = fileOf(`2026.11.0${mark}1.9`, `RLS criteria${mark} met.`);
  const plain = fileOf(`2026.11.0${seen}1.9`, 'RLS criteria met.');
  expect(offeredInWords(file)).toBe(offeredInWords(plain));
  expect(openedNote(file, TODAY)).toEqual(openedNote(plain, TODAY));
});

test('an impression that differs by what is not seen is the same impression (R-F23)', () => {
  const record = readRecord(writeRecord(emptyVisit, assessed(emptyVisit, TODAY).headline.says, AT));
  if (!record.ok) throw new Error(record.says);
  expect(openedNote(record.record, TODAY)).toBeUndefined();
});
