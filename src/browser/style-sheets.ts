/**
 * Vite loads the style sheet of a chunk only once, even if that failed: a second try would show the
 * chunk unstyled. So the sheets that failed are remembered, and loaded again before their chunk.
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
    // If it fails again, the error handler remembers it again.
    missing.delete(href);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => fail(new Error(`${href} cannot be loaded`)));
    document.head.append(link);
  });

/** Rejects if a sheet fails to load again. */
export async function loadMissingSheets(): Promise<void> {
  await Promise.all([...missing].map(load));
}
