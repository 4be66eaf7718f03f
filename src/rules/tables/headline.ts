/**
 * The headline (D9): the first row that applies leads, and no line below it is dropped. It reads
 * outcomes, not answers, all two-valued, so that one unasked question does not keep it open.
 */
import type { HeadlineId, VerdictId } from './results.ts';
import { HEADLINE_TEMPLATES } from './headline-words.ts';
import { cite, type Citations } from './sources.ts';
import { all, any, type AnswerLeaf } from '../logic/condition.ts';
import type { Row, Table } from '../logic/table.ts';

type YesNo = 'yes' | 'no';

export type ImpressionFacts = {
  readonly emergency: YesNo;
  readonly urgent: YesNo;
  /** A routine finding that is a deficit and new (D9, row 3). */
  readonly 'routine-finding': YesNo;
  readonly disagreement: YesNo;
  readonly 'sufficient-condition': YesNo;
  readonly 'symptom-criterion-no': YesNo;
  readonly verdict: VerdictId;
  readonly 'examination-outstanding': YesNo;
  /** A present mimic, or a finding that is known and unchanged. */
  readonly coexisting: YesNo;
};

function of<K extends keyof ImpressionFacts>(
  fact: K,
  ...among: readonly ImpressionFacts[K][]
): AnswerLeaf<ImpressionFacts> {
  return { kind: 'answer', fact, among, read: (facts) => facts[fact] };
}

/** What the row says, with the names of its gaps. */
type Words = readonly string[];

const D9: Citations = [cite('project-design', 'D9', 'design')];
const row = (
  id: HeadlineId,
  when: Row<ImpressionFacts, HeadlineId, Words>['when'],
  reassures = false,
): Row<ImpressionFacts, HeadlineId, Words> => ({
  id,
  when,
  then: HEADLINE_TEMPLATES[id],
  reassures,
  sources: D9,
});

/** Rows 1 to 6 may apply together; rows 7 to 11 exclude one another by their verdict. */
export const IMPRESSION: Table<ImpressionFacts, HeadlineId, Words> = {
  id: 'impression',
  takes: 'every',
  rows: [
    row('emergency', of('emergency', 'yes')),
    row('urgent', of('urgent', 'yes')),
    row('routine-finding', of('routine-finding', 'yes')),
    row('disagreement', of('disagreement', 'yes')),
    row('sufficient-condition', of('sufficient-condition', 'yes')),
    row(
      'not-met',
      all(
        of('verdict', 'not-met'),
        any(of('symptom-criterion-no', 'yes'), of('sufficient-condition', 'no')),
      ),
    ),
    row('cannot-say-yet', of('verdict', 'indeterminate')),
    row('observation-only', of('verdict', 'probable-observed', 'possible-child')),
    row(
      'met-examination-outstanding',
      all(of('verdict', 'met'), of('examination-outstanding', 'yes')),
    ),
    row(
      'met-with-coexisting',
      all(of('verdict', 'met'), of('examination-outstanding', 'no'), of('coexisting', 'yes')),
      true,
    ),
    row(
      'met',
      all(of('verdict', 'met'), of('examination-outstanding', 'no'), of('coexisting', 'no')),
      true,
    ),
  ],
};
