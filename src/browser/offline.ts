/**
 * Has the browser keep the page for when the network is gone, and tells when a newer edition of it
 * waits. The browser alone starts that one, when no page of this edition is left.
 */
import { whenIdle } from './idle.ts';

/** TypeScript does not know these yet; `lib.dom` has neither. */
interface TrustedScriptURL {
  readonly toJSON: () => string;
}
type ScriptAddresses = { readonly createScriptURL: (address: string) => string };
declare global {
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: ScriptAddresses,
      ) => { readonly createScriptURL: (address: string) => TrustedScriptURL };
    };
  }
  interface ServiceWorkerContainer {
    register(address: string | TrustedScriptURL): Promise<ServiceWorkerRegistration>;
  }
}

/** The one script address that the page's policy lets through. */
function workerAddress(): string | TrustedScriptURL {
  const { href } = new URL('sw.js', document.baseURI);
  const rules: ScriptAddresses = {
    createScriptURL: (address) => {
      if (address !== href) throw new TypeError(`${address} is not the worker's address`);
      return href;
    },
  };
  return window.trustedTypes?.createPolicy('offline', rules).createScriptURL(href) ?? href;
}

let waits = false;
const listeners = new Set<() => void>();

/** Whether an edition newer than this page's is ready and waits for it to be closed. */
export const newerEditionWaits = (): boolean => waits;

/** Tells when that changes. */
export function onNewerEdition(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** A waiting worker is an update only if another is already active: the very first one also waits briefly. */
function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    waits = registration.waiting !== null && registration.active !== null;
    for (const changed of listeners) changed();
  };
  registration.waiting?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  try {
    watch(await container.register(workerAddress()));
  } catch {
    // A browser or a host that will not have it: the page works as long as there is a network.
  }
}

/** Once the page stands and rests, so that the first load is not slower for it. */
export function keepForOffline(): void {
  const container: ServiceWorkerContainer | undefined = Reflect.get(navigator, 'serviceWorker');
  if (!import.meta.env.PROD || container === undefined) return;
  const begin = () => whenIdle(() => void register(container));
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
