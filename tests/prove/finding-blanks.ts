/** Where D51 and D52 let a time go: a blank that is filled, by itself or from the other source. */
import type { Facts } from '../../src/rules/facts/facts.ts';
import { isNew } from '../../src/rules/facts/finding.ts';
import { weakGroups } from '../../src/rules/facts/strength.ts';
import type { Timing } from '../../src/rules/facts/tempo.ts';
import { tellsWeakness } from '../../src/rules/facts/weakness.ts';
import type { ExamId, SafetyId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { FindingId } from '../../src/rules/tables/urgency/pathway.ts';

export type Seen = { readonly visit: Visit; readonly known: Facts };

const SOURCES: Readonly<Record<FindingId, readonly [SafetyId | 'numbness', ...ExamId[]]>> = {
  weakness: ['legs-weaker', 'strength'],
  sensation: ['numbness', 'light-touch', 'vibration-position'],
  balance: ['legs-weaker', 'gait', 'romberg', 'coordination', 'sitting-balance'],
  sacral: ['bladder-bowel-saddle', 'saddle-sphincter'],
  swelling: ['one-leg-swollen', 'oedema'],
  limb: ['limb-sudden', 'pulses'],
  child: ['child-danger', 'gait', 'joints', 'strength'],
};

function sourcesOf({ visit }: Seen, finding: FindingId): readonly Timing[] {
  const [asked, ...items] = SOURCES[finding];
  const { answers } = visit;
  const numb = { onset: answers['numb-since'], course: answers['numb-course'] };
  const told = asked === 'numbness' ? undefined : visit.safety[asked];
  const account =
    asked === 'numbness'
      ? answers['numb-apart'] === 'yes' && [numb]
      : told?.answer === 'yes' && [told];
  return [
    ...(account === false ? [] : account),
    ...items.map((id) => visit.exam[id]).filter(isNew),
  ];
}

/** Of two sources one is blank where the other is not: the blank gives way (D51). */
function givesWay(seen: Seen, finding: FindingId): boolean {
  const sources = sourcesOf(seen, finding);
  return (['onset', 'course'] as const).some(
    (field) =>
      sources.some((each) => each[field] === undefined) &&
      sources.some((each) => each[field] !== undefined),
  );
}

/** The signs of the cord are read together, each with its own time. */
const datesCord = (before: Seen, after: Seen): boolean =>
  before.known.cord['cord-tempo'] === 'blank' && after.known.cord['cord-tempo'] !== 'blank';

const namesSide = ({ visit: { safety } }: Seen): boolean =>
  (safety['legs-weaker']?.details ?? []).some((each) => each === 'one-leg' || each === 'both-legs');
const saysSide = (seen: Seen): boolean =>
  !tellsWeakness(seen.visit.safety['legs-weaker']) || namesSide(seen);

/** Of the finding itself, by its side or a group; and of both together, by the account too. */
const isPlaced = ({ visit: { exam, power } }: Seen): boolean =>
  !isNew(exam.strength) || exam.strength.side !== undefined || weakGroups({ power }).length > 0;
const isPlacedByBoth = (seen: Seen): boolean => isPlaced(seen) || namesSide(seen);

/**
 * The step fills a blank, which may move either way. Of a source that is added beside a blank: it is
 * the blank filled with the same value, and then the source added, which is a step of its own.
 */
export const fillsBlank = (before: Seen, after: Seen, finding: FindingId): boolean =>
  givesWay(before, finding) ||
  givesWay(after, finding) ||
  datesCord(before, after) ||
  [saysSide, isPlaced, isPlacedByBoth].some((says) => !says(before) && says(after));
