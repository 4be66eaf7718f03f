import type { QuestionId } from '../../record/visit.ts';
import { cite, type Citations } from '../sources.ts';

export type CriterionValue = 'yes' | 'no' | 'open';

/** What a criterion's row gives. */
export type CriterionResult = {
  readonly value: CriterionValue;
  /** Stands beside it. */
  readonly note?: string;
  /** The question that would settle what the note leaves open. */
  readonly asks?: QuestionId;
};

export const BEFORE_TREATMENT: CriterionResult = {
  value: 'yes',
  note: 'By history before treatment.',
};

/** A medicine for RLS may be why the answer is no (D35). */
export const IS_IT_TREATED: CriterionResult = {
  value: 'open',
  note: 'A medicine for RLS is taken: is it treated now? Then “no” may be due to the treatment.',
  asks: 'treated-now',
};

export const IRLSSG: Citations = [cite('allen-2014', '1.2', 'consensus')];
export const FEATURE: Citations = [
  cite('project-design', 'D7', 'design'),
  cite('allen-2014', '1.2', 'consensus'),
];
export const EARLIER: Citations = [
  cite('allen-2014', '1.2', 'consensus'),
  cite('project-design', 'D8', 'design'),
];
export const NO_LEGS: Citations = [
  cite('project-design', 'D34', 'design'),
  cite('project-design', 'D7', 'design'),
  cite('allen-2014', '1.2', 'consensus'),
];
export const TREATED: Citations = [
  cite('project-design', 'D35', 'design'),
  cite('allen-2014', '1.2', 'consensus'),
];
export const CHILD: Citations = [
  cite('picchietti-2013', '1.5', 'consensus'),
  cite('project-design', 'D16', 'design'),
];
