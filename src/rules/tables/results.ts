/** What the tables conclude, by id. */

export type VerdictId =
  | 'met'
  | 'not-met'
  | 'indeterminate'
  | 'probable-observed'
  | 'possible-child';

export type CriterionNumber = 1 | 2 | 3 | 4 | 5;

export type Tier = 'emergency' | 'urgent' | 'routine' | 'note';
export type Within = 'now' | 'same day' | 'days' | '2 weeks' | 'routine';

export type HeadlineId =
  | 'emergency'
  | 'urgent'
  | 'routine-finding'
  | 'disagreement'
  | 'sufficient-condition'
  | 'not-met'
  | 'cannot-say-yet'
  | 'observation-only'
  | 'met-examination-outstanding'
  | 'met-with-coexisting'
  | 'met';
