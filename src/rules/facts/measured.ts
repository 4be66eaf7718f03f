/** What was measured or counted, as intervals: a value as typed is as exact as its last digit. */
import { measuredLab, readLab } from './lab.ts';
import { saturation, tibcFromTransferrin } from './saturation.ts';
import type { Interval } from '../logic/interval.ts';
import { isOnsetLaterThanAge } from '../record/onset.ts';
import type { LabId } from '../record/ids.ts';
import { intervalOf } from '../record/quantities.ts';
import type { Visit } from '../record/visit.ts';

/** TSAT as entered; else from iron and TIBC in one unit; else from iron and transferrin (§4.3). */
export function tsatOf({ labs }: Pick<Visit, 'labs'>, today: string): Interval | undefined {
  const entered = readLab('tsat', labs.tsat, today);
  if (entered.kind === 'read') return entered.interval;
  const iron = measuredLab('iron', labs.iron, today);
  if (entered.kind === 'unread' || iron === undefined) return undefined;
  const tibc = readLab('tibc', labs.tibc, today);
  if (tibc.kind === 'read') return percentOrNothing(saturation(iron, tibc.interval));
  const transferrin = measuredLab('transferrin', labs.transferrin, today);
  if (transferrin === undefined || tibc.kind === 'unread') return undefined;
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

/** The numbers that are asked. */
function counted(visit: Pick<Visit, 'numbers'>) {
  const { numbers } = visit;
  return {
    age: intervalOf('age', numbers.age),
    // An onset later than the age is a slip and is not used (D15).
    'age-at-onset': isOnsetLaterThanAge(visit)
      ? undefined
      : intervalOf('age-at-onset', numbers['age-at-onset']),
    frequency: intervalOf('frequency', numbers.frequency),
  } as const;
}

/** `today` is an ISO date: what is misdated or too old is not read (D68). */
export function measures(visit: Pick<Visit, 'labs' | 'numbers'>, today: string) {
  const lab = (id: LabId): Interval | undefined => measuredLab(id, visit.labs[id], today);
  return {
    ...counted(visit),
    ferritin: lab('ferritin'),
    tsat: tsatOf(visit, today),
    haemoglobin: lab('haemoglobin'),
    crp: lab('crp'),
    egfr: lab('egfr'),
    b12: lab('b12'),
    'active-b12': lab('active-b12'),
    mma: lab('mma'),
    homocysteine: lab('homocysteine'),
    folate: lab('folate'),
  } as const;
}
export type Measures = ReturnType<typeof measures>;
