/** What is said of the medicines as a whole, beside the line of each class. */
import type { Facts } from '../facts/facts.ts';
import { is } from '../facts/leaf.ts';
import type { Table } from '../logic/table.ts';
import { cite } from './sources.ts';

export type MedicineNoteId = 'impulse-change';

export const MEDICINE_NOTES: Table<Facts, MedicineNoteId, string> = {
  id: 'medicines',
  takes: 'every',
  rows: [
    {
      id: 'impulse-change',
      when: is('impulse-change', 'yes'),
      then: 'New impulses on a dopamine agonist: review with the prescriber soon.',
      reassures: false,
      sources: [cite('winkelman-2025-secondary', '9', 'guideline')],
    },
  ],
};
