/**
 * Numbers as clinicians type them: text to an interval of scaled integers, or a question, or a
 * refusal in one sentence. Nothing else in the project parses a number.
 */
import { DECIMALS, scaled, type Interval, type Unit } from './interval.ts';

const LONGEST_TEXT = 24;

export type Range = readonly [low: string, high: string];
export type UnitRow = { readonly unit: Unit; readonly hard: Range; readonly soft: Range };

export type Quantity = {
  readonly name: string;
  readonly units: readonly [UnitRow, ...UnitRow[]];
  /** Only whole numbers make sense (age, a questionnaire's total). */
  readonly whole?: true;
  /** Zero is a possible result; elsewhere a laboratory prints "<" and a limit. */
  readonly zero?: true;
  /** A figure too low to be usual is no slip of the unit: it may be just what must not be missed (D67). */
  readonly lowIsGrave?: true;
  /** What is approximate may not lie on both sides of it: other criteria apply there (D69). */
  readonly asksAcross?: string;
};

/** How an ambiguous separator is to be read, once the clinician has said so. */
type Reading = 'decimal' | 'thousands';

/** A value as the visit stores it: as typed, with its unit; nothing derived. */
export type Typed = {
  readonly text: string;
  readonly unit?: string | undefined;
  readonly reading?: Reading | undefined;
  /** Who chose the unit: of a laboratory value (D67). */
  readonly 'unit-by'?: 'chosen' | 'remembered' | undefined;
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
  /** Nobody chose the unit, and another would be as usual: unit-doubt.ts. */
  | {
      readonly kind: 'doubted';
      readonly says: string;
      /** As it would be read in the unit that stands beside it. */
      readonly interval: Interval;
      /** The units that it may be in; the one that stands beside it is the first. */
      readonly units: readonly Unit[];
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

const inUnit = (unit: Unit): string => (unit === 'fraction' ? 'as a fraction' : `in ${unit}`);

const tooFar = (of: Quantity, { unit, hard: [low, high] }: UnitRow): string =>
  `${of.name} ${inUnit(unit)} lies between ${low} and ${high}. Check the number and the unit.`;

function doubtAbout(value: number, of: Quantity, { unit, soft: [low, high] }: UnitRow) {
  if (value >= scaled(low) && value <= scaled(high)) return undefined;
  const side = value < scaled(low) ? 'low' : 'high';
  return side === 'low'
    ? `Unusually low for ${of.name} ${inUnit(unit)}. Is the unit right?`
    : `Unusually high for ${of.name} ${inUnit(unit)}. Is the unit right?`;
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
export function parseAs(of: Quantity, typed: Typed | undefined): Parsed {
  const text = (typed?.text ?? '').trim();
  if (typed === undefined || text === '') return { kind: 'blank' };
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
