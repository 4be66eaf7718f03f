import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { useVisitStore } from '../../checklist/context.tsx';
import type { Assessment } from '../../rules/assessment.ts';
import { assessed } from '../../visit/assessed.ts';

/** The assessment of the running visit; the same object until an answer changes. */
export const useAssessment = (): Assessment =>
  useStore(useVisitStore(), ({ visit }) => assessed(visit, day(now())));
