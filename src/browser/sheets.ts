/**
 * Vite asks for the style sheet of a chunk once: where that failed, the chunk would come without its
 * looks at the next try. So the sheets that failed are remembered, and asked for before it.
 */
const missing = new Set<string>();

const remember = ({ target }: Event): void => {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
  missing.add(target.href);
  target.remove();
};

export const rememberMissingSheets = (): void =>
  // The event of a link does not bubble.
  window.addEventListener('error', remember, { capture: true });

const load = (href: string) =>
  new Promise<void>((done, fail) => {
    // Where it fails once more, it is remembered anew.
    missing.delete(href);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => fail(new Error(`${href} cannot be loaded`)));
    document.head.append(link);
  });

/** Rejects where a sheet cannot be had this time either. */
export async function loadMissingSheets(): Promise<void> {
  await Promise.all([...missing].map(load));
}
