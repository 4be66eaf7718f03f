import { Suspense, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { VisitArea } from '../areas/visit/visit-area.tsx';
import type { Session } from '../visit/session.ts';
import { Arrival } from './arrival.tsx';
import { Bar } from './bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Loading, loadPractice, practiceFrom, type LoadPractice } from './practice.tsx';
import { useArea } from './use-area.ts';

type AppProps = { readonly session: Session; readonly load?: LoadPractice };

export function App({ session, load = loadPractice }: AppProps) {
  const { area, hasMoved } = useArea();
  const [{ Practice, tries }, setPractice] = useState(() => ({
    Practice: practiceFrom(load),
    tries: 1,
  }));
  const inBar = (actions: ReactNode) => <Bar area={area}>{actions}</Bar>;
  return (
    // What broke in one area does not stand in the way of the other.
    <ErrorBoundary key={area} session={session} area={area}>
      <Suspense fallback={<Loading bar={inBar} />}>
        {area === 'visit' ? (
          <VisitArea session={session} bar={inBar} flush={flushSync} />
        ) : (
          <Practice
            bar={inBar}
            flush={flushSync}
            onAgain={() => setPractice({ Practice: practiceFrom(load), tries: tries + 1 })}
          />
        )}
        {hasMoved || tries > 1 ? <Arrival /> : null}
      </Suspense>
    </ErrorBoundary>
  );
}
