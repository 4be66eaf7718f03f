/**
 * Whether a conclusion stands on the trainee's own checklist. To close early is to conclude while that
 * checklist cannot say yet: what was not asked is not "no".
 */
import { SAFETY_IDS } from '../rules/record/ids.ts';
import type { Visit } from '../rules/record/visit.ts';
import type { Assessment } from '../rules/words/assessment.ts';
import { listed } from '../rules/words/phrases.ts';
import type { Commitment } from './attempt.ts';
import { conclusionOf, type Conclusion } from './commitment.ts';

export type Closure = {
  /** `early`: the own checklist cannot say yet. `otherwise`: it comes to another conclusion. */
  readonly kind: 'stands' | 'early' | 'otherwise';
  /** What the own checklist comes to. */
  readonly own: Conclusion;
  /** What it leaves open, counted: "7 conditions that look like RLS". Empty unless `early`. */
  readonly open: string;
  /** Safety questions that could be answered here, and are blank on it. */
  readonly safetyUnasked: number;
};

const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

/** What keeps a checklist from a verdict. */
function leftOpen({ criteria, mimics, exam }: Assessment): string {
  const found = [
    ...counted(
      criteria.filter(({ number, value }) => number !== 5 && value === 'open').length,
      'of the first four criteria',
      'of the first four criteria',
    ),
    ...counted(
      mimics.notAsked.length,
      'condition that looks like RLS',
      'conditions that look like RLS',
    ),
    ...counted(mimics.unsure.length, 'condition left unsure', 'conditions left unsure'),
    ...counted(
      exam.filter(({ unattributed }) => unattributed).length,
      'finding without a cause',
      'findings without a cause',
    ),
  ];
  return found.length === 0 ? 'what decides the criteria' : listed(found);
}

/** `own` is what the rules make of the trainee's checklist; `expert` is the expert's. */
export function closureOf(
  { conclusion }: Pick<Commitment, 'conclusion'>,
  visit: Visit,
  own: Assessment,
  expert: Visit,
): Closure {
  const comesTo = conclusionOf(own);
  const otherwise = comesTo === 'cannot-say' ? 'early' : 'otherwise';
  const kind = comesTo === conclusion ? 'stands' : otherwise;
  return {
    kind,
    own: comesTo,
    open: kind === 'early' ? leftOpen(own) : '',
    safetyUnasked: SAFETY_IDS.filter(
      (id) => expert.safety[id]?.answer !== undefined && visit.safety[id]?.answer === undefined,
    ).length,
  };
}
