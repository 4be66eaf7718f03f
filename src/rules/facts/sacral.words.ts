import { fact, type FactWords } from './fact-words.ts';
import type { SacralFacts } from './sacral.ts';

export const SACRAL_WORDS = {
  sacral: fact(
    'Numb saddle, retention, overflow, lost feeling of passing urine or of the rectum, loss of stool; difficulty passing urine with pain',
    ['safety.bladder-bowel-saddle', 'exam.saddle-sphincter'],
    {
      definite: 'present',
      'definite-known': 'present, known and unchanged',
      soft: 'only what is soft',
    },
  ),
  'sacral-tempo': fact('Saddle or sphincter change', ['safety.bladder-bowel-saddle'], {
    'within-14-days': 'new or worse within 14 days',
    'beyond-14-days': 'for more than 14 days',
    unknown: 'onset not known',
  }),
  'sacral-course': fact('Course of the saddle or sphincter change', [
    'safety.bladder-bowel-saddle',
  ]),
  'sacral-undated': fact('Bladder, bowel or saddle told, onset not said', [
    'safety.bladder-bowel-saddle',
  ]),
  'soft-sacral': fact('Difficulty, frequency, urgency, constipation or sexual change', [
    'safety.bladder-bowel-saddle',
  ]),
  'cauda-looked-for': fact('Bladder, bowel and saddle asked, saddle and power examined', [
    'safety.bladder-bowel-saddle',
    'exam.saddle-sphincter',
    'exam.strength',
  ]),
  retention: fact('Cannot pass urine', ['safety.bladder-bowel-saddle']),
  'acute-sacral': fact('Bladder, bowel or saddle for minutes, hours or days', [
    'safety.bladder-bowel-saddle',
    'exam.saddle-sphincter',
  ]),
  'never-empties': fact('Never quite empties, for long', ['safety.bladder-bowel-saddle']),
  'sacral-settled': fact('Bladder, bowel and saddle: explained, or not there now', [
    'safety.bladder-bowel-saddle',
  ]),
} satisfies Record<keyof SacralFacts, FactWords>;
