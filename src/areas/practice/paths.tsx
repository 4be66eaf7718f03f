/** The expert's path beside one's own. */
import { MANNER_WORDS } from '../../practice/ask.ts';
import type { Step } from '../../practice/debrief.ts';
import { clockOf } from '../../practice/seconds.ts';
import { Details } from '../../ui/details.tsx';
import './paths.css';

function when({ after, heard, shown }: Step): string {
  if (after !== undefined) return `at ${clockOf(after)}`;
  if (heard) return 'heard by another question';
  return shown ? 'not asked' : 'stood behind More';
}

type PathsProps = {
  readonly path: readonly Step[];
  readonly own: readonly Step[];
  readonly seconds: number;
};

/** What stood behind *More* and was not called for is neither asked nor missed. */
const signOf = ({ heard, shown }: Step): string => {
  if (heard) return '✓';
  return shown ? '✗' : '·';
};

export function Paths({ path, own, seconds }: PathsProps) {
  const seen = path.filter(({ heard, shown }) => heard || shown);
  return (
    <>
      <p>
        {seen.filter(({ heard }) => heard).length} of the expert’s {seen.length} questions that
        stood on your checklist; {own.length} asked in {clockOf(seconds)}.
      </p>
      <div className="paths">
        <div className="card">
          <h3>The expert’s path</h3>
          <ol>
            {path.map((step) => (
              <li key={step.question} data-sign={signOf(step)}>
                <span aria-hidden="true">{signOf(step)}</span> {MANNER_WORDS[step.manner]}:{' '}
                {step.label} <span className="muted num">{when(step)}</span>
                {step.heard ? null : <p className="finding">{step.says}</p>}
              </li>
            ))}
          </ol>
        </div>
        <div className="card">
          <h3>Your path</h3>
          {own.length === 0 ? (
            <p className="muted">Nothing was asked.</p>
          ) : (
            <Details summary={`${own.length} steps`} opens={own.length <= 24}>
              <ol>
                {own.map((step) => (
                  <li key={step.question}>
                    <span className="muted num">{clockOf(step.after ?? 0)}</span>{' '}
                    {MANNER_WORDS[step.manner]}: {step.label}
                  </li>
                ))}
              </ol>
            </Details>
          )}
        </div>
      </div>
    </>
  );
}
