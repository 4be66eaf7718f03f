/** Pain shooting down both legs, which is mentioned without a since (D39). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import type { RowId } from './rows.ts';

/** A look until bladder, bowel and saddle are answered, and saddle and power examined; else routine. */
export function bothLegsRow(
  visit: Visit,
  found: Examination,
): Extract<RowId, 'R3-both-look' | 'R3-both'> | undefined {
  if (!(visit.many['also-mentions'] ?? []).includes('pain-down-both-legs')) return undefined;
  const answer = visit.safety['bladder-bowel-saddle']?.answer;
  const isAnswered = answer === 'yes' || answer === 'no';
  const isExamined = found.of('saddle-sphincter').examined && found.of('strength').examined;
  return isAnswered && isExamined ? 'R3-both' : 'R3-both-look';
}
