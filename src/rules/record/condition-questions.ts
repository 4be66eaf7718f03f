import type { Question } from './questions/question.ts';

/** Asked of every condition, and of each that is present (D1). */
export const CONDITION_STATE_WORDS = {
  absent: 'Absent',
  present: 'Present',
  unsure: 'Unsure',
} as const;
export const EXPLAINS_ALL: Question<'yes' | 'no' | 'unsure'> = {
  label: 'Does it explain all of the leg symptoms?',
  options: { yes: 'Yes', no: 'No, separate', unsure: 'Unsure' },
};

/** Asked of a condition that is there (D59). */
export const CONDITION_STATUS: Question<'known' | 'suspected'> = {
  label: 'On record, or thought of',
  options: { known: 'Known', suspected: 'Suspected' },
};
