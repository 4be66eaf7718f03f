/** The lines of the source articles come in a chunk of their own: they are many, and read by few. */
import { lazy, Suspense } from 'react';
import type { ArticlesViewProps } from './articles-view.tsx';

const ArticlesView = lazy(async () => {
  try {
    return { default: (await import('./articles-view.tsx')).ArticlesView };
  } catch {
    return { default: () => <p>The list could not be loaded. Reload the page to try again.</p> };
  }
});

export function LazyArticles(props: ArticlesViewProps) {
  return (
    <Suspense fallback={<p>Loading the list.</p>}>
      <ArticlesView {...props} />
    </Suspense>
  );
}
