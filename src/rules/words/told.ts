/** What was told of a finding beside what was found, in one phrase (D51). */
import { examLine, safetyDetails, settledWords, timingWords } from './exam.ts';
import { listed, lower } from './phrases.ts';
import type { ExamId, SafetyDetail, SafetyId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

type Recorded = Pick<Visit, 'exam' | 'power' | 'safety'>;

/** "both legs, for days, worsening"; `among`: the details that are about this finding. */
export function toldWords(
  visit: Pick<Visit, 'safety'>,
  id: SafetyId,
  among: (detail: SafetyDetail) => boolean,
): string {
  const details = safetyDetails(visit, id, among);
  const told = details.length === 0 ? ['yes', 'no details'] : details;
  return [...told, ...timingWords(visit.safety[id] ?? {})].join(', ');
}

/** "strength normal", "gait (ataxic, new, for days), Romberg negative and coordination not examined". */
function foundWords(visit: Recorded, items: readonly ExamId[]): string {
  return listed(
    items.map((id) => {
      const { label, state, says } = examLine(visit, id);
      if (state === 'not-examined') return `${lower(label)} not examined`;
      return state === 'abnormal' && items.length > 1
        ? `${lower(label)} (${says})`
        : `${lower(label)} ${says}`;
    }),
  );
}

/**
 * "told: both legs, for days, worsening; found: strength normal; not settled". `items`: the
 * examination that answers it.
 */
export function toldAndFound(
  visit: Recorded,
  id: SafetyId,
  among: (detail: SafetyDetail) => boolean,
  items: readonly ExamId[],
): string {
  const answer = visit.safety[id];
  if (answer?.answer !== 'yes') return '';
  const [settled = 'not settled'] = settledWords(answer);
  return `told: ${toldWords(visit, id, among)}; found: ${foundWords(visit, items)}; ${settled}`;
}
