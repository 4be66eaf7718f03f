/** A visit with much of everything: its full note takes more than one sheet. */
import { SAFETY_IDS } from '../../src/rules/record/ids.ts';
import { visitWith } from '../rules/a-visit.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';

const ANSWERS = ['yes', 'unsure', 'no'] as const;

export const fullestVisit = visitWith(unsettledVisit, {
  safety: Object.fromEntries(
    SAFETY_IDS.map((id, at) => [id, { answer: ANSWERS[at % ANSWERS.length] }]),
  ),
  medicines: Array.from(
    { length: 40 },
    (_, at) => `medicine number ${at} of a long list, as it was typed in full`,
  ),
});
