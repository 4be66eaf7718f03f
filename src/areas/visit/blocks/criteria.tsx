import { QuestionLink } from '../../../checklist/question-link.tsx';
import { Cited } from '../../../checklist/section-link.tsx';
import type { Criterion } from '../../../rules/words/assessment.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { WhyBody, WhyDisclosure } from '../why.tsx';
import { Block } from './block.tsx';

const VALUES = {
  yes: { icon: 'tick', words: 'met' },
  no: { icon: 'close', words: 'not met' },
  open: { icon: 'open', words: 'open' },
} as const satisfies Record<Criterion['value'], { icon: IconName; words: string }>;

export function CriteriaTally({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <Block title="Criteria">
      <ol className="tally">
        {criteria.map(({ number, label, value, question }) => (
          <li key={number} data-value={value} title={label}>
            <QuestionLink to={question}>
              <span className="num">{number}</span>
              <span className="hidden-words">
                . {label}: {VALUES[value].words}
              </span>
              <Icon name={VALUES[value].icon} />
            </QuestionLink>
          </li>
        ))}
      </ol>
      {criteria.map(({ number, note }) =>
        note === undefined ? null : (
          <p key={number} className="muted">
            {number}: {note}
          </p>
        ),
      )}
      <WhyDisclosure about="the five criteria">
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
      </WhyDisclosure>
    </Block>
  );
}
