import { cite, type Citations } from '../sources.ts';

export type CriterionValue = 'yes' | 'no' | 'open';

/** What a criterion's row gives: the value, and a note that stands beside it. */
export type CriterionResult = { readonly value: CriterionValue; readonly note?: string };

export const IRLSSG: Citations = [cite('allen-2014', '1.2', 'consensus')];
export const FEATURE: Citations = [
  cite('project-design', 'D7', 'design'),
  cite('allen-2014', '1.2', 'consensus'),
];
export const EARLIER: Citations = [
  cite('allen-2014', '1.2', 'consensus'),
  cite('project-design', 'D8', 'design'),
];
export const CHILD: Citations = [
  cite('picchietti-2013', '1.5', 'consensus'),
  cite('project-design', 'D16', 'design'),
];
