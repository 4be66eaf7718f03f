/** What was told of a finding beside what was found, in one phrase (D51). */
import { examLine, safetyDetails, settledWords, timingWords } from './exam.ts';
import { listed, lower } from './phrases.ts';
import type { ExamId, SafetyDetail, SafetyId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

type Recorded = Pick<Visit, 'exam' | 'power' | 'safety'>;

/** "normal", "left ankle dorsiflexion 4/5, new, since days", "not examined". */
function foundWords(visit: Recorded, items: readonly ExamId[]): string {
  const lines = items.map((id) => examLine(visit, id));
  return listed(
    lines.map(({ label, state, says }) =>
      state === 'not-examined' ? `${lower(label)} not examined` : `${lower(label)} ${says}`,
    ),
  );
}

/**
 * "told: both legs, since days, worsening; found: strength normal; not settled". `among`: the details
 * that are about this finding; `items`: the examination that answers it.
 */
export function toldAndFound(
  visit: Recorded,
  id: SafetyId,
  among: (detail: SafetyDetail) => boolean,
  items: readonly ExamId[],
): string {
  const answer = visit.safety[id];
  if (answer?.answer !== 'yes') return '';
  const details = safetyDetails(visit, id, among);
  const told = listed([...details, ...timingWords(answer)]);
  const [settled = 'not settled'] = settledWords(answer);
  return `told: ${told}; found: ${foundWords(visit, items)}; ${settled}`;
}
