/**
 * Keeps one edition of the page whole in this browser, so that it opens with the network gone. It
 * never takes over from an edition that a page is using: the browser starts it once no page does.
 */

/** Every file of the edition: its address from the worker's, and what its content must hash to. */
declare const FILES: readonly (readonly [address: string, integrity: string])[];
/** Another one for another list of files. */
declare const EDITION: string;
/** Whether this build asks its host if the edition was withdrawn. */
declare const ASKS_HOST: boolean;
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
/** A copy of the checklist in another folder of the same host keeps its own. */
const family = `rls-checklist ${scope} `;
const own = `${family}${EDITION}`;

/** All files or none: half an edition, or one mixed with another, is not kept. */
async function fill(): Promise<void> {
  // Put back after a newer one: the pages that are open use it already.
  const isKnown = await caches.has(own);
  const cache = await caches.open(own);
  try {
    await cache.addAll(
      FILES.map(
        ([address, integrity]) =>
          new Request(address, { integrity, cache: 'no-cache', redirect: 'error' }),
      ),
    );
  } catch (error) {
    if (!isKnown) await caches.delete(own);
    throw error;
  }
}

/** Runs once no page uses the edition before. One that is being installed is left alone. */
async function tidy(): Promise<void> {
  if (self.registration.installing !== null) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(family) && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The page has one address with and without the name of its file, and whatever is asked of it. */
function keptAs({ mode, url }: Request): string {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  return mode === 'navigate' && address === `${scope}index.html` ? scope : address;
}

/** What the browser threw away comes from the network, if there is one. */
async function answer(request: Request): Promise<Response> {
  const kept = await caches.match(keptAs(request), { cacheName: own, ignoreVary: true });
  return kept ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

// The page of the first load is served too: what it has yet to load is named by its content, so
// nothing in it changes.
self.addEventListener('activate', (event) =>
  event.waitUntil(tidy().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});

/** What the host says of withdrawn editions, as it stands there; undefined where it says nothing. */
async function whatHostSays(): Promise<string | undefined> {
  try {
    const response = await fetch(`${scope}withdrawn.json`, {
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    // No network, no host, or no such file: nothing is known, and nothing is said.
    return undefined;
  }
}

// The page may ask for nothing by itself, so it asks here, with a port for the answer.
if (ASKS_HOST)
  self.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (event.data === 'withdrawn?' && port !== undefined)
      event.waitUntil(whatHostSays().then((says) => port.postMessage(says)));
  });
