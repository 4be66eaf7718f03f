/** From the page as it was served to the page that answers: what was drawn stays where it is. */
import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { recordEarly } from '../checklist/early-form.ts';
import type { Session } from '../visit/session.ts';
import { change } from '../visit/store.ts';
import { App } from './app.tsx';
import { namedArea } from './use-area.ts';

/** In one go, so that no click falls between what was read from the form and what listens to it. */
export function takeOver(root: HTMLElement, session: Session): void {
  const { store } = session.state.getState();
  const page = (
    <StrictMode>
      <App session={session} />
    </StrictMode>
  );
  const andThen = recordEarly(root, (action) => change(store, action));
  // The questions are served, and only they; while developing, nothing is.
  const { area, place } = namedArea();
  if (root.firstElementChild !== null && area === 'visit' && place.path === '') {
    flushSync(() => hydrateRoot(root, page));
  } else {
    root.replaceChildren();
    flushSync(() => createRoot(root).render(page));
  }
  began(root);
  andThen();
}

/** Puts another page in place of what was served, which is not to be used. */
export function putInstead(root: HTMLElement, page: ReactNode): void {
  root.replaceChildren();
  flushSync(() => createRoot(root).render(page));
  began(root);
}

/** The page works, and no longer says that it does not. */
function began(root: HTMLElement): void {
  root.removeAttribute('data-served');
  document.querySelector('.not-started')?.remove();
}
