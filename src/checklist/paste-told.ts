/** What the visit would say of a value once it is taken over: an old sample, a day to come, a doubt. */
import { useMemo } from 'react';
import type { LabId } from '../rules/record/ids.ts';
import { keysOf } from '../rules/record/keyed.ts';
import type { Visit } from '../rules/record/visit.ts';
import type { TakenOver } from '../visit/take-over.ts';
import { usePath } from './path.tsx';

export function useVisitLines(
  { labs }: Required<Pick<TakenOver, 'labs'>>,
  take: (visit: Visit) => Visit,
  visit: Visit,
): (id: LabId) => string | undefined {
  const { assess } = usePath();
  const lines = useMemo(
    () => (keysOf(labs).length === 0 ? [] : assess(take(visit)).labs),
    [assess, labs, take, visit],
  );
  return (id) => {
    const line = lines.find((each) => each.id === id && each.computed !== true);
    return line?.day ?? line?.doubt ?? line?.problem;
  };
}
