/** What was measured or counted, as intervals: a value as typed is as exact as its last digit. */
import { saturation, tibcFromTransferrin } from './saturation.ts';
import type { Interval } from '../logic/interval.ts';
import { isOnsetLaterThanAge } from '../record/onset.ts';
import { intervalOf } from '../record/quantities.ts';
import type { Visit } from '../record/visit.ts';

/** TSAT as entered; else from iron and TIBC in one unit; else from iron and transferrin (§4.3). */
export function tsatOf({ labs }: Pick<Visit, 'labs'>): Interval | undefined {
  const entered = intervalOf('tsat', labs.tsat);
  if (entered !== undefined || (labs.tsat?.text ?? '').trim() !== '') return entered;
  const iron = intervalOf('iron', labs.iron);
  if (iron === undefined) return undefined;
  const tibc = intervalOf('tibc', labs.tibc);
  if (tibc !== undefined) return percentOrNothing(saturation(iron, tibc));
  const transferrin = intervalOf('transferrin', labs.transferrin);
  if (transferrin === undefined || (labs.tibc?.text ?? '').trim() !== '') return undefined;
  const estimated = tibcFromTransferrin(transferrin, iron.unit);
  return estimated === undefined ? undefined : percentOrNothing(saturation(iron, estimated));
}

const ONE_PERCENT = 1_000_000;
const HUNDRED_PERCENT = 100_000_000;
/** A saturation above 100 %, or below 1 %, is a slip of a unit, not a result (§4.4, D67). */
const percentOrNothing = (interval: Interval | undefined): Interval | undefined =>
  interval === undefined || interval.low > HUNDRED_PERCENT || interval.high < ONE_PERCENT
    ? undefined
    : interval;

export function measures(visit: Pick<Visit, 'labs' | 'numbers'>) {
  const { labs, numbers } = visit;
  return {
    age: intervalOf('age', numbers.age),
    // An onset later than the age is a slip and is not used (D15).
    'age-at-onset': isOnsetLaterThanAge(visit)
      ? undefined
      : intervalOf('age-at-onset', numbers['age-at-onset']),
    frequency: intervalOf('frequency', numbers.frequency),
    ferritin: intervalOf('ferritin', labs.ferritin),
    tsat: tsatOf(visit),
    haemoglobin: intervalOf('haemoglobin', labs.haemoglobin),
    crp: intervalOf('crp', labs.crp),
    egfr: intervalOf('egfr', labs.egfr),
    b12: intervalOf('b12', labs.b12),
    'active-b12': intervalOf('active-b12', labs['active-b12']),
    mma: intervalOf('mma', labs.mma),
    homocysteine: intervalOf('homocysteine', labs.homocysteine),
    folate: intervalOf('folate', labs.folate),
  } as const;
}
export type Measures = ReturnType<typeof measures>;
