/** Criteria 1 to 4, by what is told of the symptoms (§1.2, D7, D8, D16, D34, D35). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { OnMedicines } from './medicines.ts';
import type { Person } from './person.ts';
import { asked, type Said } from './said.ts';

/** D16: who describes a child's symptoms; 13 or over, blank is own words. A blank age is no child's. */
export function byCarer({ answers }: Visit, who: Person): Said {
  if (who.child !== 'yes') return 'no';
  if (answers['described-by'] === 'carer') return 'yes';
  if (answers['described-by'] === 'own-words') return 'no';
  return who.under13 === 'no' ? 'no' : 'open';
}

const onlyAmong = (chosen: readonly string[], ...choices: readonly string[]): boolean =>
  chosen.length > 0 && chosen.every((each) => choices.includes(each));

/** What the earlier pattern makes of "no" or "unsure" now (D8); "unsure" is never made a no by it. */
function withEarlier(now: string | undefined, earlier: string | undefined): Said {
  if (now === 'yes') return 'yes';
  if (now === undefined) return 'open';
  if (earlier === 'yes') return 'yes';
  if (earlier !== 'no') return 'open';
  return now === 'no' ? 'no' : 'open';
}

/** Criteria 1 and 2 have an earlier answer where there is treatment (D35). */
const beforeTreatment = ({ answers }: Visit, id: 'urge-to-move' | 'rest-onset'): Said =>
  answers['treated-now'] === 'yes'
    ? withEarlier(answers[id], answers[`${id}-earlier`])
    : asked(answers[id]);

/** The legs take part, or did: it began there, or they were affected before treatment (D7, D34). */
function ofLegs({ answers, many: { sites = [] } }: Visit): Said {
  if (sites.length === 0 || sites.includes('legs')) return 'yes';
  return asked(answers['legs-earlier']);
}

/** With an urge, a no to legs earlier decides: it speaks of the time before treatment (D34). */
const isOfLegsAlone = (visit: Visit): boolean =>
  beforeTreatment(visit, 'urge-to-move') === 'yes' && ofLegs(visit) === 'no';

function first(visit: Visit, who: Person): Said {
  const urge = beforeTreatment(visit, 'urge-to-move');
  // Without an urge it is neither asked nor read whether the legs took part (D34).
  if (urge !== 'yes') return urge;
  const legs = ofLegs(visit);
  if (legs !== 'yes') return legs;
  const isOnlyAsleep = onlyAmong(visit.many['comes-on'] ?? [], 'asleep-only');
  if (visit.answers['urge-to-move'] === 'yes' && isOnlyAsleep) return 'open';
  return byCarer(visit, who) === 'no' ? 'yes' : 'open';
}

function second(visit: Visit): Said {
  const upright = onlyAmong(visit.many['comes-on'] ?? [], 'standing', 'walking');
  if (visit.answers['rest-onset'] === 'yes' && upright) return 'open';
  return beforeTreatment(visit, 'rest-onset');
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

/**
 * While it is not said whether there is treatment, and a medicine for RLS is taken, a no may be the
 * medicine's (D35).
 */
export function firstToFourth(
  visit: Visit,
  who: Person,
  { treats }: OnMedicines,
): readonly [Said, Said, Said, Said] {
  const mayBeTreated = treats && visit.answers['treated-now'] === undefined;
  const of = (answer: Said): Said => (mayBeTreated && answer === 'no' ? 'open' : answer);
  const urge = first(visit, who);
  return [
    isOfLegsAlone(visit) ? urge : of(urge),
    of(second(visit)),
    of(third(visit)),
    of(fourth(visit)),
  ];
}
