import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** `types`: rooms of which it may know the types, and use nothing. */
type Room = {
  rooms: readonly string[];
  packages: readonly string[];
  types?: readonly string[];
};

/**
 * The rules by floor. Three parts of the tables are the ground that all else rests on: the sources,
 * the limits and the names of the results.
 */
const sources = [
  'rules/tables/sources.ts',
  'rules/tables/bibliography.ts',
  'rules/tables/cited.ts',
];
const logic = [...sources, 'rules/logic'];
const record = [...logic, 'rules/record'];
const facts = [...record, 'rules/tables/limits', 'rules/facts/relevance.ts', 'rules/facts'];
const tables = [...facts, 'rules/tables/results.ts', 'rules/tables'];
const decided = [...tables, 'rules/edition.ts', 'rules/decide.ts'];
const words = [...decided, 'rules/words'];
const rules = [...words, 'rules/assess.ts'];
/** What the rules show of themselves; facts and tables are read by the rules and by the evidence alone. */
const face = [
  ...sources,
  'rules/record',
  'rules/facts/relevance.ts',
  'rules/tables/results.ts',
  'rules/edition.ts',
  'rules/words',
  'rules/assess.ts',
];
/** Conditions and intervals are passed on as they are; what is made of them is made below. */
const types = ['rules/logic'];

const below3 = ['visit', 'summary', 'fhir', 'practice', 'reading', 'ui', 'browser', 'language'];
const below4 = ['checklist', 'paper', ...below3];
/** All that an area may look into; it stands beside the other areas. */
const area = [...face, ...below4];
const areas = ['areas/visit', 'areas/practice', 'areas/evidence'];
/** Of the page that is built for record systems: the ordinary one may not hold a byte of them. */
const connected = ['app/connected.tsx', 'areas/record', 'record'];

/** Upstairs may look down, never up, and rooms on one floor do not visit each other. */
const floors: Record<string, Room> = {
  app: {
    rooms: [...areas, ...area],
    packages: ['react', 'react-dom', 'zustand', 'zundo', 'zod'],
    types,
  },

  'app/connected.tsx': {
    rooms: ['app', ...connected, ...areas, ...area],
    packages: ['react'],
    types,
  },
  'areas/record': { rooms: ['record', ...area], packages: ['react', 'zustand'], types },

  'areas/visit': { rooms: area, packages: ['react', 'zustand'], types },
  'areas/practice': { rooms: area, packages: ['react', 'zustand'], types },
  'areas/evidence': {
    rooms: ['evidence', ...area],
    packages: ['react', 'zustand'],
    types,
  },

  checklist: {
    rooms: ['ui', 'visit', 'reading', 'browser', 'language', ...face],
    packages: ['react', 'zustand'],
    types,
  },
  paper: { rooms: ['ui', 'summary'], packages: ['react'] },

  visit: {
    rooms: ['summary', 'fhir', 'practice', 'reading', 'browser', 'language', ...face],
    packages: ['zod', 'zustand', 'zundo'],
    types,
  },

  reading: { rooms: ['language', 'rules/record', 'rules/tables/limits'], packages: [] },
  summary: { rooms: ['json', 'language', ...face], packages: ['zod'], types },
  fhir: { rooms: ['json', ...face], packages: ['zod'], types },
  record: {
    rooms: ['fhir', 'json', 'language', ...face],
    packages: ['oauth4webapi', 'zod'],
    types,
  },
  practice: { rooms: ['json', ...face], packages: ['zod'], types },
  evidence: { rooms: rules, packages: [] },
  ui: { rooms: [], packages: ['react'] },
  browser: { rooms: ['language'], packages: [] },

  json: { rooms: [], packages: [] },
  language: { rooms: [], packages: [] },

  'rules/assess.ts': { rooms: words, packages: [] },
  'rules/words': { rooms: decided, packages: [] },
  'rules/decide.ts': { rooms: [...tables, 'rules/edition.ts'], packages: [] },
  'rules/edition.ts': { rooms: [], packages: [] },
  'rules/tables': { rooms: tables, packages: [] },
  'rules/tables/results.ts': { rooms: [], packages: [] },
  'rules/facts': { rooms: facts, packages: [] },
  'rules/facts/relevance.ts': { rooms: facts, packages: [] },
  'rules/tables/limits': { rooms: logic, packages: [] },
  'rules/record': { rooms: record, packages: ['zod'] },
  'rules/logic': { rooms: logic, packages: [] },
  'rules/tables/sources.ts': { rooms: [], packages: [] },
  'rules/tables/bibliography.ts': { rooms: ['rules/tables/sources.ts'], packages: [] },
  'rules/tables/cited.ts': { rooms: ['rules/tables/sources.ts'], packages: [] },

  // Beside the house: nobody above may import these two.
  offline: { rooms: [], packages: [] },
  build: {
    // Of the record it reads which systems a page is built for.
    rooms: ['app', ...areas, 'evidence', ...area, 'offline', 'record'],
    packages: [
      'vite',
      '@vitejs/plugin-react',
      'react',
      'react-dom',
      'marked',
      '@cyclonedx/cyclonedx-library',
      'node:*',
    ],
  },
};

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The rooms, the innermost first: a file by its own name before the folder that it lies in. */
const ROOMS = Object.keys(floors).toSorted((one, other) => other.length - one.length);

/** The room that a path inside src lies in. */
const roomOf = (path: string): string | undefined =>
  ROOMS.find((room) => path === room || path.startsWith(`${room}/`));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [relative(src, path).split(sep).join('/')];
  });
}

type Import = { name: string; isType: boolean } | { unreadable: string };

/** `import type { A }` and `import { type A }`: gone once it is compiled. */
function isOfType(node: Record<string, unknown>, kind: 'importKind' | 'exportKind'): boolean {
  const named = node['specifiers'] as readonly Record<string, unknown>[];
  return node[kind] === 'type' || (named.length > 0 && named.every((one) => one[kind] === 'type'));
}

/** Every import of a module: static, re-exported, of a type, dynamic, or as the URL of a worker. */
function importsOf(file: string, text: string): Import[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/@import\s+(?:url\()?\s*["']?([^"')\s;]+)/g)].map((m) => ({
      name: m[1] ?? '',
      isType: false,
    }));

  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`src/${file} does not parse: ${errors[0]?.message}`);
  const found: Import[] = [];

  const take = (source: unknown, start: number, end: number, isType = false) => {
    const literal = source as { type: string; value?: unknown };
    if (literal.type === 'Literal' && typeof literal.value === 'string')
      found.push({ name: literal.value, isType });
    else found.push({ unreadable: text.slice(start, end) });
  };

  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const node = value as Record<string, unknown> & { type: string; start: number; end: number };
    const at = [node.start, node.end] as const;
    switch (node.type) {
      case 'ImportDeclaration':
        take(node['source'], ...at, isOfType(node, 'importKind'));
        break;
      case 'ExportAllDeclaration':
      case 'ImportExpression':
        take(node['source'], ...at);
        break;
      case 'TSImportType':
        take(node['source'], ...at, true);
        break;
      case 'ExportNamedDeclaration':
        if (node['source'] !== null) take(node['source'], ...at, isOfType(node, 'exportKind'));
        break;
      case 'NewExpression': {
        const written = text.slice(...at);
        const [first, base] = node['arguments'] as { start: number; end: number }[];
        const beside = base !== undefined && text.slice(base.start, base.end) === 'import.meta.url';
        if (written.startsWith('new URL') && beside) take(first, ...at);
        break;
      }
      case 'CallExpression':
        // A glob imports what no line names.
        if (text.slice(...at).startsWith('import.meta.glob'))
          found.push({ unreadable: text.slice(...at) });
        break;
      default:
    }
    Object.values(node).forEach(walk);
  };
  walk(program);
  return found;
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** A sentence for every import of the file that its floor does not allow. */
function trespasses(file: string, text: string): string[] {
  const room = roomOf(file);
  const allowed = room === undefined ? undefined : floors[room];
  if (room === undefined || allowed === undefined)
    return [`src/${file} lies in no room of the house.`];

  return importsOf(file, text).flatMap((found) => {
    if ('unreadable' in found)
      return [`src/${file} has an import that cannot be read: ${found.unreadable}`];
    const { name, isType } = found;
    const says = `src/${file} imports '${name}'`;
    if (name.startsWith('/')) return [`${says}, which is not relative.`];
    if (!name.startsWith('.')) {
      const wanted = name.startsWith('node:') ? 'node:*' : packageOf(name);
      return allowed.packages.includes(wanted)
        ? []
        : [
            `${says}, but src/${room} may import only: ${allowed.packages.join(', ') || 'nothing'}.`,
          ];
    }
    const target = posix.join(dirname(file), name.replace(/\?.*$/, ''));
    const other = roomOf(target);
    if (other === undefined) return [`${says}, which lies in no room of the house.`];
    if (other === room || allowed.rooms.includes(other)) return [];
    if (allowed.types?.includes(other))
      return isType ? [] : [`${says}, but src/${room} may take only types from ${other}.`];
    return [
      `${says}, but src/${room} may look only into: ${allowed.rooms.join(', ') || 'itself'}.`,
    ];
  });
}

const files = filesIn(src).filter((file) => /\.(tsx?|mts|css)$/.test(file));

test('the house is not empty', () => {
  expect(files).toContain('app/main.tsx');
});

test.each(files)('src/%s looks down, never up', (file) => {
  expect(trespasses(file, readFileSync(join(src, file), 'utf8'))).toEqual([]);
});

describe('the floors hold', () => {
  test.each([
    ['rules/record/schema.ts', `import * as z from 'zod/mini';`, true],
    ['rules/tables/iron.ts', `import * as z from 'zod/mini';`, false],
    ['rules/tables/iron.ts', `import { all } from '../logic/condition.ts';`, true],
    ['rules/logic/condition.ts', `import { is } from '../facts/facts.ts';`, false],
    ['rules/record/ids.ts', `import { ADULT_AGE } from '../tables/limits/age.ts';`, false],
    ['rules/facts/screen.ts', `import { CONDITIONS } from '../tables/conditions.ts';`, false],
    ['rules/facts/facts.ts', `import { ADULT_AGE } from '../tables/limits/age.ts';`, true],
    ['rules/tables/iron.ts', `import type { Why } from '../words/assessment.ts';`, false],
    ['rules/decide.ts', `import { why } from './words/why.ts';`, false],
    ['rules/words/why.ts', `import { assess } from '../assess.ts';`, false],
    ['rules/words/why.ts', `import type { Line } from '../logic/condition.ts';`, true],
    ['rules/iron.ts', `export const box = 1;`, false],
    ['evidence/register.ts', `import { IRON } from '../rules/tables/iron.ts';`, true],
    ['evidence/register.ts', `import { record } from '../summary/record.ts';`, false],
    ['checklist/item.tsx', `import { REGISTER } from '../evidence/register.ts';`, false],
    ['checklist/item.tsx', `import { IRON } from '../rules/tables/iron.ts';`, false],
    ['checklist/item.tsx', `import { facts } from '../rules/facts/facts.ts';`, false],
    ['checklist/item.tsx', `import { isAsked } from '../rules/facts/relevance.ts';`, true],
    ['checklist/item.tsx', `import type { Interval } from '../rules/logic/interval.ts';`, true],
    ['checklist/item.tsx', `import { type Interval } from '../rules/logic/interval.ts';`, true],
    [
      'checklist/item.tsx',
      `import { scaled, type Unit } from '../rules/logic/interval.ts';`,
      false,
    ],
    ['checklist/item.tsx', `import '../rules/logic/interval.ts';`, false],
    ['summary/lines.ts', `export type { Truth } from '../rules/logic/truth.ts';`, true],
    ['summary/lines.ts', `export { holds } from '../rules/logic/condition.ts';`, false],
    ['areas/visit/why.tsx', `type L = import('../../rules/logic/condition.ts').Line;`, true],
    ['areas/evidence/row.tsx', `import { leaves } from '../../rules/logic/condition.ts';`, false],
    ['evidence/parts.ts', `import { leaves } from '../rules/logic/condition.ts';`, true],
    ['practice/marking.ts', `import { CONDITIONS } from '../rules/tables/conditions.ts';`, false],
    ['visit/store.ts', `import { decide } from '../rules/decide.ts';`, false],
    ['rules/tables/iron.ts', `import { useState } from 'react';`, false],
    ['rules/tables/iron.ts', `import type { Summary } from '../../summary/summary.ts';`, false],
    ['rules/tables/iron.ts', `type S = import('../../summary/summary.ts').Summary;`, false],
    ['rules/tables/iron.ts', `import { readFileSync } from 'node:fs';`, false],
    ['rules/tables/iron.ts', `import { readJson } from '../../json/read-json.ts';`, false],
    ['json/read-json.ts', `import * as z from 'zod/mini';`, false],
    ['browser/storage.ts', `import * as z from 'zod/mini';`, false],
    ['ui/radio.tsx', `export { summarise } from '../summary/summary.ts';`, false],
    ['ui/radio.tsx', `export * from '../rules/record/visit.ts';`, false],
    ['ui/radio.tsx', `import './radio.css';`, true],
    ['ui/radio.css', `@import '../app/tokens.css';`, false],
    ['practice/marking.ts', `import { summarise } from '../summary/summary.ts';`, false],
    ['fhir/response.ts', `import { summarise } from '../summary/summary.ts';`, false],
    ['summary/record.ts', `import { readResponse } from '../fhir/read-response.ts';`, false],
    ['visit/gate.ts', `import { readResponse } from '../fhir/read-response.ts';`, true],
    ['practice/read-case.ts', `import { readJson } from '../json/read-json.ts';`, true],
    ['visit/store.ts', `import { summarise } from '../summary/summary.ts';`, true],
    ['checklist/item.tsx', `import { Page } from '../paper/page.tsx';`, false],
    ['paper/page.tsx', `import { assess } from '../rules/assess.ts';`, false],
    ['areas/visit/visit.tsx', `import { Case } from '../practice/practice.tsx';`, false],
    ['areas/visit/visit.tsx', `import { begin } from '../../record/launch.ts';`, false],
    ['areas/visit/visit.tsx', `import type { Systems } from '../../record/systems.ts';`, false],
    ['visit/session.ts', `import { begin } from '../record/launch.ts';`, false],
    ['app/main.tsx', `import { begin } from '../record/launch.ts';`, false],
    ['app/main.tsx', `import { Panel } from '../areas/record/record-panel.tsx';`, false],
    ['app/app.tsx', `const late = () => import('./connected.tsx');`, false],
    ['app/connected.tsx', `import { begin } from '../record/launch.ts';`, true],
    ['areas/record/link.ts', `import { begin } from '../../record/launch.ts';`, true],
    ['areas/record/link.ts', `import { copyOf } from '../visit/note.ts';`, false],
    ['record/found.ts', `import { takeOver } from '../visit/take-over.ts';`, false],
    ['areas/visit/visit.tsx', `import { Item } from '../../checklist/item.tsx';`, true],
    ['areas/visit/visit.tsx', `import { isAsked } from '../../rules/facts/relevance.ts';`, true],
    [
      'areas/visit/visit.tsx',
      `import { FERRITIN } from '../../rules/tables/limits/iron.ts';`,
      false,
    ],
    [
      'areas/evidence/row.tsx',
      `import { CONDITIONS } from '../../rules/tables/conditions.ts';`,
      false,
    ],
    ['areas/evidence/row.tsx', `import { TABLES } from '../../evidence/tables.ts';`, true],
    ['app/areas.ts', `import { decide } from '../rules/decide.ts';`, false],
    ['areas/visit/visit.tsx', `import { copy } from '../../browser/clipboard.ts';`, true],
    ['app/areas.ts', `const visit = () => import('../areas/visit/visit.tsx');`, true],
    ['app/areas.ts', `const worker = new URL('../offline/worker.ts', import.meta.url);`, false],
    ['app/areas.ts', `import { policy } from '../build/policy.ts';`, false],
    ['app/areas.ts', `const any = (name: string) => import(name);`, false],
    ['app/areas.ts', `const all = import.meta.glob('../*/*.ts');`, false],
    ['build/policy.ts', `import type { Plugin } from 'vite';`, true],
    ['attic/box.ts', `export const box = 1;`, false],
    ['loose.ts', `export const loose = 1;`, false],
  ])('src/%s: %s', (file, text, allowed) => {
    const sentences = trespasses(file, text);
    expect(sentences).toHaveLength(allowed ? 0 : 1);
    expect(sentences.join()).toContain(allowed ? '' : file);
  });
});
