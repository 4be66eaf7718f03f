/** What is advised beside the verdicts and the flags. */
import { SOURCES } from '../../../rules/tables/sources.ts';
import { withAdvice } from '../../../rules/words/advice.ts';
import type { FirstAssessment } from '../../../rules/words/first.ts';
import { sourceAddress } from '../evidence-address.ts';
import { Statements } from './statements.tsx';
import { Steps } from './steps.tsx';

type AdviceProps = { readonly assessment: FirstAssessment };

export function Advice({ assessment }: AdviceProps) {
  const { steps, sources, iron, b12, medicines, course, supportive } = withAdvice(assessment);
  return (
    <>
      <Steps steps={steps} sources={sources} />
      <Statements title="Iron" lines={iron} />
      <Statements title="Vitamin B12" lines={b12} />
      <Statements title="Medicines" lines={medicines} />
      <Statements title="Course and features" lines={[...course, ...supportive]} />
    </>
  );
}

export function Sources({ assessment }: AdviceProps) {
  const { sources } = withAdvice(assessment);
  if (sources.length === 0) return null;
  return (
    <ol className="sources">
      {sources.map(({ source }, at) => (
        <li key={source}>
          [{at + 1}] <a href={sourceAddress(source)}>{SOURCES[source].short}</a>
        </li>
      ))}
    </ol>
  );
}
