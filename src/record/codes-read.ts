/** By which codes a laboratory value is known in a record, and in which units each of them may stand. */
import { LOINC, UCUM } from '../fhir/codes.ts';
import { LAB_IDS, type LabId } from '../rules/record/ids.ts';
import { quantity } from '../rules/record/quantities.ts';

type Unit = ReturnType<typeof quantity>['units'][number]['unit'];

/** A test under one code: its units by how UCUM writes them. */
export type Known = { readonly lab: LabId; readonly units: ReadonlyMap<string, Unit> };

/** Codes that are read and never written: another method, or another formula. */
const READ_TOO: readonly (readonly [code: string, lab: LabId, units: readonly Unit[]])[] = [
  ['20567-4', 'ferritin', ['ng/mL', 'µg/L', 'mg/L']],
  ['98979-8', 'egfr', ['mL/min/1.73m²']],
  ['62238-1', 'egfr', ['mL/min/1.73m²']],
  ['33914-3', 'egfr', ['mL/min/1.73m²']],
];

const known = new Map<string, { readonly lab: LabId; readonly units: Map<string, Unit> }>();

function add(code: string, lab: LabId, unit: Unit): void {
  const row = known.get(code) ?? { lab, units: new Map<string, Unit>() };
  row.units.set(UCUM[unit], unit);
  known.set(code, row);
}

for (const lab of LAB_IDS)
  for (const { unit } of quantity(lab).units) {
    const [code] = LOINC[lab]?.[unit] ?? [];
    if (code !== undefined) add(code, lab, unit);
  }
for (const [code, lab, units] of READ_TOO) for (const unit of units) add(code, lab, unit);

/** By LOINC code: of which test it is, and its units. A code names one property, so no unit of another. */
export const KNOWN: ReadonlyMap<string, Known> = known;
