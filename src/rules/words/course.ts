/** The course, and what speaks for RLS or against it, as statements. */
import type { Statement } from './assessment.ts';
import { COURSE, FEATURES } from '../tables/course.ts';
import type { Decision } from '../decide.ts';
import { readOf } from '../facts/leaf.ts';
import { kept } from '../logic/kept.ts';
import { why, whyFirst } from './why.ts';
import { every, first } from '../logic/table.ts';

/** The course is given where RLS is: it changes no verdict (T14). */
export const courseStatements = kept(
  ({ known, verdict }: Decision) => [verdict, ...readOf(COURSE, known)],
  ({ known, verdict }): readonly Statement[] => {
    const outcome = first(COURSE, known);
    if (verdict !== 'met' || outcome.status === 'open') return [];
    return [
      {
        id: outcome.row.id,
        kind: 'main',
        says: outcome.row.then,
        tone: 'plain',
        question: 'frequency',
        why: whyFirst(COURSE, outcome, known),
      },
    ];
  },
);

/** What supports RLS is said only where RLS is still in question; warnings are always said. */
export const featureStatements = kept(
  ({ known, verdict }: Decision) => [verdict, ...readOf(FEATURES, known)],
  ({ known, verdict }): readonly Statement[] =>
    every(FEATURES, known)
      .fired.filter((row) => verdict !== 'not-met' || row.then.tone === 'caution')
      .map((row) => ({
        id: row.id,
        kind: 'note',
        says: row.then.says,
        tone: row.then.tone,
        question: row.then.question,
        why: why(`features/${row.id}`, row.when, known, row.sources),
      })),
);
