/**
 * The assessment on one screen, in its order: a flag, the ladder, what matters now, what is open. What
 * matters now is advice, but for the red flags in it, and is worked out by words/matters.ts.
 */
import type { Visit } from '../record/visit.ts';
import type { Flag, Said } from './assessment.ts';
import { ladderOf, standingOf, type Rung, type Standing } from './ladder.ts';
import { askedWords, leftOpen, type LeftOpen } from './left-open.ts';
import { furtherFlags, type Mattering } from './further-flags.ts';

export type Glance = {
  /** The red flag that leads. */
  readonly flag: Flag | undefined;
  /** How many more press beside it. */
  readonly pressing: number;
  readonly ladder: readonly Rung[];
  readonly standing: Standing;
  /** Those that do not lead, each with its time and what to do. */
  readonly further: readonly Mattering[];
  readonly left: LeftOpen;
  /** "No danger told in 9 of 9 safety questions."; empty while none is asked. */
  readonly asked: string;
};

const presses = ({ leads, tier }: Flag): boolean =>
  leads && (tier === 'emergency' || tier === 'urgent');

export function glanceOf(visit: Visit, assessment: Said): Glance {
  const { flags, verdicts } = assessment;
  const flag = flags.find(({ leads }) => leads);
  const ladder = ladderOf(visit, assessment);
  const isNotMet = verdicts.some(({ set, id }) => set === 'irlssg' && id === 'not-met');
  return {
    flag,
    pressing: flags.filter((each) => each !== flag && presses(each)).length,
    ladder,
    standing: standingOf(assessment, ladder),
    further: furtherFlags(flags, flag),
    left: leftOpen(visit, assessment, {
      isNegative: isNotMet,
      isFlagged: flag !== undefined,
    }),
    asked: askedWords(visit, assessment),
  };
}
