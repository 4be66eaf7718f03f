/**
 * What is advised, in a chunk of its own right behind the first script: next steps, iron, B12, medicines
 * and course. No flag and no verdict waits for it, and what is not there yet is said.
 */
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { FirstAssessment } from '../../rules/words/first.ts';
import { chunk, type Chunk } from './chunk.ts';
import { useChunk } from './use-chunk.ts';

export type AdviceBlocks = typeof import('./blocks/advice.tsx');

export const ADVICE: Chunk<AdviceBlocks> = chunk(() => import('./blocks/advice.tsx'));

type LateProps = { readonly assessment: FirstAssessment; readonly advice?: Chunk<AdviceBlocks> };

export function LateAdvice({ assessment, advice = ADVICE }: LateProps) {
  const { loaded, hasFailed, load } = useChunk(advice);
  if (loaded !== undefined) return <loaded.Advice assessment={assessment} />;
  if (!hasFailed) return <p className="muted">What to do next is still loading.</p>;
  return (
    <Banner tone="caution">
      <p>
        What to do next, and what is said of iron, B12, medicines and the course, could not be
        loaded. The red flags and verdicts above are whole.
      </p>
      <p>
        <Button onClick={load}>Load it again</Button>
      </p>
    </Banner>
  );
}

/** The sources that the numbers behind a line stand for. */
export function LateSources({ assessment, advice = ADVICE }: LateProps) {
  const { loaded } = useChunk(advice);
  return loaded === undefined ? null : <loaded.Sources assessment={assessment} />;
}
