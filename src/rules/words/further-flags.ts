/** The red flags that do not lead, as they stand among what matters now: none of them waits for advice. */
import type { QuestionId } from '../record/visit.ts';
import type { Flag, Matter } from './assessment.ts';
import { inTurn, upper } from './phrases.ts';

export type Mattering = Matter & {
  readonly id: string;
  /** Of a red flag: its time, before its finding. */
  readonly time?: string;
  readonly question?: QuestionId;
};

/** A note has no time of its own. */
const timeOf = ({ tier, time }: Flag): string => (tier === 'note' ? 'Note' : time);

export const matteringOf = (flag: Flag): Mattering => ({
  id: `flag.${flag.id}`,
  name: upper(flag.finding),
  time: timeOf(flag),
  line: inTurn(`${flag.do}.`, flag.ends ?? ''),
  question: flag.question,
});

/** `lead`: the red flag that stands above, and is not said again. */
export const furtherFlags = (
  flags: readonly Flag[],
  lead: Flag | undefined,
): readonly Mattering[] => flags.filter((flag) => flag !== lead).map(matteringOf);
