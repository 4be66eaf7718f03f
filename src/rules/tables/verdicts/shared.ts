/** What the verdicts of the three criteria sets read alike. */
import { is } from '../../facts/leaf.ts';
import { all, any, named } from '../../logic/condition.ts';
import { answerLeaf } from '../../logic/leaf.ts';
import type { CriteriaFacts, VerdictFacts } from '../criteria/values.ts';
import type { VerdictId } from '../results.ts';

/** "Open" is a value of its own here: it is neither yes nor no, and the verdicts say what follows. */
export const criterion = answerLeaf<CriteriaFacts, VerdictFacts>();

const fourSymptoms = ['criterion-1', 'criterion-2', 'criterion-3', 'criterion-4'] as const;
export const anyNo = named(
  'any criterion not met',
  any(...fourSymptoms.map((each) => criterion(each, 'no')), criterion('criterion-5', 'no')),
);
export const allYes = named(
  'all five criteria met',
  all(...fourSymptoms.map((each) => criterion(each, 'yes')), criterion('criterion-5', 'yes')),
);
/** As observed: of criterion 1 only the child’s own words count (D16, D61). */
export const anyObservedNo = named(
  'any of criteria 2 to 5 not met',
  any(
    criterion('criterion-2', 'no'),
    criterion('criterion-3', 'no'),
    criterion('criterion-4', 'no'),
    criterion('criterion-5', 'no'),
  ),
);
export const observed = is('cannot-describe', 'yes');
export const byCarer = is('child-description', 'carer');

export type VerdictResult = { readonly verdict: VerdictId; readonly says: string };

export const OPEN = 'Open.';
export const notAsked = { verdict: 'indeterminate', says: OPEN } as const;
export const byObservation = {
  verdict: 'indeterminate',
  says: 'Not judged: symptoms by observation or carer only.',
} as const;
export const notByWords = any(observed, byCarer);
