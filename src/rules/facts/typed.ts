/** What was typed of a blood test, whether or not it can be read: a value that cannot be read is no blank (D28). */
import type { Measures } from './measured.ts';
import { parse } from '../record/quantities.ts';
import type { LabId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

type Labs = Pick<Visit, 'labs'>;
type Typed = 'blank' | 'read' | 'unread';

/** A question about the mark ("1.234") is not settled, so the value is not read either. */
function typedOf({ labs }: Labs, id: LabId): Typed {
  const { kind } = parse(id, labs[id]);
  if (kind === 'blank') return 'blank';
  return kind === 'value' ? 'read' : 'unread';
}

const isTyped = (visit: Labs, id: LabId): boolean => typedOf(visit, id) !== 'blank';

/** TSAT as entered; else by iron with TIBC or transferrin, which may not give one (§4.3). */
function tsatTyped(visit: Labs, { tsat }: Measures) {
  const entered = typedOf(visit, 'tsat');
  if (entered !== 'blank') return entered;
  if (tsat !== undefined) return 'read';
  const parts = isTyped(visit, 'iron') && (isTyped(visit, 'tibc') || isTyped(visit, 'transferrin'));
  return parts ? 'parts-unread' : 'blank';
}

export function typedFacts(visit: Labs, measured: Measures) {
  return {
    'ferritin-typed': typedOf(visit, 'ferritin'),
    'tsat-typed': tsatTyped(visit, measured),
    'haemoglobin-typed': typedOf(visit, 'haemoglobin'),
  } as const;
}
export type TypedFacts = ReturnType<typeof typedFacts>;
