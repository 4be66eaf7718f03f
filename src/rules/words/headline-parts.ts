/** What the headline and the lines below it are made from. */
import type {
  ConditionLine,
  Criterion,
  Flag,
  HeadlineLine,
  MimicScreen,
  OpenQuestion,
  SafetyLine,
} from './assessment.ts';
import { inSentence } from './conditions.ts';
import type { Decision } from '../decide.ts';
import { LASTING_WORDS } from '../record/exam.ts';
import { EXAM } from '../record/exam-items.ts';
import type { ExamId } from '../record/ids.ts';
import { lastingReason } from '../facts/examination.ts';
import { untestableWords } from '../tables/headline-words.ts';
import { limitedWords } from './exam.ts';
import { listed, lower } from './phrases.ts';
import type { Asked } from './asked.ts';
import type { Visit } from '../record/visit.ts';

export type HeadlineParts = {
  readonly visit: Visit;
  readonly decision: Decision;
  readonly asked: Asked;
  readonly flags: readonly Flag[];
  readonly criteria: readonly Criterion[];
  readonly mimics: MimicScreen;
  readonly comorbid: readonly ConditionLine[];
  readonly safety: readonly SafetyLine[];
  readonly open: readonly OpenQuestion[];
};

function outstandingName(visit: Visit, id: ExamId): string {
  if (visit.exam[id]?.state === 'not-interpretable')
    return `balance (${EXAM[id].label} not interpretable)`;
  const name = EXAM[id].outstandingAs ?? lower(EXAM[id].label);
  // The rest of power was graded: only that group is outstanding.
  const limited = id === 'strength' ? limitedWords(visit) : '';
  return limited === '' ? name : `${name} (${limited})`;
}

export const outstandingItems = ({ visit, decision }: HeadlineParts): string =>
  listed(decision.outstanding.map((id) => outstandingName(visit, id)));

/** Why balance cannot be tested, and that it cannot; nothing where it can (D24). */
export function untestable({ visit }: HeadlineParts): readonly string[] {
  const reasons = (['gait', 'romberg'] as const).flatMap((id) => {
    const reason = lastingReason(visit, id);
    return reason === undefined ? [] : [LASTING_WORDS[reason]];
  });
  return reasons.length === 0 ? [] : [untestableWords(listed([...new Set(reasons)]))];
}

export const unsureName = (line: ConditionLine): string =>
  line.id === 'another-cause' ? lower(line.name) : inSentence(line);

export const ofFlag = (flag: Flag, says: string): HeadlineLine => ({
  kind: 'flag',
  says,
  flag: flag.id,
});
