import { fact, type FactWords } from './fact-words.ts';
import type { SerotoninFacts } from './serotonin.ts';

export const SEROTONIN_WORDS = {
  serotonergic: fact('Two serotonergic medicines, or one begun or raised of late', ['medicines']),
  'serotonin-sign': fact('Clonus, tremor or agitation', [
    'safety.restless-distress',
    'exam.reflexes',
  ]),
  'serotonin-fever-or-rigidity': fact('Fever or rigidity, told, or rigid tone', [
    'safety.restless-distress',
    'exam.tone',
  ]),
} satisfies Record<keyof SerotoninFacts, FactWords>;
