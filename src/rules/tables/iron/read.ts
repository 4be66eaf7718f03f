/** Reads the tables of iron for a visit: which row stands, what is missing, what is assumed. */
import { firstAsked } from '../../facts/asked.ts';
import type { Facts } from '../../facts/facts.ts';
import { any, because, holds } from '../../logic/condition.ts';
import { type Outcome, type Row, every, first } from '../../logic/table.ts';
import type { QuestionId } from '../../record/visit.ts';
import type { VerdictId } from '../results.ts';
import { FIND_CAUSE, type FindCauseId, LOW_TSAT_NOT_INFLAMED } from './cause.ts';
import { IRON_GENERAL, type IronGeneralId } from './general.ts';
import { IRON, type IronId } from './ladder.ts';
import { IRON_NOTES, type IronNote, type IronNoteId } from './notes.ts';
import { asksDialysis, mayAssume, type IronContext } from './outcome.ts';
import { ANAEMIA, type IronResult, LOW_FERRITIN } from './shared.ts';
import { IRON_WHOM, type IronWhom, type IronWhomId } from './whom.ts';

/** What is typed of iron and blood and cannot be read; `tsat-parts`: what TSAT is computed from (D28). */
export type IronUnread = 'ferritin' | 'tsat' | 'tsat-parts' | 'haemoglobin';

function unreadOf({ typed }: Facts): readonly IronUnread[] {
  const tsat = typed['tsat-typed'];
  return [
    ...(typed['ferritin-typed'] === 'unread' ? (['ferritin'] as const) : []),
    ...(tsat === 'unread' ? (['tsat'] as const) : []),
    ...(tsat === 'parts-unread' ? (['tsat-parts'] as const) : []),
    ...(typed['haemoglobin-typed'] === 'unread' ? (['haemoglobin'] as const) : []),
  ];
}

export type IronReading = {
  /** `iron.incomplete` is what an open outcome means. */
  readonly id: IronId | 'iron.incomplete' | 'iron.rlsThresholdsNotApplied';
  /** Put before the line while the verdict is open; else empty. */
  readonly opening: '' | 'If RLS is diagnosed:';
  /** Absent while the criteria are not met: then `general` speaks. */
  readonly outcome: Outcome<Facts, IronId, IronResult> | undefined;
  readonly general: Outcome<Facts, IronGeneralId, IronResult> | undefined;
  /** The questions whose answers would settle what is open, without the assumptions. */
  readonly missing: readonly QuestionId[];
  /** Blank context read as "no": "assuming no dialysis: confirm". */
  readonly assuming: readonly IronContext[];
  readonly unread: readonly IronUnread[];
  /** What the row asks to be measured and is not. */
  readonly measureNext: readonly QuestionId[];
  readonly findCause: Outcome<Facts, FindCauseId, string>;
  /** Which causes are asked of this patient. */
  readonly whom: Outcome<Facts, IronWhomId, IronWhom>;
  readonly notes: readonly Row<Facts, IronNoteId, IronNote>[];
};

/** The facts on which an outcome still hangs. */
function openFacts<Id extends string, R>(
  outcome: Outcome<Facts, Id, R>,
  facts: Facts,
): readonly string[] {
  if (outcome.status === 'decided') return [];
  const rows = outcome.status === 'unless' ? outcome.overtaking : outcome.possible;
  const open = rows
    .filter((each) => holds(each.when, facts) === 'undetermined')
    .flatMap((each) => because(each.when, facts))
    .map((held) => held.leaf.fact);
  return [...new Set(open)];
}

function isMeasured(question: QuestionId, facts: Facts): boolean {
  if (question === 'lab.ferritin') return facts.measured.ferritin !== undefined;
  if (question === 'lab.tsat') return facts.measured.tsat !== undefined;
  return question === 'lab.haemoglobin' && facts.measured.haemoglobin !== undefined;
}

/** True where a cause is looked for only because inflammation was not recorded. */
const causeRestsOnAssumption = (facts: Facts): boolean =>
  (facts.patient.inflammation === undefined || facts.patient.inflammation === 'unsure') &&
  holds(LOW_TSAT_NOT_INFLAMED, facts) === 'yes' &&
  holds(any(LOW_FERRITIN, ANAEMIA), facts) !== 'yes';

/** Reads the ladder. The verdict chooses what may be shown; iron never changes it (T44). */
export function readIron(facts: Facts, verdict: VerdictId): IronReading {
  const notes = every(IRON_NOTES, facts).fired;
  const findCause = first(FIND_CAUSE, facts);
  const whom = first(IRON_WHOM, facts);
  const inflammation: readonly IronContext[] = causeRestsOnAssumption(facts)
    ? ['inflammation']
    : [];
  const wanted = (outcome: Outcome<Facts, string, IronResult>): readonly QuestionId[] =>
    outcome.status === 'open'
      ? []
      : outcome.row.then.measureNext.filter((question) => !isMeasured(question, facts));
  if (verdict === 'not-met') {
    const general = first(IRON_GENERAL, facts);
    return {
      id: 'iron.rlsThresholdsNotApplied',
      opening: '',
      outcome: undefined,
      general,
      missing: questionsOf(openFacts(general, facts)),
      assuming: inflammation,
      measureNext: wanted(general),
      unread: unreadOf(facts),
      findCause,
      whom,
      notes: notes.filter((each) => !each.then.rlsOnly),
    };
  }
  const outcome = first(IRON, facts, mayAssume(facts));
  const open = openFacts(outcome, facts);
  const assumed = withAssumptions(facts);
  return {
    id: outcome.status === 'open' ? 'iron.incomplete' : outcome.row.id,
    opening: verdict === 'indeterminate' ? 'If RLS is diagnosed:' : '',
    outcome,
    general: undefined,
    missing: questionsOf(openFacts(first(IRON, assumed), assumed)),
    assuming: [...open.filter(mayAssume(facts)), ...inflammation],
    measureNext: wanted(outcome),
    unread: unreadOf(facts),
    findCause,
    whom,
    notes,
  };
}

const orNo = (answer: 'yes' | 'no' | 'unsure' | undefined): 'yes' | 'no' =>
  answer === 'yes' ? 'yes' : 'no';

/** The facts with the assumptions made: what is open then is what is missing (D6). */
const withAssumptions = (facts: Facts): Facts => ({
  ...facts,
  patient: {
    ...facts.patient,
    dialysis: asksDialysis(facts) ? facts.patient.dialysis : orNo(facts.patient.dialysis),
    pregnant: orNo(facts.patient.pregnant),
    'iron-overload': orNo(facts.patient['iron-overload']),
  },
});

const questionsOf = (open: readonly string[]): readonly QuestionId[] =>
  open.flatMap((fact) => firstAsked(fact) ?? []);

const ASSUMED: Readonly<Record<IronContext, string>> = {
  dialysis: 'no dialysis or end-stage kidney disease',
  pregnant: 'not pregnant',
  'iron-overload': 'no known iron overload',
  inflammation: 'no inflammation',
};

/** "Assuming no dialysis or end-stage kidney disease, not pregnant: confirm."; empty when nothing is assumed. */
export const assumingWords = ({ assuming }: Pick<IronReading, 'assuming'>): string =>
  assuming.length === 0
    ? ''
    : `Assuming ${assuming.map((context) => ASSUMED[context]).join(', ')}: confirm.`;
