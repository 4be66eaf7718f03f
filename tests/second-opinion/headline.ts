/** The headline: every row of D9 that applies, in its order; the first leads. */
import type { HeadlineId, VerdictId } from '../../src/rules/tables/results.ts';
import type { ExamId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { isSufficient, type Five, type Present } from './criteria.ts';
import { isToCompare, type Examination } from './examination.ts';
import type { Said } from './said.ts';

/** "Any of strength, sensation, reflexes, gait, balance" (D9 row 9, D13). */
const CLEARS: readonly ExamId[] = [
  'strength',
  'light-touch',
  'vibration-position',
  'reflexes',
  'gait',
  'romberg',
];

/** What D24 asks for in the place of a gait or Romberg that can never be tested. */
const IN_PLACE_OF_STANDING: readonly ExamId[] = [
  'strength',
  'light-touch',
  'vibration-position',
  'reflexes',
  'coordination',
  'sitting-balance',
];

function isOutstanding(found: Examination, id: ExamId): boolean {
  const { examined, cannotBeTested } = found.of(id);
  const isReplaced = IN_PLACE_OF_STANDING.every((each) => found.of(each).examined);
  return !examined && !(cannotBeTested && isReplaced);
}

export type Known = {
  readonly visit: Visit;
  readonly found: Examination;
  readonly five: Five;
  readonly screen: Said;
  readonly present: readonly Present[];
  readonly verdict: VerdictId;
  readonly emergency: boolean;
  /** Labs included (D9). */
  readonly urgent: boolean;
  readonly routineFinding: boolean;
};

export function headlines(known: Known): readonly HeadlineId[] {
  const { visit, found, five, screen, present, verdict } = known;
  const own = visit.answers['own-judgement'];
  const rows: HeadlineId[] = [];
  if (known.emergency) rows.push('emergency');
  if (known.urgent) rows.push('urgent');
  if (known.routineFinding) rows.push('routine-finding');
  if ((own === 'no' && screen === 'yes') || (own === 'yes' && screen === 'no')) {
    rows.push('disagreement');
  }
  const sufficient = isSufficient(present);
  if (sufficient) rows.push('sufficient-condition');
  // Not met by the clinician's judgement or by observation has no row of its own but this.
  if (verdict === 'not-met' && (!sufficient || five.slice(0, 4).includes('no'))) {
    rows.push('not-met');
  }
  if (verdict === 'indeterminate') rows.push('cannot-say-yet');
  if (verdict === 'probable-observed' || verdict === 'possible-child') {
    rows.push('observation-only');
  }
  if (verdict === 'met') {
    // What is unsure, and does not explain all of it, is named and is no coexisting one (D33); what has
    // no line, known or new, is none either (D29).
    const coexisting = present.some(({ isAsked }) => isAsked) || found.abnormal.some(isToCompare);
    if (CLEARS.some((id) => isOutstanding(found, id))) rows.push('met-examination-outstanding');
    else rows.push(coexisting ? 'met-with-coexisting' : 'met');
  }
  return rows;
}
