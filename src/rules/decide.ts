/**
 * The composition of the tables, without words: facts, criteria, verdicts, urgency, iron, B12 and
 * the headline. Pure and fast enough to be tried on every possible answer.
 */
import type { HeadlineId, VerdictId } from './tables/results.ts';
import { B12_LEAD, type B12LeadId, type B12Result } from './tables/b12/lead.ts';
import { criteriaFacts, type VerdictFacts } from './tables/criteria/values.ts';
import { DSM_VERDICT } from './tables/verdicts/dsm.ts';
import { ICSD_VERDICT } from './tables/verdicts/icsd.ts';
import { IRLSSG_VERDICT } from './tables/verdicts/irlssg.ts';
import type { VerdictResult } from './tables/verdicts/shared.ts';
import { reviewWords } from './edition.ts';
import { withBegan } from './facts/began.ts';
import { outstandingItems } from './facts/examination.ts';
import { facts, groupsOf, urgentReader, type Facts } from './facts/facts.ts';
import { leastDangerousReading, mostDangerousReading } from './facts/most-dangerous.ts';
import { kept } from './logic/kept.ts';
import { keptFacts } from './record/kept-of.ts';
import { CALM } from './tables/calm.ts';
import { calmCounts, calmFacts } from './tables/calm-facts.ts';
import { HEADLINES, type HeadlineFacts } from './tables/headline.ts';
import { requiredMimics } from './tables/conditions/required.ts';
import { ironOutcome } from './tables/iron/outcome.ts';
import { screenFacts } from './facts/screen.ts';
import { readScreen } from './facts/screen.ts';
import { graded } from './facts/strength.ts';
import { every, first, type Outcome, type Table } from './logic/table.ts';
import { askedAnew } from './tables/urgency/asked-anew.ts';
import { readUrgency } from './tables/urgency/read.ts';
import type { MimicId } from './record/ids.ts';
import type { Visit } from './record/visit.ts';

const verdictOf = <Id extends string>(
  outcome: Outcome<VerdictFacts, Id, VerdictResult>,
): VerdictId => (outcome.status === 'open' ? 'indeterminate' : outcome.row.then.verdict);

/** One verdict with the outcome that it comes from. */
function judge<Id extends string>(
  table: Table<VerdictFacts, Id, VerdictResult>,
  known: VerdictFacts,
) {
  const outcome = first(table, known);
  return { table, outcome, verdict: verdictOf(outcome) } as const;
}

const outstandingExamination = keptFacts(['exam'], outstandingItems);

const yes = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

/** The clinician's judgement on criterion 5 beside what the screen alone would say (D1, D9 row 4). */
function disagrees(known: VerdictFacts): boolean {
  const screenSays =
    known['sufficient-condition'] === 'yes'
      ? 'no'
      : known['mimic-screen'] === 'complete' &&
          known['explains-all-asked'] === 'complete' &&
          known['finding-without-cause'] === 'no'
        ? 'yes'
        : 'open';
  return (
    (known.symptoms['own-judgement'] === 'no' && screenSays === 'yes') ||
    (known.symptoms['own-judgement'] === 'yes' && screenSays === 'no')
  );
}

/** Lines of the laboratory that are urgent by themselves lead like any other (D9, row 2). */
const isUrgentLab = (lead: Outcome<Facts, B12LeadId, B12Result>): boolean =>
  lead.status !== 'open' && lead.row.then.flag !== undefined;

const requiredOf = kept(groupsOf, requiredMimics);
const screenOf = kept(
  ({ conditions, exam }: Visit, required: readonly MimicId[]) => [conditions, exam, required],
  readScreen,
);
const urgencyOf = kept(groupsOf, readUrgency);
const urgentFacts = urgentReader();
const mildFacts = urgentReader();

/** Decides everything that can be decided of a visit. `today` is an ISO date; no clock is read. */
export function decide(recorded: Visit, today: string) {
  const visit = withBegan(askedAnew(graded(recorded), today), today);
  const plain = facts(visit, today);
  const screen = screenOf(visit, requiredOf(plain));
  // Filled up in place: spread, three objects would be made, and that costs more than all the facts.
  const screened = Object.assign(plain, screenFacts(screen, visit));
  const known: VerdictFacts = Object.assign(screened, criteriaFacts(screened));
  const irlssg = judge(IRLSSG_VERDICT, known);
  const { verdict } = irlssg;
  // What is not settled is read for danger, and for nothing else (D67, D68).
  const reading = mostDangerousReading(visit, today);
  const dangers: Facts = reading === visit ? known : urgentFacts(known, reading, today);
  const atLeast: Facts =
    reading === visit ? known : mildFacts(known, leastDangerousReading(visit, today), today);
  const urgency = urgencyOf(dangers);
  const b12Lead = first<Facts, B12LeadId, B12Result>(B12_LEAD, known);
  const b12Danger =
    dangers === known ? b12Lead : first<Facts, B12LeadId, B12Result>(B12_LEAD, dangers);
  const leading = urgency.fired.filter((row) => row.then.leads);
  const outstanding = outstandingExamination(visit);
  const headlineFacts: HeadlineFacts = {
    emergency: yes(leading.some((row) => row.then.tier === 'emergency')),
    urgent: yes(leading.some((row) => row.then.tier === 'urgent') || isUrgentLab(b12Danger)),
    'routine-finding': yes(leading.some((row) => row.then.tier === 'routine' && row.then.deficit)),
    disagreement: yes(disagrees(known)),
    'sufficient-condition': known['sufficient-condition'],
    'symptom-criterion-no': yes(
      known['criterion-1'] === 'no' ||
        known['criterion-2'] === 'no' ||
        known['criterion-3'] === 'no' ||
        known['criterion-4'] === 'no',
    ),
    verdict,
    'examination-outstanding': yes(outstanding.length > 0),
    coexisting: yes(
      known['present-mimic'] === 'yes' || known.signs['known-stable-finding'] === 'yes',
    ),
  };
  const applying: readonly HeadlineId[] = every(HEADLINES, headlineFacts).fired.map(
    (row) => row.id,
  );
  const counts = calmCounts({
    visit,
    screen,
    fired: urgency.fired,
    hasLabFlag: isUrgentLab(b12Danger),
    outstanding,
  });
  const takesCalm = calmFacts(counts);
  return {
    /** The visit with strength as its grades say, and with what the dates say of its medicines. */
    visit,
    known,
    screen,
    verdict,
    irlssg,
    icsd3tr: judge(ICSD_VERDICT, known),
    dsm5tr: judge(DSM_VERDICT, known),
    urgency,
    /** What urgency is read from, and what stands whatever the unit: the facts where all is settled. */
    urgent: { known: dangers, atLeast, visit: reading, b12: b12Danger },
    iron: ironOutcome(known, verdict),
    b12: b12Lead,
    outstanding,
    headlineFacts,
    /** What takes the calm from a headline of met: how much of each, and the rows (D54). */
    calm: { counts, facts: takesCalm, rows: every(CALM, takesCalm).fired },
    /** The rows of D9 that apply, in its order; the first leads. */
    headlines: applying,
    /** A sentence once the rules are past their review date. */
    overdue: reviewWords(today),
    today,
  };
}

export type Decision = ReturnType<typeof decide>;
