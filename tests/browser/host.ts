/** A host of a journey's own: `vite preview` on a folder whose files may be replaced or taken away. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(root, 'dist');

/** Not at the top of the host, since the page must work in any folder. */
const PLACE = 'clinic/checklist';

export type Site = {
  readonly address: string;
  /** "GET /clinic/checklist/": what was asked for so far. */
  readonly asked: readonly string[];
  /** Puts a built folder in place of what was served. */
  readonly deploy: (built: string) => Promise<void>;
  /** Puts a file of its own beside the page. */
  readonly put: (name: string, text: string) => Promise<void>;
  /** From now on nobody answers. */
  readonly goAway: () => Promise<void>;
};

export async function openSite(folder: string): Promise<Site> {
  const at = join(folder, PLACE);
  const deploy = async (built: string) => {
    await rm(at, { recursive: true, force: true });
    await cp(built, at, { recursive: true });
  };
  await mkdir(folder, { recursive: true });
  await deploy(DIST);
  const server = await preview({
    root,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { port: 0 },
  });
  const asked: string[] = [];
  // Before the server looks for it: what it does not have, it asks itself for as the page.
  server.httpServer.prependListener('request', ({ method, url }) => asked.push(`${method} ${url}`));
  const listens = server.httpServer.address();
  if (listens === null || typeof listens === 'string') throw new Error('The site has no port');
  return {
    address: `http://127.0.0.1:${listens.port}/${PLACE}/`,
    asked,
    deploy,
    put: (name, text) => writeFile(join(at, name), text),
    goAway: () => server.close(),
  };
}
