/** What is urgent by the blood (D10, D21, D22, D71): one row about haemoglobin, and a line of B12. */
import type { B12LeadId } from '../../src/rules/tables/b12/lead.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { anaemiaRow, isOfVitamin } from './anaemia.ts';
import { b12 } from './b12.ts';
import type { Examination } from './examination.ts';
import { person, type Person } from './person.ts';
import type { RowId } from './rows.ts';
import { below, measured } from './typed-number.ts';

/** Of these the first has the line (D71); the last is of no urgent tier. */
const ROWS = ['U10', 'U10-severe', 'U11-vitamin', 'U11', 'U11-periods'] as const satisfies RowId[];
const LEADS = [
  'b12.n2oNeuro',
  'b12.under16.neuro',
  'b12.neuroUrgent',
  'b12.neuroUrgent.toeVibration',
] as const satisfies B12LeadId[];

type BloodRow = (typeof ROWS)[number];
type UrgentLead = (typeof LEADS)[number];
export type Danger = { readonly row: BloodRow | undefined; readonly lead: UrgentLead | undefined };

export const isUrgentRow = (row: BloodRow): boolean => row !== 'U11-periods';

function bloodRow(visit: Visit, who: Person, found: Examination): BloodRow | undefined {
  const haemoglobin = measured('haemoglobin', visit.labs.haemoglobin);
  if (below(haemoglobin, { 'g/dL': 7, 'g/L': 70, 'mmol/L': 4.3442 }) === 'yes') return 'U10';
  if (below(haemoglobin, { 'g/dL': 8, 'g/L': 80, 'mmol/L': 4.9648 }) === 'yes') {
    return 'U10-severe';
  }
  const row = anaemiaRow(visit, who);
  return row === 'U11' && isOfVitamin(visit, who, found) ? 'U11-vitamin' : row;
}

/** Every number as it is typed. */
export function dangerOf(visit: Visit, found: Examination): Danger {
  const who = person(visit);
  const { lead } = b12(visit, who, found);
  return { row: bloodRow(visit, who, found), lead: LEADS.find((each) => each === lead) };
}

/** The worst of each. */
export const worst = (dangers: readonly Danger[]): Danger => ({
  row: ROWS.find((id) => dangers.some(({ row }) => row === id)),
  lead: LEADS.find((id) => dangers.some(({ lead }) => lead === id)),
});

/** Something urgent stands in the one that does not in the other, nor anything sooner in its place. */
export function isWorse(one: Danger, other: Danger): boolean {
  const both = worst([one, other]);
  const isRowWorse = both.row !== undefined && isUrgentRow(both.row) && both.row !== other.row;
  return isRowWorse || both.lead !== other.lead;
}
