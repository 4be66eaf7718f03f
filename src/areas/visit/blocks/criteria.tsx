/** The five criteria as they stand, and why each is as it is. */
import { Cited } from '../../../checklist/section-link.tsx';
import type { Criterion } from '../../../rules/words/assessment.ts';
import { WhyBody, WhyDisclosure } from '../why.tsx';
import { Block } from './block.tsx';

const VALUES = {
  yes: 'met',
  no: 'not met',
  open: 'open',
} as const satisfies Record<Criterion['value'], string>;

function CriteriaWhy({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <ol className="criteria-why">
      {criteria.map(({ number, label, value, figure, why }) => (
        <li key={number}>
          <p>
            <b>
              {number}. {label}: {VALUES[value]}
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

export function Criteria({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <Block title="Criteria">
      {criteria.map(({ number, note }) =>
        note === undefined ? null : (
          <p key={number} className="muted">
            {number}: {note}
          </p>
        ),
      )}
      <WhyDisclosure about="the five criteria">
        <CriteriaWhy criteria={criteria} />
      </WhyDisclosure>
    </Block>
  );
}
