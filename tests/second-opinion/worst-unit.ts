/** Whether a number is at its most dangerous in another unit than the one beside it (D67, D68). */
import type { LabId } from '../../src/rules/record/ids.ts';
import type { TypedValue, Visit } from '../../src/rules/record/visit.ts';
import { readingsOf } from './readings.ts';
import { sampleOf } from './sample.ts';
import { saturation } from './saturation.ts';

type Pair = Readonly<Partial<Record<LabId, TypedValue>>>;

/** The pairs that saturation may be computed from: of what is too old the other is feared as well. */
function capacities({ labs }: Visit, today: string): readonly LabId[] {
  const ids = (['tibc', 'transferrin'] as const).filter(
    (id) => (labs[id]?.text ?? '').trim() !== '',
  );
  const [first] = ids;
  const isInPlace =
    first !== undefined && sampleOf(labs[first] ?? { text: '' }, today) !== 'too old';
  return isInPlace ? [first] : ids;
}

/** Saturation that is typed, and not too old, is not computed. */
const isComputed = ({ labs: { tsat } }: Visit, today: string): boolean =>
  tsat === undefined || tsat.text.trim() === '' || sampleOf(tsat, today) === 'too old';

const recordedFirst = (id: LabId, typed: TypedValue): readonly TypedValue[] =>
  readingsOf(id, typed).toSorted((one, other) => Number(other === typed) - Number(one === typed));

/** The readings that give the lowest saturation; of equal ones those as recorded. */
function lowestPair(visit: Visit, iron: TypedValue, id: LabId): Pair {
  const capacity = visit.labs[id];
  if (capacity === undefined) return {};
  let lowest: { readonly pair: Pair; readonly quotient: number } | undefined;
  for (const ironReading of recordedFirst('iron', iron)) {
    for (const reading of recordedFirst(id, capacity)) {
      const pair: Pair = { iron: ironReading, [id]: reading };
      const { quotient } = saturation({ ...visit, labs: pair });
      if (quotient !== undefined && (lowest === undefined || quotient < lowest.quotient)) {
        lowest = { pair, quotient };
      }
    }
  }
  return lowest?.pair ?? {};
}

export function hasOtherWorst(visit: Visit, today: string, id: LabId): boolean {
  const typed = visit.labs[id];
  if (typed === undefined) return false;
  if (id !== 'iron' && id !== 'tibc' && id !== 'transferrin') {
    return readingsOf(id, typed)[0] !== typed;
  }
  const { iron } = visit.labs;
  if (iron === undefined || !isComputed(visit, today)) return false;
  return capacities(visit, today)
    .map((capacity) => lowestPair(visit, iron, capacity)[id])
    .some((worst) => worst !== undefined && worst !== typed);
}
