/**
 * The list of medicines comes late, and yet before any visit holds a medicine: it comes with each module
 * that can make one. Read before it is there, a medicine breaks what reads it, and is never taken for
 * one that is not in the list.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, runnerImport, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { pages } from '../../src/build/pages.ts';
import { allMedicines } from '../../src/rules/record/medicines/entries.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { TODAY } from '../rules/a-visit.ts';
import config from '../../vite.config.ts';
import { cameWith, src } from './came-with.ts';

const root = join(src, '..');
const LISTED = 'rules/record/medicines/listed.ts';
const first = cameWith('app/main.tsx');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'));

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

/** A list of medicines that is written, added to, changed or read from elsewhere. */
const MAKES =
  /\bmedicines(?:: (?:\[[^\]]|z\.)|\.with\(|\.toSpliced\()|\.\.\.visit\.medicines,|\.\.\.visit,[^}]*\bmedicines \}/u;

const makers = files.filter((file) => MAKES.test(textOf(file)));

describe('the list comes with whatever can make a medicine of a visit', () => {
  test('which is known', () => {
    expect(makers).toEqual(
      expect.arrayContaining([
        'evidence/possible-answers.ts',
        'practice/piece.ts',
        'rules/record/schema.ts',
        'visit/example.ts',
        'visit/medicine-actions.ts',
      ]),
    );
  });

  test.each(makers)('%s', (file) => {
    expect(first).not.toContain(file);
    expect(cameWith(file)).toContain(LISTED);
  });
});

const holds = (of: Iterable<Rolldown.OutputChunk>, file: string): boolean =>
  [...of].some(({ moduleIds }) => moduleIds.includes(join(src, file)));

describe('in the built page', () => {
  let chunks: readonly Rolldown.OutputChunk[] = [];

  beforeAll(async () => {
    // The test runner's own mode would make another page.
    vi.stubEnv('NODE_ENV', 'production');
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      // What is packed, drawn beforehand or said of a build changes no chunk.
      plugins: [react(), pages()],
      build: { ...config.build, write: false, minify: false },
    });
    vi.unstubAllEnvs();
    const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : [];
    chunks = outputs.flatMap(({ output }) => output.filter((each) => each.type === 'chunk'));
  });

  /** A chunk with all that comes with it. */
  const whole = (chunk: Rolldown.OutputChunk): ReadonlySet<Rolldown.OutputChunk> => {
    const all = new Set([chunk]);
    for (const { imports } of all)
      for (const each of chunks) if (imports.includes(each.fileName)) all.add(each);
    return all;
  };

  test('the first script does without it', () => {
    const entries = chunks.filter(({ isEntry }) => isEntry);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(holds(whole(entry), 'rules/record/medicines/the-list.ts')).toBe(true);
      for (const { moduleIds } of whole(entry))
        expect(moduleIds.filter((id) => /medicines\/(?!the-list|row)/u.test(id))).toEqual([]);
    }
  });

  test.each(makers)('it comes with the chunk that holds %s', (file) => {
    const holding = chunks.filter((chunk) => holds([chunk], file));
    expect(holding.length).toBeGreaterThan(0);
    for (const chunk of holding) expect(holds(whole(chunk), LISTED), chunk.fileName).toBe(true);
  });
});

type Rules = Pick<typeof import('../../src/rules/decide.ts'), 'decide'>;
type Words = Pick<typeof import('../../src/rules/words/first.ts'), 'assessFirst'>;
/** A module of src with nothing loaded before it. */
const fresh = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(src, file), { configFile: false, root, logLevel: 'error' })).module;
const taking = (name: string): Visit => ({ ...emptyVisit, medicines: [{ name }] });

describe('before it is there', () => {
  test('no visit with a medicine is decided or assessed, listed or not', async () => {
    const { decide } = await fresh<Rules>('rules/decide.ts');
    const { assessFirst } = await fresh<Words>('rules/words/first.ts');
    const names = [...allMedicines().map(({ name }) => name), 'in no list', 'x'];
    for (const name of names) {
      expect(() => decide(taking(name), TODAY), name).toThrow('before the list');
      expect(() => assessFirst(taking(name), TODAY), name).toThrow('before the list');
    }
    expect(names.length).toBeGreaterThan(500);
  });

  test('a visit without medicines never asks for it', async () => {
    const { assessFirst } = await fresh<Words>('rules/words/first.ts');
    expect(() => assessFirst(emptyVisit, TODAY)).not.toThrow();
    const none: Visit = { ...emptyVisit, answers: { 'takes-medicines': 'none' } };
    expect(() => assessFirst(none, TODAY)).not.toThrow();
  });

  test('a gate, an action, an example and the whole assessment bring it along', async () => {
    for (const file of [
      'summary/record.ts',
      'visit/medicine-actions.ts',
      'visit/example.ts',
      'practice/piece.ts',
      'rules/assess.ts',
    ])
      expect.soft([...cameWith(file)], file).toContain(LISTED);
    const { assess } = await fresh<typeof import('../../src/rules/assess.ts')>('rules/assess.ts');
    const said = assess(taking('sertraline'), TODAY).medicines;
    expect(said.map(({ id }) => id)).toEqual(['ssri']);
  });
});
