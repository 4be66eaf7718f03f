/** The officers' page comes in a chunk of its own: it is read once by a house, and by no clinician. */
import { lazy, Suspense } from 'react';

const OfficersView = lazy(async () => {
  try {
    return { default: (await import('./officers-view.tsx')).OfficersView };
  } catch {
    return { default: () => <p>The page could not be loaded. Reload it to try again.</p> };
  }
});

export function LazyOfficers() {
  return (
    <Suspense fallback={<p>Loading the page.</p>}>
      <OfficersView />
    </Suspense>
  );
}
