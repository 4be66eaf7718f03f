/** A page that is built for a record system, served with its own headers, that system, and a page around it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { allowedBy, connectedConfig } from '../../src/build/connected.ts';
import { stylesIn } from '../../src/build/inline-style.ts';
import { connectedHeaders } from '../../src/build/policy.ts';
import { CLIENT, openSystem } from '../record/tab.ts';
import type { RecordSystem } from '../record/system.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export const RECORD = 'Test record';

export type ConnectedHost = {
  readonly system: RecordSystem;
  readonly page: string;
  /** Where it is built. */
  readonly folder: string;
  /** Shows the page within itself, and may; another may not. */
  readonly around: string;
  readonly stranger: string;
  readonly close: () => Promise<void>;
};

async function listen(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('No port');
  return {
    origin: `http://127.0.0.1:${at.port}`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** `folder`: where the page is built. Packed files are left out: nothing here asks for them. */
export async function openConnected(folder: string): Promise<ConnectedHost> {
  let headers: Readonly<Record<string, string>> = {};
  const own = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type }).end(readFileSync(file));
  });
  const frame = `<title>Theirs</title><iframe name="inner" src="${own.origin}/" width="1200" height="900"></iframe>`;
  const asFrame: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(frame);
  };
  const around = await listen(asFrame);
  const stranger = await listen(asFrame);
  const system = await openSystem();
  const systems = {
    clientId: CLIENT,
    framedBy: [around.origin],
    systems: [{ name: RECORD, iss: system.iss }],
  };
  const config = connectedConfig(systems, folder);
  const plugins = (config.plugins ?? []).filter(
    (each) =>
      !(typeof each === 'object' && each !== null && 'name' in each && each.name === 'packed'),
  );
  await build({ ...config, plugins, logLevel: 'error', mode: 'production' });
  headers = connectedHeaders(
    allowedBy(systems),
    stylesIn(readFileSync(join(folder, 'index.html'), 'utf8')),
  );
  return {
    system,
    page: `${own.origin}/`,
    folder,
    around: around.origin,
    stranger: stranger.origin,
    close: async () => {
      for (const each of [own, around, stranger, system]) await each.close();
    },
  };
}
