import type { Statement } from '../../../rules/words/assessment.ts';
import { Icon } from '../../../ui/icon.tsx';
import { WhyDetails } from '../why.tsx';
import { Block } from './block.tsx';

const STATEMENT_ICONS = { caution: 'caution', open: 'open', plain: undefined } as const;

type StatementsProps = { readonly title: string; readonly lines: readonly Statement[] };

export function Statements({ title, lines }: StatementsProps) {
  if (lines.length === 0) return null;
  return (
    <Block title={title}>
      <ul className="statements">
        {lines.map(({ id, says, tone, why }) => {
          const icon = STATEMENT_ICONS[tone];
          return (
            <li key={id} data-tone={tone}>
              <p>
                {icon === undefined ? null : <Icon name={icon} />} {says}
              </p>
              <WhyDetails about={says} why={why} />
            </li>
          );
        })}
      </ul>
    </Block>
  );
}
