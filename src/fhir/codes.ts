/** Codes of others: units as UCUM writes them, and LOINC where a code is certain. What is not certain has none. */
import type { LabId } from '../rules/record/ids.ts';
import { quantity, type QuantityId } from '../rules/record/quantities.ts';
import type { Unit } from '../rules/logic/interval.ts';
import { LOINC_SYSTEM, UCUM_SYSTEM } from './canonical.ts';
import type { Coding } from './resources.ts';

export const UCUM: Readonly<Record<Unit, string>> = {
  'ng/mL': 'ng/mL',
  'µg/L': 'ug/L',
  'pmol/L': 'pmol/L',
  'µg/dL': 'ug/dL',
  'µmol/L': 'umol/L',
  'mg/dL': 'mg/dL',
  'g/L': 'g/L',
  'g/dL': 'g/dL',
  'mmol/L': 'mmol/L',
  '%': '%',
  'pg/mL': 'pg/mL',
  'ng/L': 'ng/L',
  'nmol/L': 'nmol/L',
  'nmol/mL': 'nmol/mL',
  fraction: '1',
  'mg/L': 'mg/L',
  'mL/min/1.73m²': 'mL/min/{1.73_m2}',
  'mmol/mol': 'mmol/mol',
  'mIU/L': 'm[IU]/L',
  years: 'a',
  hours: 'h',
  'per week': '/wk',
  points: '{score}',
};

export const unitCoding = (unit: Unit): Coding => ({
  system: UCUM_SYSTEM,
  code: UCUM[unit],
  display: unit,
});

type Loinc = readonly [code: string, name: string];
type ByUnit = Readonly<Partial<Record<Unit, Loinc>>>;

const each = (units: readonly Unit[], code: string, name: string): ByUnit =>
  Object.fromEntries(units.map((unit) => [unit, [code, name] as const]));

const IN_SERUM = 'in Serum or Plasma';

/**
 * By test and unit: a code names one property, and the same test has another code by mass and by moles.
 * A unit that is not listed has no code here.
 */
export const LOINC: Readonly<Partial<Record<QuantityId, ByUnit>>> = {
  ferritin: {
    ...each(['ng/mL', 'µg/L', 'mg/L'], '2276-4', `Ferritin [Mass/volume] ${IN_SERUM}`),
    ...each(['pmol/L'], '14723-1', `Ferritin [Moles/volume] ${IN_SERUM}`),
  },
  iron: {
    ...each(['µg/dL'], '2498-4', `Iron [Mass/volume] ${IN_SERUM}`),
    ...each(['µmol/L'], '14798-3', `Iron [Moles/volume] ${IN_SERUM}`),
  },
  tibc: {
    ...each(['µg/dL'], '2500-7', `Iron binding capacity [Mass/volume] ${IN_SERUM}`),
    ...each(['µmol/L'], '14800-7', `Iron binding capacity [Moles/volume] ${IN_SERUM}`),
  },
  transferrin: each(['g/L', 'mg/dL'], '3034-6', `Transferrin [Mass/volume] ${IN_SERUM}`),
  tsat: each(['%'], '2502-3', `Iron saturation [Mass Fraction] ${IN_SERUM}`),
  haemoglobin: {
    ...each(['g/dL', 'g/L'], '718-7', 'Hemoglobin [Mass/volume] in Blood'),
    ...each(['mmol/L'], '59260-0', 'Hemoglobin [Moles/volume] in Blood'),
  },
  crp: each(['mg/L', 'mg/dL'], '1988-5', `C reactive protein [Mass/volume] ${IN_SERUM}`),
  b12: {
    ...each(['pg/mL', 'ng/L'], '2132-9', `Cobalamin (Vitamin B12) [Mass/volume] ${IN_SERUM}`),
    ...each(['pmol/L'], '14685-2', `Cobalamin (Vitamin B12) [Moles/volume] ${IN_SERUM}`),
  },
  mma: each(
    ['nmol/L', 'µmol/L', 'nmol/mL'],
    '13964-2',
    `Methylmalonate [Moles/volume] ${IN_SERUM}`,
  ),
  homocysteine: each(['µmol/L'], '13965-9', `Homocysteine [Moles/volume] ${IN_SERUM}`),
  folate: each(['nmol/L'], '14732-2', `Folate [Moles/volume] ${IN_SERUM}`),
  creatinine: {
    ...each(['mg/dL'], '2160-0', `Creatinine [Mass/volume] ${IN_SERUM}`),
    ...each(['µmol/L'], '14682-9', `Creatinine [Moles/volume] ${IN_SERUM}`),
  },
  hba1c: each(['%'], '4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood'),
  glucose: {
    ...each(['mg/dL'], '2345-7', `Glucose [Mass/volume] ${IN_SERUM}`),
    ...each(['mmol/L'], '14749-6', `Glucose [Moles/volume] ${IN_SERUM}`),
  },
  tsh: each(['mIU/L'], '3016-3', `Thyrotropin [Units/volume] ${IN_SERUM}`),
  magnesium: {
    ...each(['mg/dL'], '19123-9', `Magnesium [Mass/volume] ${IN_SERUM}`),
    ...each(['mmol/L'], '2601-3', `Magnesium [Moles/volume] ${IN_SERUM}`),
  },
};

const coding = ([code, display]: Loinc): Coding => ({ system: LOINC_SYSTEM, code, display });

/** The code of a value in this unit; undefined where none is certain. */
export function loincOf(of: QuantityId, unit: Unit): Coding | undefined {
  const found = LOINC[of]?.[unit];
  return found === undefined ? undefined : coding(found);
}

/** The code of a question: only where it is the same in every unit that may be chosen. */
export function loincOfQuestion(of: QuantityId): Coding | undefined {
  const [first, ...others] = quantity(of).units.map(({ unit }) => loincOf(of, unit));
  return others.every((other) => other?.code === first?.code) ? first : undefined;
}

/** The laboratory values that are handed over as such, beside the answers. */
export const OBSERVED: readonly LabId[] = ['ferritin', 'tsat', 'b12', 'haemoglobin'];
