import { conditionState } from '../rules/words/beside-answers.ts';
import { CAUSE_IDS, SUSPECT_IDS } from '../rules/record/ids.ts';
import { AnswerQuestion } from './answer-question.tsx';
import { ConditionQuestion } from './condition-question.tsx';
import { useVisit } from './context.tsx';
import { ManyQuestion } from './many-question.tsx';
import { MedicinesList } from './medicines-list.tsx';
import { Section, Sheet } from './section.tsx';
import { WordsQuestion } from './words-question.tsx';

/** What lies behind a finding is named at the finding; here it can be seen and taken back. */
function Suspected() {
  const named = useVisit((visit) =>
    SUSPECT_IDS.filter((id) => conditionState(visit, id) !== undefined).join(' '),
  );
  const ids = SUSPECT_IDS.filter((id) => named.split(' ').includes(id));
  return ids.length === 0 ? null : (
    <Sheet title="Named as the cause of a finding">
      {ids.map((id) => (
        <ConditionQuestion key={id} id={id} look="line" />
      ))}
    </Sheet>
  );
}

type CausesSectionProps = {
  /** What is said of a medicine as it is recorded; absent in a practice case before the commitment. */
  readonly showsNotes?: boolean | undefined;
};

export function CausesSection({ showsNotes }: CausesSectionProps) {
  return (
    <Section id="causes" title="Causes and medicines" hint="What may go with RLS or make it worse">
      <Sheet>
        <MedicinesList showsNotes={showsNotes === true} />
        <ManyQuestion id="changes-on-treatment" />
        <WordsQuestion id="clock-now" type="time" />
        <WordsQuestion id="clock-at-start" type="time" />
        <AnswerQuestion id="impulse-change" />
        <AnswerQuestion id="follows-levodopa" />
        <AnswerQuestion id="urge-while-levodopa-works" />
        <ManyQuestion id="stopped-recently" />
        <ManyQuestion id="substances" />
      </Sheet>
      <Sheet title="Conditions">
        {CAUSE_IDS.map((id) => (
          <ConditionQuestion key={id} id={id} look="line" />
        ))}
      </Sheet>
      <Suspected />
      <Sheet title="Supporting features">
        <AnswerQuestion id="limb-movements" />
        <AnswerQuestion id="dopaminergic-response" />
        <AnswerQuestion id="apnoea" look="line" />
        <AnswerQuestion id="sleepy-driving" look="line" />
      </Sheet>
    </Section>
  );
}
