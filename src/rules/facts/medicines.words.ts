import { fact, MENTIONED, type FactWords } from './fact-words.ts';
import type { MedicineFacts } from './medicines.ts';
import { CLOCK } from '../tables/limits/other.ts';

export const MEDICINES_WORDS = {
  medicines: fact('Medicines', ['medicines'], {
    unchecked: 'one not in the list',
    none: 'none taken',
  }),
  'dopamine-blocker': fact('A dopamine blocker', ['medicines']),
  'ssri-or-snri': fact('An SSRI or SNRI', ['medicines']),
  'exacerbating-medicine': fact('A medicine that may worsen RLS', ['medicines']),
  'dopaminergic-treatment': fact('A dopaminergic medicine', ['medicines']),
  levodopa: fact('Levodopa', ['medicines']),
  statin: fact('A statin', ['medicines']),
  'b12-lowering-medicine': fact('A medicine that lowers B12', ['medicines']),
  'nitrous-oxide-listed': fact(
    'Nitrous oxide among the medicines',
    ['nitrous-oxide', 'medicines'],
    MENTIONED,
  ),
  'follows-levodopa': fact('Symptoms follow the times of levodopa', ['follows-levodopa']),
  'urge-while-levodopa-works': fact('Urge also while levodopa works', [
    'urge-while-levodopa-works',
  ]),
  withdrawal: fact('Alcohol, or a medicine that is missed, stopped or cut down of late', [
    'stopped-recently',
    'medicines',
  ]),
  'provocation-recorded': fact('A provoking medicine or a withdrawal', [
    'medicines',
    'stopped-recently',
  ]),
  provoked: fact('Symptoms began within 4 weeks of starting, raising or stopping a medicine', [
    'medicines',
  ]),
  'changed-on-treatment': fact(
    'Earlier, wider, stronger or more needed on a dopaminergic medicine',
    ['changes-on-treatment', 'clock-now'],
  ),
  'earlier-by': fact('Begins earlier on the clock than at the start of treatment', ['clock-now'], {
    suspected: `at least ${CLOCK.earlier.figure}`,
    criterion: `at least ${CLOCK.criterion.figure}`,
  }),
} satisfies Record<keyof MedicineFacts, FactWords>;
