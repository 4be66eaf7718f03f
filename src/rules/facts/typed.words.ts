import { ASKED } from './asked.ts';
import { fact, type FactWords } from './fact-words.ts';
import type { TypedFacts } from './typed.ts';

const TYPED = { blank: 'blank', read: 'read', unread: 'cannot be read' };

export const TYPED_WORDS = {
  'ferritin-typed': fact('Ferritin as typed', ASKED['ferritin-typed'], TYPED),
  'tsat-typed': fact('TSAT as typed', ASKED['tsat-typed'], {
    ...TYPED,
    'parts-unread': 'cannot be computed from what is typed',
  }),
  'haemoglobin-typed': fact('Haemoglobin as typed', ASKED['haemoglobin-typed'], TYPED),
} satisfies Record<keyof TypedFacts, FactWords>;
