import type { QuestionId } from '../../record/visit.ts';
import type { CriterionNumber } from '../results.ts';

export const CRITERION_LABELS: Readonly<Record<CriterionNumber, string>> = {
  1: 'Urge to move the legs, usually with unpleasant sensations',
  2: 'Begins or worsens at rest',
  3: 'Relieved, partly or fully, while moving',
  4: 'Only present or worse in the evening or at night',
  5: 'Not solely explained by another condition',
};

/** The same in a few words, for the headline: "relieved by movement: no". */
export const CRITERION_BRIEF: Readonly<Record<CriterionNumber, string>> = {
  1: 'urge to move the legs',
  2: 'begins or worsens at rest',
  3: 'relieved by movement',
  4: 'worse in the evening or at night',
  5: 'criterion 5, by the clinician’s own judgement',
};

export const CRITERION_QUESTIONS: Readonly<Record<CriterionNumber, QuestionId>> = {
  1: 'urge-to-move',
  2: 'rest-onset',
  3: 'relief-by-movement',
  4: 'evening-pattern',
  5: 'own-judgement',
};
