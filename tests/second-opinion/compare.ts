/** The project's decision and the second opinion side by side, and the smallest visit on which they differ. */
import { B12_BAND } from '../../src/rules/tables/b12/band.ts';
import { decide, type Decision } from '../../src/rules/decide.ts';
import { first } from '../../src/rules/logic/table.ts';
import type { UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { TODAY } from '../rules/a-visit.ts';
import { undisputed, type Difference } from './disputes.ts';
import { opinion } from './opinion.ts';

/** The rows that D4 names and both sides judge; what the project adds by design is left out. */
const COMPARED: readonly UrgencyId[] = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7-ischaemia',
  'E7-compartment',
  'E8',
  'E9',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5-cord',
  'U5-position',
  'U6',
  'U7',
  'U8',
  'U9',
  'U10',
  'R1',
  'R4-pulses',
  'R4-oedema',
  'R4-parkinsonian',
  'R4-postural',
  'R6',
];

/** Where the project has split a row of D4 in two, by its time or by where it was found. */
const PARTS: Readonly<Partial<Record<UrgencyId, UrgencyId>>> = {
  'E7-pulses': 'E7-ischaemia',
  'U9-limp-fever': 'U9',
  'U9-blood-count': 'U9',
};

const isCompared = (id: UrgencyId): boolean => COMPARED.includes(PARTS[id] ?? id);
const NOT_COMPARED = 'not compared';

const rows = (fired: (id: UrgencyId) => boolean): Said =>
  Object.fromEntries(COMPARED.map((id) => [id, fired(id) ? 'fires' : 'silent']));

type Said = Readonly<Record<string, string>>;

const idOf = (outcome: {
  readonly status: string;
  readonly row?: { readonly id: string };
}): string => outcome.row?.id ?? 'open';

function project(decision: Decision): Said {
  const { known } = decision;
  const fired = decision.urgency.fired.map((row) => row.id);
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
    'B12 band': idOf(first(B12_BAND, known)),
    'B12 line': idOf(decision.b12),
    ...rows((id) => fired.some((row) => row === id || PARTS[row] === id)),
    // Rows of the project's own may lead; then there is nothing to compare.
    headline: fired.every(isCompared) ? decision.headlines.join(' ') : NOT_COMPARED,
  };
}

function second(visit: Visit): Said {
  const { criteria, irlssg, icsd3tr, dsm5tr, iron, b12, urgency, headlines } = opinion(visit);
  const [urge, rest, relief, evening, solely] = criteria;
  return {
    'criterion 1': urge,
    'criterion 2': rest,
    'criterion 3': relief,
    'criterion 4': evening,
    'criterion 5': solely,
    irlssg,
    icsd3tr,
    dsm5tr,
    iron,
    'B12 band': b12.band,
    'B12 line': b12.lead,
    ...rows((id) => urgency.has(id)),
    headline: headlines.join(' '),
  };
}

export function differences(
  visit: Visit,
  decision: Decision = decide(visit, TODAY),
): readonly Difference[] {
  const ours = project(decision);
  const theirs = second(visit);
  return Object.keys(ours)
    .map((about) => ({ about, project: ours[about] ?? '', second: theirs[about] ?? '' }))
    .filter((each) => each.project !== each.second && each.project !== NOT_COMPARED);
}

/** What neither side can explain by a dispute that is written down. */
export const unexplained = (visit: Visit, decision?: Decision): readonly Difference[] =>
  undisputed(visit, differences(visit, decision));

const isSame = (one: Difference, other: Difference): boolean =>
  one.about === other.about && one.project === other.project && one.second === other.second;

const parsed = (value: unknown): Visit | undefined => {
  const { success, data } = visitSchema.safeParse(value);
  return success ? data : undefined;
};

/** A difference at its smallest visit, in words. */
export function inWords(visit: Visit, difference: Difference): string {
  const { about, project: ours, second: theirs } = difference;
  const small = shrink(visit, parsed, (less) =>
    unexplained(less).some((each) => isSame(each, difference)),
  );
  return `${about}: the project says ${ours}, the second opinion ${theirs}\n${recorded(small)}`;
}

/** Every visit with one answer less: a key gone from a record, an element from a list. */
function* lessened(value: unknown): Generator {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, each] of value.entries()) {
      for (const less of lessened(each)) yield value.toSpliced(index, 1, less);
    }
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [key] of entries) {
      yield Object.fromEntries(entries.filter(([other]) => other !== key));
    }
    for (const [key, each] of entries) {
      for (const less of lessened(each)) yield { ...value, [key]: less };
    }
  }
}

/** Takes answers away, greedily, as long as the visit stays one and the difference stays. */
function shrink(
  visit: Visit,
  parse: (value: unknown) => Visit | undefined,
  differs: (visit: Visit) => boolean,
): Visit {
  let small = visit;
  let again = true;
  while (again) {
    again = false;
    for (const candidate of lessened(small)) {
      const less = parse({ ...emptyVisit, ...(candidate as object) });
      if (less === undefined || JSON.stringify(less) === JSON.stringify(small) || !differs(less)) {
        continue;
      }
      small = less;
      again = true;
      break;
    }
  }
  return small;
}

/** The recorded parts of a visit, blanks left out. */
const recorded = (visit: Visit): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(visit).filter(
        ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
      ),
    ),
  );
