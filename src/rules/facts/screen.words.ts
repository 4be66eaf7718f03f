import { fact, type FactWords } from './fact-words.ts';
import type { ScreenFacts } from './screen.ts';

export const SCREEN_WORDS = {
  'sufficient-condition': fact('A condition explains all of it', ['own-judgement']),
  'mimic-screen': fact('The required mimics', ['condition.leg-cramps'], {
    complete: 'all answered',
  }),
  'explains-all-asked': fact('Whether each present condition explains all of it', [
    'condition.leg-cramps',
  ]),
  'finding-without-cause': fact('An abnormal finding without a named cause', ['exam.strength']),
  'present-mimic': fact('A mimic is present', ['condition.leg-cramps']),
  'observation-screen': fact(
    'What was observed, against conditions that may explain all of it and the own judgement',
    ['own-judgement', 'another-cause-state'],
  ),
  'akathisia-settled': fact('Akathisia asked, and not explaining all of it', [
    'condition.akathisia',
  ]),
} satisfies Record<keyof ScreenFacts, FactWords>;
