/** What is late is never what decides: the first script holds all that the tables are read with. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What stands in a file's place at run time: what it imports, but for types and what loads later. */
const IMPORTED = /^(?:import|export) (?!type )(?:[^;]*? from )?'(?<at>\.[^']+\.tsx?)';$/gmu;

/** A file of src with all that comes with it, by their paths in src. */
function cameWith(...files: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>(files);
  for (const file of all)
    for (const { groups } of readFileSync(join(src, file), 'utf8').matchAll(IMPORTED))
      all.add(relative(src, join(src, dirname(file), groups?.['at'] ?? '')));
  return all;
}

const first = cameWith('app/main.tsx');

test('all that decide reads comes with the first script, and so do the words of flags', () => {
  const decides = cameWith('rules/decide.ts', 'rules/words/flags.ts', 'rules/words/headline.ts');
  expect([...decides]).toEqual(
    expect.arrayContaining([
      'rules/tables/iron/ladder.ts',
      'rules/tables/b12/lead.ts',
      'rules/record/medicines/names.ts',
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
    'summary/summarise.ts',
    'areas/practice/play-view.tsx',
  ]) {
    expect.soft(readFileSync(join(src, file), 'utf8'), file).not.toBe('');
    expect.soft(first, file).not.toContain(file);
  }
});
