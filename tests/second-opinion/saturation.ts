/** Transferrin saturation: as typed, or iron over TIBC, compared without ever dividing (§4.3, T45). */
import type { TypedValue, Visit } from '../../src/rules/record/visit.ts';
import type { Said } from './said.ts';
import { above, below, measured, type Limit, type Measured } from './typed-number.ts';

export type Saturation = {
  readonly known: boolean;
  /** What the figures give where it is computed, whatever stands before them. */
  readonly quotient?: number;
  readonly below: (percent: number) => Said;
  readonly above: (percent: number) => Said;
};

const UNKNOWN: Saturation = { known: false, below: () => 'open', above: () => 'open' };

/** A value times `factor` and a million is whole: "0.251" is exact as 251 thousandths. */
const times = (value: number, factor: number): number => Math.round(value * 1e6) * factor;

/**
 * TIBC in the unit of the iron; transferrin in g/L is 25.1 µmol/L or 140 µg/dL of it. In µmol/L it is
 * twice the number, in µmol/L alone (D67): beside iron in µg/dL the units do not fit (T45).
 */
const PER_TRANSFERRIN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'g/L': { 'µmol/L': 25_100, 'µg/dL': 140_000 },
  'mg/dL': { 'µmol/L': 251, 'µg/dL': 1400 },
  'µmol/L': { 'µmol/L': 2000 },
};

/** What was typed and cannot be read is asked about; nothing is computed in its place. */
const isTyped = (typed: TypedValue | undefined): boolean => (typed?.text ?? '').trim() !== '';

const inEitherUnit = (percent: number): Limit => ({ '%': percent, fraction: percent / 100 });

export function saturation({ labs }: Visit): Saturation {
  const typed = measured('tsat', labs.tsat);
  if (typed !== undefined) {
    return {
      known: true,
      below: (percent) => below(typed, inEitherUnit(percent)),
      above: (percent) => above(typed, inEitherUnit(percent)),
    };
  }
  const iron = measured('iron', labs.iron);
  if (iron === undefined || isTyped(labs.tsat)) return UNKNOWN;
  const tibc = measured('tibc', labs.tibc);
  if (tibc === undefined && isTyped(labs.tibc)) return UNKNOWN;
  if (tibc !== undefined) return tibc.unit === iron.unit ? quotient(iron, tibc, 1000) : UNKNOWN;
  const transferrin = measured('transferrin', labs.transferrin);
  const factor =
    transferrin === undefined ? undefined : PER_TRANSFERRIN[transferrin.unit]?.[iron.unit];
  if (transferrin === undefined || factor === undefined) return UNKNOWN;
  return quotient(iron, transferrin, factor);
}

const figureOf = ({ low, high }: Measured): number => (high === Infinity ? low : high);

function quotient(iron: Measured, capacity: Measured, factor: number): Saturation {
  const ironLow = times(iron.low, 1000);
  const ironHigh = times(iron.high, 1000);
  const low = times(capacity.low, factor);
  const high = times(capacity.high, factor);
  const mostIsOpen = iron.highOpen || capacity.lowOpen;
  const leastIsOpen = iron.lowOpen || capacity.highOpen || high === Infinity;
  // More iron than the blood can bind: the units do not fit. No bounds at all: nothing is known.
  if (ironLow > high) return UNKNOWN;
  // Below 1 % it cannot be (D67).
  if (ironHigh * 100 < low) return UNKNOWN;
  const leastIsZero = ironLow === 0 || high === Infinity;
  const mostIsEndless = ironHigh === Infinity || low === 0;
  if (leastIsZero && mostIsEndless) return UNKNOWN;

  return {
    known: true,
    quotient: times(figureOf(iron), 1000) / times(figureOf(capacity), factor),
    below: (percent) => {
      const most = ironHigh * 100;
      if (low > 0 && (most < percent * low || (most === percent * low && mostIsOpen))) return 'yes';
      return !leastIsZero && ironLow * 100 >= percent * high ? 'no' : 'open';
    },
    above: (percent) => {
      const least = ironLow * 100;
      if (!leastIsZero && (least > percent * high || (least === percent * high && leastIsOpen))) {
        return 'yes';
      }
      return low > 0 && ironHigh * 100 <= percent * low ? 'no' : 'open';
    },
  };
}
