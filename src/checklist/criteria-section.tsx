import { memo } from 'react';
import { isAsked } from '../rules/facts/relevance.ts';
import { askOf } from '../rules/record/ask.ts';
import { MANY, QUESTIONS } from '../rules/record/questions.ts';
import type { AnswerId, ManyId, Visit } from '../rules/record/visit.ts';
import { Choice } from '../ui/choice.tsx';
import { Details } from '../ui/details.tsx';
import { answer } from '../visit/actions.ts';
import { AnswerQuestion } from './answer-question.tsx';
import { useAct, useVisit } from './context.tsx';
import type { CriteriaGuidance } from './guidance.ts';
import { ManyQuestion } from './many-question.tsx';
import { NumberQuestion } from './number-question.tsx';
import { optionsOf } from './choices.ts';
import { askIdOf, labelIdOf, Question } from './question.tsx';
import { QuestionLink } from './question-link.tsx';
import { Section, Sheet } from './section.tsx';

type Feature = AnswerId | ManyId;
type Plan = {
  readonly id: 'urge-to-move' | 'rest-onset' | 'relief-by-movement' | 'evening-pattern';
  /** How it was before, asked where the answer now leaves that open (D8, D34, D35). */
  readonly earlier: readonly AnswerId[];
  /** Optional symptom features (D7), offered where they belong. */
  readonly features: readonly Feature[];
};

const PLANS: readonly Plan[] = [
  {
    id: 'urge-to-move',
    earlier: ['urge-to-move-earlier', 'legs-earlier'],
    features: ['sites', 'leg-side', 'whole-body', 'symptom-onset'],
  },
  { id: 'rest-onset', earlier: ['rest-onset-earlier'], features: ['comes-on', 'light-headed'] },
  { id: 'relief-by-movement', earlier: ['relief-by-movement-earlier'], features: ['eased-by'] },
  { id: 'evening-pattern', earlier: ['evening-pattern-earlier'], features: ['daytime-rest'] },
];

const isMany = (id: Feature): id is ManyId => Object.hasOwn(MANY, id);

const isRecorded = ({ answers, many }: Visit, id: Feature): boolean =>
  (isMany(id) ? many[id] : answers[id]) !== undefined;

/** Features of the symptoms, closed until wanted; the heading says how many are recorded. */
function Features({ ids }: { readonly ids: readonly Feature[] }) {
  const recorded = useVisit((visit) => ids.filter((id) => isRecorded(visit, id)).length);
  return (
    <Details summary="Add details" note={recorded === 0 ? undefined : `${recorded} recorded`}>
      <div className="follow">
        {ids.map((id) =>
          isMany(id) ? (
            <ManyQuestion key={id} id={id} look="follow" />
          ) : (
            <AnswerQuestion key={id} id={id} look="follow" />
          ),
        )}
      </div>
    </Details>
  );
}

/** To be read out to the patient. */
const quoted = (ask: string | undefined) => (ask === undefined ? undefined : `“${ask}”`);

/** One of the first four criteria: the words to read out, what misleads, and what is asked next. */
const CriterionQuestion = memo(function CriterionQuestion(props: {
  readonly plan: Plan;
  readonly number: number;
}) {
  const { id, earlier, features } = props.plan;
  const { help } = QUESTIONS[id];
  return (
    <AnswerQuestion id={id} number={`${props.number}.`} beneath={quoted(askOf(QUESTIONS[id]))}>
      {earlier.map((each) => (
        <Earlier key={each} id={each} />
      ))}
      <div className="beneath">
        {help === undefined ? null : (
          <Details summary="What counts, and what misleads">
            <ul>
              {help.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Details>
        )}
        <Features ids={features} />
      </div>
    </AnswerQuestion>
  );
});

function Earlier({ id }: { readonly id: AnswerId }) {
  const isDrawn = useVisit((visit) => visit.answers[id] !== undefined || isAsked(visit, id));
  if (!isDrawn) return null;
  return (
    <div className="follow">
      <AnswerQuestion id={id} look="follow" beneath={quoted(askOf(QUESTIONS[id]))} />
    </div>
  );
}

const JUDGEMENT = optionsOf(QUESTIONS['own-judgement'].options);

/** Criterion 5 is earned by the mimic screen; the clinician's own judgement stands beside it. */
function Fifth({ guidance }: { readonly guidance: CriteriaGuidance | undefined }) {
  const value = useVisit((visit) => visit.answers['own-judgement']);
  const act = useAct();
  const { label } = QUESTIONS['own-judgement'];
  const five = guidance?.five;
  return (
    <>
      {five === undefined ? null : (
        <div className="question fifth" data-next={five.isNext ? '' : undefined}>
          <div className="question-words">
            <h3 className="question-label">
              <span>5. {five.label}</span>
              <span className="state" data-state={five.state}>
                {five.words}
              </span>
            </h3>
            {five.note === undefined ? null : <p className="ask">{five.note}</p>}
          </div>
          <p className="go">
            <QuestionLink to={five.goTo}>{five.goToWords}</QuestionLink>
          </p>
        </div>
      )}
      <Question
        id="own-judgement"
        label={label}
        beneath={askOf(QUESTIONS['own-judgement'])}
        look="line"
      >
        <Choice
          options={JUDGEMENT}
          value={value}
          onAnswer={(chosen) => act((visit) => answer(visit, 'own-judgement', chosen))}
          labelledBy={labelIdOf('own-judgement')}
          describedBy={askIdOf('own-judgement')}
        />
      </Question>
    </>
  );
}

const OBSERVED = [
  'observed-discomfort',
  'observed-activity',
  'observed-rest',
  'observed-relief',
  'observed-evening',
  'pain-source',
] as const;

/** Of tingling or numbness that is mentioned (D51). */
const NUMB = ['numb-apart', 'numb-since', 'numb-course'] as const;

export function CriteriaSection({
  guidance,
}: {
  readonly guidance?: CriteriaGuidance | undefined;
}) {
  const isObserved = useVisit(
    ({ answers }) =>
      answers['cannot-describe'] === 'yes' || OBSERVED.some((id) => answers[id] !== undefined),
  );
  return (
    <Section id="criteria" title="Essential criteria" hint="All five are needed">
      <Sheet>
        <AnswerQuestion id="treated-now" look="line" />
        {PLANS.map((plan, index) => (
          <CriterionQuestion key={plan.id} plan={plan} number={index + 1} />
        ))}
        <Fifth guidance={guidance} />
      </Sheet>
      {isObserved ? (
        <Sheet title="By observation only">
          {OBSERVED.map((id) => (
            <AnswerQuestion key={id} id={id} />
          ))}
        </Sheet>
      ) : null}
      <Sheet>
        <ManyQuestion id="also-mentions" />
        {NUMB.map((id) => (
          <AnswerQuestion key={id} id={id} look="line" />
        ))}
      </Sheet>
      <Sheet title="Course and effect">
        <NumberQuestion id="frequency" />
        <AnswerQuestion id="duration" look="line" />
        <AnswerQuestion id="lifetime-events" look="line" />
        <AnswerQuestion id="significance" />
        <AnswerQuestion id="severity" />
        <ManyQuestion id="impact" />
        <NumberQuestion id="irls-total" />
      </Sheet>
    </Section>
  );
}
