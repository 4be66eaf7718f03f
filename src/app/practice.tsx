/** Practice comes in a chunk of its own, when it is first gone to. */
import { lazy, type ReactNode } from 'react';
import type { Flush } from '../browser/print.ts';
import { loadMissingSheets } from '../browser/sheets.ts';
import { Button } from '../ui/button.tsx';
import './message.css';

type Bar = (actions: ReactNode) => ReactNode;
type AreaProps = { readonly bar: Bar; readonly flush: Flush };
export type LoadPractice = () => Promise<{
  readonly PracticeArea: (props: AreaProps) => ReactNode;
}>;

export const loadPractice: LoadPractice = async () => {
  await loadMissingSheets();
  return import('../areas/practice/practice-area.tsx');
};

type PracticeProps = AreaProps & {
  /** Tries once more to load the chunk. */
  readonly onAgain: () => void;
};

function CannotLoad({ bar, onAgain }: Omit<PracticeProps, 'flush'>) {
  return (
    <>
      {bar(null)}
      <main className="message">
        <h1>Practice could not be loaded</h1>
        <p>The visit is as you left it. If it fails again, save the visit and reload the page.</p>
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

export function Loading({ bar }: { readonly bar: Bar }) {
  return (
    <>
      {bar(null)}
      <main className="message">
        <p>Loading practice.</p>
      </main>
    </>
  );
}

/** A chunk that cannot be had is said where the area would stand. Each call loads anew. */
export const practiceFrom = (load: LoadPractice) =>
  lazy<(props: PracticeProps) => ReactNode>(async () => {
    try {
      const { PracticeArea } = await load();
      return { default: PracticeArea };
    } catch {
      return { default: CannotLoad };
    }
  });
