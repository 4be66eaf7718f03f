import { isOnsetLaterThanAge } from '../rules/record/onset.ts';
import { ONSET_LATER } from '../rules/record/questions.ts';
import type { Visit } from '../rules/record/visit.ts';
import { Button } from '../ui/button.tsx';
import { answer, noneOfThese } from '../visit/actions.ts';
import { AnswerQuestion } from './answer-question.tsx';
import { useAct, useVisit } from './context.tsx';
import { ManyQuestion } from './many-question.tsx';
import { NumberQuestion } from './number-question.tsx';
import { isAsked } from '../rules/facts/relevance.ts';
import { Section, Sheet } from './section.tsx';

/** "None of these" answers what is asked: a pregnancy that is not asked about stays blank. */
function noneOfTheseAsked(visit: Visit): Visit {
  const next = noneOfThese(visit);
  return isAsked(visit, 'pregnant') ? next : answer(next, 'pregnant', visit.answers.pregnant);
}

const contextIsBlank = (visit: Visit): boolean =>
  (['dialysis', 'pregnant', 'iron-overload', 'inflammation'] as const).some(
    (id) => isAsked(visit, id) && visit.answers[id] === undefined,
  );

export function PatientSection() {
  const later = useVisit(isOnsetLaterThanAge);
  const someBlank = useVisit(contextIsBlank);
  const act = useAct();
  return (
    <Section id="patient" title="Patient" hint="No names, no dates of birth">
      <Sheet>
        <NumberQuestion id="age" />
        <AnswerQuestion id="sex" />
        <NumberQuestion id="age-at-onset" note={later ? ONSET_LATER : undefined} />
        <AnswerQuestion id="family-history" />
        <AnswerQuestion id="described-by" />
        <AnswerQuestion id="cannot-describe" />
        <ManyQuestion id="setting" />
      </Sheet>
      <Sheet
        title="For iron and B12"
        action={
          <Button look="plain" disabled={!someBlank} onClick={() => act(noneOfTheseAsked)}>
            None of these
          </Button>
        }
      >
        <AnswerQuestion id="dialysis" />
        <AnswerQuestion id="iron-overload" />
        <AnswerQuestion id="inflammation" />
        <AnswerQuestion id="pregnant" />
        <AnswerQuestion id="trimester" />
        <AnswerQuestion id="after-delivery" />
        <ManyQuestion id="pregnancy-signs" />
      </Sheet>
    </Section>
  );
}
