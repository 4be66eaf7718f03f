/** What is urgent by the blood (D10, D21, D22, D71): one row about haemoglobin, and a line of B12. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { anaemiaRow, isOfVitamin } from './anaemia.ts';
import { URGENT_LEADS, urgentLeads, type UrgentLead } from './b12.ts';
import type { Examination } from './examination.ts';
import { person } from './person.ts';
import type { RowId } from './rows.ts';
import { below, measured } from './typed-number.ts';

/** Of these the first has the line (D71); the last is of no urgent tier. */
const ROWS = ['U10', 'U10-severe', 'U11-vitamin', 'U11', 'U11-periods'] as const satisfies RowId[];

type BloodRow = (typeof ROWS)[number];
/** All that stands, whether or not another has its line. */
export type Danger = {
  readonly rows: ReadonlySet<BloodRow>;
  readonly leads: ReadonlySet<UrgentLead>;
};

export const isUrgentRow = (row: BloodRow): boolean => row !== 'U11-periods';

/** Every number as it is typed. */
export function dangerOf(visit: Visit, found: Examination): Danger {
  const who = person(visit);
  const haemoglobin = measured('haemoglobin', visit.labs.haemoglobin);
  const rows = new Set<BloodRow>();
  if (below(haemoglobin, { 'g/dL': 7, 'g/L': 70, 'mmol/L': 4.3442 }) === 'yes') rows.add('U10');
  if (below(haemoglobin, { 'g/dL': 8, 'g/L': 80, 'mmol/L': 4.9648 }) === 'yes') {
    rows.add('U10-severe');
  }
  const row = anaemiaRow(visit, who);
  if (row !== undefined) rows.add(row);
  if (row === 'U11' && isOfVitamin(visit, who, found)) rows.add('U11-vitamin');
  return { rows, leads: urgentLeads(visit, who, found) };
}

export const together = (dangers: readonly Danger[]): Danger => ({
  rows: new Set(dangers.flatMap(({ rows }) => [...rows])),
  leads: new Set(dangers.flatMap(({ leads }) => [...leads])),
});

/** Those that have the line. */
export const lineOf = ({ rows, leads }: Danger) => ({
  row: ROWS.find((id) => rows.has(id)),
  lead: URGENT_LEADS.find((id) => leads.has(id)),
});

/** Whether an urgent row stands in the one and not in the other, and whether an urgent line of B12 does. */
export const added = (one: Danger, other: Danger) => ({
  isRow: [...one.rows].some((id) => isUrgentRow(id) && !other.rows.has(id)),
  isLead: [...one.leads].some((id) => !other.leads.has(id)),
});
