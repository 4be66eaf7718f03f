/** Limits across the fields of a visit, which a schema of single fields cannot say. */
import { isDrawnDay } from './drawn.ts';
import { EXAM } from './exam-items.ts';
import {
  EXAM_IDS,
  LAB_IDS,
  LASTING_REASONS,
  MIMIC_IDS,
  NUMBER_IDS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIGNS,
  WIDENED_SAFETY,
  type ExamId,
  type SafetyId,
  type Settled,
} from './ids.ts';
import { quantity, type QuantityId } from './quantities.ts';
import { SETTLED_OF } from './timing.ts';
import { isVisible } from './visible.ts';
import type { ConditionAnswer, Finding, SafetyAnswer, TypedValue, Visit } from './visit.ts';

type Place = readonly string[];

const repeats = (choices: readonly string[]): boolean => new Set(choices).size < choices.length;

function fieldOfAnswer(id: SafetyId, given: SafetyAnswer): string | undefined {
  const known: readonly string[] = SAFETY_DETAILS[id];
  const details = given.details ?? [];
  if (repeats(details) || !details.every((each) => known.includes(each))) return 'details';
  const settles: readonly Settled[] = SETTLED_OF[id] ?? [];
  if (given.settled !== undefined && !settles.includes(given.settled)) return 'settled';
  if (given['settled-by'] !== undefined && settles.length === 0) return 'settled-by';
  // Another question asks what it always asked, and a blank one was not asked at all.
  const isWidened = WIDENED_SAFETY.some((each) => each === id);
  if (given['first-wording'] !== undefined && (!isWidened || given.answer === undefined))
    return 'first-wording';
  return undefined;
}

const isLasting = (reason: Finding['reason']): boolean =>
  LASTING_REASONS.some((each) => each === reason);

type Asks = {
  readonly field: keyof Finding;
  /** Whether the screen asks for what stands there. */
  readonly isAsked: (id: ExamId, finding: Finding) => boolean;
};

/** What is asked of some items and not of others. What was recorded of it elsewhere, no screen shows. */
const ASKS: readonly Asks[] = [
  {
    field: 'state',
    isAsked: (id, { state }) => state !== 'not-interpretable' || EXAM[id].mayBeUninterpretable,
  },
  {
    field: 'signs',
    isAsked: (id, { signs = [] }) => {
      const known: readonly string[] = SIGNS[id];
      return !repeats(signs) && signs.every((each) => known.includes(each));
    },
  },
  // The shortcut writes "normal", and nothing where an item must be examined by itself (D14).
  { field: 'as-group', isAsked: (id, { state }) => state === 'normal' && EXAM[id].shortcut },
  // Of walking and standing alone it can be said that they can never be tested (D24).
  {
    field: 'reason',
    isAsked: (id, { reason }) => !isLasting(reason) || EXAM[id].mayBeUntestable,
  },
  { field: 'side', isAsked: (id) => EXAM[id].sided },
  { field: 'distribution', isAsked: (id) => EXAM[id].distributed },
  // Elsewhere it would hide the finding: what pain limits counts as not examined (D4).
  { field: 'pain-limited', isAsked: (id) => id === 'strength' },
  // Weakness is known by its groups (D29).
  { field: 'known-all', isAsked: (id) => id === 'strength' },
  { field: 'known-side', isAsked: (id) => id !== 'strength' && EXAM[id].sided },
  // A cause is asked of what counts, and shown wherever one was named.
  {
    field: 'attributed',
    isAsked: (id, { attributed }) => attributed?.to !== 'incidental' || EXAM[id].incidental,
  },
];

const fieldOfFinding = (id: ExamId, finding: Finding): string | undefined =>
  ASKS.find(({ field, isAsked }) => finding[field] !== undefined && !isAsked(id, finding))?.field;

/** The day on which it was taken over is a day of the calendar, and none without a place it came from. */
function fieldOfTaken(taken: Pick<TypedValue, 'from' | 'from-on'>): string | undefined {
  const on = taken['from-on'];
  if (on === undefined) return undefined;
  return taken.from !== undefined && isDrawnDay(on) ? undefined : 'from-on';
}

/** A unit of its own, and the day of the sample where there is a sample. */
function fieldOfTyped(id: QuantityId, typed: TypedValue = { text: '' }): string | undefined {
  const { unit, drawn } = typed;
  if (unit !== undefined && !quantity(id).units.some((each) => each.unit === unit)) return 'unit';
  if (drawn !== undefined && !(isDrawnDay(drawn) && LAB_IDS.some((each) => each === id)))
    return 'drawn';
  return fieldOfTaken(typed);
}

const MIMICS: ReadonlySet<string> = new Set(MIMIC_IDS);

function fieldOfCondition(id: string, given: ConditionAnswer): string | undefined {
  if (given['as-group'] && (given.state !== 'absent' || !MIMICS.has(id))) return 'as-group';
  if (given.status !== undefined && given.state !== 'present') return 'status';
  // What is blank was not taken over.
  if (given.from !== undefined && given.state === undefined) return 'from';
  return fieldOfTaken(given);
}

/** The first place of a visit that holds what the screen cannot record there. */
export function misplacedIn(visit: Visit): Place | undefined {
  for (const [id, choices] of Object.entries(visit.many)) {
    if (repeats(choices ?? [])) return ['many', id];
  }
  for (const id of SAFETY_IDS) {
    const field = fieldOfAnswer(id, visit.safety[id] ?? {});
    if (field !== undefined) return ['safety', id, field];
  }
  for (const id of EXAM_IDS) {
    const field = fieldOfFinding(id, visit.exam[id] ?? {});
    if (field !== undefined) return ['exam', id, field];
  }
  for (const [id, condition] of Object.entries(visit.conditions)) {
    const field = fieldOfCondition(id, condition ?? {});
    if (field !== undefined) return ['conditions', id, field];
  }
  for (const id of NUMBER_IDS) {
    const field = fieldOfTyped(id, visit.numbers[id]);
    if (field !== undefined) return ['numbers', id, field];
  }
  for (const id of LAB_IDS) {
    const field = fieldOfTyped(id, visit.labs[id]);
    if (field !== undefined) return ['labs', id, field];
  }
  if (visit.answers['takes-medicines'] !== undefined && visit.medicines.length > 0)
    return ['answers', 'takes-medicines'];
  const nameless = visit.medicines.findIndex(({ name }) => !isVisible(name));
  if (nameless !== -1) return ['medicines', String(nameless), 'name'];
  const strayed = visit.medicines.findIndex((each) => fieldOfTaken(each) !== undefined);
  if (strayed !== -1) return ['medicines', String(strayed), 'from-on'];
  const another = visit['another-cause'];
  // What is named in words has no first test that it could have had already, and is nobody else's.
  const stray = (['status', 'from', 'from-on'] as const).find((key) => another[key] !== undefined);
  const field = stray ?? fieldOfCondition('', another);
  return field === undefined ? undefined : ['another-cause', field];
}
