/** For a hospital's officers: what the checklist can answer of what they ask, and whose the rest is. */
import { GAP_WORDS, HAZARD_LOG, TOPICS, type Answer, type Topic } from '../../evidence/officers.ts';
import { DataFlow } from './data-flow-view.tsx';
import { viewAddress } from './places.ts';
import './officers.css';
import './pages.css';

/** Beside the page as it was built; the worker keeps only the licences. */
const PAPERS = [
  ['sbom.cdx.json', 'Bill of materials (CycloneDX 1.6)'],
  ['SHA256SUMS', 'SHA-256 of every file'],
  ['licences.txt', 'Licences of its packages'],
] as const;

function OneAnswer({ of: { asks, says, gap } }: { readonly of: Answer }) {
  return (
    <div>
      <dt>{asks}</dt>
      <dd>
        {says === undefined ? null : <p>{says}</p>}
        {gap === undefined ? null : <p className="gap">{GAP_WORDS[gap]}.</p>}
      </dd>
    </div>
  );
}

function OneTopic({ of: { title, intro, answers } }: { readonly of: Topic }) {
  return (
    <section className="topic officers">
      <h2>{title}</h2>
      <p>{intro}</p>
      <dl className="facts">
        {answers.map((each) => (
          <OneAnswer key={each.asks} of={each} />
        ))}
      </dl>
    </section>
  );
}

const topics = (all: readonly Topic[]) => all.map((each) => <OneTopic key={each.id} of={each} />);

function HazardLog() {
  return (
    <section className="topic officers">
      <h2>Hazard log</h2>
      <p>
        Likelihood is our estimate with the controls in place; the Clinical Safety Officer sets it.
      </p>
      <p className="uses">
        <a href={viewAddress('safety')}>What stands against each, and the tests that show it</a>
      </p>
      <table className="page-table">
        <thead>
          <tr>
            <th scope="col">Hazard</th>
            <th scope="col">Severity</th>
            <th scope="col">Likelihood</th>
            <th scope="col">Remains</th>
            <th scope="col">Owner</th>
          </tr>
        </thead>
        <tbody>
          {HAZARD_LOG.map(({ id, name, effect, severity, likelihood, remains }) => (
            <tr key={id}>
              <th scope="row">
                {name} <span className="muted">{effect}</span>
              </th>
              <td data-label="Severity">{severity}</td>
              <td data-label="Likelihood">{likelihood}</td>
              <td data-label="Remains">{remains}</td>
              <td data-label="Owner" className="gap">
                {GAP_WORDS.deployer}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function OfficersView() {
  return (
    <>
      <section className="topic officers">
        <h2>Beside this page</h2>
        <ul className="uses">
          {PAPERS.map(([file, name]) => (
            <li key={file}>
              <a href={file} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {topics(TOPICS.before)}
      <HazardLog />
      {topics(TOPICS.after)}
      <section className="topic officers">
        <h2>Where data go</h2>
        <DataFlow />
      </section>
      {topics(TOPICS.last)}
    </>
  );
}
