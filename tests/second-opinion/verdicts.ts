/** The three verdicts (§1.1, D16, D17, D18, D60, D61). */
import type { VerdictId } from '../../src/rules/tables/results.ts';
import type { ConditionAnswer, Visit } from '../../src/rules/record/visit.ts';
import { keepsOpen, type Five, type Present } from './criteria.ts';
import type { OnMedicines } from './medicines.ts';
import type { Person } from './person.ts';
import { asked, both, opposite, said, type Said } from './said.ts';
import { byCarer } from './symptoms.ts';
import { below, measured } from './typed-number.ts';

const fromSaid = (all: Said): VerdictId => {
  if (all === 'yes') return 'met';
  return all === 'no' ? 'not-met' : 'indeterminate';
};

/** Absent; or unsure, and said to be separate (D33). */
const isAside = (answer: ConditionAnswer | undefined): boolean =>
  answer?.state === 'absent' || (answer?.state === 'unsure' && answer['explains-all'] === 'no');

/** D17, offered only when the patient cannot answer. */
function byObservation(visit: Visit, five: Five, present: readonly Present[]): VerdictId {
  const { answers, conditions } = visit;
  // A finding attributed to it makes it present as well (D1).
  const akathisia = present.find(({ id }) => id === 'akathisia');
  const pain = answers['pain-source'];
  const observed = both(
    asked(answers['observed-discomfort']),
    asked(answers['observed-activity']),
    asked(answers['observed-rest']),
    asked(answers['observed-relief']),
    asked(answers['observed-evening']),
  );
  let akathisiaAside: Said = 'open';
  if (akathisia !== undefined) {
    akathisiaAside = opposite(asked(akathisia.answer['explains-all']));
  } else if (isAside(conditions.akathisia)) akathisiaAside = 'yes';
  let painAside: Said = 'open';
  if (pain === 'absent' || pain === 'present') painAside = 'yes';
  if (pain === 'explains-all') painAside = 'no';
  // The own judgement counts here too, at best open while it is unsure (D1).
  // What is unsure keeps it open as well; what was not asked is not needed (D33).
  const isOpen = answers['own-judgement'] === 'unsure' || keepsOpen(visit, present);
  const judged: Said = isOpen ? 'open' : 'yes';
  const all = both(observed, akathisiaAside, painAside, judged, five[4] === 'no' ? 'no' : 'yes');
  if (all === 'yes') return 'probable-observed';
  return all === 'no' ? 'not-met' : 'indeterminate';
}

export function irlssg(
  visit: Visit,
  who: Person,
  five: Five,
  present: readonly Present[],
): VerdictId {
  if (visit.answers['cannot-describe'] === 'yes') return byObservation(visit, five, present);
  if (byCarer(visit, who) === 'yes') {
    // Criterion 1 takes the child's own words; a no to another is a no (D61).
    const observed = both(...five.slice(1));
    if (observed === 'yes') return 'possible-child';
    return observed === 'no' ? 'not-met' : 'indeterminate';
  }
  return fromSaid(both(...five));
}

/** Neither set of criteria has a pathway for observers or carers. */
const hasOwnPathway = (visit: Visit, who: Person): boolean =>
  visit.answers['cannot-describe'] === 'yes' || byCarer(visit, who) === 'yes';

/** Concern, distress, sleep disturbance or impairment (§1.1, C). */
function concern({ answers, many }: Visit): Said {
  if (many.impact?.includes('sleep') === true) return 'yes';
  return asked(answers.significance);
}

export function icsd3tr(visit: Visit, who: Person, five: Five): VerdictId {
  if (hasOwnPathway(visit, who)) return 'indeterminate';
  return fromSaid(both(...five, concern(visit)));
}

/** At least 3 times a week, for at least 3 months, with distress or impairment, not by a medicine. */
export function dsm5tr(visit: Visit, who: Person, five: Five, medicines: OnMedicines): VerdictId {
  if (hasOwnPathway(visit, who)) return 'indeterminate';
  const often = opposite(below(measured('frequency', visit.numbers.frequency), { 'per week': 3 }));
  const { duration } = visit.answers;
  const longEnough = duration === undefined ? 'open' : said(duration !== 'under-3-months');
  const significant = asked(visit.answers.significance);
  return fromSaid(both(...five, often, longEnough, significant, opposite(medicines.provoked)));
}
