import { fact, PRESENCE, TEMPO, type FactWords } from './fact-words.ts';
import type { CordFacts } from './cord.ts';

export const CORD_WORDS = {
  'cord-sign': fact(
    'Sensory level, extensor plantar, clonus, spastic tone, or brisk reflexes with an abnormal gait',
    ['exam.plantars', 'exam.reflexes', 'exam.tone', 'exam.light-touch'],
    PRESENCE,
  ),
  'new-cord-sign': fact('A new cord sign is found', ['exam.plantars']),
  'cord-sudden': fact('Cord signs came within minutes', ['exam.plantars']),
  'cord-undated': fact('A cord sign, onset not known or not said', ['exam.plantars']),
  'cord-tempo': fact('Cord signs since', ['exam.plantars'], TEMPO),
} satisfies Record<keyof CordFacts, FactWords>;
