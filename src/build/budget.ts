/** The first script has a budget: what is not needed before the first answer comes later. */
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const KIB = 1024;
const NAMED = 8;

const kib = (bytes: number): string => `${(bytes / KIB).toFixed(1)} KiB`;

/** A module of ours by its path in src, one of a package by the package's name. */
const shortName = (id: string): string =>
  /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(id)?.groups?.['name'] ??
  id.replace(/^.*\/src\//, 'src/');

type Sized = { readonly name: string; readonly bytes: number };

/** What the modules of the chunks come to when packed one by one; a package counts as one. */
function sizesIn(chunks: readonly Rolldown.OutputChunk[]): readonly Sized[] {
  const sizes = new Map<string, number>();
  for (const { modules } of chunks)
    for (const [id, { code }] of Object.entries(modules)) {
      const name = shortName(id);
      sizes.set(name, (sizes.get(name) ?? 0) + gzipSync(code ?? '').length);
    }
  return [...sizes]
    .map(([name, bytes]) => ({ name, bytes }))
    .toSorted((one, other) => other.bytes - one.bytes);
}

/** The entries, and every chunk that loads with them. */
function firstChunks(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of first)
    for (const each of chunks) if (imports.includes(each.fileName)) first.add(each);
  return [...first];
}

/** Says what is too much, or nothing. `limit` in KiB after gzip. */
function overBudget(chunks: readonly Rolldown.OutputChunk[], limit: number): string | undefined {
  const bytes = chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  if (bytes <= limit * KIB) return undefined;
  const largest = sizesIn(chunks)
    .slice(0, NAMED)
    .map((each) => `${each.name} ${kib(each.bytes)}`);
  return (
    `The first script is ${kib(bytes)} after gzip, ${kib(bytes - limit * KIB)} more than its ` +
    `budget of ${limit} KiB. The largest in it: ${largest.join(', ')}. ` +
    'Load what came last when it is needed, or raise the budget in vite.config.ts and say why.'
  );
}

/** Fails the build where the first script is larger than `limit` KiB after gzip. */
export function budget(limit: number): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // What is bundled for node is no page.
        if (this.environment.config.consumer !== 'client') return;
        const says = overBudget(firstChunks(bundle), limit);
        if (says !== undefined) this.error(says);
      },
    },
  };
}
