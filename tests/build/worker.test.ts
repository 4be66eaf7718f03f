/** The worker by itself, as it is built, with a browser's caches played by a map. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { writeWorker } from '../../src/build/offline.ts';

const SCOPE = 'https://clinic.example/tools/checklist/';
const folder = fileURLToPath(new URL('../../node_modules/.cache/tests/worker', import.meta.url));

/** A built folder with a page that says so, and its worker. */
async function edition(says: string, asks = false): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), says);
  writeFileSync(join(folder, 'assets', 'index.js'), 'page();');
  writeFileSync(join(folder, '_headers'), '/*');
  await writeWorker(folder, asks);
  return readFile(join(folder, 'sw.js'), 'utf8');
}

type Asked = { readonly url: string; readonly mode?: string; readonly method?: string };
type Fetched = (...asked: readonly unknown[]) => Promise<unknown>;
type Handler = (event: Record<string, unknown>) => void;

/** What the worker has done to the browser, and ways to let it go on. */
function browser(
  worker: string,
  caches: Map<string, Map<string, string>>,
  host: string[],
  fetched: Fetched = (asked) => Promise.resolve(`network ${(asked as Asked).url}`),
) {
  const handlers = new Map<string, Handler>();
  const registration = { scope: SCOPE, installing: null as unknown };
  let claimed = 0;
  const self = {
    registration,
    clients: { claim: () => Promise.resolve(void (claimed += 1)) },
    addEventListener: (type: string, handler: Handler) => handlers.set(type, handler),
  };
  const open = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, string>();
    caches.set(name, cache);
    const addAll = async (requests: { address: string; init: { integrity: string } }[]) => {
      for (const { address, init } of requests) {
        if (!host.includes(address)) throw new TypeError(`${address} is not served`);
        cache.set(new URL(address, SCOPE).href, init.integrity);
      }
    };
    return Promise.resolve({ addAll });
  };
  runInNewContext(worker, {
    self,
    URL,
    Request: class {
      readonly address: string;
      readonly init: unknown;
      constructor(address: string, init: unknown) {
        this.address = address;
        this.init = init;
      }
    },
    caches: {
      open,
      has: (name: string) => Promise.resolve(caches.has(name)),
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
      match: (address: string, { cacheName = '', ignoreVary = false }) =>
        Promise.resolve(ignoreVary ? caches.get(cacheName)?.get(address) : undefined),
    },
    fetch: fetched,
  });
  const go = async (type: string, event: Record<string, unknown> = {}): Promise<unknown> => {
    let outcome: unknown = 'not answered';
    const take = (promise: unknown) => {
      outcome = promise;
    };
    handlers.get(type)?.({ ...event, waitUntil: take, respondWith: take });
    return outcome;
  };
  return {
    install: () => go('install'),
    activate: () => go('activate'),
    ask: ({ url, mode = 'no-cors', method = 'GET' }: Asked) =>
      go('fetch', { request: { url, mode, method } }),
    hears: () => handlers.has('message'),
    /** What comes back through the port, in a list of its own: no answer is not an empty one. */
    say: async (data: unknown) => {
      const answers: unknown[] = [];
      await go('message', {
        data,
        ports: [{ postMessage: (each: unknown) => answers.push(each) }],
      });
      return answers;
    },
    registration,
    claims: () => claimed,
  };
}

const HOST = ['./', 'assets/index.js'];
let one: string;
let two: string;
beforeAll(async () => {
  one = await edition('one');
  two = await edition('two');
});

const newCaches = () => new Map<string, Map<string, string>>();

test('it keeps every file of the list by its content, and answers with it', async () => {
  const caches = newCaches();
  const { install, ask } = browser(one, caches, HOST);
  await install();
  const [kept] = caches.values();
  expect([...(kept?.keys() ?? [])].toSorted()).toEqual([SCOPE, `${SCOPE}assets/index.js`]);
  const page = kept?.get(SCOPE);
  expect(page).toMatch(/^sha256-/u);
  for (const at of [SCOPE, `${SCOPE}#practice`, `${SCOPE}?from=mail`, `${SCOPE}index.html`])
    expect.soft(await ask({ url: at, mode: 'navigate' })).toBe(page);
  expect(await ask({ url: `${SCOPE}assets/index.js` })).toBe(kept?.get(`${SCOPE}assets/index.js`));
});

test('what it does not keep comes from the network, and what is not its own is left alone', async () => {
  const { install, ask } = browser(one, newCaches(), HOST);
  await install();
  expect(await ask({ url: `${SCOPE}new.js` })).toBe(`network ${SCOPE}new.js`);
  expect(await ask({ url: 'https://clinic.example/other/' })).toBe('not answered');
  expect(await ask({ url: SCOPE, method: 'POST' })).toBe('not answered');
});

test('half an edition is not kept, and the one before stays', async () => {
  const caches = newCaches();
  await browser(one, caches, HOST).install();
  const names = [...caches.keys()];
  await expect(browser(two, caches, ['./']).install()).rejects.toThrow('not served');
  expect([...caches.keys()]).toEqual(names);
  // Put back while its pages are open, and the network fails: they keep what they have.
  await expect(browser(one, caches, []).install()).rejects.toThrow('not served');
  expect([...caches.keys()]).toEqual(names);
});

test('it never takes over by itself, and lets the old edition go only then', async () => {
  expect(one).not.toContain('skipWaiting');
  const caches = newCaches();
  const other = 'rls-checklist https://clinic.example/tools/checklist/other/ 1';
  caches.set(other, new Map());
  caches.set('not-ours', new Map());
  await browser(one, caches, HOST).install();
  const old = [...caches.keys()];
  const next = browser(two, caches, HOST);
  await next.install();
  const both = [...caches.keys()];
  expect(both).toHaveLength(old.length + 1);
  expect(next.claims()).toBe(0);

  next.registration.installing = {};
  await next.activate();
  expect([...caches.keys()]).toEqual(both);
  next.registration.installing = null;
  await next.activate();
  expect([...caches.keys()]).toEqual([other, 'not-ours', both.at(-1)]);
  expect(next.claims()).toBe(2);
});

test('another list or another page is another worker; the same is the same', async () => {
  expect(one).not.toBe(two);
  expect(await edition('one')).toBe(one);
});

test('built as usual it hears no question, and knows of no file beside the page', () => {
  expect(browser(one, newCaches(), HOST).hears()).toBe(false);
  expect(one).not.toContain('withdrawn');
});

test.each<[string, Fetched, string | undefined]>([
  ['the file', async () => ({ ok: true, text: async () => 'as it stands' }), 'as it stands'],
  ['a host without it', async () => ({ ok: false, text: async () => 'not found' }), undefined],
  ['no network', () => Promise.reject(new TypeError('gone')), undefined],
  [
    'a line that breaks',
    async () => ({ ok: true, text: () => Promise.reject(new TypeError('broken')) }),
    undefined,
  ],
])('where it is built to ask, it passes on what the host says: %s', async (_, fetched, says) => {
  const asked: unknown[] = [];
  const asking = browser(await edition('one', true), newCaches(), HOST, (...how) => {
    asked.push(how);
    return fetched(...how);
  });
  expect(await asking.say('withdrawn?')).toEqual([says]);
  expect(asked).toEqual([
    [
      `${SCOPE}withdrawn.json`,
      { cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer' },
    ],
  ]);
  // Nothing else can have it ask.
  expect(await asking.say({ url: 'https://elsewhere.example' })).toEqual([]);
  expect(asked).toHaveLength(1);
});
