/** Limits across the fields of a visit, which a schema of single fields cannot say. */
import { EXAM } from './exam-items.ts';
import {
  EXAM_IDS,
  LASTING_REASONS,
  MIMIC_IDS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIGNS,
  WIDENED_SAFETY,
  type ExamId,
  type SafetyId,
  type Settled,
} from './ids.ts';
import { SETTLED_OF } from './timing.ts';
import type { ConditionAnswer, Finding, SafetyAnswer, Visit } from './visit.ts';

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

const LASTING: readonly Finding['reason'][] = LASTING_REASONS;

function fieldOfFinding(id: ExamId, finding: Finding): string | undefined {
  const known: readonly string[] = SIGNS[id];
  const signs = finding.signs ?? [];
  if (repeats(signs) || !signs.every((each) => known.includes(each))) return 'signs';
  // The shortcut writes "normal", and nothing where an item must be examined by itself (D14).
  if (finding['as-group'] && (finding.state !== 'normal' || !EXAM[id].shortcut)) return 'as-group';
  // What can never be tested is of balance only (D24).
  if (LASTING.includes(finding.reason) && id !== 'gait' && id !== 'romberg') return 'reason';
  if (finding['known-all'] !== undefined && id !== 'strength') return 'known-all';
  // Weakness is known by its groups (D29).
  if (finding['known-side'] !== undefined && (id === 'strength' || !EXAM[id].sided))
    return 'known-side';
  // Of walking and standing alone it can be said that they can never be tested (D24).
  if (!EXAM[id].mayBeUntestable && LASTING_REASONS.some((each) => each === finding.reason))
    return 'reason';
  return undefined;
}

const MIMICS: ReadonlySet<string> = new Set(MIMIC_IDS);

function fieldOfCondition(id: string, given: ConditionAnswer): string | undefined {
  if (given['as-group'] && (given.state !== 'absent' || !MIMICS.has(id))) return 'as-group';
  if (given.status !== undefined && given.state !== 'present') return 'status';
  return undefined;
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
  const another = visit['another-cause'];
  // What is named in words has no first test that it could have had already.
  const field = another.status === undefined ? fieldOfCondition('', another) : 'status';
  return field === undefined ? undefined : ['another-cause', field];
}
