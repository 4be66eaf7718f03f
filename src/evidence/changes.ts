/**
 * What changed in the clinical content, newest first. Every edition has its entry, with the number
 * of its content. It is written here by hand, so that no content changes without a word.
 */
export type ContentChange = {
  readonly edition: string;
  /** The number that `npm run renew` made of the rules. */
  readonly content: string;
  /** ISO date. */
  readonly on: string;
  readonly says: readonly string[];
};

export const CHANGES: readonly ContentChange[] = [
  {
    edition: '2026.11.0',
    content: 'e86e 5045 2f5b 3089',
    on: '2026-11-21',
    says: [
      'First edition: nothing came before it.',
      'The content number counts every clinical word: rows, limits, sources, questions, captions and sentences.',
      'References name our own sections as ours, and say where only an abstract was read.',
      'While the age is blank the tenth safety question, about those under 18, counts as asked of this patient on every face.',
      'Criteria by IRLSSG 2012, with ICSD-3-TR and DSM-5-TR judged beside it, each by its own table.',
      'Red flags by how fast a finding came, each with its time.',
      'Iron in RLS by AASM 2025, with IRLSSG 2018 and Mayo 2021 where they set other limits.',
      'Vitamin B12 by the bands of NICE NG239, with the signs that come before any band.',
      'All sources were last looked at on the day of this edition. Children and end-stage kidney disease in AASM 2025, and the bands of NICE NG239, were read in pages that restate them.',
    ],
  },
];
