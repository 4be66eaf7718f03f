/** Why each criterion is as it is, drawn when it is opened. */
import { Cited } from '../../../checklist/section-link.tsx';
import type { Criterion } from '../../../rules/words/assessment.ts';
import { WhyBody } from '../why.tsx';
import { VALUES } from './criteria.tsx';

export function CriteriaWhy({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <ol className="criteria-why">
      {criteria.map(({ number, label, value, figure, why }) => (
        <li key={number}>
          <p>
            <b>
              {number}. {label}: {VALUES[value].words}
            </b>
          </p>
          {figure === undefined ? null : (
            <p className="muted">
              {figure.says} <Cited citation={figure.citation} />.
            </p>
          )}
          <WhyBody why={why} />
        </li>
      ))}
    </ol>
  );
}
