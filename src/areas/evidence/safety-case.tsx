/** The safety case: what the checklist is for, what could go wrong, and what shows that it is held. */
import {
  HAZARDS_KNOWN,
  INTENDED,
  LIKELIHOOD_WORDS,
  SEVERITY_WORDS,
  type Hazard,
  type Severity,
} from '../../evidence/safety-case.ts';
import './safety-case.css';

const SEVERITIES: readonly Severity[] = ['severe', 'serious', 'minor'];

function OneHazard({ of }: { readonly of: Hazard }) {
  const { id, name, cause, effect, likelihood, controls, shownBy, remains } = of;
  const title = `hazard-${id}`;
  return (
    <article className="hazard" aria-labelledby={title}>
      <h4 id={title}>{name}</h4>
      <dl>
        <div>
          <dt>Cause</dt>
          <dd>{cause}</dd>
        </div>
        <div>
          <dt>Effect</dt>
          <dd>{effect}</dd>
        </div>
        <div>
          <dt>Likelihood</dt>
          <dd>{LIKELIHOOD_WORDS[likelihood]}, with what stands against it; our estimate</dd>
        </div>
        <div>
          <dt>Against it</dt>
          <dd>
            <ul>
              {controls.map(({ says, where }) => (
                <li key={says}>
                  {says} <span className="muted">{where.join(', ')}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>Shown by</dt>
          <dd>
            <ul>
              {shownBy.map(({ file, title: test }) => (
                <li key={`${file} ${test}`}>
                  {test} <span className="muted">tests/{file}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>Remains</dt>
          <dd>{remains}</dd>
        </div>
      </dl>
    </article>
  );
}

export function SafetyCase() {
  return (
    <>
      <section className="topic safety-case">
        <h2>Intended use</h2>
        <p>{INTENDED.statement}</p>
        <p>{INTENDED.use}</p>
        <p>{INTENDED.users}</p>
        <h3>Not for</h3>
        <ul>
          {INTENDED.notFor.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </section>
      <section className="topic safety-case">
        <h2>What could go wrong</h2>
        <p className="muted">
          {HAZARDS_KNOWN.length} hazards, each with what stands against it and the tests that show
          it. A test fails where one of them is no longer there.
        </p>
        {SEVERITIES.map((severity) => (
          <section key={severity} className="hazards">
            <h3>{SEVERITY_WORDS[severity]}</h3>
            {HAZARDS_KNOWN.filter((each) => each.severity === severity).map((each) => (
              <OneHazard key={each.id} of={each} />
            ))}
          </section>
        ))}
      </section>
    </>
  );
}
