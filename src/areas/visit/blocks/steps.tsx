/** What is left to ask, and what to do. */
import { QuestionLink } from '../../../checklist/question-link.tsx';
import type { Citation } from '../../../rules/tables/sources.ts';
import type { Said, Step } from '../../../rules/words/assessment.ts';
import { Block, Links } from './block.tsx';

export function Defeaters({ assessment: { defeaters } }: { readonly assessment: Said }) {
  if (defeaters.length === 0) return null;
  return (
    <Block title="Still blank, and may lower this">
      {defeaters.length <= 4 ? (
        <Links of={defeaters} />
      ) : (
        <>
          <Links of={defeaters.slice(0, 3)} />
          <details className="why">
            <summary>{defeaters.length - 3} more</summary>
            <Links of={defeaters.slice(3)} />
          </details>
        </>
      )}
    </Block>
  );
}

const FIRST_STEPS = 5;

type StepsProps = { readonly steps: readonly Step[]; readonly sources: readonly Citation[] };

function StepLine({
  step,
  sources,
}: {
  readonly step: Step;
  readonly sources: StepsProps['sources'];
}) {
  const numbers = step.sources
    .map(({ source }) => sources.findIndex((each) => each.source === source) + 1)
    .filter((number, at, all) => number > 0 && all.indexOf(number) === at)
    .toSorted((one, other) => one - other);
  return (
    <li>
      {step.says}
      {numbers.length === 0 ? null : <span className="src"> [{numbers.join(', ')}]</span>}
      {step.question === undefined ? null : (
        <>
          {' '}
          <QuestionLink to={step.question}>
            Go<span className="hidden-words"> to: {step.says}</span>
          </QuestionLink>
        </>
      )}
    </li>
  );
}

/** What the red flags above ask for already stands there. */
const isOfFlag = (step: Step): boolean => step.flag !== undefined;

export function Steps({ steps: everyStep, sources }: StepsProps) {
  const steps = everyStep.filter((step) => !isOfFlag(step));
  if (steps.length === 0) return null;
  const lines = (of: readonly Step[], start: number) => (
    <ol className="steps" start={start}>
      {of.map((step) => (
        <StepLine key={step.id} step={step} sources={sources} />
      ))}
    </ol>
  );
  return (
    <Block title="Do next">
      {lines(steps.slice(0, FIRST_STEPS), 1)}
      {steps.length <= FIRST_STEPS ? null : (
        <details className="why">
          <summary>{steps.length - FIRST_STEPS} more</summary>
          {lines(steps.slice(FIRST_STEPS), FIRST_STEPS + 1)}
        </details>
      )}
    </Block>
  );
}
