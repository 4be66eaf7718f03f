/** What the guideline says of treatment (D11): in the Evidence area as statements, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { expertVisit } from '../../src/practice/played.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { assess } from '../../src/rules/assess.ts';
import { REGISTER } from '../../src/evidence/register.ts';
import { BIBLIOGRAPHY } from '../../src/rules/tables/bibliography.ts';
import { citationInWords } from '../../src/rules/tables/cited.ts';
import { TREATMENT_INTRO, TREATMENT_STATEMENTS } from '../../src/evidence/treatment-statements.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { filesBelow, textOf } from '../titles.ts';
import { THESE_RULES } from '../../src/rules/edition.ts';
import { TODAY } from './a-visit.ts';
import { VIGNETTES } from './vignettes.ts';

const ABOUT = { ...THESE_RULES, now: `${TODAY} 10:42` };

test('items 4 to 8 and 10 of §9 are there, and no other', () => {
  expect(new Set(TREATMENT_STATEMENTS.map(({ item }) => item))).toEqual(
    new Set([4, 5, 6, 7, 8, 10]),
  );
  expect(new Set(TREATMENT_STATEMENTS.map(({ id }) => id)).size).toBe(TREATMENT_STATEMENTS.length);
});

test.each(TREATMENT_STATEMENTS)(
  '$id says its strength and what was read, no dose, no advice',
  (of) => {
    const { title, strength, note = '', sources } = of;
    expect(strength).toMatch(/recommendation|not stated/);
    for (const source of sources) {
      expect(BIBLIOGRAPHY[source.source].title).toMatch(/^AASM 2025/);
      expect(source.section).toBe('9');
      expect(citationInWords(source)).toMatch(/: guideline; (?:read in pages|common knowledge)/);
    }
    const words = [title, strength, note, ...of.of.flatMap(({ name, own = '' }) => [name, own])];
    for (const says of words) {
      expect(says).not.toMatch(/\d\s*(?:mg|g|µg|mcg|ml|tablets?)\b(?!\/)/i);
      expect(says).not.toMatch(
        /\b(?:start|stop|give|take|try|prescribe|switch|should|consider)\b/i,
      );
      expect(says).not.toMatch(/\bdos(?:e|es|ing|age)\b|\bdaily\b|\btwice\b/i);
    }
  },
);

test('each leads to rules that exist', () => {
  const tables = new Set(
    REGISTER.flatMap(({ table }) => table.rows.map(({ id }) => `${table.id}/${id}`)),
  );
  const rules = TREATMENT_STATEMENTS.flatMap(({ rules: of }) => of);
  expect(rules.filter((rule) => !rule.startsWith('medicines/') && !tables.has(rule))).toEqual([]);
});

describe('none of it can reach the summary', () => {
  test('only the Evidence area reads the statements', () => {
    const readers = filesBelow('src').filter(
      (file) =>
        /\.tsx?$/.test(file) && /(?:from|import\()\s*'[^']*treatment-statements/.test(textOf(file)),
    );
    expect(readers).toEqual(['src/areas/evidence/treatment-view.tsx']);
  });

  test('nothing before or behind the summary reads the Evidence area', () => {
    const readers = filesBelow('src').filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        !file.startsWith('src/areas/evidence/') &&
        /(?:from|import\()\s*'[^']*areas\/evidence/.test(textOf(file)),
    );
    expect(readers).toEqual(['src/app/lazy-area.tsx']);
  });

  test.each([
    ...VIGNETTES.map(({ id, visit }) => [`vignette ${id}`, visit] as const),
    ...LIBRARY.map((of) => [`case ${of.id}`, expertVisit(of)] as const),
  ])('%s', (_name, visit) => {
    const summary = summarise(visit, assess(visit, TODAY), ABOUT);
    const printed = `${JSON.stringify(summary)}\n${summaryText(summary)}`;
    // Names of medicines may be recorded; what the guideline says of them may not stand there.
    const said = [
      TREATMENT_INTRO,
      ...TREATMENT_STATEMENTS.flatMap(({ title, strength, note }) => [
        title,
        strength,
        ...(note === undefined ? [] : [note]),
      ]),
    ];
    expect(said.filter((each) => printed.includes(each))).toEqual([]);
    expect(printed).not.toMatch(/dipyridamole|ferumoxytol|dextran|carboxymaltose|cabergoline/i);
  });
});
