/** Everything that can be measured: its units and plausible ranges, and a typed value of it, read. */
import { parseAge } from '../logic/age.ts';
import type { Interval, Unit } from '../logic/interval.ts';
import {
  parseAs,
  type Parsed,
  type Quantity,
  type Range,
  type Typed,
  type UnitRow,
} from '../logic/number.ts';
import { unlessDoubted } from '../logic/unit-doubt.ts';

const row = (unit: Unit, hard: Range, soft: Range): UnitRow => ({ unit, hard, soft });

/** A quantity with what is said of it beside its value. */
type Measured = Quantity & {
  /** Before a value in a sentence, where the name is too long for it. */
  readonly short?: string;
  /** Among what is missing for a judgement, where a rule may miss it. */
  readonly missing?: string;
};

/** `panel`: the sheet of the page that it stands on. */
type Analyte = Measured & {
  readonly panel: 'iron' | 'b12' | 'other';
  /** Stands first on its sheet. */
  readonly leads?: true;
};

/** Units and plausible ranges of the blood tests (§4.3, §4.4, §5.1, §7). The keys are their ids. */
export const LABS = {
  ferritin: {
    name: 'Ferritin',
    panel: 'iron',
    leads: true,
    missing: 'ferritin',
    units: [
      row('ng/mL', ['0', '100000'], ['2', '1500']),
      row('µg/L', ['0', '100000'], ['2', '1500']),
      row('pmol/L', ['0', '224700'], ['4.494', '3370.5']),
      row('mg/L', ['0', '100'], ['0.002', '1.5']),
    ],
  },
  iron: {
    name: 'Iron',
    panel: 'iron',
    units: [
      row('µg/dL', ['1', '1000'], ['10', '300']),
      row('µmol/L', ['0.2', '179'], ['1.8', '54']),
    ],
  },
  tibc: {
    name: 'TIBC',
    panel: 'iron',
    units: [
      row('µg/dL', ['50', '1000'], ['150', '600']),
      row('µmol/L', ['9', '179'], ['27', '107']),
    ],
  },
  transferrin: {
    name: 'Transferrin',
    panel: 'iron',
    units: [
      row('g/L', ['0.3', '8'], ['1', '5']),
      row('mg/dL', ['30', '800'], ['100', '500']),
      row('µmol/L', ['3.765', '100.4'], ['12.55', '62.75']),
    ],
  },
  tsat: {
    name: 'Transferrin saturation (TSAT)',
    panel: 'iron',
    leads: true,
    short: 'TSAT',
    missing: 'TSAT',
    // Below 1 % it is a fraction typed as a percentage, or a slip; nobody's iron is so low (D67).
    units: [row('%', ['1', '100'], ['5', '60']), row('fraction', ['0.01', '1'], ['0.05', '0.6'])],
  },
  haemoglobin: {
    name: 'Haemoglobin',
    panel: 'iron',
    short: 'Hb',
    missing: 'haemoglobin',
    lowIsGrave: true,
    units: [
      row('g/dL', ['2', '25'], ['7', '19']),
      row('g/L', ['20', '250'], ['70', '190']),
      row('mmol/L', ['1.2412', '15.515'], ['4.3442', '11.7914']),
    ],
  },
  crp: {
    name: 'CRP',
    panel: 'iron',
    zero: true,
    units: [row('mg/L', ['0', '700'], ['0', '300']), row('mg/dL', ['0', '70'], ['0', '30'])],
  },
  egfr: {
    name: 'eGFR',
    panel: 'iron',
    missing: 'eGFR',
    zero: true,
    units: [row('mL/min/1.73m²', ['0', '200'], ['5', '130'])],
  },
  b12: {
    name: 'Vitamin B12, total',
    panel: 'b12',
    leads: true,
    short: 'B12',
    units: [
      row('pg/mL', ['20', '20000'], ['100', '2000']),
      row('ng/L', ['20', '20000'], ['100', '2000']),
      row('pmol/L', ['15', '14760'], ['74', '1476']),
    ],
  },
  'active-b12': {
    name: 'Vitamin B12, active (holotranscobalamin)',
    panel: 'b12',
    short: 'Active B12',
    units: [row('pmol/L', ['1', '500'], ['10', '256'])],
  },
  mma: {
    name: 'Methylmalonic acid (MMA)',
    panel: 'b12',
    missing: 'MMA',
    units: [
      row('nmol/L', ['20', '100000'], ['60', '2000']),
      row('µmol/L', ['0.02', '100'], ['0.06', '2']),
      row('nmol/mL', ['0.02', '100'], ['0.06', '2']),
    ],
  },
  homocysteine: {
    name: 'Homocysteine',
    panel: 'b12',
    missing: 'homocysteine',
    units: [row('µmol/L', ['1', '500'], ['4', '100'])],
  },
  folate: {
    name: 'Folate, serum',
    panel: 'b12',
    short: 'Folate',
    units: [
      row('ng/mL', ['0.2', '100'], ['1', '40']),
      row('µg/L', ['0.2', '100'], ['1', '40']),
      row('nmol/L', ['0.5', '227'], ['2.266', '90.64']),
    ],
  },
  creatinine: {
    name: 'Creatinine',
    panel: 'other',
    units: [
      row('mg/dL', ['0.1', '30'], ['0.3', '8']),
      row('µmol/L', ['9', '2650'], ['26.52', '707.2']),
    ],
  },
  hba1c: {
    name: 'HbA1c',
    panel: 'other',
    units: [row('%', ['2', '25'], ['4', '15']), row('mmol/mol', ['0', '250'], ['20', '140'])],
  },
  glucose: {
    name: 'Glucose',
    panel: 'other',
    units: [
      row('mg/dL', ['10', '2000'], ['50', '400']),
      row('mmol/L', ['0.5', '111'], ['2.8', '22']),
    ],
  },
  tsh: {
    name: 'TSH',
    panel: 'other',
    zero: true,
    units: [row('mIU/L', ['0', '1000'], ['0.05', '50'])],
  },
  magnesium: {
    name: 'Magnesium',
    panel: 'other',
    units: [
      row('mg/dL', ['0.2', '10'], ['1', '4']),
      row('mmol/L', ['0.1', '4.1'], ['0.411', '1.644']),
    ],
  },
} as const satisfies Record<string, Analyte>;

/** The same of the numbers that are asked. */
export const NUMBERS = {
  age: {
    name: 'Age',
    missing: 'age',
    whole: true,
    zero: true,
    asksAcross: '18',
    units: [row('years', ['0', '120'], ['2', '110'])],
  },
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
} as const satisfies Record<string, Measured>;

export const QUANTITIES = { ...LABS, ...NUMBERS };

export type QuantityId = keyof typeof QUANTITIES;
export const quantity = (id: QuantityId): Measured => QUANTITIES[id];
export const analyte = (id: keyof typeof LABS): Analyte => LABS[id];

/** An age may be approximate, in words; everything else is a number (D69). */
export const isAge = (id: QuantityId): boolean => id === 'age' || id === 'age-at-onset';

/** A typed value read by the grammar of this quantity. Bounds are in millionths of the unit typed beside it. */
export function parse(id: QuantityId, typed: Typed | undefined): Parsed {
  if (typed === undefined) return { kind: 'blank' };
  const known = seen.get(typed);
  if (known?.id === id) return known.parsed;
  const parsed = isAge(id)
    ? parseAge(quantity(id), typed)
    : unlessDoubted(quantity(id), typed, parseAs(quantity(id), typed));
  seen.set(typed, { id, parsed });
  return parsed;
}
/** Typed values are immutable, and each stands at one quantity: what was read once is not read again. */
const seen = new WeakMap<Typed, { readonly id: QuantityId; readonly parsed: Parsed }>();

/** The interval of a typed value, or undefined while it is blank, asked about, doubted or refused. */
export function intervalOf(id: QuantityId, typed: Typed | undefined): Interval | undefined {
  const parsed = parse(id, typed);
  return parsed.kind === 'value' ? parsed.interval : undefined;
}
