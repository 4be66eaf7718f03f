/** The areas beside the visit come in chunks of their own, each when it is first gone to. */
import { lazy, type ReactNode } from 'react';
import type { Flush } from '../browser/print.ts';
import { loadMissingSheets } from '../browser/style-sheets.ts';
import { Button } from '../ui/button.tsx';
import type { Session } from '../visit/session.ts';
import type { LazyAreaId, Place } from './use-area.ts';
import './message.css';

type Bar = (actions: ReactNode) => ReactNode;

/** The props passed to every area; each takes those that it uses. */
export type AreaProps = {
  readonly bar: Bar;
  readonly flush: Flush;
  readonly session: Session;
  /** Where in the area the address leads. */
  readonly place: Place;
};

type Area = (props: AreaProps) => ReactNode;
export type Loads = Readonly<Record<LazyAreaId, () => Promise<Area>>>;

export const LOADS: Loads = {
  practice: async () => {
    await loadMissingSheets();
    return (await import('../areas/practice/practice-area.tsx')).PracticeArea;
  },
  evidence: async () => {
    await loadMissingSheets();
    return (await import('../areas/evidence/evidence-area.tsx')).EvidenceArea;
  },
};

const WORDS: Readonly<Record<LazyAreaId, { readonly loading: string; readonly failed: string }>> = {
  practice: { loading: 'Loading practice.', failed: 'Practice could not be loaded' },
  evidence: { loading: 'Loading the evidence.', failed: 'The evidence could not be loaded' },
};

type LazyProps = AreaProps & {
  /** Tries once more to load the chunk. */
  readonly onAgain: () => void;
};

function CannotLoad({ id, bar, onAgain }: LazyProps & { readonly id: LazyAreaId }) {
  return (
    <>
      {bar(null)}
      <main className="message">
        <h1>{WORDS[id].failed}</h1>
        <p>
          The visit is as you left it. The network may be gone, or a newer edition was put in place
          since this page was opened. If it fails again, save the visit and reload the page.
        </p>
        <p className="ways">
          <Button look="primary" onClick={onAgain}>
            Try again
          </Button>
          <a href="#visit">Back to the visit</a>
        </p>
      </main>
    </>
  );
}

export function Loading({ id, bar }: { readonly id: LazyAreaId; readonly bar: Bar }) {
  return (
    <>
      {bar(null)}
      <main className="message">
        <p>{WORDS[id].loading}</p>
      </main>
    </>
  );
}

/** If the chunk cannot be loaded, a message stands in its place. Each call loads anew. */
const lazyArea = (id: LazyAreaId, load: () => Promise<Area>) =>
  lazy<(props: LazyProps) => ReactNode>(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: (props) => <CannotLoad id={id} {...props} /> };
    }
  });

export type LazyArea = ReturnType<typeof lazyArea>;

/** Nothing is loaded before it is drawn. */
export const lazyAreas = (loads: Loads): Readonly<Record<LazyAreaId, LazyArea>> => ({
  practice: lazyArea('practice', loads.practice),
  evidence: lazyArea('evidence', loads.evidence),
});
