/** What matters now, and what a negative asks next: of all that is advised, what stands on the screen. */
import { withAdvice } from '../../../rules/words/advice.ts';
import type { FirstAssessment } from '../../../rules/words/first.ts';
import { advisedNow } from '../../../rules/words/matters.ts';
import { Matters } from './matters.tsx';

export function Advice({ assessment }: { readonly assessment: FirstAssessment }) {
  const { matters, rivals } = advisedNow(withAdvice(assessment));
  return (
    <>
      <Matters title="What matters now" of={matters} />
      <Matters title="Then ask, most likely first" of={rivals} isRanked />
    </>
  );
}
