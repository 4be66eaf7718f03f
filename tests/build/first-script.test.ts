/** What is late is never what decides: the first script holds all that the tables are read with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cameWith, src } from './came-with.ts';

const first = cameWith('app/main.tsx');

test('all that decide reads comes with the first script, and so do the words of flags', () => {
  const decides = cameWith('rules/decide.ts', 'rules/words/flags.ts', 'rules/words/headline.ts');
  expect([...decides]).toEqual(
    expect.arrayContaining([
      'rules/tables/iron/ladder.ts',
      'rules/tables/b12/lead.ts',
      // Where they read the list of medicines; the list itself comes before a visit holds a medicine,
      // and not before: see medicine-list.test.ts.
      'rules/record/medicines/the-list.ts',
      'rules/tables/urgency/emergency.ts',
      'rules/words/findings.ts',
    ]),
  );
  expect([...decides].filter((file) => !first.has(file))).toEqual([]);
});

test('what is advised, printed, read from files and taught does not', () => {
  for (const file of [
    'rules/words/advice.ts',
    'rules/words/steps.ts',
    'rules/tables/iron/notes.ts',
    'checklist/rest.tsx',
    'rules/record/schema.ts',
    'rules/record/medicines/listed.ts',
    'rules/record/medicines/find.ts',
    'rules/record/medicines/names.ts',
    'rules/record/medicines/classes.ts',
    'summary/summarise.ts',
    'areas/practice/play-view.tsx',
  ]) {
    expect.soft(readFileSync(join(src, file), 'utf8'), file).not.toBe('');
    expect.soft(first, file).not.toContain(file);
  }
});
