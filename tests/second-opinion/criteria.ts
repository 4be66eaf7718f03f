/** The fifth criterion, and the five together (§1.2, D1, D33); the four of the symptoms stand beside it. */
import {
  MIMIC_IDS,
  SUSPECT_IDS,
  type ConditionId,
  type MimicId,
} from '../../src/rules/record/ids.ts';
import type { ConditionAnswer, Visit } from '../../src/rules/record/visit.ts';
import { causeOf, counts, type Examination } from './examination.ts';
import type { Person } from './person.ts';
import type { OnMedicines } from './medicines.ts';
import type { Said } from './said.ts';
import { firstToFourth } from './symptoms.ts';

export type Five = readonly [Said, Said, Said, Said, Said];

export type Present = {
  readonly id: ConditionId | 'another-cause';
  readonly answer: ConditionAnswer;
  /** All but the causes of §6.1 are asked whether they explain it all, and those when a finding is attributed to them. */
  readonly isAsked: boolean;
};

/** Mimics, and what may stand behind a finding: the causes of §6.1 go with RLS and do not mimic it. */
const MAY_EXPLAIN: readonly ConditionId[] = [...MIMIC_IDS, ...SUSPECT_IDS];

/** Recorded present, or made present by attributing a finding to it (D1). */
export function presentConditions(visit: Visit, found: Examination): readonly Present[] {
  const attributed = new Set<ConditionId>();
  for (const each of found.noted) {
    const cause = causeOf(each);
    if (cause?.to === 'condition') attributed.add(cause.condition);
  }
  const ids = new Set<ConditionId>([
    ...(Object.keys(visit.conditions) as ConditionId[]),
    ...attributed,
  ]);
  const present: Present[] = [];
  for (const id of ids) {
    const answer = visit.conditions[id] ?? {};
    if (answer.state === 'present' || attributed.has(id)) {
      present.push({ id, answer, isAsked: MAY_EXPLAIN.includes(id) || attributed.has(id) });
    }
  }
  if (visit['another-cause'].state === 'present') {
    present.push({ id: 'another-cause', answer: visit['another-cause'], isAsked: true });
  }
  for (const each of found.noted) {
    const cause = causeOf(each);
    if (cause?.to === 'other') {
      const answer = { 'explains-all': cause['explains-all'] };
      present.push({ id: 'another-cause', answer, isAsked: true });
    }
  }
  return present;
}

export const isSufficient = (present: readonly Present[]): boolean =>
  present.some(({ answer }) => answer['explains-all'] === 'yes');

/** Unsure, and not made present by a finding that is put down to it; another cause as well (D33). */
function unsureConditions(visit: Visit, present: readonly Present[]): readonly ConditionAnswer[] {
  const aside = MAY_EXPLAIN.filter((id) => !present.some((each) => each.id === id));
  return [...aside.map((id) => visit.conditions[id] ?? {}), visit['another-cause']].filter(
    ({ state }) => state === 'unsure',
  );
}

/**
 * Unsure is never no, of what nothing asked for and of another cause as well (§1.2, C5); but that it
 * does not explain all of it closes it. That this is unsure of what is present is open too (D33).
 */
export const keepsOpen = (visit: Visit, present: readonly Present[]): boolean =>
  unsureConditions(visit, present).some((answer) => answer['explains-all'] !== 'no') ||
  present.some(({ answer }) => answer['explains-all'] === 'unsure');

/** D1, without the clinician's own judgement: what the screen alone says. */
export function screenSays(
  visit: Visit,
  found: Examination,
  present: readonly Present[],
  required: readonly MimicId[],
): Said {
  if (isSufficient(present)) return 'no';
  const isPresent = (id: ConditionId) => present.some((each) => each.id === id);
  const unanswered = required.some(
    (id) => !isPresent(id) && visit.conditions[id]?.state === undefined,
  );
  if (unanswered || keepsOpen(visit, present)) return 'open';
  if (present.some(({ answer, isAsked }) => isAsked && answer['explains-all'] !== 'no'))
    return 'open';
  if (found.abnormal.some((each) => counts(each) && causeOf(each) === undefined)) return 'open';
  return 'yes';
}

function fifth(visit: Visit, screen: Said): Said {
  const own = visit.answers['own-judgement'];
  if (screen === 'no' || own === 'no') return 'no';
  return own === 'unsure' ? 'open' : screen;
}

export const criteria = (visit: Visit, who: Person, medicines: OnMedicines, screen: Said): Five => [
  ...firstToFourth(visit, who, medicines),
  fifth(visit, screen),
];
