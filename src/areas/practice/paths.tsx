/** The expert's path beside one's own. */
import { MANNER_WORDS } from '../../practice/ask.ts';
import type { Step } from '../../practice/debrief.ts';
import { Details } from '../../ui/details.tsx';
import './paths.css';

/** "2:05". */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function when({ after, heard, shown }: Step): string {
  if (after !== undefined) return `at ${clock(after)}`;
  if (heard) return 'heard by another question';
  return shown ? 'missed' : 'stood behind More';
}

type PathsProps = {
  readonly path: readonly Step[];
  readonly own: readonly Step[];
  readonly seconds: number;
};

export function Paths({ path, own, seconds }: PathsProps) {
  const missed = path.filter(({ heard }) => !heard);
  return (
    <>
      <p>
        {path.length - missed.length} of the expert’s {path.length} questions; {own.length} asked in{' '}
        {clock(seconds)}.
      </p>
      <div className="paths">
        <div className="card">
          <h3>The expert’s path</h3>
          <ol>
            {path.map((step) => (
              <li key={step.question} data-heard={step.heard}>
                <span aria-hidden="true">{step.heard ? '✓' : '✗'}</span> {MANNER_WORDS[step.manner]}
                : {step.label} <span className="muted num">{when(step)}</span>
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
                    <span className="muted num">{clock(step.after ?? 0)}</span>{' '}
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
