/** The page that says which kinds of test there are names what is there. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { filesBelow, ROOT, textOf } from './titles.ts';

const text = textOf('tests/README.md');
const quoted = [...text.matchAll(/`(?<words>[^`]+)`/gu)].map(
  ({ groups }) => groups?.['words'] ?? '',
);

test('every file that it names is there', () => {
  const files = quoted.filter((words) => /^(?:src|tests)\/[\w./-]+$/u.test(words));
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('it names every folder of tests', () => {
  const folders = readdirSync(join(ROOT, 'tests'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `tests/${name}`);
  expect(folders.filter((folder) => !quoted.some((words) => words.startsWith(folder)))).toEqual([]);
});

test('every command is one, and every command of tests is named', () => {
  const named = new Set(
    quoted.flatMap((words) => /^npm (?:run )?(?<name>[a-z]+)/u.exec(words)?.groups?.['name'] ?? []),
  );
  const scripts = Object.entries(packageFile.scripts);
  expect([...named].filter((name) => !scripts.some(([script]) => script === name))).toEqual([]);
  const ofTests = scripts.filter(([, command]) => command.includes('tests/tools/'));
  expect(ofTests.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
});

test('what it runs by a part of a path is there', () => {
  const all = filesBelow('tests');
  const parts = quoted
    .filter((words) => words.startsWith('npx vitest run '))
    .flatMap((words) =>
      words
        .replace(/--project \S+/u, '')
        .split(' ')
        .slice(3),
    )
    .filter((part) => part !== '');
  expect(parts.length).toBeGreaterThan(15);
  expect(
    parts.filter((part) => !all.some((file) => /\.test\.tsx?$/u.test(file) && file.includes(part))),
  ).toEqual([]);
});
