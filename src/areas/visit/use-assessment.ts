import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { useVisitStore } from '../../checklist/context.tsx';
import type { FirstAssessment } from '../../rules/words/first.ts';
import { REVIEW_DUE } from '../../rules/edition.ts';
import { assessed } from '../../visit/assessed.ts';

const never = () => () => undefined;
const today = () => day(now());
/** The page is served for any day, and takes over as it was served: with rules that are not overdue. */
const dayAsServed = () => REVIEW_DUE;

export const useToday = (): string => useSyncExternalStore(never, today, dayAsServed);

/** The assessment of the running visit; the same object until an answer changes. */
export function useAssessment(): FirstAssessment {
  const at = useToday();
  return useStore(useVisitStore(), ({ visit }) => assessed(visit, at));
}
