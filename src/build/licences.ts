/** The licence of every package that is really in the page, as a text file beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Folders of the packages whose code is in the chunks. */
function foldersOf(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(output.modules)) {
      // The last node_modules of the path, since packages may lie within packages.
      const folder = /^\0?(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id)?.groups?.[
        'folder'
      ];
      if (renderedLength > 0 && folder !== undefined) folders.add(folder);
    }
  }
  return folders;
}

/** Name, version and licence of a package with the licence's own words. Throws where they are missing. */
function licenceOf(folder: string): string {
  const about: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/iu.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const title = `${String(about['name'])} ${String(about['version'])}`;
  if (typeof about['license'] !== 'string' || texts.length === 0)
    throw new Error(`${title} names no licence, or comes without its words`);
  return [`${title} (${about['license']})`, ...texts].join('\n\n');
}

export function licences(): Plugin {
  return {
    name: 'licences',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle(_, bundle) {
      const parts = [...foldersOf(bundle)].map(licenceOf).toSorted();
      const source = `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
