/** Our evidence comes in a chunk of its own: it is a long text, and read by few. */
import { lazy, Suspense } from 'react';
import type { PagesViewProps } from './pages-view.tsx';

const PagesView = lazy(async () => {
  try {
    return { default: (await import('./pages-view.tsx')).PagesView };
  } catch {
    return { default: () => <p>The text could not be loaded. Reload the page to try again.</p> };
  }
});

export function LazyPages(props: PagesViewProps) {
  return (
    <Suspense fallback={<p>Loading the text.</p>}>
      <PagesView {...props} />
    </Suspense>
  );
}
