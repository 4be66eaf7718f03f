import { useId, type ReactNode } from 'react';
import { useVisit } from '../../checklist/context.tsx';
import { QuestionLink } from '../../checklist/question-link.tsx';
import type {
  Assessment,
  ConditionLine,
  Criterion,
  Flag,
  OpenQuestion,
  Statement,
  Step,
  Verdict,
} from '../../rules/words/assessment.ts';
import type { Tier } from '../../rules/tables/results.ts';
import { CRITERION_5_FIGURE } from '../../rules/tables/criteria.ts';
import { citationInWords, type Citation } from '../../rules/tables/sources.ts';
import type { ConditionId } from '../../rules/record/ids.ts';
import type { QuestionId } from '../../rules/record/visit.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { safetyAsked } from './counts.ts';
import { WhyBody, WhyDetails, WhyDisclosure } from './why.tsx';

type BlockProps = { readonly title: string; readonly children: ReactNode };

function Block({ title, children }: BlockProps) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** Links in one line, as many as there are. */
function Links({ of }: { readonly of: readonly OpenQuestion[] }) {
  return (
    <ul className="inline-links">
      {of.map(({ question, says }) => (
        <li key={question}>
          <QuestionLink to={question}>{says}</QuestionLink>
        </li>
      ))}
    </ul>
  );
}

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
          {criteria.map(({ number, label, value, why }) => (
            <li key={number}>
              <p>
                <b>
                  {number}. {label}: {VALUES[value].words}
                </b>
              </p>
              {number === 5 ? (
                <p className="muted">
                  {CRITERION_5_FIGURE.says} {citationInWords(CRITERION_5_FIGURE.citation)}.
                </p>
              ) : null}
              <WhyBody why={why} />
            </li>
          ))}
        </ol>
      </WhyDisclosure>
    </Block>
  );
}

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

const FLAG_ICONS: Readonly<Record<Tier, IconName>> = {
  emergency: 'alarm',
  urgent: 'caution',
  routine: 'info',
  note: 'info',
};

function FlagLine({ flag }: { readonly flag: Flag }) {
  const { tier, time, finding, detail, suspects, action, notRls, why } = flag;
  return (
    <li className="flag" data-tier={tier}>
      <Icon name={FLAG_ICONS[tier]} />
      <div>
        <p>
          <b>{tier === 'note' ? 'Note' : time}:</b> {detail === '' ? finding : detail}.
        </p>
        {suspects === '' ? null : <p className="muted">Suspect {suspects}.</p>}
        <p>{action}</p>
        {notRls === undefined ? null : <p className="muted">{notRls}</p>}
        <WhyDetails about={finding} why={why} />
      </div>
    </li>
  );
}

const isBlankState = (state: string) => state === 'not-examined' || state === 'not-interpretable';

/** Silence is no clearance: "none" is only said of what was asked or examined. */
function noFlags({ safety, exam }: Assessment): string {
  const asked = safety.some((line) => line.state !== 'not-asked');
  const examined = exam.some((line) => !isBlankState(line.state));
  if (asked && examined)
    return 'None on what was asked and examined so far; the rest stands above.';
  if (asked) return 'None on what was asked so far. Nothing is examined yet.';
  if (examined) return 'None on what was examined so far. No safety question is asked yet.';
  return 'Not known: no safety question is asked and nothing is examined yet.';
}

export function Flags({ assessment }: { readonly assessment: Assessment }) {
  const { flags } = assessment;
  return (
    <Block title="Red flags">
      {flags.length === 0 ? (
        <p className="muted">{noFlags(assessment)}</p>
      ) : (
        <ul className="flags">
          {flags.map((flag) => (
            <FlagLine key={flag.id} flag={flag} />
          ))}
        </ul>
      )}
    </Block>
  );
}

/** A list that is long until asked about: how many, and the links on demand. */
function Blank({ says, of }: { readonly says: string; readonly of: readonly OpenQuestion[] }) {
  if (of.length === 0) return null;
  if (of.length <= 3)
    return (
      <div className="blank">
        <p>{says}:</p>
        <Links of={of} />
      </div>
    );
  return (
    <details className="why">
      <summary>
        {says}: {of.length}
      </summary>
      <Links of={of} />
    </details>
  );
}

/** What an absence of flags does not rest on. */
export function Blanks({ assessment: { safety, exam } }: { readonly assessment: Assessment }) {
  const visit = useVisit((running) => running);
  const notAsked = safetyAsked(visit, safety)
    .filter(({ state }) => state === 'not-asked')
    .map(({ id, label }): OpenQuestion => ({ question: `safety.${id}`, says: label }));
  const notExamined = exam
    .filter(({ state }) => isBlankState(state))
    .map(({ id, label }): OpenQuestion => ({ question: `exam.${id}`, says: label }));
  return (
    <>
      <Blank says="Safety questions not asked" of={notAsked} />
      <Blank says="Not examined" of={notExamined} />
    </>
  );
}

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

export function Conditions({ assessment }: { readonly assessment: Assessment }) {
  const { present, unsure } = assessment.mimics;
  const mimics = new Set([...present, ...unsure].map(({ id }) => id));
  const others = assessment.comorbid.filter(({ id }) => !mimics.has(id));
  if (present.length + unsure.length + others.length === 0) return null;
  return (
    <Block title="Conditions">
      <ConditionList says="Present" of={present} />
      <ConditionList says="Unsure" of={unsure} />
      <ConditionList says="Going with it" of={others} />
    </Block>
  );
}

export function Defeaters({ assessment: { defeaters } }: { readonly assessment: Assessment }) {
  if (defeaters.length === 0) return null;
  return (
    <Block title="Still blank, and may lower this">
      {defeaters.length <= 4 ? (
        <Links of={defeaters} />
      ) : (
        <>
          <Links of={defeaters.slice(0, 3)} />
          <details className="why">
            <summary>{defeaters.length - 3} more</summary>
            <Links of={defeaters.slice(3)} />
          </details>
        </>
      )}
    </Block>
  );
}

const FIRST_STEPS = 5;

type StepsProps = { readonly steps: readonly Step[]; readonly sources: readonly Citation[] };

function StepLine({
  step,
  sources,
}: {
  readonly step: Step;
  readonly sources: StepsProps['sources'];
}) {
  const numbers = step.sources
    .map(({ source }) => sources.findIndex((each) => each.source === source) + 1)
    .filter((number, at, all) => number > 0 && all.indexOf(number) === at)
    .toSorted((one, other) => one - other);
  return (
    <li>
      {step.says}
      {numbers.length === 0 ? null : <span className="src"> [{numbers.join(', ')}]</span>}
      {step.question === undefined ? null : (
        <>
          {' '}
          <QuestionLink to={step.question}>
            Go<span className="hidden-words"> to: {step.says}</span>
          </QuestionLink>
        </>
      )}
    </li>
  );
}

/** What the red flags above ask for already stands there. */
const isOfFlag = (step: Step): boolean => step.flag !== undefined;

export function Steps({ steps: everyStep, sources }: StepsProps) {
  const steps = everyStep.filter((step) => !isOfFlag(step));
  if (steps.length === 0) return null;
  const lines = (of: readonly Step[], start: number) => (
    <ol className="steps" start={start}>
      {of.map((step) => (
        <StepLine key={step.id} step={step} sources={sources} />
      ))}
    </ol>
  );
  return (
    <Block title="Do next">
      {lines(steps.slice(0, FIRST_STEPS), 1)}
      {steps.length <= FIRST_STEPS ? null : (
        <details className="why">
          <summary>{steps.length - FIRST_STEPS} more</summary>
          {lines(steps.slice(FIRST_STEPS), FIRST_STEPS + 1)}
        </details>
      )}
    </Block>
  );
}

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
