import { fact, type FactWords } from './fact-words.ts';
import type { MuscleFacts } from './muscle.ts';

export const MUSCLE_FACT_WORDS = {
  'muscle-weakness': fact(
    'New weakness of both sides alike, mostly proximal, with no cord sign and no loss of one root or nerve',
    ['exam.strength'],
  ),
} satisfies Record<keyof MuscleFacts, FactWords>;
