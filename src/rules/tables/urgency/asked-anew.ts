/**
 * A unit that is only remembered is taken, unless a row that presses would stand in another: then it
 * is asked about anew (D67).
 */
import { facts, urgentReader, type Facts } from '../../facts/facts.ts';
import { OF_B12, OF_TSAT } from '../../facts/lab.ts';
import { mostDangerousReading } from '../../facts/most-dangerous.ts';
import { holds, type Condition } from '../../logic/condition.ts';
import { kept } from '../../logic/kept.ts';
import { LAB_IDS, type LabId } from '../../record/ids.ts';
import { parse } from '../../record/quantities.ts';
import type { LabValue, Visit } from '../../record/visit.ts';
import { B12_LEAD } from '../b12/lead.ts';
import { BELOW_ADULT_BANDS } from '../b12/shared.ts';
import { URGENCY } from './read.ts';
import { readsValues } from './uncertain.ts';

type Labs = Visit['labs'];

/** A value with nobody's word for its unit. */
function withoutUnitBy(value: LabValue | undefined): LabValue | undefined {
  if (value === undefined) return undefined;
  const { 'unit-by': _, ...rest } = value;
  return rest;
}

/** The labs with nobody’s word for these units. */
const reopening = () =>
  kept(
    (labs: Labs, ids: readonly LabId[]) => [labs, ...ids],
    (labs, ids): Labs => ({
      ...labs,
      ...Object.fromEntries(ids.map((id) => [id, withoutUnitBy(labs[id])])),
    }),
  );
const anyUnit = reopening();
const reopened = reopening();

/** The remembered units beside which another would be as usual. */
const mayBeWrong = kept(
  (labs: Labs) => [labs],
  (labs): readonly LabId[] =>
    LAB_IDS.filter(
      (id) =>
        labs[id]?.['unit-by'] === 'remembered' &&
        parse(id, withoutUnitBy(labs[id])).kind === 'doubted',
    ),
);

type Pressing = { readonly id: string; readonly when: Condition<Facts> };

const PRESSING: readonly Pressing[] = URGENCY.rows.filter(
  ({ when, then }) => (then.tier === 'emergency' || then.tier === 'urgent') && readsValues(when),
);

const isRow = (id: string): boolean => PRESSING.some((row) => row.id === id);

/** What may have made a row of the blood stand; of a line of B12 its two tests. */
const OF_BLOOD: readonly LabId[] = ['haemoglobin', 'ferritin', 'folate', ...OF_TSAT, ...OF_B12];

const LINES: readonly Pressing[] = B12_LEAD.rows.filter(({ then }) => then.flag !== undefined);

/** Below the age of the adult bands no other line is read from a level. */
const ofThisAge = (known: Facts, { id }: Pressing): boolean =>
  holds(BELOW_ADULT_BANDS, known) !== 'yes' || id === 'b12.n2oNeuro' || id === 'b12.under16.neuro';

/** The rows that press and read a value, and the lines of B12 that press, whichever has the line. */
const pressing = (known: Facts): readonly Pressing[] =>
  [...PRESSING, ...LINES.filter((line) => ofThisAge(known, line))].filter(
    ({ when }) => holds(when, known) === 'yes',
  );

const asRemembered = urgentReader();
const inAnyUnit = urgentReader();

/** The visit with those remembered units open again; the same one where none is. */
export function askedAnew(visit: Visit, today: string): Visit {
  const doubtful = mayBeWrong(visit.labs);
  if (doubtful.length === 0) return visit;
  const known = facts(visit, today);
  const read = (labs: Labs): Visit => mostDangerousReading({ ...visit, labs }, today);
  const standing = pressing(asRemembered(known, read(visit.labs), today)).map(({ id }) => id);
  const worst = read(anyUnit(visit.labs, doubtful));
  const more = pressing(inAnyUnit(known, worst, today)).filter(({ id }) => !standing.includes(id));
  const reads = new Set(more.flatMap(({ id }) => (isRow(id) ? OF_BLOOD : OF_B12)));
  const asked = doubtful.filter(
    (id) => reads.has(id) && worst.labs[id]?.unit !== visit.labs[id]?.unit,
  );
  return asked.length === 0 ? visit : { ...visit, labs: reopened(visit.labs, asked) };
}
