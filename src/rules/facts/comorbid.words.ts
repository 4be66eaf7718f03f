import { ASKED } from './asked.ts';
import type { ComorbidFacts } from './comorbid.ts';
import { fact, type FactWords } from './fact-words.ts';

export const COMORBID_WORDS = {
  'kidney-condition': fact('Severe kidney disease', ASKED['kidney-condition']),
  'b12-condition': fact('Coeliac, Sjögren, thyroid or rheumatoid disease', [
    'condition.coeliac',
    'condition.sjogren',
    'condition.thyroid',
    'condition.rheumatoid-arthritis',
  ]),
  'apnoea-condition': fact('Sleep apnoea', ['condition.sleep-apnoea']),
} satisfies Record<keyof ComorbidFacts, FactWords>;
