/** The page as it is served: the empty visit, drawn where there is neither storage nor clock. */
import { renderToString } from 'react-dom/server';
import { App } from '../app/app.tsx';
import type { Slot } from '../browser/storage.ts';
import { loadGate } from '../visit/keep.ts';
import { blankSession } from '../visit/session.ts';

const nowhere: Slot = { read: () => undefined, write: () => false, wipe: () => undefined };

export const servedPage = (): string =>
  renderToString(
    <App
      session={blankSession({
        visit: nowhere,
        opened: nowhere,
        seen: nowhere,
        unread: nowhere,
        now: () => new Date(0),
        livesElsewhere: () => Promise.resolve(false),
        loadGate,
        afterPaint: () => () => undefined,
      })}
    />,
  );
