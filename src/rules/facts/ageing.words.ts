import type { AgeingFacts } from './ageing.ts';
import { fact, type FactWords } from './fact-words.ts';

export const AGEING_WORDS = {
  'signs-beyond-ageing': fact(
    'Neurological signs beside absent ankle jerks and reduced toe vibration',
    [
      'exam.strength',
      'exam.light-touch',
      'exam.vibration-position',
      'exam.reflexes',
      'exam.plantars',
      'exam.tone',
      'exam.gait',
      'exam.romberg',
      'exam.coordination',
      'exam.saddle-sphincter',
    ],
    { none: 'none recorded' },
  ),
} satisfies Record<keyof AgeingFacts, FactWords>;
