import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { VisitArea } from '../areas/visit/visit-area.tsx';
import { keepFocus } from '../browser/keep-focus.ts';
import { onHiding } from '../browser/leave-field.ts';
import { keepNow } from '../visit/keeping.ts';
import type { Session } from '../visit/session.ts';
import { addTyped } from '../visit/typed.ts';
import { Arrival } from './arrival.tsx';
import { Bar } from './bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { IdleLock } from './idle-lock.tsx';
import { lazyAreas, Loading, LOADS, type AreaProps, type Loads } from './lazy-area.tsx';
import { NewerEdition } from './newer-edition.tsx';
import { useArea, type Arrival as At, type LazyAreaId } from './use-area.ts';
import { useStay } from './use-stay.ts';
import { useTitle } from './use-title.ts';

/** What could not be loaded at first is new once it is there. */
const NEW: At = { left: undefined };

type AppProps = { readonly session: Session; readonly loads?: Loads };

export function App({ session, loads = LOADS }: AppProps) {
  const { area, place, arrival } = useArea(
    useCallback(() => addTyped(session.state.getState().store), [session]),
  );
  useEffect(() => onHiding(() => keepNow(session)), [session]);
  useStay(session);
  useEffect(keepFocus, []);
  useTitle(area, place.path);
  const [{ areas, tries }, setAreas] = useState(() => ({ areas: lazyAreas(loads), tries: 1 }));
  const again = () => setAreas({ areas: lazyAreas(loads), tries: tries + 1 });
  const bar = (actions: ReactNode) => <Bar area={area}>{actions}</Bar>;
  const props: AreaProps = { bar, flush: flushSync, session, place };
  const lazily = (id: LazyAreaId): ReactNode => {
    const Area = areas[id];
    return (
      <Suspense fallback={<Loading id={id} bar={bar} />}>
        <Area {...props} onAgain={again} />
        {arrival === undefined && tries === 1 ? null : <Arrival at={arrival ?? NEW} />}
      </Suspense>
    );
  };
  return (
    <IdleLock session={session} flush={flushSync}>
      {(wipes) => (
        // What broke in one area does not stand in the way of the others.
        <ErrorBoundary key={`${area} ${wipes}`} session={session} area={area}>
          {area === 'visit' ? (
            <>
              <VisitArea session={session} bar={bar} flush={flushSync} path={place.path} />
              <NewerEdition session={session} />
              {arrival === undefined ? null : <Arrival at={arrival} />}
            </>
          ) : (
            lazily(area)
          )}
        </ErrorBoundary>
      )}
    </IdleLock>
  );
}
