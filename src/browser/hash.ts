/** What stands after the # of the address, with it; empty when nothing does. */
export const readHash = (): string =>
  // The served page is drawn where there is no address.
  typeof window === 'undefined' ? '' : window.location.hash;

/** Tells when it becomes another, by a link or by going back. */
export function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
