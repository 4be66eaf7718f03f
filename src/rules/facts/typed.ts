/** What was typed of a blood test, whether or not it can be read: a value that cannot be read is no blank (D28). */
import { readLab } from './lab.ts';
import type { Measures } from './measured.ts';
import type { LabId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

type Labs = Pick<Visit, 'labs'>;

/**
 * A question about the mark ("1.234"), the unit or the date is not settled, so the value is not read
 * either; one that is too old counts as not measured (D67, D68).
 */
function typedOf({ labs }: Labs, id: LabId, today: string): 'blank' | 'read' | 'unread' {
  const { kind } = readLab(id, labs[id], today);
  return kind === 'old' ? 'blank' : kind;
}

/** TSAT as entered; else by iron with TIBC or transferrin, which may not give one (§4.3). */
function tsatTyped(visit: Labs, { tsat }: Measures, today: string) {
  const entered = typedOf(visit, 'tsat', today);
  if (entered !== 'blank') return entered;
  if (tsat !== undefined) return 'read';
  const isTyped = (id: LabId): boolean => typedOf(visit, id, today) !== 'blank';
  const parts = isTyped('iron') && (isTyped('tibc') || isTyped('transferrin'));
  return parts ? 'parts-unread' : 'blank';
}

export function typedFacts(visit: Labs, measured: Measures, today: string) {
  return {
    'ferritin-typed': typedOf(visit, 'ferritin', today),
    'tsat-typed': tsatTyped(visit, measured, today),
    'haemoglobin-typed': typedOf(visit, 'haemoglobin', today),
  } as const;
}
export type TypedFacts = ReturnType<typeof typedFacts>;
