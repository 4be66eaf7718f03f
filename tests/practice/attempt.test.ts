/** What is kept of practising, written by the first edition. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBegun, readHistory, writeBegun, writeHistory } from '../../src/practice/attempt.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';

const textOf = (name: 'history' | 'begun'): string =>
  readFileSync(new URL(`version-1/${name}.json`, import.meta.url), 'utf8');

const MEANT = {
  safety: {
    'limb-sudden': {
      answer: 'yes',
      details: ['cold-or-pale', 'painful'],
      'within-minutes': 'yes',
    },
    'legs-weaker': { answer: 'no', 'first-wording': 'yes' },
  },
  exam: {
    pulses: { state: 'abnormal', signs: ['absent'], side: 'left', 'within-minutes': 'yes' },
  },
};

test('both were written in the first format', () => {
  for (const name of ['history', 'begun'] as const)
    expect(JSON.parse(textOf(name))).toMatchObject({ formatVersion: 1 });
});

test('a finished attempt opens with its visit, and is kept as it is now', () => {
  const read = readHistory(textOf('history'));
  if (!read.ok) throw new Error(read.says);
  expect(read.kept).toMatchObject([{ caseId: 'choir-practice', visit: MEANT }]);
  expect(readHistory(writeHistory(read.kept))).toEqual(read);
  expect(JSON.parse(writeHistory(read.kept))).toMatchObject({ formatVersion: NEWEST_VERSION });
});

test('a case that was begun goes on, and its case with it', () => {
  const read = readBegun(textOf('begun'));
  if (!read.ok) throw new Error(read.says);
  const [running] = read.kept;
  expect(running).toMatchObject({
    case: { formatVersion: NEWEST_VERSION, version: 1 },
    visit: MEANT,
  });
  const pulses = running?.case.findings.find(({ about }) => about.includes('exam.pulses'));
  expect(pulses?.means.exam?.pulses).toMatchObject({ 'within-minutes': 'yes', course: 'stable' });
  expect(readBegun(writeBegun(read.kept))).toEqual(read);
});

test.each([
  ['a field', '"hints": 0', '"hints": 0, "status": "known"', 'running › 0 › status'],
  ['a value', '"exam.pulses"', '"numb-apart"', 'questions › 1'],
  [
    'a version of its case',
    '"formatVersion": 1,\n        "id"',
    `"formatVersion": ${NEWEST_VERSION + 1}, "id"`,
    'case',
  ],
])('%s that the first format did not have is refused by its place', (_, before, after, place) => {
  const text = textOf('begun').replace(before, after);
  expect(text).not.toBe(textOf('begun'));
  const read = readBegun(text);
  const says = read.ok ? (read.unread[0]?.says ?? 'taken') : read.says;
  expect(says).toMatch(/^It has a value that does not belong at “/);
  expect(says).toContain(place);
  // Nothing of it is lost.
  expect(read.ok && read.unread[0]?.text).toContain('"startedAt"');
});

test('R-F21: of 40 attempts with a bad one, 39 are read, and the bad one is left as it is', () => {
  const read = readHistory(textOf('history'));
  const [one] = read.ok ? read.kept : [];
  if (one === undefined) throw new Error('no attempt');
  const attempts = Array.from({ length: 40 }, (_, at) => ({
    ...one,
    seconds: at,
    ...(at === 17 ? { asked: [{ question: 'of-another-edition', after: 3 }] } : {}),
  }));
  const text = JSON.stringify({ ...JSON.parse(writeHistory([])), finished: attempts });
  const found = readHistory(text);
  if (!found.ok) throw new Error(found.says);
  expect(found.kept.map(({ seconds }) => seconds)).toEqual(
    attempts.map(({ seconds }) => seconds).filter((at) => at !== 17),
  );
  expect(found.unread).toEqual([
    {
      says: 'It has a value that does not belong at “finished › 17 › asked › 0 › question”.',
      text: JSON.stringify(attempts[17]),
    },
  ]);
});

test.each(['', 'null', '[]', '{"formatVersion":1}', '{"formatVersion":1,"running":[null, 5]}'])(
  '%j is no practice record',
  (text) => {
    expect(readBegun(text).ok).toBe(false);
    expect(readHistory(text).ok).toBe(false);
  },
);
