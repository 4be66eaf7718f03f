/** Two attempts at one case, side by side; both marked by the rules of now. */
import { CONCLUSIONS, CONFIDENCE, HOW_SOON } from './commitment.ts';
import type { Finished } from './attempt.ts';
import type { Case } from './case-schema.ts';
import { debrief, type Debrief } from './debrief.ts';
import { DISCRIMINATORS } from './discriminators.ts';
import { clockOf } from './seconds.ts';

export type Compared = { readonly label: string; readonly before: string; readonly now: string };

type Try = { readonly attempt: Finished; readonly debrief: Debrief };

const ROWS: readonly (readonly [label: string, says: (of: Try) => string])[] = [
  ['Points', ({ debrief: { mark } }) => `${mark.total} of 100`],
  ['Conclusion', ({ attempt }) => CONCLUSIONS[attempt.commitment.conclusion]],
  [
    'Left open on the own checklist',
    ({ debrief: { mark } }) =>
      mark.closure.open === '' ? 'Nothing that decides' : mark.closure.open,
  ],
  ['How sure', ({ attempt }) => CONFIDENCE[attempt.commitment.confidence].words],
  ['How soon', ({ attempt }) => HOW_SOON[attempt.commitment.howSoon]],
  [
    'Questions that matter',
    ({ debrief: { path } }) =>
      `${path.filter(({ heard }) => heard).length} of ${path.filter(({ heard, shown }) => heard || shown).length}`,
  ],
  ['Asked in all', ({ attempt }) => `${attempt.asked.length} in ${clockOf(attempt.seconds)}`],
  [
    'Missed',
    ({ debrief: { mark } }) =>
      mark.missed.length === 0
        ? 'Nothing that it turned on'
        : mark.missed.map((on) => DISCRIMINATORS[on]).join('; '),
  ],
];

/** The attempt at the same case before this one, if there was any. */
export const attemptBefore = (
  finished: readonly Finished[],
  { caseId, own, finishedAt }: Finished,
): Finished | undefined =>
  finished
    .filter((one) => one.caseId === caseId && one.own === own && one.finishedAt < finishedAt)
    .toSorted((one, other) => (one.finishedAt < other.finishedAt ? -1 : 1))
    .at(-1);

export function compared(of: Case, before: Finished, now: Try): readonly Compared[] {
  const { asked, hints, visit, commitment } = before;
  const earlier = {
    attempt: before,
    debrief: debrief({ case: of, asked, hints, visit, commitment }),
  };
  return ROWS.map(([label, says]) => ({ label, before: says(earlier), now: says(now) }));
}
