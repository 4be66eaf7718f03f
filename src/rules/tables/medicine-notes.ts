/** What is said of the medicines as a whole, beside the line of each class. */
import type { Facts } from '../facts/facts.ts';
import { is } from '../facts/leaf.ts';
import type { Row, Table } from '../logic/table.ts';
import type { QuestionId } from '../record/visit.ts';
import type { StepKind } from './step.ts';
import { cite, type Citations } from './sources.ts';

export type MedicineNoteId =
  | 'impulse-change'
  | 'withdrawal'
  | 'wearing-off'
  | 'urge-beside-levodopa'
  | 'levodopa-explains';

export type MedicineNote = {
  readonly question: QuestionId;
  /** The rank of the step that it is handed on as. */
  readonly kind: StepKind;
} & (
  | { readonly says: string }
  /** With the names of what was stopped or cut down. */
  | { readonly says: (stopped: string) => string; readonly gap: 'medicine' }
);

/** The sentence of a row with the name of its gap in braces. */
export const noteWords = (then: MedicineNote): string =>
  'gap' in then ? then.says(`{${then.gap}}`) : then.says;

type NoteRow = Row<Facts, MedicineNoteId, MedicineNote>;
const row = (
  id: MedicineNoteId,
  when: NoteRow['when'],
  then: MedicineNote,
  sources: Citations,
): NoteRow => ({ id, when, then, reassures: false, sources });

const WITHDRAWAL: Citations = [
  cite('project-design', 'D45', 'design'),
  cite('project-design', 'D74', 'design'),
  cite('winkelman-2025-secondary', '9', 'guideline'),
];
/** A pointer each: no verdict follows (D31). */
const LEVODOPA: Citations = [cite('project-design', 'D31', 'design')];

export const MEDICINE_NOTES: Table<Facts, MedicineNoteId, MedicineNote> = {
  id: 'medicines',
  takes: 'every',
  rows: [
    row(
      'impulse-change',
      is('impulse-change', 'yes'),
      {
        says: 'New impulses on a dopamine agonist: with the prescriber this week.',
        question: 'impulse-change',
        kind: 'impulse',
      },
      WITHDRAWAL,
    ),
    row(
      'withdrawal',
      is('withdrawal', 'yes'),
      {
        says: (stopped) =>
          `${stopped}, stopped or cut down of late: rebound or withdrawal. Look at it with the prescriber.`,
        gap: 'medicine',
        question: 'stopped-recently',
        kind: 'medicine-first',
      },
      WITHDRAWAL,
    ),
    row(
      'wearing-off',
      is('follows-levodopa', 'yes'),
      {
        says: 'The symptoms follow the times of levodopa: wearing-off, off-akathisia or RLS. Look at the timing with the prescriber or the Parkinson team.',
        question: 'follows-levodopa',
        kind: 'medicine-first',
      },
      LEVODOPA,
    ),
    row(
      'urge-beside-levodopa',
      is('urge-while-levodopa-works', 'yes'),
      {
        says: 'The urge is there also while levodopa works: RLS may be there as well.',
        question: 'urge-while-levodopa-works',
        kind: 'medicine-first',
      },
      LEVODOPA,
    ),
    row(
      'levodopa-explains',
      is('urge-while-levodopa-works', 'no'),
      {
        says: 'No urge while levodopa works: Parkinson disease may explain all of it. Say whether it does.',
        question: 'condition.parkinson',
        kind: 'medicine-first',
      },
      LEVODOPA,
    ),
  ],
};
