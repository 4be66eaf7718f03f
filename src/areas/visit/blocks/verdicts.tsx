import type { Verdict } from '../../../rules/words/assessment.ts';
import { WhyBody, WhyDisclosure } from '../why.tsx';
import { Block } from './block.tsx';

/** The three sets of criteria side by side; the one that the headline follows comes first. */
export function Verdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  return (
    <Block title="By each set of criteria">
      <dl className="verdicts">
        {verdicts.map(({ set, name, says }) => (
          <div key={set} data-leads={set === 'irlssg' ? '' : undefined}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <WhyDisclosure about="the three sets of criteria">
        <ul className="criteria-why">
          {verdicts.map(({ set, name, says, why }) => (
            <li key={set}>
              <p>
                <b>{name}:</b> {says}
              </p>
              <WhyBody why={why} />
            </li>
          ))}
        </ul>
      </WhyDisclosure>
    </Block>
  );
}
