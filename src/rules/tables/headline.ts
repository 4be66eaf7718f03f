/**
 * The headline (D9): the first row that applies leads, and no line below it is dropped. It reads
 * outcomes, not answers, all two-valued, so that one unasked question does not keep it open.
 */
import type { HeadlineId, VerdictId } from './results.ts';
import { HEADLINE_TEMPLATES } from './headline-words.ts';
import { cite, type Citations } from './sources.ts';
import { all, any } from '../logic/condition.ts';
import { answerLeaf } from '../logic/leaf.ts';
import type { Row, Table } from '../logic/table.ts';

type YesNo = 'yes' | 'no';

export type HeadlineFacts = {
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

const is = answerLeaf<HeadlineFacts>();

/** What the row says, with the names of its gaps. */
type Words = readonly string[];

const D9: Citations = [cite('project-design', 'D9', 'design')];
const row = (
  id: HeadlineId,
  when: Row<HeadlineFacts, HeadlineId, Words>['when'],
  reassures = false,
): Row<HeadlineFacts, HeadlineId, Words> => ({
  id,
  when,
  then: HEADLINE_TEMPLATES[id],
  reassures,
  sources: D9,
});

/** Rows 1 to 6 may apply together; rows 7 to 11 exclude one another by their verdict. */
export const HEADLINES: Table<HeadlineFacts, HeadlineId, Words> = {
  id: 'impression',
  takes: 'every',
  rows: [
    row('emergency', is('emergency', 'yes')),
    row('urgent', is('urgent', 'yes')),
    row('routine-finding', is('routine-finding', 'yes')),
    row('disagreement', is('disagreement', 'yes')),
    row('sufficient-condition', is('sufficient-condition', 'yes')),
    row(
      'not-met',
      all(
        is('verdict', 'not-met'),
        any(is('symptom-criterion-no', 'yes'), is('sufficient-condition', 'no')),
      ),
    ),
    row('cannot-say-yet', is('verdict', 'indeterminate')),
    row('observation-only', is('verdict', 'probable-observed', 'possible-child')),
    row(
      'met-examination-outstanding',
      all(is('verdict', 'met'), is('examination-outstanding', 'yes')),
    ),
    row(
      'met-with-coexisting',
      all(is('verdict', 'met'), is('examination-outstanding', 'no'), is('coexisting', 'yes')),
      true,
    ),
    row(
      'met',
      all(is('verdict', 'met'), is('examination-outstanding', 'no'), is('coexisting', 'no')),
      true,
    ),
  ],
};
