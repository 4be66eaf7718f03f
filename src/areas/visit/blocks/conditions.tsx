import type { ConditionId } from '../../../rules/record/ids.ts';
import type { QuestionId } from '../../../rules/record/visit.ts';
import type { Said, ConditionLine } from '../../../rules/words/assessment.ts';
import { isSuspected } from '../../../rules/words/conditions.ts';
import { Block, Links } from './block.tsx';

const conditionQuestion = (id: ConditionId | 'another-cause'): QuestionId =>
  id === 'another-cause' ? 'another-cause-state' : `condition.${id}`;

function ConditionList({
  says,
  of,
}: {
  readonly says: string;
  readonly of: readonly ConditionLine[];
}) {
  if (of.length === 0) return null;
  return (
    <div className="blank">
      <p>{says}:</p>
      <Links
        of={of.map(({ id, name, explainsAll }) => ({
          question: conditionQuestion(id),
          says: explainsAll === 'yes' ? `${name} (explains all of it)` : name,
        }))}
      />
    </div>
  );
}

export function Conditions({ assessment }: { readonly assessment: Said }) {
  const { present, unsure } = assessment.mimics;
  const mimics = new Set([...present, ...unsure].map(({ id }) => id));
  const others = assessment.comorbid.filter(({ id }) => !mimics.has(id));
  if (present.length + unsure.length + others.length === 0) return null;
  return (
    <Block title="Conditions">
      <ConditionList says="Present" of={present.filter((each) => !isSuspected(each))} />
      <ConditionList says="Suspected" of={present.filter(isSuspected)} />
      <ConditionList says="Unsure" of={unsure} />
      <ConditionList says="Going with it" of={others} />
    </Block>
  );
}
