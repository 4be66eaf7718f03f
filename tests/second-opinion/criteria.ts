/** The five criteria (§1.2, D1, D7, D8, D16). */
import {
  MIMIC_IDS,
  SUSPECT_IDS,
  type ConditionId,
  type MimicId,
} from '../../src/rules/record/ids.ts';
import type { ConditionAnswer, Visit } from '../../src/rules/record/visit.ts';
import { causeOf, counts, type Examination } from './examination.ts';
import type { Person } from './person.ts';
import { asked, type Said } from './said.ts';

export type Five = readonly [Said, Said, Said, Said, Said];

/** D16: who describes a child's symptoms; 13 or over, blank is own words. */
export function byCarer({ answers }: Visit, who: Person): Said {
  if (who.child === 'no') return 'no';
  if (who.child === 'open' && who.age === undefined) return 'no';
  if (answers['described-by'] === 'carer') return 'yes';
  if (answers['described-by'] === 'own-words') return 'no';
  return who.under13 === 'no' ? 'no' : 'open';
}

const onlyAmong = (chosen: readonly string[], ...choices: readonly string[]): boolean =>
  chosen.length > 0 && chosen.every((each) => choices.includes(each));

function first(visit: Visit, who: Person): Said {
  const { sites = [], 'comes-on': comesOn = [] } = visit.many;
  if (sites.length > 0 && !sites.includes('legs')) return 'no';
  const now = asked(visit.answers['urge-to-move']);
  if (now !== 'yes') return now;
  if (onlyAmong(comesOn, 'asleep-only')) return 'open';
  return byCarer(visit, who) === 'no' ? 'yes' : 'open';
}

function second(visit: Visit): Said {
  const now = asked(visit.answers['rest-onset']);
  const upright = onlyAmong(visit.many['comes-on'] ?? [], 'standing', 'walking');
  return now === 'yes' && upright ? 'open' : now;
}

/** D8: what the earlier pattern makes of "no" or "unsure" now. */
function withEarlier(now: string | undefined, earlier: string | undefined): Said {
  if (now === 'yes') return 'yes';
  if (now === undefined) return 'open';
  if (earlier === 'yes') return 'yes';
  if (earlier !== 'no') return 'open';
  return now === 'no' ? 'no' : 'open';
}

function third({ answers, many }: Visit): Said {
  const now = answers['relief-by-movement'];
  const eased = many['eased-by'] ?? [];
  if (now === 'yes' && eased.length > 0 && !eased.includes('keeping-moving')) return 'open';
  return withEarlier(now, answers['relief-by-movement-earlier']);
}

function fourth({ answers }: Visit): Said {
  const now = answers['evening-pattern'];
  if (now === 'yes' && answers['daytime-rest'] === 'never-tested') return 'open';
  return withEarlier(now, answers['evening-pattern-earlier']);
}

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
    (id) => !isPresent(id) && visit.conditions[id]?.state !== 'absent',
  );
  // Unsure is never no, of what nothing asked for and of another cause as well (§1.2, C5).
  const unsure =
    MAY_EXPLAIN.some((id) => !isPresent(id) && visit.conditions[id]?.state === 'unsure') ||
    visit['another-cause'].state === 'unsure';
  if (unanswered || unsure) return 'open';
  // Asked or not: "unsure" once said is unsure.
  if (present.some(({ answer }) => answer['explains-all'] === 'unsure')) return 'open';
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

export const criteria = (visit: Visit, who: Person, screen: Said): Five => [
  first(visit, who),
  second(visit),
  third(visit),
  fourth(visit),
  fifth(visit, screen),
];
