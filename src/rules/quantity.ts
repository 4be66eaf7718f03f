/**
 * Numbers as clinicians type them: text to an interval of scaled integers, or a question, or a
 * refusal in one sentence. Nothing else in the project parses a number.
 *
 * Every number is an integer of millionths (`SCALE`), so that no comparison passes through binary
 * fractions: 49.999999 is below 50, and 50 is not.
 */
import type { Citation } from './sources.ts';

/** Millionths: 62.5 is stored as 62_500_000. */
export const SCALE = 1_000_000;
const DECIMALS = 6;
const LONGEST_TEXT = 24;

export type Unit =
  | 'ng/mL'
  | 'µg/L'
  | 'pmol/L'
  | 'µg/dL'
  | 'µmol/L'
  | 'mg/dL'
  | 'g/L'
  | 'g/dL'
  | 'mmol/L'
  | '%'
  | 'pg/mL'
  | 'ng/L'
  | 'nmol/L'
  | 'mg/L'
  | 'mL/min/1.73m²'
  | 'mmol/mol'
  | 'mIU/L'
  | 'years'
  | 'per week'
  | 'points';

/** A measured value: a point, or what `<` and `>` leave possible. Bounds in millionths of `unit`. */
export type Interval = {
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

/** A limit with one figure per unit that its source states, in millionths. */
export type Threshold = {
  readonly id: string;
  /** The name a clinician knows it by, such as "75 ng/mL (AASM 2025)". */
  readonly name: string;
  readonly at: Partial<Record<Unit, number>>;
  readonly citation: Citation;
};

/** `scaled('168.525')` is 168_525_000. For tables only; throws on anything but a plain decimal. */
export function scaled(plain: string): number {
  const match = /^(\d+)(?:\.(\d{1,6}))?$/.exec(plain);
  if (match === null) throw new Error(`Not a plain decimal: ${plain}`);
  return Number(match[1]) * SCALE + Number((match[2] ?? '').padEnd(DECIMALS, '0'));
}

/** A limit from plain decimals: `threshold('tsat-20', '20 %', { '%': '20' }, citation)`. */
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
  return { id, name, at, citation };
}

type Range = readonly [low: string, high: string];
type UnitRow = { readonly unit: Unit; readonly hard: Range; readonly soft: Range };

export type Quantity = {
  readonly name: string;
  readonly units: readonly [UnitRow, ...UnitRow[]];
  /** Only whole numbers make sense (age, a questionnaire's total). */
  readonly whole?: true;
  /** Zero is a possible result; elsewhere a laboratory prints "<" and a limit. */
  readonly zero?: true;
};

const row = (unit: Unit, hard: Range, soft: Range): UnitRow => ({ unit, hard, soft });

/** Units and plausible ranges of everything that can be measured (§4.3, §4.4, §5.1, §7). */
export const QUANTITIES = {
  ferritin: {
    name: 'Ferritin',
    units: [
      row('ng/mL', ['0', '100000'], ['2', '1500']),
      row('µg/L', ['0', '100000'], ['2', '1500']),
      row('pmol/L', ['0', '224700'], ['4.494', '3370.5']),
    ],
  },
  iron: {
    name: 'Iron',
    units: [
      row('µg/dL', ['1', '1000'], ['10', '300']),
      row('µmol/L', ['0.2', '179'], ['1.8', '54']),
    ],
  },
  tibc: {
    name: 'TIBC',
    units: [
      row('µg/dL', ['50', '1000'], ['150', '600']),
      row('µmol/L', ['9', '179'], ['27', '107']),
    ],
  },
  transferrin: {
    name: 'Transferrin',
    units: [row('g/L', ['0.3', '8'], ['1', '5']), row('mg/dL', ['30', '800'], ['100', '500'])],
  },
  tsat: {
    name: 'Transferrin saturation (TSAT)',
    units: [row('%', ['0', '100'], ['5', '60'])],
  },
  haemoglobin: {
    name: 'Haemoglobin',
    units: [
      row('g/dL', ['2', '25'], ['7', '19']),
      row('g/L', ['20', '250'], ['70', '190']),
      row('mmol/L', ['1.2412', '15.515'], ['4.3442', '11.7914']),
    ],
  },
  crp: {
    name: 'CRP',
    zero: true,
    units: [row('mg/L', ['0', '700'], ['0', '300']), row('mg/dL', ['0', '70'], ['0', '30'])],
  },
  egfr: {
    name: 'eGFR',
    zero: true,
    units: [row('mL/min/1.73m²', ['0', '200'], ['5', '130'])],
  },
  b12: {
    name: 'Vitamin B12, total',
    units: [
      row('pg/mL', ['20', '20000'], ['100', '2000']),
      row('ng/L', ['20', '20000'], ['100', '2000']),
      row('pmol/L', ['15', '14760'], ['74', '1476']),
    ],
  },
  'active-b12': {
    name: 'Vitamin B12, active (holotranscobalamin)',
    units: [row('pmol/L', ['1', '500'], ['10', '256'])],
  },
  mma: {
    name: 'Methylmalonic acid (MMA)',
    units: [row('nmol/L', ['20', '100000'], ['60', '2000'])],
  },
  homocysteine: {
    name: 'Homocysteine',
    units: [row('µmol/L', ['1', '500'], ['4', '100'])],
  },
  folate: {
    name: 'Folate, serum',
    units: [
      row('ng/mL', ['0.2', '100'], ['1', '40']),
      row('µg/L', ['0.2', '100'], ['1', '40']),
      row('nmol/L', ['0.5', '227'], ['2.266', '90.64']),
    ],
  },
  creatinine: {
    name: 'Creatinine',
    units: [
      row('mg/dL', ['0.1', '30'], ['0.3', '8']),
      row('µmol/L', ['9', '2650'], ['26.52', '707.2']),
    ],
  },
  hba1c: {
    name: 'HbA1c',
    units: [row('%', ['2', '25'], ['4', '15']), row('mmol/mol', ['0', '250'], ['20', '140'])],
  },
  glucose: {
    name: 'Glucose',
    units: [
      row('mg/dL', ['10', '2000'], ['50', '400']),
      row('mmol/L', ['0.5', '111'], ['2.8', '22']),
    ],
  },
  tsh: { name: 'TSH', zero: true, units: [row('mIU/L', ['0', '1000'], ['0.05', '50'])] },
  magnesium: {
    name: 'Magnesium',
    units: [
      row('mg/dL', ['0.2', '10'], ['1', '4']),
      row('mmol/L', ['0.1', '4.1'], ['0.411', '1.644']),
    ],
  },
  age: { name: 'Age', whole: true, zero: true, units: [row('years', ['0', '120'], ['2', '110'])] },
  'age-at-onset': {
    name: 'Age when the symptoms began',
    whole: true,
    zero: true,
    units: [row('years', ['0', '120'], ['0', '110'])],
  },
  frequency: {
    name: 'Spells per week, untreated',
    zero: true,
    units: [row('per week', ['0', '50'], ['0', '7'])],
  },
  'irls-total': {
    name: 'IRLS total',
    whole: true,
    zero: true,
    units: [row('points', ['0', '40'], ['0', '40'])],
  },
} as const satisfies Record<string, Quantity>;

export type QuantityId = keyof typeof QUANTITIES;
/** A quantity read as the general type: the literal table keeps its units for the gate's schema. */
export const quantity = (id: QuantityId): Quantity => QUANTITIES[id];

const ALL_UNITS: ReadonlySet<string> = new Set(
  Object.values(QUANTITIES).flatMap((each) => each.units.map((unitRow) => unitRow.unit)),
);
const isUnit = (text: string): text is Unit => ALL_UNITS.has(text);

/** How an ambiguous separator is to be read, once the clinician has said so. */
export type Reading = 'decimal' | 'thousands';

/** A value as the visit stores it: as typed, with its unit; nothing derived. */
export type Typed = {
  readonly text: string;
  readonly unit?: string | undefined;
  readonly reading?: Reading | undefined;
};

export type Parsed =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'value';
      readonly interval: Interval;
      readonly plain: string;
      readonly doubt?: string;
    }
  | {
      readonly kind: 'ask';
      readonly says: string;
      readonly decimal: string;
      readonly thousands: string;
    }
  | { readonly kind: 'refused'; readonly says: string };

type Digits = { readonly whole: string; readonly fraction: string };
type Shape = Digits | { readonly decimal: Digits; readonly thousands: Digits } | string;

const GROUP_MARKS = "[ \u00a0\u2009\u202f'’]";
const INTEGER = /^(?:0|[1-9]\d*)$/;
const GROUPED_BY_MARK = new RegExp(`^[1-9]\\d{0,2}(?:${GROUP_MARKS}\\d{3})+(?:[.,]\\d+)?$`);

/** The number's shape without its comparator, or a sentence saying why it cannot be read. */
function shapeOf(body: string): Shape {
  if (INTEGER.test(body)) return { whole: body, fraction: '' };
  if (/^[-−+]/.test(body)) return 'Write the number without a sign.';
  if (/^0\d/.test(body))
    return 'A number does not begin with 0 and another digit. Check the typing.';
  if (/^[.,]\d/.test(body)) return 'Write a digit before the decimal mark, such as 0.5.';
  if (/^\d[\d.,]*[.,]$/.test(body)) return 'The number ends in a mark. Check the typing.';
  if (GROUPED_BY_MARK.test(body)) {
    const [whole = '', fraction = ''] = body.split(/[.,]/);
    return { whole: whole.replace(/\D/g, ''), fraction };
  }
  const once = /^(0|[1-9]\d*)([.,])(\d+)$/.exec(body);
  if (once !== null) {
    const [, whole = '', , fraction = ''] = once;
    const decimal = { whole, fraction };
    const mayBeThousands = fraction.length === 3 && whole !== '0' && whole.length <= 3;
    return mayBeThousands
      ? { decimal, thousands: { whole: whole + fraction, fraction: '' } }
      : decimal;
  }
  const many = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(body);
  const manyDots = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(body);
  const grouped = many ?? manyDots;
  if (grouped !== null) {
    return { whole: (grouped[1] ?? '').replace(/\D/g, ''), fraction: grouped[2] ?? '' };
  }
  if (/^\d[\d.,]*\s*[a-zµμ%/]/i.test(body) && !/^\d[\d.,]*(?:e[+-]?\d|x)/i.test(body)) {
    return 'Write the number only and choose the unit beside it.';
  }
  return 'This is not a number that can be read safely. Use digits and one decimal mark.';
}

const trimZeros = (digits: Digits): Digits => ({
  whole: digits.whole,
  fraction: digits.fraction.replace(/0+$/, ''),
});
const plainOf = ({ whole, fraction }: Digits): string =>
  fraction === '' ? whole : `${whole}.${fraction}`;

/** Within the hard range? Undefined when fine, a sentence when not. */
function impossible(digits: Digits, of: Quantity, unitRow: UnitRow): string | undefined {
  if (digits.fraction.length > DECIMALS) return 'More than six decimals. Check the typing.';
  if (digits.whole.length > 9) return tooFar(of, unitRow);
  if (of.whole === true && digits.fraction !== '') return `${of.name} is a whole number.`;
  const value = scaled(plainOf(digits));
  if (value === 0 && of.zero !== true) {
    return `${of.name} is not 0. If the report says "below the limit", type < and the limit.`;
  }
  const [low, high] = unitRow.hard;
  return value < scaled(low) || value > scaled(high) ? tooFar(of, unitRow) : undefined;
}

const tooFar = (of: Quantity, { unit, hard: [low, high] }: UnitRow): string =>
  `${of.name} in ${unit} lies between ${low} and ${high}. Check the number and the unit.`;

function doubtAbout(value: number, of: Quantity, { unit, soft: [low, high] }: UnitRow) {
  if (value >= scaled(low) && value <= scaled(high)) return undefined;
  const side = value < scaled(low) ? 'low' : 'high';
  return side === 'low'
    ? `Unusually low for ${of.name} in ${unit}. Is the unit right?`
    : `Unusually high for ${of.name} in ${unit}. Is the unit right?`;
}

const WORDED: Readonly<Record<string, '<' | '>' | '≤' | '≥'>> = {
  '<': '<',
  '>': '>',
  '<=': '≤',
  '>=': '≥',
  '≤': '≤',
  '≥': '≥',
};

/**
 * Reads a value as typed. Decimal point or comma, `<` and `>`; no exponent, no hex, no sign.
 * A separator that could be either ("1,234") is asked about, unless only one reading is possible
 * at all for this quantity in this unit. Bounds are in millionths of the unit typed beside it.
 */
export function parse(id: QuantityId, typed: Typed | undefined): Parsed {
  const text = (typed?.text ?? '').trim();
  if (typed === undefined || text === '') return { kind: 'blank' };
  const of = quantity(id);
  const unitRow = of.units.find((each) => each.unit === typed.unit);
  if (unitRow === undefined) return { kind: 'refused', says: `Choose a unit for ${of.name}.` };
  if (text.length > LONGEST_TEXT) return { kind: 'refused', says: 'Too long for a number.' };
  const [, sign = '', body = ''] = /^(<=|>=|[<>≤≥])?\s*(.*)$/.exec(text) ?? [];
  const shape = shapeOf(body);
  if (typeof shape === 'string') return { kind: 'refused', says: shape };
  if ('decimal' in shape) {
    const decimal = trimZeros(shape.decimal);
    const wrongDecimal = impossible(decimal, of, unitRow);
    const wrongThousands = impossible(shape.thousands, of, unitRow);
    if (wrongDecimal !== undefined && wrongThousands !== undefined) {
      return { kind: 'refused', says: wrongThousands };
    }
    if (wrongDecimal === undefined && wrongThousands === undefined && typed.reading === undefined) {
      const [one, two] = [plainOf(decimal), plainOf(shape.thousands)];
      return {
        kind: 'ask',
        says: `Is this ${one} (with decimals) or ${two}?`,
        decimal: one,
        thousands: two,
      };
    }
    const chosen =
      wrongDecimal !== undefined || (typed.reading === 'thousands' && wrongThousands === undefined)
        ? shape.thousands
        : decimal;
    return valueOf(chosen, sign, of, unitRow);
  }
  const digits = trimZeros(shape);
  const wrong = impossible(digits, of, unitRow);
  return wrong === undefined
    ? valueOf(digits, sign, of, unitRow)
    : { kind: 'refused', says: wrong };
}

function valueOf(digits: Digits, sign: string, of: Quantity, unitRow: UnitRow): Parsed {
  const value = scaled(plainOf(digits));
  const comparator = WORDED[sign] ?? '';
  const { unit } = unitRow;
  if (of.whole === true && comparator !== '') {
    return { kind: 'refused', says: `Type ${of.name} as one whole number.` };
  }
  const below = comparator === '<' || comparator === '≤';
  const above = comparator === '>' || comparator === '≥';
  // Below nothing and above the highest possible: no value is left, so it is a slip.
  const nothingLeft =
    (comparator === '<' && value === 0) ||
    (comparator === '>' && value === scaled(unitRow.hard[1]));
  if (nothingLeft) return { kind: 'refused', says: tooFar(of, unitRow) };
  const interval: Interval = {
    unit,
    low: below ? 0 : value,
    high: above ? Infinity : value,
    lowOpen: comparator === '>',
    highOpen: comparator === '<',
  };
  const doubt = comparator === '' ? doubtAbout(value, of, unitRow) : undefined;
  const plain = `${comparator}${plainOf(digits)}`;
  return { kind: 'value', interval, plain, ...(doubt === undefined ? {} : { doubt }) };
}

/** The interval of a typed value, or undefined while it is blank, asked about or refused. */
export function intervalOf(id: QuantityId, typed: Typed | undefined): Interval | undefined {
  if (typed === undefined) return undefined;
  let known = seen.get(typed);
  if (known === undefined || known.id !== id) {
    const parsed = parse(id, typed);
    known = { id, interval: parsed.kind === 'value' ? parsed.interval : undefined };
    seen.set(typed, known);
  }
  return known.interval;
}
/** Typed values are immutable, so a value read once is not read again. */
const seen = new WeakMap<Typed, { id: QuantityId; interval: Interval | undefined }>();

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

/** TIBC estimated from transferrin in the unit of the iron value (§4.3: 25.1 x g/L, 1.40 x mg/dL). */
export function tibcFromTransferrin(transferrin: Interval, unit: Unit): Interval | undefined {
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
export function intervalInWords(interval: Interval, limits: readonly Threshold[] = []): string {
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

/** A limit in its own words for a unit: "75 ng/mL". */
export function limitInWords(limit: Threshold, unit: Unit): string {
  const at = limit.at[unit];
  return at === undefined ? limit.name : `${plainNumber(at)} ${unit}`;
}
