/** One small static server for all pages, with the headers that ours ships with. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { stylesIn } from '../../src/build/inline-style.ts';
import { headersOf } from '../../src/build/policy.ts';
import { SERVED, type Folders, type Served } from './build-pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
};

export type Asked = {
  readonly page: Served;
  readonly path: string;
  /** What the browser wanted it for: document, script, style, image, ... */
  readonly purpose: string;
  readonly bytes: number;
  readonly gzipped: number;
  readonly brotli: number;
};

type Sizes = Pick<Asked, 'bytes' | 'gzipped' | 'brotli'>;
type Loaded = Readonly<Record<'plain' | 'gzipped' | 'brotli', Buffer>>;

const sizesOf = ({ plain, gzipped, brotli }: Loaded): Sizes => ({
  bytes: plain.length,
  gzipped: gzipped.length,
  brotli: brotli.length,
});

export type Server = {
  readonly addressOf: (page: Served) => string;
  /** What has been asked for since the last call. */
  readonly takeLog: () => readonly Asked[];
  /** Bytes of a file, packed at the highest levels beside plain. */
  readonly sizeOf: (page: Served, path: string) => Promise<Sizes>;
  readonly close: () => void;
};

export async function serve(folders: Folders, compress: boolean): Promise<Server> {
  let log: Asked[] = [];
  const files = new Map<string, Loaded>();

  async function load(page: Served, path: string): Promise<Loaded> {
    const name = join(folders[page], normalize(path));
    if (!name.startsWith(folders[page] + sep)) throw new Error(`${path} is outside the page`);
    const known = files.get(name);
    if (known !== undefined) return known;
    const plain = await readFile(name);
    // The highest levels, as the built files have; brotli's own default is its highest.
    const loaded = {
      plain,
      gzipped: gzipSync(plain, { level: 9 }),
      brotli: brotliCompressSync(plain),
    };
    files.set(name, loaded);
    return loaded;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const [, first, ...rest] = pathname.split('/');
    const page = SERVED.find((each) => each === first);
    const path = rest.join('/') || 'index.html';
    const file = page === undefined ? undefined : await load(page, path).catch(() => undefined);
    if (page === undefined || file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { plain: html } = await load(page, 'index.html');
    const styles = stylesIn(html.toString('utf8'));
    const destination = request.headers['sec-fetch-dest'];
    const purpose = typeof destination === 'string' ? destination : 'unknown';
    log.push({ page, path, purpose, ...sizesOf(file) });
    response
      .writeHead(200, {
        ...headersOf(path, styles),
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        // Every load is a first load.
        'Cache-Control': 'no-store',
        ...(compress ? { 'Content-Encoding': 'br' } : {}),
      })
      .end(compress ? file.brotli : file.plain);
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');

  return {
    addressOf: (page) => `http://127.0.0.1:${address.port}/${page}/`,
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    sizeOf: async (page, path) => sizesOf(await load(page, path)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
