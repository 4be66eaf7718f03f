/** Measured values around limits. */
import {
  type Interval,
  plainNumber,
  scaled,
  type Threshold,
  type Unit,
} from '../../../src/rules/logic/interval.ts';

export const point = (unit: Unit, low: string, high = low): Interval => ({
  unit,
  low: scaled(low),
  high: high === '' ? Infinity : scaled(high),
  lowOpen: low !== high && high === '',
  highOpen: low === '0' && high !== '',
});

export const around = (limits: readonly number[]): string[] =>
  limits.flatMap((limit) => [`${limit - 1}.9`, `${limit}`, `${limit}.1`]);

/** A limit of a blood test as it is typed, and the least value that lies above it. */
export const upTo = ({ digits }: Threshold): { readonly at: string; readonly above: string } => ({
  at: digits,
  above: plainNumber(scaled(digits) + 1),
});
