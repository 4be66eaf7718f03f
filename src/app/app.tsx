import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { VisitArea } from '../areas/visit/visit-area.tsx';
import type { Session } from '../visit/session.ts';
import { Bar } from './bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const inBar = (actions: ReactNode) => <Bar>{actions}</Bar>;

export function App({ session }: { readonly session: Session }) {
  return (
    <ErrorBoundary session={session}>
      <VisitArea session={session} bar={inBar} flush={flushSync} />
    </ErrorBoundary>
  );
}
