/** The project's decision and the second opinion side by side, and the smallest visit on which they differ. */
import { B12_BAND } from '../../src/rules/tables/b12/band.ts';
import { IRON_WHOM } from '../../src/rules/tables/iron/whom.ts';
import { COURSE } from '../../src/rules/tables/course.ts';
import { decide, type Decision } from '../../src/rules/decide.ts';
import { everyFact } from '../../src/evidence/register.ts';
import { every, first } from '../../src/rules/logic/table.ts';
import type { HeadlineId } from '../../src/rules/tables/results.ts';
import { keysOf } from '../../src/rules/record/keyed.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { TABLES } from '../prove/relations-tables.ts';
import { TODAY } from '../rules/a-visit.ts';
import { undisputed, type Difference } from './disputes.ts';
import { FINDING_IDS, type FindingId } from './findings.ts';
import { opinion } from './opinion.ts';
import { isOfChild, projectFindings } from './project-findings.ts';
import { NAMED_ROWS, type RowId } from './rows.ts';
import { recorded, smallest } from './smallest.ts';
import { SUSPICIONS, type SuspectId } from './suspects.ts';
import { TREATMENT_ROWS, type TreatmentRow } from './treatment.ts';
import { beneath, type Outcome, type Time } from './times.ts';

/**
 * The rows that D4 names and both sides judge one by one; the others are of a finding and compared by
 * its time, and what the project adds by design is left out.
 */
const COMPARED: readonly RowId[] = [
  'E1',
  'E4',
  'E4-told',
  'E5',
  'E6',
  'E6-embolism',
  'E6-breathless',
  'E7-ischaemia',
  'E7-compartment',
  'E8',
  'E9',
  'E9-self-harm',
  'U5-cord',
  'U5-cord-undated',
  'U5-position',
  'U7',
  'U10',
  'U11',
  'U11-periods',
  'S1-earlier',
  'S1-weeks',
  'S4-longer',
  'S5-fever',
  'S5-cancer',
  'R4-pulses',
  'R4-oedema',
  'R4-parkinsonian',
  'R4-postural',
  'R6',
  ...NAMED_ROWS,
];

/** Where the project has split a row of D4 in two, by its time or by where it was found. */
const PARTS: Readonly<Partial<Record<RowId, RowId>>> = {
  'E7-pulses': 'E7-ischaemia',
  'U5-cord-undated': 'U5-cord',
};

/** D3's rows that ask to clarify, and the acute floor of signs that are of no finding (D80). */
const isOfHeadline = (id: string): boolean => id.endsWith('-unsure') || id === 'acute-sign';

const isCompared = (id: string): boolean =>
  COMPARED.some((row) => row === id) ||
  Object.hasOwn(PARTS, id) ||
  isOfChild(id) ||
  isOfHeadline(id);
const NOT_COMPARED = 'not compared';

const rows = (fired: (id: RowId) => boolean): Said =>
  Object.fromEntries(COMPARED.map((id) => [id, fired(id) ? 'fires' : 'silent']));

type Said = Readonly<Record<string, string>>;

const byOutcome = (id: string, outcome: Outcome): Said => ({
  [`${id} time`]: beneath(outcome),
  [`${id} look`]: outcome.look ? 'looks' : 'does not look',
});

const byFinding = (of: (id: FindingId) => Outcome): Said =>
  Object.assign({}, ...FINDING_IDS.map((id) => byOutcome(id, of(id))));

const bySuspicion = (timeOf: (id: SuspectId) => Time): Said =>
  Object.fromEntries(SUSPICIONS.map((id) => [`suspect ${id}`, timeOf(id)]));

const byTreatment = (stands: (id: TreatmentRow) => boolean): Said =>
  Object.fromEntries(TREATMENT_ROWS.map((id) => [id, stands(id) ? 'stands' : 'silent']));

/** What is said of treatment stands in several tables. */
const OF_TREATMENT = TABLES.filter(
  ({ takes, rows: own }) =>
    takes === 'every' && own.some(({ id }) => TREATMENT_ROWS.some((each) => each === id)),
);

function projectTreatment(decision: Decision): (id: TreatmentRow) => boolean {
  const known = everyFact(decision);
  const standing = new Set(
    OF_TREATMENT.flatMap((table) =>
      every({ ...table, takes: 'every' }, known).fired.map(({ id }) => id),
    ),
  );
  return (id) => standing.has(id);
}

const PROVOKED = 'course.provoked';

const idOf = (outcome: {
  readonly status: string;
  readonly row?: { readonly id: string };
}): string => outcome.row?.id ?? 'open';

/** An urgent line of B12 leads in its most dangerous reading (D67); else the line as it is read. */
function b12Line({ urgent, b12 }: Decision): string {
  const isUrgent = urgent.b12.status !== 'open' && urgent.b12.row.then.flag !== undefined;
  return idOf(isUrgent ? urgent.b12 : b12);
}

/** The row itself, and those that it was split into. */
const partsOf = (id: RowId): readonly RowId[] => [
  id,
  ...keysOf(PARTS).filter((part) => PARTS[part] === id),
];

/**
 * What leads, without the tier of what is part of the picture of another finding: the prose leaves it
 * to the row which findings these are (D53), so whether any of that tier leads is not compared.
 */
function leading(headlines: readonly HeadlineId[], decision: Decision): string {
  const { pictured } = projectFindings(decision);
  return headlines
    .filter((each) => !(each === 'urgent' && pictured('urgent')))
    .filter((each) => !(each === 'routine-finding' && pictured('routine')))
    .join(' ');
}

function project(decision: Decision): Said {
  const { known } = decision;
  const found = projectFindings(decision);
  return {
    'criterion 1': known['criterion-1'],
    'criterion 2': known['criterion-2'],
    'criterion 3': known['criterion-3'],
    'criterion 4': known['criterion-4'],
    'criterion 5': known['criterion-5'],
    irlssg: decision.irlssg.verdict,
    icsd3tr: decision.icsd3tr.verdict,
    dsm5tr: decision.dsm5tr.verdict,
    iron: idOf(decision.iron),
    'asked of whom': idOf(first(IRON_WHOM, known)),
    course: idOf(first(COURSE, known)) === PROVOKED ? PROVOKED : 'another',
    'B12 band': idOf(first(B12_BAND, known)),
    'B12 line': b12Line(decision),
    ...rows((id) => partsOf(id).some(found.stands)),
    ...byFinding(found.of),
    ...byOutcome('child', found.child),
    ...bySuspicion(found.suspicion),
    ...byTreatment(projectTreatment(decision)),
    // Rows of the project's own may lead; then there is nothing to compare.
    headline: found.hasOnly(isCompared) ? leading(decision.headlines, decision) : NOT_COMPARED,
  };
}

function second(visit: Visit, decision: Decision): Said {
  const { criteria, irlssg, icsd3tr, dsm5tr, iron, b12, ...rest } = opinion(visit, TODAY);
  const [urge, still, relief, evening, solely] = criteria;
  return {
    'criterion 1': urge,
    'criterion 2': still,
    'criterion 3': relief,
    'criterion 4': evening,
    'criterion 5': solely,
    irlssg,
    icsd3tr,
    dsm5tr,
    iron,
    'asked of whom': rest.whom,
    course: rest.isCourseProvoked ? PROVOKED : 'another',
    'B12 band': b12.band,
    'B12 line': b12.lead,
    ...rows((id) => rest.urgency.has(id)),
    ...byFinding((id) => rest.findings[id]),
    ...byOutcome('child', rest.child),
    ...bySuspicion((id) => rest.suspects[id]),
    ...byTreatment((id) => rest.treatment.has(id)),
    headline: leading(rest.headlines, decision),
  };
}

export function differences(
  visit: Visit,
  decision: Decision = decide(visit, TODAY),
): readonly Difference[] {
  const ours = project(decision);
  const theirs = second(visit, decision);
  return Object.keys(ours)
    .map((about) => ({ about, project: ours[about] ?? '', second: theirs[about] ?? '' }))
    .filter((each) => each.project !== each.second && each.project !== NOT_COMPARED);
}

/** What neither side can explain by a dispute that is written down. */
export const unexplained = (visit: Visit, decision?: Decision): readonly Difference[] =>
  undisputed(visit, differences(visit, decision));

const isSame = (one: Difference, other: Difference): boolean =>
  one.about === other.about && one.project === other.project && one.second === other.second;

/** A difference at its smallest visit, in words. */
export function inWords(visit: Visit, difference: Difference): string {
  const { about, project: ours, second: theirs } = difference;
  const small = smallest(visit, (less) =>
    unexplained(less).some((each) => isSame(each, difference)),
  );
  return `${about}: the project says ${ours}, the second opinion ${theirs}\n${recorded(small)}`;
}
