/** The five criteria and the verdicts made of them, as lines with their reasons. */
import type { Criterion, Verdict } from './assessment.ts';
import type { CriterionNumber } from '../tables/results.ts';
import { CRITERION_LABELS, CRITERION_QUESTIONS } from '../tables/criteria/labels.ts';
import { EVENING, RELIEF } from '../tables/criteria/patterns.ts';
import { REST, URGE } from '../tables/criteria/symptoms.ts';
import { CRITERION_5_FIGURE, NOT_EXPLAINED } from '../tables/criteria/not-explained.ts';
import { PROBABLE_CHILD_NOTE } from '../tables/verdicts/irlssg.ts';
import type { CriterionResult } from '../tables/criteria/result.ts';
import type { VerdictFacts } from '../tables/criteria/values.ts';
import { OPEN, type VerdictResult } from '../tables/verdicts/shared.ts';
import type { Decision } from '../decide.ts';
import { listed } from './phrases.ts';
import { whyFirst } from './why.ts';
import { readOf } from '../facts/leaf.ts';
import { keptEach } from '../logic/kept.ts';
import { first, type Table } from '../logic/table.ts';
import { holds } from '../logic/condition.ts';

type Judged<Result> = Table<VerdictFacts, string, Result>;

const CRITERIA: readonly {
  readonly number: CriterionNumber;
  readonly table: Judged<CriterionResult>;
  readonly figure?: Criterion['figure'];
}[] = [
  { number: 1, table: URGE },
  { number: 2, table: REST },
  { number: 3, table: RELIEF },
  { number: 4, table: EVENING },
  { number: 5, table: NOT_EXPLAINED, figure: CRITERION_5_FIGURE },
];

/** `ofScreen`: how far the screen of criterion 5 has come. */
const criteria = keptEach(
  ({ number, table }: (typeof CRITERIA)[number], known: VerdictFacts, ofScreen: string) => [
    number === 5 ? ofScreen : '',
    ...readOf(table, known),
  ],
  ({ number, table, figure }, known, ofScreen): Criterion => {
    const outcome = first(table, known);
    const result = outcome.status === 'decided' ? outcome.row.then : undefined;
    const note = result?.note ?? (number === 5 ? ofScreen : undefined);
    return {
      number,
      label: CRITERION_LABELS[number],
      value: result?.value ?? 'open',
      ...(note === undefined ? {} : { note }),
      ...(result?.asks === undefined ? {} : { asks: result.asks }),
      question: CRITERION_QUESTIONS[number],
      why: whyFirst(table, outcome, known),
      ...(figure === undefined ? {} : { figure }),
    };
  },
);

export const criteriaOf = (
  { known }: Decision,
  answered: number,
  required: number,
): readonly Criterion[] => criteria(CRITERIA, known, `${answered} of ${required} mimics answered.`);

const SETS = [
  { set: 'irlssg', name: 'IRLSSG 2012' },
  { set: 'icsd3tr', name: 'ICSD-3-TR' },
  { set: 'dsm5tr', name: 'DSM-5-TR' },
] as const;

type SetId = (typeof SETS)[number]['set'];

const isSaid = (answer: string | undefined): boolean => answer !== undefined && answer !== 'unsure';

/** What is open in a set, in a few words: never "Open" alone (D65). */
function openWords(set: SetId, known: VerdictFacts): string {
  const { significance, duration } = known.patient;
  const { provoked } = known.medicines;
  const criteriaOpen = CRITERIA.filter(({ number }) => known[`criterion-${number}`] === 'open').map(
    ({ number }) => `${number}`,
  );
  const disturbsSleep = set === 'icsd3tr' && known.patient['sleep-affected'] === 'yes';
  const open = [
    ...(criteriaOpen.length === 0
      ? []
      : [`${criteriaOpen.length === 1 ? 'criterion' : 'criteria'} ${listed(criteriaOpen)}`]),
    ...(set === 'irlssg' || disturbsSleep || isSaid(significance)
      ? []
      : ['distress or impairment']),
    ...(set !== 'dsm5tr' || known.measured.frequency !== undefined ? [] : ['spells a week']),
    ...(set !== 'dsm5tr' || duration !== undefined ? [] : ['duration']),
    ...(set !== 'dsm5tr' || isSaid(provoked) ? [] : ['whether it began with a medicine']),
  ];
  return open.length === 0 ? OPEN : `Open: ${open.join('; ')}.`;
}

/** All that `openWords` reads. */
const ofOpenWords = ({ known }: Decision): readonly unknown[] => [
  ...CRITERIA.map(({ number }) => known[`criterion-${number}`]),
  known.patient['sleep-affected'],
  known.patient.significance,
  known.patient.duration,
  known.measured.frequency,
  known.medicines.provoked,
];

const verdicts = keptEach(
  ({ set }: (typeof SETS)[number], decision: Decision, childNote: string) => [
    set === 'irlssg' ? childNote : '',
    ...ofOpenWords(decision),
    ...readOf(decision[set].table, decision.known),
  ],
  ({ set, name }, { known, [set]: judged }, childNote): Verdict => {
    const table: Judged<VerdictResult> = judged.table;
    const { outcome, verdict } = judged;
    const says =
      outcome.status === 'open' || outcome.row.then.says === OPEN
        ? openWords(set, known)
        : outcome.row.then.says;
    return {
      set,
      name,
      id: verdict,
      says: set === 'irlssg' ? says + childNote : says,
      why: whyFirst(table, outcome, known),
    };
  },
);

export function verdictsOf(decision: Decision): readonly Verdict[] {
  const isProbableChild = holds(PROBABLE_CHILD_NOTE.when, decision.known) === 'yes';
  return verdicts(SETS, decision, isProbableChild ? ` ${PROBABLE_CHILD_NOTE.says}` : '');
}
