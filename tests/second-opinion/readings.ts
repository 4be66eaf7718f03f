/** In which units a typed figure would be a usual result, or a low one that must not be missed (D67). */
import type { TypedValue } from '../../src/rules/record/visit.ts';
import { figure } from './typed-number.ts';

type Scale = readonly [times: number, from: number, to: number];

/** §4.4, column "soft"; `times` makes the figures of all units of a test comparable. */
const SCALES: Readonly<Record<string, Readonly<Record<string, Scale>>>> = {
  ferritin: {
    'ng/mL': [1, 2, 1500],
    'µg/L': [1, 2, 1500],
    'pmol/L': [1 / 2.247, 4.494, 3370.5],
    'mg/L': [1000, 0.002, 1.5],
  },
  iron: { 'µg/dL': [0.179, 10, 300], 'µmol/L': [1, 1.8, 54] },
  tibc: { 'µg/dL': [0.179, 150, 600], 'µmol/L': [1, 27, 107] },
  // Twice the µmol are its TIBC, which is 25.1 µmol/L for each g/L (§4.3).
  transferrin: {
    'g/L': [1, 1, 5],
    'mg/dL': [0.01, 100, 500],
    'µmol/L': [1 / 12.55, 12.55, 62.75],
  },
  // Of saturation no figure is usual as a percentage and as a fraction.
  // Of haemoglobin from the lowest possible figure on: the lowest are what must not be missed.
  haemoglobin: {
    'g/dL': [0.6206, 2, 19],
    'g/L': [0.062_06, 20, 190],
    'mmol/L': [1, 1.2412, 11.7914],
  },
  b12: { 'pg/mL': [0.738, 100, 2000], 'ng/L': [0.738, 100, 2000], 'pmol/L': [1, 74, 1476] },
  folate: { 'ng/mL': [2.266, 1, 40], 'µg/L': [2.266, 1, 40], 'nmol/L': [1, 2.266, 90.64] },
};

/** How the unit came to stand beside the number: older files do not say. */
type WithUnit = TypedValue & { readonly 'unit-by'?: 'chosen' | 'remembered' | undefined };
export const unitBy = (typed: WithUnit | undefined): 'chosen' | 'remembered' | undefined =>
  typed?.['unit-by'];

/**
 * What the number may be: as recorded, and as the same figure in each unit of another scale in which it
 * is within the range above; the lowest first. One alone, itself, where the unit is chosen or nothing is
 * doubted.
 */
export function readingsOf(id: string, typed: TypedValue): readonly TypedValue[] {
  const read = figure(id, typed);
  const scales = SCALES[id] ?? {};
  const [own] = scales[typed.unit ?? ''] ?? [];
  if (read === undefined || own === undefined || unitBy(typed) === 'chosen') return [typed];
  const { comparator, value } = read;
  const readings = new Map([[own, typed]]);
  for (const [unit, [times, from, to]] of Object.entries(scales)) {
    if (!readings.has(times) && value >= from && value <= to) {
      readings.set(times, { text: `${comparator}${value}`, unit });
    }
  }
  return [...readings].toSorted(([one], [other]) => one - other).map(([, reading]) => reading);
}
