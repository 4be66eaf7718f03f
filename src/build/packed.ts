/** Packs the built files once, and serves them so: `npm start` as any host may. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is there first is packed as small as can be, the rest nearly so in a tenth of the time. */
const BROTLI = { first: constants.BROTLI_MAX_QUALITY, rest: 9 } as const;
type When = keyof typeof BROTLI;

/** The best first; each is a file beside the one that it packs, under its name with this ending. */
const WAYS = [
  {
    ending: '.br',
    encoding: 'br',
    pack: (bytes: Buffer, when: When) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI[when] },
      }),
  },
  {
    ending: '.gz',
    encoding: 'gzip',
    pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  },
] as const;

/** Pictures are packed already. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** A file that stands beside another one, for a host to serve in its place. */
export const isPacked = (name: string): boolean => WAYS.some(({ ending }) => name.endsWith(ending));

async function packFile(name: string, when: When): Promise<void> {
  const bytes = await readFile(name);
  await Promise.all(
    WAYS.map(async ({ ending, pack }) => writeFile(`${name}${ending}`, await pack(bytes, when))),
  );
}

async function packFolder(folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const isFirst = (name: string) => name === 'index.html' || page.includes(`/${name}"`);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (each) => each.isFile() && extname(each.name) in TYPES,
  );
  await Promise.all(
    found.map(({ parentPath, name }) =>
      packFile(join(parentPath, name), isFirst(name) ? 'first' : 'rest'),
    ),
  );
}

/** Whether a browser takes it: "gzip, br;q=1.0", and not "br;q=0". */
const takes = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((each) => {
    const [name, ...given] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !given.some((part) => /^q=0(?:\.0*)?$/u.test(part));
  });

/** The file to be sent for a path in a folder, and its headers; undefined where it is sent as it is. */
export function packedFor(folder: string, path: string, accepted: string) {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const type = TYPES[extname(name)];
  if (type === undefined) return undefined;
  const way = WAYS.find(
    ({ encoding, ending }) =>
      takes(accepted, encoding) && existsSync(join(folder, `${name}${ending}`)),
  );
  // A shared cache keeps each for those who asked alike.
  const vary = { Vary: 'Accept-Encoding' };
  if (way === undefined) return { name, headers: vary };
  return {
    name: `${name}${way.ending}`,
    headers: { ...vary, 'Content-Encoding': way.encoding, 'Content-Type': type },
  };
}

export function packed(): Plugin {
  return {
    name: 'packed',
    apply: (_, { isSsrBuild }) => isSsrBuild !== true,
    // After the worker is written, which is packed as well.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => (dir === undefined ? undefined : packFolder(dir)),
    },
    configurePreviewServer: ({ config, middlewares }) => {
      const folder = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://page');
        const accepted = request.headers['accept-encoding'] ?? '';
        const found = packedFor(folder, pathname.slice(1), accepted);
        if (found !== undefined) {
          for (const [name, value] of Object.entries(found.headers))
            response.setHeader(name, value);
          request.url = `/${found.name}${search}`;
        }
        next();
      });
    },
  };
}
