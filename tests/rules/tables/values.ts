/** Measured values around limits. */
import { type Interval, type Unit, scaled } from '../../../src/rules/logic/interval.ts';

export const point = (unit: Unit, low: string, high = low): Interval => ({
  unit,
  low: scaled(low),
  high: high === '' ? Infinity : scaled(high),
  lowOpen: low !== high && high === '',
  highOpen: low === '0' && high !== '',
});

export const around = (limits: readonly number[]): string[] =>
  limits.flatMap((limit) => [`${limit - 1}.9`, `${limit}`, `${limit}.1`]);
