/** Which values of the page are there. */
import type { Decision } from '../decide.ts';
import type { Facts } from '../facts/facts.ts';
import { intervalOf } from '../record/quantities.ts';
import type { IsMeasured } from '../tables/tests-asked.ts';

/** What the rules read as measured. */
export function readAsMeasured({ measured }: Pick<Facts, 'measured'>): IsMeasured {
  const read: Readonly<Record<string, unknown>> = measured;
  return (id) => read[id] !== undefined;
}

/** The same; of what no rule reads, what can be read. */
export function measuredOf({ known: { measured }, visit: { labs } }: Decision): IsMeasured {
  const read: Readonly<Record<string, unknown>> = measured;
  return (id) => (id in read ? read[id] !== undefined : intervalOf(id, labs[id]) !== undefined);
}
