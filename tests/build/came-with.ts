/** Which files of src come with one of them, as their imports say. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What stands in a file's place at run time: what it imports, but for types and what loads later. */
const IMPORTED = /^(?:import|export) (?!type )(?:[^;]*? from )?'(?<at>\.[^']+\.tsx?)';$/gmu;

/** A file of src with all that comes with it, by their paths in src. */
export function cameWith(...files: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>(files);
  for (const file of all)
    for (const { groups } of readFileSync(join(src, file), 'utf8').matchAll(IMPORTED))
      all.add(relative(src, join(src, dirname(file), groups?.['at'] ?? '')));
  return all;
}
