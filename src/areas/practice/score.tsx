/** How a score was made. */
import { DISCRIMINATORS } from '../../practice/discriminators.ts';
import type { Mark, Part } from '../../practice/marking.ts';
import './score.css';

const NAMES: Readonly<Record<Part['id'], string>> = {
  gathering: 'Gathering',
  conclusion: 'Conclusion',
  steps: 'Next steps',
};

export function Score({ mark }: { readonly mark: Mark }) {
  return (
    <div className="score card">
      <dl>
        {mark.parts.map(({ id, points, of, how }) => (
          <div key={id}>
            <dt>{NAMES[id]}</dt>
            <dd>
              <span className="num">
                {points} of {of}
              </span>
              <meter min={0} max={of} value={points} aria-label={NAMES[id]} />
              <ul>
                {how.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <div className="turned-on">
        <h3>What this case turned on</h3>
        <ul>
          {mark.known.map((id) => (
            <li key={id}>✓ {DISCRIMINATORS[id]}</li>
          ))}
          {mark.missed.map((id) => (
            <li key={id}>
              ✗ {DISCRIMINATORS[id]} <span className="muted">missed</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
