/**
 * What is advised, in a chunk of its own right behind the first script: next steps, iron, B12, medicines
 * and course. No flag and no verdict waits for it, and what is not there yet is said.
 */
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { FirstAssessment } from '../../rules/words/first.ts';
import type { Mattering } from '../../rules/words/further-flags.ts';
import { Matters } from './blocks/matters.tsx';
import { chunk, type Chunk } from './chunk.ts';
import { useChunk } from './use-chunk.ts';

export type AdviceBlocks = typeof import('./blocks/advice.tsx');

export const ADVICE: Chunk<AdviceBlocks> = chunk(() => import('./blocks/advice.tsx'));

type LateProps = {
  readonly assessment: FirstAssessment;
  /** The red flags among what matters now. */
  readonly further: readonly Mattering[];
  readonly advice?: Chunk<AdviceBlocks>;
};

export function LateAdvice({ assessment, further, advice = ADVICE }: LateProps) {
  const { loaded, hasFailed, load } = useChunk(advice);
  if (loaded !== undefined) return <loaded.Advice assessment={assessment} />;
  return (
    <>
      <Matters title="What matters now" of={further} />
      {hasFailed ? (
        <Banner tone="caution">
          <p>
            What to do next, and what is said of iron, B12, medicines and the course, could not be
            loaded. The red flags and verdicts here are whole.
          </p>
          <p>
            <Button onClick={load}>Load it again</Button>
          </p>
        </Banner>
      ) : (
        <p className="muted">What to do next is still loading.</p>
      )}
    </>
  );
}
