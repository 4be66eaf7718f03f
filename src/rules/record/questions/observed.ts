/** What is seen where the patient cannot describe it (§1.6, D17). */
import { YES_NO_UNSURE_WORDS, type OfOne } from './question.ts';

export const OBSERVED = {
  'observed-discomfort': {
    label: 'Signs of discomfort in the legs',
    ask: 'Rubbing or kneading the legs, groaning while holding them.',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-activity': {
    label: 'Excess movement of the legs',
    ask: 'Pacing, fidgeting, kicking, tossing, cycling, tapping, unable to stay seated.',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-rest': {
    label: 'Discomfort only or worse at rest',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-relief': {
    label: 'Discomfort lessens with activity',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-evening': {
    label: 'Both only or worse in the evening or at night',
    options: YES_NO_UNSURE_WORDS,
  },
  'pain-source': {
    label: 'Another source of discomfort',
    ask: 'Joint, skin, bladder, constipation.',
    options: {
      absent: 'Looked for, none',
      present: 'Present, not all of it',
      'explains-all': 'Explains it all',
      unsure: 'Unsure',
    },
  },
} satisfies Partial<OfOne>;
