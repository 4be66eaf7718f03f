import { fact, type FactWords } from './fact-words.ts';
import type { SacralFacts } from './sacral.ts';

export const SACRAL_WORDS = {
  sacral: fact(
    'Numb saddle, retention, overflow, lost feeling of passing urine, new loss of stool',
    ['safety.bladder-bowel-saddle', 'exam.saddle-sphincter'],
    {
      definite: 'present',
      'definite-known': 'present, known and unchanged',
      soft: 'only hesitancy, constipation or sexual change',
    },
  ),
  'sacral-tempo': fact('Saddle or sphincter change', ['safety.bladder-bowel-saddle'], {
    'within-14-days': 'new or worse within 14 days',
    'beyond-14-days': 'for more than 14 days',
    unknown: 'since when not known',
  }),
  'sacral-course': fact('Course of the saddle or sphincter change', [
    'safety.bladder-bowel-saddle',
  ]),
} satisfies Record<keyof SacralFacts, FactWords>;
