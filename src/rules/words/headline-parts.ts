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
import { EXAM } from '../record/exam-items.ts';
import { listed, lower } from './phrases.ts';
import type { Asked } from './steps.ts';
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

export const outstandingItems = ({ visit, decision }: HeadlineParts): string =>
  listed(
    decision.outstanding.map((id) =>
      visit.exam[id]?.state === 'not-interpretable'
        ? `balance (${EXAM[id].label} not interpretable)`
        : (EXAM[id].outstandingAs ?? lower(EXAM[id].label)),
    ),
  );

export const unsureName = (line: ConditionLine): string =>
  line.id === 'another-cause' ? lower(line.name) : inSentence(line);

export const ofFlag = (flag: Flag, says: string): HeadlineLine => ({
  kind: 'flag',
  says,
  flag: flag.id,
});
