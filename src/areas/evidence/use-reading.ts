/** Where the running visit stands in the tables; nothing while no visit is running. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { readingOfVisit, type Reading } from '../../evidence/standing.ts';
import type { Visit } from '../../rules/record/visit.ts';
import type { Session } from '../../visit/session.ts';
import { isBlank } from '../../visit/store.ts';

/** The running visit; undefined while nothing is recorded. */
export function useRunningVisit(session: Session): Visit | undefined {
  const store = useStore(session.state, (state) => state.store);
  const visit = useStore(store, (state) => state.visit);
  return isBlank(visit) ? undefined : visit;
}

export const useReading = (visit: Visit | undefined): Reading | undefined =>
  useMemo(() => (visit === undefined ? undefined : readingOfVisit(visit, day(now()))), [visit]);
