/**
 * What changed in the clinical content, newest first. Every edition has its entry, with the number
 * of its content: the newest takes it from edition.ts; one that is the newest no more keeps its own.
 */
import { CONTENT_HASH } from '../rules/edition.ts';

export type ContentChange = {
  readonly edition: string;
  /** What content-hash.ts made of these rules. */
  readonly content: string;
  /** ISO date. */
  readonly on: string;
  readonly says: readonly string[];
};

export const CHANGES: readonly ContentChange[] = [
  {
    edition: '2026.11.0',
    content: CONTENT_HASH,
    on: '2026-11-21',
    says: [
      'First edition: nothing came before it.',
      'Criteria by IRLSSG 2012, with ICSD-3-TR and DSM-5-TR judged beside it, each by its own table.',
      'Red flags by how fast a finding came, each with its time.',
      'Iron in RLS by AASM 2025, with IRLSSG 2018 and Mayo 2021 where they set other limits.',
      'Vitamin B12 by the bands of NICE NG239, with the signs that come before any band.',
      'All sources were last looked at on the day of this edition. Children and end-stage kidney disease in AASM 2025, and the bands of NICE NG239, were read in pages that restate them.',
    ],
  },
];
