/** The sheets of the full note: all of it is on them, once and in order, and no sheet holds too much. */
import { describe, expect, test } from 'vitest';
import { pageLines, textLines, type FoldedSection } from '../../src/summary/fold.ts';
import { line } from '../../src/summary/lines.ts';
import { foldForPage, sheetInWords } from '../../src/summary/sheets.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Section } from '../../src/summary/summary.ts';
import { long, usualVisit } from './fixture.ts';

const ABOUT = { edition: '2026.11.0', content: '3f2a 90c1', now: '2026-11-20 10:42' };
const summary = summarise(usualVisit, long, ABOUT);

/** Each section many times as long, until the note takes several sheets. */
const grown = (times: number): readonly Section[] =>
  summary.sections.map((section) => ({
    ...section,
    lines: Array.from({ length: times }, (_, at) =>
      section.lines.map((each) => ({ ...each, says: `${at}: ${each.says}` })),
    ).flat(),
  }));

/** Lines on a sheet beside what stands at its head. */
const MOST = 64;
const EMPTY = pageLines([]);

const wordsOf = (sections: readonly FoldedSection[]): readonly string[] =>
  sections.flatMap(({ run, lines }) => [...run, ...lines]).map(({ says }) => says);

/** Column by column, as each section goes on. */
const bySection = (sections: readonly FoldedSection[]) =>
  Object.fromEntries(
    sections.map(({ id }) => [id, wordsOf(sections.filter((each) => each.id === id))]),
  );

describe.each([1, 2, 3, 5, 8])('a note %d times as long', (times) => {
  const { sections, sheets } = foldForPage({ sections: grown(times) });
  const onSheets = sheets.map((sheet) => sheet.flat(2));

  test('R-F12: has each line once, in its order, and none is cut', () => {
    expect(bySection(onSheets.flat())).toEqual(bySection(sections));
  });

  test('R-F28: has sheets that each hold no more than one does', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(times > 1 ? 2 : 1);
    for (const sheet of onSheets) expect(pageLines(sheet) - EMPTY).toBeLessThanOrEqual(MOST);
  });

  test('names what goes on from the sheet before, and goes on with its numbers', () => {
    for (const section of onSheets.flat()) {
      expect(section.title.endsWith(', continued')).toBe(section.before !== undefined);
    }
    for (const { id } of sections) {
      const parts = onSheets.flat().filter((each) => each.id === id);
      let before = 0;
      for (const part of parts) {
        expect(part.before ?? 0).toBe(before);
        before += part.run.length + part.lines.length;
      }
    }
  });

  test('has a picture once, where its section ends', () => {
    for (const { id, scale, timeline } of sections) {
      const parts = onSheets.flat().filter((each) => each.id === id);
      expect(parts.filter((each) => each.scale !== undefined)).toHaveLength(scale ? 1 : 0);
      expect(parts.filter((each) => each.timeline !== undefined)).toHaveLength(timeline ? 1 : 0);
      expect(parts.at(-1)?.scale).toEqual(scale);
    }
  });
});

test('a line that no sheet holds has one, and all that follows comes after it', () => {
  const huge = line('word '.repeat(3000));
  const { sheets } = foldForPage({
    sections: [
      { id: 'impression', title: '', shape: 'box', lines: [line('first'), huge], cites: [] },
      { id: 'safety-net', title: 'Net', shape: 'points', lines: [line('last.')], cites: [] },
    ],
  });
  expect(sheets.flat(3).flatMap(textLines)).toEqual(['first', huge.says, 'last.']);
});

test('a sheet says which of how many it is', () => {
  expect(sheetInWords(1, 2)).toBe('Sheet 1 of 2');
});
