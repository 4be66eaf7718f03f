/** WebKitGTK, by WebDriver, on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { keysOf, type PaperSize, type Tab } from './tab.ts';
import { waitFor } from './wait-for.ts';
import { begin, chordMoves, clickMoves } from './webdriver.ts';

const BROWSER = fileURLToPath(new URL('webkit_browser.py', import.meta.url));
const SIZES: Readonly<Record<PaperSize, string>> = { A4: 'iso_a4', Letter: 'na_letter' };

/** A screen of its own; resolves to its name, ":99". */
async function openScreen(): Promise<{ readonly name: string; readonly screen: ChildProcess }> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const [number] = await once(screen.stdout, 'data');
  return { name: `:${String(number).trim()}`, screen };
}

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  server.close();
  await once(server, 'close');
  if (at === null || typeof at === 'string') throw new Error('No port is free');
  return at.port;
}

async function openDriver(folder: string, display: string) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      GTK_USE_PORTAL: '0',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Nobody asks for what a screen reader would; the bus for it takes long to be missed.
      NO_AT_BRIDGE: '1',
      RLS_FOLDER: folder,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  const session = await waitFor('the driver of WebKit', () =>
    begin(address, { 'webkitgtk:browserOptions': { binary: BROWSER, args: [] } }),
  );
  return { driver, session };
}

const element = z.record(z.string(), z.string());

export async function openWebKit(folder: string): Promise<Tab> {
  const { name, screen } = await openScreen();
  const { driver, session } = await openDriver(folder, name);
  const { ask, version } = session;
  const evaluate = (expression: string) =>
    ask('POST', '/execute/sync', { script: `return (${expression})`, args: [] });
  let papers = 0;
  return {
    engine: 'WebKit',
    version,
    folder,
    goto: async (address) => {
      await ask('POST', '/url', { url: address });
    },
    reload: async () => {
      await ask('POST', '/refresh', {});
    },
    back: async () => {
      await ask('POST', '/back', {});
    },
    evaluate,
    click: async (x, y) => {
      await ask('POST', '/actions', clickMoves(x, y));
    },
    press: async (chord) => {
      const { held, key } = keysOf(chord);
      await ask('POST', '/actions', chordMoves(held, key));
    },
    resize: async (width, height) => {
      await ask('POST', '/window/rect', { width, height });
    },
    print: async (size = 'A4') => {
      papers += 1;
      await evaluate(`window.print('${SIZES[size]}')`);
      const paper = join(folder, `paper-${papers}.pdf`);
      return waitFor('the printed page', async () => new Uint8Array(await readFile(paper)));
    },
    choose: async (file) => {
      const found = await ask('POST', '/element', {
        using: 'css selector',
        value: 'input[type=file]',
      });
      const [id] = Object.values(element.parse(found));
      await ask('POST', `/element/${id}/value`, { text: file });
    },
    close: async () => {
      // The window goes with the session, and the driver may find it gone already.
      await ask('DELETE', '').catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
}
