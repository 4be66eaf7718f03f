/**
 * Measured values and limits, and how they compare. Every number is an integer of millionths
 * (`SCALE`), so that no comparison passes through binary fractions: 49.999999 is below 50, 50 is not.
 */
import type { Citation } from '../tables/sources.ts';
import { negate, type Truth } from './truth.ts';

/** Millionths: 62.5 is stored as 62_500_000. */
export const SCALE = 1_000_000;
export const DECIMALS = 6;

const UNITS = [
  'ng/mL',
  'µg/L',
  'pmol/L',
  'µg/dL',
  'µmol/L',
  'mg/dL',
  'g/L',
  'g/dL',
  'mmol/L',
  '%',
  'pg/mL',
  'ng/L',
  'nmol/L',
  'nmol/mL',
  'fraction',
  'mg/L',
  'mL/min/1.73m²',
  'mmol/mol',
  'mIU/L',
  'years',
  'hours',
  'per week',
  'points',
] as const;
export type Unit = (typeof UNITS)[number];
const ALL_UNITS: ReadonlySet<string> = new Set(UNITS);
const isUnit = (text: string): text is Unit => ALL_UNITS.has(text);

/** A measured value: a point, or what `<` and `>` leave possible. Bounds in millionths of `unit`. */
export type Interval = {
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

/** One value, not a range of them. */
export const isExact = ({ low, high }: Interval): boolean => low === high;

/** A limit with one figure per unit that its source states, in millionths. */
export type Threshold = {
  readonly id: string;
  /** The name a clinician knows it by, such as "75 ng/mL (AASM 2025)". */
  readonly name: string;
  /** As a sentence says it: "75 ng/mL". Sentences take their figures from here and from `digits`. */
  readonly figure: string;
  /** The same without its unit: "75". */
  readonly digits: string;
  readonly at: Partial<Record<Unit, number>>;
  readonly citation: Citation;
};

/** `scaled('168.525')` is 168_525_000. For tables only; throws on anything but a plain decimal. */
export function scaled(plain: string): number {
  const match = /^(\d+)(?:\.(\d{1,6}))?$/.exec(plain);
  if (match === null) throw new Error(`Not a plain decimal: ${plain}`);
  return Number(match[1]) * SCALE + Number((match[2] ?? '').padEnd(DECIMALS, '0'));
}

/**
 * A limit from plain decimals: `threshold('tsat-low', '20 %', { '%': '20' }, citation)`. Its sentences
 * speak in the first of its units.
 */
export function threshold(
  id: string,
  name: string,
  figures: Partial<Record<Unit, string>>,
  citation: Citation,
): Threshold {
  const at: Partial<Record<Unit, number>> = {};
  for (const [unit, figure] of Object.entries(figures)) {
    if (isUnit(unit)) at[unit] = scaled(figure);
  }
  const [[unit, digits] = ['', '']] = Object.entries(figures);
  return { id, name, figure: `${digits} ${unit}`, digits, at, citation };
}

export type Comparison = 'below' | 'at most' | 'at least' | 'above';

/** Compares an interval with a limit in the unit in which the value was entered (T53). */
export function compare(op: Comparison, value: Interval, limit: Threshold): Truth {
  const at = limit.at[value.unit];
  if (at === undefined) throw new Error(`${limit.id} states no figure in ${value.unit}`);
  if (op === 'below' || op === 'at least') {
    const below = value.high < at || (value.high === at && value.highOpen);
    const notBelow = value.low >= at;
    const truth: Truth = below ? 'yes' : notBelow ? 'no' : 'undetermined';
    return op === 'below' ? truth : negate(truth);
  }
  const atMost = value.high <= at;
  const above = value.low > at || (value.low === at && value.lowOpen);
  const truth: Truth = atMost ? 'yes' : above ? 'no' : 'undetermined';
  return op === 'at most' ? truth : negate(truth);
}

/** A scaled number as plain decimal text, with no rounding: 62_500_000 is "62.5". */
export function plainNumber(value: number): string {
  const whole = Math.floor(value / SCALE);
  const fraction = String(value % SCALE)
    .padStart(DECIMALS, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(whole) : `${whole}.${fraction}`;
}

/**
 * An interval in words, such as "62", "<5" or "18.4". A computed value is shown with one decimal,
 * and with more where one would carry it across a limit (D5: never rounded across a threshold).
 */
export function intervalInWords(
  interval: Interval,
  limits: readonly Pick<Threshold, 'at'>[] = [],
): string {
  const { low, high } = interval;
  if (low === high) return plainNumber(low);
  if (high === Infinity) return `${interval.lowOpen ? '>' : '≥'}${plainNumber(low)}`;
  if (low === 0) return `${interval.highOpen ? '<' : '≤'}${plainNumber(high)}`;
  for (let decimals = 1; decimals < DECIMALS; decimals += 1) {
    const step = 10 ** (DECIMALS - decimals);
    const rounded = Math.round(low / step) * step;
    const sameSide = limits.every((limit) => {
      const at = limit.at[interval.unit];
      return at === undefined || (rounded < at ? high <= at : rounded > at && low >= at);
    });
    if (sameSide) return plainNumber(rounded);
  }
  // Just above a limit the lower bound would read as the limit itself.
  const onLimit = limits.some((limit) => limit.at[interval.unit] === low);
  return plainNumber(onLimit ? high : low);
}

/** "62 ng/mL", "0.31 (fraction)". */
export const withUnit = (number: string, unit: Unit): string =>
  unit === 'fraction' ? `${number} (${unit})` : `${number} ${unit}`;

/** A limit in its own words for a unit: "75 ng/mL". */
export function limitInWords(limit: Threshold, unit: Unit): string {
  const at = limit.at[unit];
  return at === undefined ? limit.name : withUnit(plainNumber(at), unit);
}
