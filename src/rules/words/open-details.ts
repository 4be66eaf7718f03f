/**
 * What an answer leaves to be said: a safety question that is answered yes, of which kind it is (D39,
 * D87), and of nitrous oxide among the medicines whether it was ever regular (D22).
 */
import type { OpenQuestion } from './assessment.ts';
import { beside } from './open-screen.ts';
import { lower, quoted } from './phrases.ts';
import { isNitrousOxideListed } from '../facts/medicines.ts';
import { SAFETY, safetyDetailWords } from '../record/safety.ts';
import { SAFETY_DETAILS, SAFETY_IDS, SPLIT_DETAILS, type SafetyId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

/** It reads as the most careful of them until one is chosen, so the time hangs on it. */
function whichOf({ safety }: Visit, id: SafetyId): string | undefined {
  const answer = safety[id];
  if (answer?.answer !== 'yes' || SAFETY_DETAILS[id].length === 0) return undefined;
  const { label } = SAFETY[id];
  const { details = [] } = answer;
  if (details.length === 0) return `${label}: which of these?`;
  // An answer of an earlier edition, in whose place two are offered.
  const split = details.find((each) => SPLIT_DETAILS.includes(each));
  return split === undefined
    ? undefined
    : `${label}, ${quoted(lower(safetyDetailWords(id, split)))}: which of these?`;
}

const nitrousOxide = (visit: Visit): readonly OpenQuestion[] =>
  visit.answers['nitrous-oxide'] === undefined && isNitrousOxideListed(visit)
    ? [beside('nitrous-oxide', 'Nitrous oxide is among the medicines: ever used regularly?')]
    : [];

export const openDetails = (visit: Visit): readonly OpenQuestion[] => [
  ...SAFETY_IDS.flatMap((id) => {
    const says = whichOf(visit, id);
    return says === undefined ? [] : [beside(`safety.${id}`, says)];
  }),
  ...nitrousOxide(visit),
];
