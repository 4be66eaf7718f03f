/** How a row over the plain facts is written down. */
import type { Facts } from '../facts/facts.ts';
import type { Condition } from '../logic/condition.ts';
import type { Row } from '../logic/table.ts';
import type { Citations } from './sources.ts';

export function row<Id extends string, R>(
  id: Id,
  when: Condition<Facts>,
  then: R,
  sources: Citations,
  reassures = false,
): Row<Facts, Id, R> {
  return { id, when, then, sources, reassures };
}
