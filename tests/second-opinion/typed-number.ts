/**
 * Numbers as typed (§4.4, T45, T46): a point, or what a comparator leaves possible. Plain floats are
 * enough: a decimal of at most fifteen digits and the same decimal as a limit are the same float.
 * Whether the unit or the sample is doubted is not asked here (D67, D68).
 */
import type { TypedValue } from '../../src/rules/record/visit.ts';
import { approximateAge } from './age-range.ts';
import type { Said } from './said.ts';

export type Measured = {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

type Hard = readonly [low: number, high: number];

/** §4.4, column "hard"; what has no line there is bounded by the same limits in another unit. */
const HARD: Readonly<Record<string, Readonly<Record<string, Hard>>>> = {
  age: { years: [0, 120] },
  'age-at-onset': { years: [0, 120] },
  frequency: { 'per week': [0, 50] },
  ferritin: {
    'ng/mL': [0, 100_000],
    'µg/L': [0, 100_000],
    'pmol/L': [0, 224_700],
    'mg/L': [0, 100],
  },
  iron: { 'µg/dL': [1, 1000], 'µmol/L': [0.2, 179] },
  tibc: { 'µg/dL': [50, 1000], 'µmol/L': [9, 179] },
  transferrin: { 'g/L': [0.3, 8], 'mg/dL': [30, 800], 'µmol/L': [3.765, 100.4] },
  /** Below 1 % it is a fraction that was typed as a percentage, or a slip (D67). */
  tsat: { '%': [1, 100], fraction: [0.01, 1] },
  haemoglobin: { 'g/dL': [2, 25], 'g/L': [20, 250], 'mmol/L': [1.2412, 15.515] },
  crp: { 'mg/L': [0, 700], 'mg/dL': [0, 70] },
  egfr: { 'mL/min/1.73m²': [0, 200] },
  b12: { 'pg/mL': [20, 20_000], 'ng/L': [20, 20_000], 'pmol/L': [15, 14_760] },
  folate: { 'ng/mL': [0.2, 100], 'µg/L': [0.2, 100], 'nmol/L': [0.5, 227] },
  'active-b12': { 'pmol/L': [1, 500] },
};
const WHOLE = ['age', 'age-at-onset'];
/** Not of saturation: it is iron over its capacity, and of iron the table takes no zero (§4.3, §4.4). */
const ZERO_IS_A_VALUE = ['age', 'age-at-onset', 'frequency', 'crp', 'egfr'];

/** No leading zeros; six decimals, and zeros beyond them. */
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d{1,6}0*)?$/;
const GROUPED = /^[1-9]\d{0,2}(?:([ '’.,\u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,6})?$/;

/** The readings that the separators leave: as a decimal, as thousands. */
function readings(digits: string): { decimal?: number; thousands?: number } {
  const found: { decimal?: number; thousands?: number } = {};
  const decimal = digits.replace(',', '.');
  if (PLAIN.test(decimal)) found.decimal = Number(decimal);
  const grouped = GROUPED.exec(digits);
  if (grouped !== null) {
    const [, separator = ''] = grouped;
    const joined = digits.split(separator).join('').replace(',', '.');
    const pieces = digits.split(separator);
    const last = pieces.at(-1) ?? '';
    if (PLAIN.test(joined) && (separator !== '.' || !last.includes('.'))) {
      found.thousands = Number(joined);
    }
  }
  return found;
}

/** "<8.1" as its comparator and its figure, where it can be read in the unit that is recorded. */
export type Figure = { readonly comparator: string; readonly value: number };

export function figure(id: string, typed: TypedValue | undefined): Figure | undefined {
  if (typed === undefined || typed.unit === undefined) return undefined;
  const hard = HARD[id]?.[typed.unit];
  if (hard === undefined) return undefined;
  const [, comparator = '', digits = ''] =
    /^(<=|>=|<|>|≤|≥)?\s*(.*)$/su.exec(typed.text.trim()) ?? [];
  if (comparator !== '' && WHOLE.includes(id)) return undefined;

  const allowed = (value: number | undefined): value is number =>
    value !== undefined &&
    value >= hard[0] &&
    value <= hard[1] &&
    (value > 0 || (ZERO_IS_A_VALUE.includes(id) && comparator !== '<')) &&
    !(comparator === '>' && value === hard[1]) &&
    !(WHOLE.includes(id) && !Number.isInteger(value));
  const { decimal, thousands } = readings(digits);
  const asDecimal = allowed(decimal) ? decimal : undefined;
  const asThousands = allowed(thousands) ? thousands : undefined;
  let value = asDecimal ?? asThousands;
  if (asDecimal !== undefined && asThousands !== undefined) {
    if (typed.reading === undefined) return undefined;
    value = typed.reading === 'decimal' ? asDecimal : asThousands;
  }
  return value === undefined ? undefined : { comparator, value };
}

/** An age that is told about, as all the years that it may be (D69). */
function approximately(id: string, { text, unit }: TypedValue): Measured | undefined {
  if (unit !== 'years' || !WHOLE.includes(id)) return undefined;
  const years = approximateAge(text);
  if (years === undefined) return undefined;
  return { unit, low: years[0], high: years[1], lowOpen: false, highOpen: false };
}

export function measured(id: string, typed: TypedValue | undefined): Measured | undefined {
  if (typed === undefined || typed.unit === undefined) return undefined;
  const { unit } = typed;
  const read = figure(id, typed);
  if (read === undefined) return approximately(id, typed);
  const { comparator, value } = read;
  if (comparator === '<') return { unit, low: 0, high: value, lowOpen: false, highOpen: true };
  if (comparator === '<=' || comparator === '≤') {
    return { unit, low: 0, high: value, lowOpen: false, highOpen: false };
  }
  if (comparator === '>') {
    return { unit, low: value, high: Infinity, lowOpen: true, highOpen: false };
  }
  if (comparator === '>=' || comparator === '≥') {
    return { unit, low: value, high: Infinity, lowOpen: false, highOpen: false };
  }
  return { unit, low: value, high: value, lowOpen: false, highOpen: false };
}

/** Typed, and it cannot be read: it counts as not measured, and nothing calms beside it (D28). */
export const isUnreadable = (id: string, typed: TypedValue | undefined): boolean =>
  (typed?.text ?? '').trim() !== '' && measured(id, typed) === undefined;

/** A limit by unit. A unit without a figure cannot be compared. */
export type Limit = Readonly<Record<string, number>>;

export function below(value: Measured | undefined, limit: Limit): Said {
  const at = value === undefined ? undefined : limit[value.unit];
  if (value === undefined || at === undefined) return 'open';
  if (value.high < at || (value.high === at && value.highOpen)) return 'yes';
  return value.low >= at ? 'no' : 'open';
}

export function above(value: Measured | undefined, limit: Limit): Said {
  const at = value === undefined ? undefined : limit[value.unit];
  if (value === undefined || at === undefined) return 'open';
  if (value.low > at || (value.low === at && value.lowOpen)) return 'yes';
  return value.high <= at ? 'no' : 'open';
}
