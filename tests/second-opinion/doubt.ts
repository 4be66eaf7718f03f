/**
 * A number whose unit or sample is doubted (D67, D68): every table reads it as typed and not read, or
 * as blank; what is urgent reads it as whatever it may be at its worst.
 */
import { LAB_IDS, type LabId } from '../../src/rules/record/ids.ts';
import type { TypedValue, Visit } from '../../src/rules/record/visit.ts';
import { added, dangerOf, together, type Danger } from './blood.ts';
import type { Examination } from './examination.ts';
import { readingsOf, unitBy } from './readings.ts';
import { sampleOf } from './sample.ts';
import { hasOtherWorst } from './worst-unit.ts';

type Typed = TypedValue | undefined;
type Ids = ReadonlySet<LabId>;

/** What stands in their place where they are blank: so neither of the two ways is always the worse. */
const HAS_A_SUBSTITUTE: readonly LabId[] = ['tsat', 'tibc', 'active-b12'];
/** The quotient is what is low or not; of the rest the lowest reading is the worst. */
const OF_A_QUOTIENT: readonly LabId[] = ['iron', 'tibc', 'transferrin'];
const OF_B12: readonly LabId[] = ['b12', 'active-b12'];
const OF_BLOOD: readonly LabId[] = [
  'haemoglobin',
  'ferritin',
  'tsat',
  ...OF_A_QUOTIENT,
  ...OF_B12,
  'folate',
];

/** What it may be for what is urgent. With a unit taken as remembered it is itself. */
function feared(id: LabId, typed: TypedValue, today: string, asRemembered: Ids): readonly Typed[] {
  const sample = sampleOf(typed, today);
  // Failed kidneys take a row away, so they are not feared of a sample that is not in use.
  if (id === 'egfr' && sample !== 'in use') return [undefined];
  const all = asRemembered.has(id) ? [typed] : readingsOf(id, typed);
  const readings = OF_A_QUOTIENT.includes(id) ? all : all.slice(0, 1);
  // While active B12 waits total B12 is read, in pregnancy too; nothing is computed in the place of
  // saturation or TIBC that is typed and waits (D28).
  const mayBeBlank =
    (id === 'active-b12' && sample === 'waits') ||
    (HAS_A_SUBSTITUTE.includes(id) && sample === 'too old');
  return mayBeBlank ? [...readings, undefined] : readings;
}

function* fearedVisits(visit: Visit, today: string, asRemembered: Ids): Generator<Visit> {
  let labs: readonly Visit['labs'][] = [visit.labs];
  for (const id of LAB_IDS) {
    const typed = visit.labs[id];
    if (typed === undefined) continue;
    const choices = feared(id, typed, today, asRemembered);
    labs = labs.flatMap((each) => choices.map((choice) => ({ ...each, [id]: choice })));
  }
  for (const each of labs) yield { ...visit, labs: each };
}

/**
 * Doubted although the unit is remembered: something urgent stands with all of them at their worst that
 * does not stand as remembered, and this one is at its worst in another unit.
 */
function doubtedAnew(
  visit: Visit,
  today: string,
  remembered: readonly LabId[],
  dangerWith: (asRemembered: Ids) => Danger,
): readonly LabId[] {
  const { isRow, isLead } = added(dangerWith(new Set()), dangerWith(new Set(remembered)));
  return remembered.filter(
    (id) =>
      ((isRow && OF_BLOOD.includes(id)) || (isLead && OF_B12.includes(id))) &&
      hasOtherWorst(visit, today, id),
  );
}

/** As every table reads it. */
function readVisit(visit: Visit, today: string, isDoubted: (id: LabId) => boolean): Visit {
  const labs = { ...visit.labs };
  for (const id of LAB_IDS) {
    const typed = labs[id];
    if (typed === undefined || typed.text.trim() === '') continue;
    const sample = sampleOf(typed, today);
    if (sample === 'too old') labs[id] = undefined;
    else if (sample === 'waits' || isDoubted(id)) labs[id] = { ...typed, text: '?' };
  }
  return { ...visit, labs };
}

export function bloods(
  visit: Visit,
  today: string,
  found: Examination,
): { readonly read: Visit; readonly danger: Danger } {
  const doubtful = LAB_IDS.filter((id) => {
    const typed = visit.labs[id];
    return typed !== undefined && readingsOf(id, typed).length > 1;
  });
  const isRemembered = (id: LabId) => unitBy(visit.labs[id]) === 'remembered';
  const dangerWith = (asRemembered: Ids): Danger =>
    together([...fearedVisits(visit, today, asRemembered)].map((each) => dangerOf(each, found)));

  const remembered = doubtful.filter(isRemembered);
  const anew = doubtedAnew(visit, today, remembered, dangerWith);
  const isDoubted = (id: LabId) =>
    doubtful.includes(id) && (!isRemembered(id) || anew.includes(id));
  const read = readVisit(visit, today, isDoubted);
  const settled = new Set(remembered.filter((id) => !anew.includes(id)));
  // What is read is feared as well: without what is too old another number may count.
  return { read, danger: together([dangerOf(read, found), dangerWith(settled)]) };
}
