/** The traceability table comes in a chunk of its own: it holds the title of every test it names. */
import { lazy, Suspense } from 'react';
import type { TraceViewProps } from './trace-view.tsx';

const TraceView = lazy(async () => {
  try {
    return { default: (await import('./trace-view.tsx')).TraceView };
  } catch {
    return { default: () => <p>The table could not be loaded. Reload the page to try again.</p> };
  }
});

export function LazyTrace(props: TraceViewProps) {
  return (
    <Suspense fallback={<p>Loading the table.</p>}>
      <TraceView {...props} />
    </Suspense>
  );
}
