import { fact, type FactWords } from './fact-words.ts';
import type { GaitFacts } from './gait.ts';

export const GAIT_WORDS = {
  'limp-without-cause': fact('A limp without a named cause', ['exam.gait']),
  'new-parkinsonian-gait': fact(
    'Parkinsonian gait, new and not put down to Parkinson disease that is known',
    ['exam.gait'],
  ),
  wheelchair: fact(
    'Walking or standing cannot be tested: wheelchair',
    ['exam.gait', 'exam.romberg'],
    {
      yes: 'recorded',
      'not-recorded': 'not recorded',
    },
  ),
  'new-rigid-tone': fact('Rigid tone, new and not put down to Parkinson disease that is known', [
    'exam.tone',
  ]),
} satisfies Record<keyof GaitFacts, FactWords>;
