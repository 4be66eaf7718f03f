/**
 * The cause of a finding: a condition, known or suspected, which then reads as present; an
 * incidental cause where that is allowed; or another cause in words (D1).
 */
import { conditionName } from '../rules/words/condition-name.ts';
import { FINDING_LABELS } from '../rules/record/exam.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { mayBeIncidental } from '../rules/words/beside-answers.ts';
import {
  CAUSE_IDS,
  CORE_MIMIC_IDS,
  EXTENDED_MIMIC_IDS,
  SUSPECT_IDS,
  type ConditionId,
  type ExamId,
} from '../rules/record/ids.ts';
import type { Attribution } from '../rules/record/visit.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { attribute } from '../visit/later-actions.ts';
import { setCondition } from '../visit/row-actions.ts';
import { useAct, useVisit } from './context.tsx';
import { ExplainsAll } from './explains-all.tsx';
import { useTold } from './path.tsx';
import { labelIdOf } from './question-place.ts';

type Cause = ConditionId | 'incidental' | 'other';

const named = (ids: readonly ConditionId[]) =>
  ids.map((id) => ({ value: id, words: conditionName(id) }));
const CONDITION_GROUPS: readonly {
  readonly name: string;
  readonly options: readonly { readonly value: Cause; readonly words: string }[];
}[] = [
  { name: 'Behind a finding', options: named(SUSPECT_IDS) },
  { name: 'Core mimics', options: named(CORE_MIMIC_IDS) },
  { name: 'Other mimics', options: named(EXTENDED_MIMIC_IDS) },
  { name: 'Other conditions', options: named(CAUSE_IDS) },
];
const OTHER = { value: 'other', words: FINDING_LABELS.otherCause } as const;
const INCIDENTAL = { value: 'incidental', words: FINDING_LABELS.incidental } as const;
const GROUPS = [...CONDITION_GROUPS, { name: 'In your words', options: [OTHER] }];
const GROUPS_WITH_INCIDENTAL = [
  ...CONDITION_GROUPS,
  { name: 'In your words', options: [INCIDENTAL, OTHER] },
];

const causeOf = (to: Attribution | undefined): Cause | undefined =>
  to?.to === 'condition' ? to.condition : to?.to;

function attributionTo(cause: Cause | undefined): Attribution | undefined {
  if (cause === undefined) return undefined;
  if (cause === 'incidental') return { to: 'incidental' };
  return cause === 'other' ? { to: 'other', text: '' } : { to: 'condition', condition: cause };
}

/** For a condition the answer is the condition's own; a cause in words carries its own. */
function Explains({ id, to }: { readonly id: ExamId; readonly to: Attribution | undefined }) {
  const ofCondition = useVisit(({ conditions }) =>
    to?.to === 'condition' ? conditions[to.condition]?.['explains-all'] : undefined,
  );
  const act = useAct();
  const about = labelIdOf(`exam.${id}`);
  if (to?.to === 'condition') {
    return (
      <ExplainsAll
        about={about}
        value={ofCondition}
        onAnswer={(value) =>
          act((visit) => setCondition(visit, to.condition, { 'explains-all': value }))
        }
      />
    );
  }
  if (to?.to !== 'other') return null;
  const { text } = to;
  return (
    <>
      <TextField
        label={FINDING_LABELS.otherCause}
        name={`exam.${id} attributed`}
        labelledBy={about}
        text={text}
        longest={LONGEST.note}
        onCommit={(next) => act((visit) => attribute(visit, id, { ...to, text: next }))}
      />
      {text === '' ? null : (
        <ExplainsAll
          about={about}
          value={to['explains-all']}
          onAnswer={(value) =>
            act((visit) =>
              attribute(visit, id, {
                to: 'other',
                text,
                ...(value === undefined ? {} : { 'explains-all': value }),
              }),
            )
          }
        />
      )}
    </>
  );
}

export function AttributedTo({ id }: { readonly id: ExamId }) {
  // Criterion 5 waits for it.
  const isOpen = useTold(({ unattributed }) => unattributed.includes(id)) === true;
  const to = useVisit((visit) => visit.exam[id]?.attributed);
  const incidental = useVisit((visit) => mayBeIncidental(id, visit.exam[id]));
  const act = useAct();
  if (!EXAM[id].counts && to === undefined) return null;
  return (
    <div className="attribution" data-open={isOpen ? '' : undefined}>
      <Select
        label={FINDING_LABELS.attributed}
        labelledBy={labelIdOf(`exam.${id}`)}
        groups={incidental || to?.to === 'incidental' ? GROUPS_WITH_INCIDENTAL : GROUPS}
        value={causeOf(to)}
        onAnswer={(cause) => act((visit) => attribute(visit, id, attributionTo(cause)))}
      />
      {isOpen ? <span className="mark">criterion 5 is open until a cause is named</span> : null}
      <Explains id={id} to={to} />
    </div>
  );
}
