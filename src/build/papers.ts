/**
 * What an officer asks for beside the page: a bill of materials, whom to tell of a hole, and last of all
 * the hash of every file. The worker keeps none of them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { securityText } from './security-txt.ts';
import type { Lock } from './sbom.ts';
import { FORM_FILE } from '../fhir/form-file.ts';

const BILL = 'sbom.cdx.json';
/** As `sha256sum -c` reads it. */
export const HASHES = 'SHA256SUMS';
const SECURITY = '.well-known/security.txt';

/** What stands beside the page, and is not of it. */
export const isPaper = (name: string): boolean =>
  name === BILL || name === HASHES || name === FORM_FILE || name.startsWith('.well-known/');

/** A line for every file of a folder but the list itself: its SHA-256, two spaces, its path. */
export function hashesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name !== HASHES)
    .toSorted();
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return names.map((name) => `${hash(name)}  ${name}\n`).join('');
}

// Of the project, whichever of its pages is built.
const lockFile = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'package-lock.json');

/**
 * Must stand last among the plugins: what is written after it has no hash. `beside`: packages that are in
 * this page, and in the ordinary one not.
 */
export function papers(beside: readonly string[] = []): Plugin {
  let security: string | undefined;
  return {
    name: 'papers',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    // A value that cannot be is refused before anything is built.
    configResolved: () => {
      security = securityText(process.env, new Date());
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        if (dir === undefined) return;
        const { billOf } = await import('./sbom.ts');
        const lock: Lock = JSON.parse(readFileSync(lockFile, 'utf8'));
        writeFileSync(join(dir, BILL), billOf(lock, beside));
        if (security !== undefined) {
          mkdirSync(join(dir, '.well-known'), { recursive: true });
          writeFileSync(join(dir, SECURITY), security);
        }
        writeFileSync(join(dir, HASHES), hashesOf(dir));
      },
    },
  };
}
