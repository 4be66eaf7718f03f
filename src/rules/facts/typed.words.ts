import { fact, type FactWords } from './fact-words.ts';
import type { TypedFacts } from './typed.ts';

const TYPED = { blank: 'blank', read: 'read', unread: 'cannot be read' };

export const TYPED_WORDS = {
  'ferritin-typed': fact('Ferritin as typed', ['lab.ferritin'], TYPED),
  'tsat-typed': fact('TSAT as typed', ['lab.tsat', 'lab.iron', 'lab.tibc', 'lab.transferrin'], {
    ...TYPED,
    'parts-unread': 'cannot be computed from what is typed',
  }),
  'haemoglobin-typed': fact('Haemoglobin as typed', ['lab.haemoglobin'], TYPED),
} satisfies Record<keyof TypedFacts, FactWords>;
