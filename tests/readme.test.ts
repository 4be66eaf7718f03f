/** The pages that say which kinds of test there are, and how to correct a rule, name what is there. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { REGISTER } from '../src/evidence/register.ts';
import { FERRITIN } from '../src/rules/tables/limits/iron.ts';
import { filesBelow, ROOT, textOf } from './titles.ts';

const quotedIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/`(?<words>[^`]+)`/gu)].map(({ groups }) => groups?.['words'] ?? '');

const quoted = quotedIn('tests/README.md');
const ofRules = quotedIn('src/rules/README.md');

const commandsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((each) => /^npm (?:run )?(?<name>[a-z]+)/u.exec(each)?.groups?.['name'] ?? []),
  );
const noScript = (commands: ReadonlySet<string>): readonly string[] =>
  [...commands].filter((name) => !(name in packageFile.scripts));

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
  const named = commandsIn(quoted);
  const scripts = Object.entries(packageFile.scripts);
  expect(noScript(named)).toEqual([]);
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

/** From the top, or from the rules. */
const isThere = (path: string): boolean =>
  existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src/rules', path));

describe('how to correct a rule', () => {
  /** Row ids have a stroke as well, and no path begins with the id of a table and a stroke. */
  const rows = new Set(
    REGISTER.flatMap(({ table }) => table.rows.map(({ id }) => `${table.id}/${id}`)),
  );
  const isPath = (words: string) =>
    !rows.has(words) && (/^[\w.-]+(?:\/[\w.-]+)+$/u.test(words) || /^[\w-]+\.tsx?$/u.test(words));
  test('every path that it names is there', () => {
    const paths = ofRules.filter(isPath);
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  test('it names every floor of the rules', () => {
    const floors = readdirSync(join(ROOT, 'src/rules')).filter(
      (name) => !['README.md', 'tsconfig.json'].includes(name),
    );
    expect(floors.length).toBeGreaterThan(6);
    expect(floors.filter((floor) => !ofRules.includes(floor))).toEqual([]);
  });

  test('its commands are commands, its example a row, and its limit a limit', () => {
    const commands = commandsIn(ofRules);
    expect(commands.size).toBeGreaterThan(2);
    expect(noScript(commands)).toEqual([]);
    expect(ofRules.filter((words) => rows.has(words))).toHaveLength(1);
    const limits = ofRules.flatMap(
      (words) => /FERRITIN\.(?<name>\w+)/u.exec(words)?.groups?.['name'] ?? [],
    );
    expect(limits.length).toBeGreaterThan(1);
    expect(limits.filter((name) => !(name in FERRITIN))).toEqual([]);
  });

  test('it speaks of all six words', () => {
    const six = ['is', 'number', 'all', 'any', 'not', 'named'];
    expect(six.filter((word) => !ofRules.includes(word))).toEqual([]);
  });
});
