import { QuestionLink } from '../../../checklist/question-link.tsx';
import type { Criterion } from '../../../rules/words/assessment.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { late } from '../../../ui/late.tsx';
import { CANNOT_REASON, WhyDisclosure } from '../why.tsx';
import { Block } from './block.tsx';

const CriteriaWhy = late(
  async () => (await import('./criteria-why.tsx')).CriteriaWhy,
  CANNOT_REASON,
);

export const VALUES = {
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
        <CriteriaWhy criteria={criteria} />
      </WhyDisclosure>
    </Block>
  );
}
