/** Transferrin saturation worked out from what was measured instead, with exact bounds. */
import { SCALE, type Interval, type Unit } from '../logic/interval.ts';

/**
 * Transferrin saturation in %: iron / TIBC, both in the same unit; undefined when the units differ
 * (T45). The exact quotient lies between neighbouring millionths, so the bounds stay exact.
 */
export function saturation(iron: Interval, tibc: Interval): Interval | undefined {
  if (iron.unit !== tibc.unit || tibc.high === 0) return undefined;
  const low = tibc.high === Infinity ? { floor: 0, exact: false } : percent(iron.low, tibc.high);
  // A TIBC known only to lie below some value leaves the saturation without an upper end.
  const high =
    iron.high === Infinity || tibc.low === 0
      ? { floor: Infinity, exact: true }
      : percent(iron.high, tibc.low);
  if (low.floor === 0 && high.floor === Infinity) return undefined;
  return {
    unit: '%',
    low: low.floor,
    lowOpen: !low.exact || iron.lowOpen || tibc.highOpen,
    high: high.exact ? high.floor : high.floor + 1,
    highOpen: !high.exact || iron.highOpen || tibc.lowOpen,
  };
}

function percent(part: number, of: number): { floor: number; exact: boolean } {
  const numerator = BigInt(part) * BigInt(100 * SCALE);
  const divisor = BigInt(of);
  return { floor: Number(numerator / divisor), exact: numerator % divisor === 0n };
}

/** One molecule of transferrin binds two of iron: exact, and in umol/L alone (D67). */
const IRON_PER_TRANSFERRIN = 2;
const bindingOf = (transferrin: Interval): Interval => ({
  ...transferrin,
  low: transferrin.low * IRON_PER_TRANSFERRIN,
  high: transferrin.high * IRON_PER_TRANSFERRIN,
});

/**
 * TIBC from transferrin: of umol/L in umol/L, of g/L and mg/dL estimated in the unit of the iron value
 * (§4.3: 25.1 x g/L, 1.40 x mg/dL).
 */
export function tibcFromTransferrin(transferrin: Interval, unit: Unit): Interval | undefined {
  if (transferrin.unit === 'µmol/L') return bindingOf(transferrin);
  const grams = transferrin.unit === 'g/L';
  const [factor, divisor] = unit === 'µmol/L' ? [251, grams ? 10 : 1000] : [140, grams ? 1 : 100];
  if (unit !== 'µmol/L' && unit !== 'µg/dL') return undefined;
  const times = (bound: number, up: boolean): number =>
    Math[up ? 'ceil' : 'floor']((bound * factor) / divisor);
  return {
    ...transferrin,
    unit,
    low: times(transferrin.low, false),
    high: times(transferrin.high, true),
  };
}
