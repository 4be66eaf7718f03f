/** The copied text: what stands on which line, and when it folds. */
import { describe, expect, test } from 'vitest';
import { line } from '../../src/summary/lines.ts';
import type { Section, Summary, SummaryLine } from '../../src/summary/summary.ts';
import { summaryText } from '../../src/summary/text.ts';

const RULE = '____________________';

const section = (lines: readonly SummaryLine[], rest: Partial<Section> = {}): Section => ({
  id: 'open',
  title: 'Open',
  shape: 'rows',
  lines,
  cites: [],
  ...rest,
});
const written = (rest: Partial<Summary>): readonly string[] =>
  summaryText({
    title: 'A title',
    at: '2026-11-20 10:42',
    identity: [{ label: 'Age', says: '61 y' }, { label: 'Name' }],
    sections: [],
    signature: [{ label: 'Signature' }, { label: 'Date' }],
    footer: ['Of these', 'rules.'],
    ...rest,
  }).split('\n');
const between = (...sections: readonly Section[]) => written({ sections }).slice(2, -2);

test('the frame', () => {
  const frame = [
    'A TITLE - 2026-11-20 10:42',
    `Age: 61 y Name: ${RULE}`,
    `Signature: ${RULE} Date: ${RULE}`,
    'Of these rules.',
  ];
  expect(written({})).toEqual(frame);
  expect(written({ mark: 'EXAMPLE' })).toEqual(['EXAMPLE', ...frame]);
});

const [one, two] = [line('a', { label: 'A' }), line('≥ b', { label: 'B' })];
const blank = line('', { label: 'C', blank: true });
describe('a section', () => {
  test.each<[string, Section, readonly string[]]>([
    ['of nothing', section([]), []],
    ['of one', section([one]), ['OPEN: A: a']],
    ['of two', section([one, two]), ['OPEN: A: a', '  B: >= b']],
    ['with sources', section([one, two], { cites: [1, 2] }), ['OPEN [1, 2]: A: a', '  B: >= b']],
    ['with a line to write on', section([one, blank]), ['OPEN: A: a', `  C: ${RULE}`]],
    ['with nothing else', section([blank]), [`OPEN: C: ${RULE}`]],
    ['with one above', section([blank, one]), [`OPEN: C: ${RULE}`, '  A: a']],
    ['of one point', section([one], { shape: 'points' }), ['OPEN: A: a.']],
  ])('%s', (_name, each, expected) => {
    expect(between(each)).toEqual(expected);
  });
});

test.each<[number, string[]]>([
  [29, ['SETS: A: a', '  B: >= b']],
  [30, ['SETS: A: a. B: >= b.']],
  [31, ['SETS: A: a. B: >= b.']],
])('%i lines that never fold, and two more', (count, expected) => {
  const box = Array.from({ length: count }, () => line('x'));
  const sections = [
    section(box, { id: 'impression', shape: 'box' }),
    section([one, two], { id: 'context', title: 'Sets' }),
  ];
  expect(between(...sections).slice(count)).toEqual(expected);
});
