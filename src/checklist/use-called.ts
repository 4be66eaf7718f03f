/** What the answers call for, and why in words; a practice case keeps its reasons to itself. */
import { useMemo } from 'react';
import { CORE_MIMIC_IDS, type ConditionId } from '../rules/record/ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { withAdvice } from '../rules/words/advice.ts';
import { calledFor, type Called } from '../rules/words/called.ts';
import { useLate } from '../ui/use-late.ts';
import { useVisit } from './context.tsx';
import { usePath, useTold } from './path.tsx';

type Calls = ReadonlyMap<QuestionId, Called>;

/** Worked out once for each visit, however many rows ask. */
const calls = new WeakMap<Visit, Calls>();

export function useCaller(): (visit: Visit) => Calls {
  const { assess } = usePath();
  return useMemo(
    () => (visit) => {
      const known = calls.get(visit) ?? calledFor(visit, withAdvice(assess(visit)));
      calls.set(visit, known);
      return known;
    },
    [assess],
  );
}

const loadWords = async () => (await import('../rules/words/moved-up.ts')).movedUpWords;
const notLoaded = () => 'an answer whose words could not be loaded';

export function useCallWords(id: QuestionId): string | undefined {
  const { tell } = usePath();
  const caller = useCaller();
  const called = useVisit((visit) => caller(visit).get(id));
  const isTold = called !== undefined && tell !== undefined;
  const inWords = useLate(loadWords, notLoaded, isTold && 'because' in called);
  if (!isTold) return undefined;
  if ('says' in called) return `Why now: ${called.says}`;
  const words = inWords?.(called.because) ?? '';
  return words === '' ? undefined : `Why now: ${words}`;
}

/** Why a mimic of the short path is likely here; one behind *More* says it where it comes out. */
export function useMovedUp(id: ConditionId): string | undefined {
  const core: readonly string[] = CORE_MIMIC_IDS;
  const because = useTold(({ assessment }) =>
    core.includes(id)
      ? assessment.mimics.movedUp.find((each) => each.id === id)?.because
      : undefined,
  );
  const inWords = useLate(loadWords, notLoaded, because !== undefined);
  const words = because === undefined ? '' : (inWords?.(because) ?? '');
  return words === '' ? undefined : `Why now: ${words}`;
}
