/** The five criteria and the verdicts made of them, as lines with their reasons. */
import type { Criterion, Verdict } from './assessment.ts';
import type { CriterionNumber } from '../tables/results.ts';
import { CRITERION_LABELS, CRITERION_QUESTIONS } from '../tables/criteria/labels.ts';
import { EVENING, RELIEF, REST, URGE } from '../tables/criteria/symptoms.ts';
import { CRITERION_5_FIGURE, NOT_EXPLAINED } from '../tables/criteria/not-explained.ts';
import { PROBABLE_CHILD_NOTE } from '../tables/verdicts/irlssg.ts';
import type { CriterionResult } from '../tables/criteria/result.ts';
import type { Decision } from '../decide.ts';
import { whyFirst } from './why.ts';
import { first, type Outcome, type Table } from '../logic/table.ts';
import { holds } from '../logic/condition.ts';

function criterion<F, Id extends string>(
  number: CriterionNumber,
  table: Table<F, Id, CriterionResult>,
  known: F,
  screenNote?: string,
): Criterion {
  const outcome = first(table, known);
  const result = outcome.status === 'decided' ? outcome.row.then : undefined;
  const note = result?.note ?? screenNote;
  return {
    number,
    label: CRITERION_LABELS[number],
    value: result?.value ?? 'open',
    ...(note === undefined ? {} : { note }),
    question: CRITERION_QUESTIONS[number],
    why: whyFirst(table, outcome, known),
  };
}

export function criteriaOf(
  { known }: Decision,
  answered: number,
  required: number,
): readonly Criterion[] {
  return [
    criterion(1, URGE, known),
    criterion(2, REST, known),
    criterion(3, RELIEF, known),
    criterion(4, EVENING, known),
    {
      ...criterion(5, NOT_EXPLAINED, known, `${answered} of ${required} mimics answered.`),
      figure: CRITERION_5_FIGURE,
    },
  ];
}

const SETS = {
  irlssg: 'IRLSSG 2012',
  icsd3tr: 'ICSD-3-TR',
  dsm5tr: 'DSM-5-TR',
} as const;

export function verdictsOf(decision: Decision): readonly Verdict[] {
  const { known } = decision;
  const childNote =
    holds(PROBABLE_CHILD_NOTE.when, known) === 'yes' ? ` ${PROBABLE_CHILD_NOTE.says}` : '';
  const line = <Id extends string>(
    set: Verdict['set'],
    judged: {
      table: Table<typeof known, Id, { verdict: Verdict['id']; says: string }>;
      outcome: Outcome<typeof known, Id, { verdict: Verdict['id']; says: string }>;
      verdict: Verdict['id'];
    },
    extra = '',
  ): Verdict => ({
    set,
    name: SETS[set],
    id: judged.verdict,
    says: (judged.outcome.status === 'open' ? 'Open.' : judged.outcome.row.then.says) + extra,
    why: whyFirst(judged.table, judged.outcome, known),
  });
  return [
    line('irlssg', decision.irlssg, childNote),
    line('icsd3tr', decision.icsd3tr),
    line('dsm5tr', decision.dsm5tr),
  ];
}
