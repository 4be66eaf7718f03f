/** Where the checklist differs from the expert's, and why that matters. */
import type { Assessment } from '../../rules/words/assessment.ts';
import type { Difference } from '../../practice/debrief.ts';
import { Details } from '../../ui/details.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import './differences.css';

function Rows({ of }: { readonly of: readonly Difference[] }) {
  return (
    <ul className="differences">
      {of.map((each) => (
        <li key={each.question}>
          <h4>{each.label}</h4>
          <p className="finding">{each.says}</p>
          <p>
            <Sentence
              says="You: {yours}. Expert: {experts}."
              gaps={{ yours: <b>{each.yours}</b>, experts: <b>{each.experts}</b> }}
            />
          </p>
          {each.matters === undefined ? null : <p className="matters">{each.matters}</p>}
        </li>
      ))}
    </ul>
  );
}

type DifferencesProps = {
  readonly differences: readonly Difference[];
  readonly own: Assessment;
};

export function Differences({ differences, own }: DifferencesProps) {
  const telling = differences.filter(({ matters }) => matters !== undefined);
  const others = differences.filter(({ matters }) => matters === undefined);
  return (
    <div className="card">
      <p>
        On your checklist the assessment reads: <b>{own.headline.says}</b>
      </p>
      {differences.length === 0 ? <p>No answer differs.</p> : null}
      <Rows of={telling} />
      {others.length === 0 ? null : (
        <Details
          summary="Other differences"
          note={`${others.length}, none changes the result by itself`}
        >
          <Rows of={others} />
        </Details>
      )}
    </div>
  );
}
