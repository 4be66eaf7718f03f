/**
 * The assessment beside the questions, in the order of D9: what leads, and no line below it dropped.
 * On a narrow screen it is a sheet at the lower edge: headline first, the rest on demand.
 */
import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { QuestionLink } from '../../checklist/question-link.tsx';
import type { Headline, HeadlineLine } from '../../rules/words/assessment.ts';
import type { FirstAssessment as Assessment } from '../../rules/words/first.ts';
import type { HeadlineId } from '../../rules/tables/results.ts';
import { EDITION, INTENDED_USE, REVIEW_DUE_IN_WORDS } from '../../rules/edition.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Conclusion } from './conclusion.tsx';
import { Conditions } from './blocks/conditions.tsx';
import { CriteriaTally } from './blocks/criteria.tsx';
import { Blanks, Flags } from './blocks/flags.tsx';
import { Defeaters } from './blocks/steps.tsx';
import { Verdicts } from './blocks/verdicts.tsx';
import { LateAdvice, LateSources } from './late-advice.tsx';
import { useAssessment } from './use-assessment.ts';
import { WhyDetails } from './why.tsx';
import './panel.css';

type Tone = 'alarm' | 'caution' | 'open' | 'met' | 'plain';

/**
 * Shape first, then colour. Nothing is green: a headline never clears a patient. The tick and the
 * calm of a headline of met are earned (D54); until then it stands on neutral ground.
 */
const TONES: Readonly<Record<HeadlineId, Tone>> = {
  emergency: 'alarm',
  urgent: 'caution',
  'routine-finding': 'caution',
  disagreement: 'caution',
  'sufficient-condition': 'plain',
  'not-met': 'plain',
  'cannot-say-yet': 'open',
  'observation-only': 'plain',
  'met-examination-outstanding': 'plain',
  'met-with-coexisting': 'plain',
  met: 'plain',
};

const ICONS: Readonly<Record<Tone, IconName>> = {
  alarm: 'alarm',
  caution: 'caution',
  open: 'open',
  met: 'tick',
  plain: 'info',
};

/** What is open stands below as links, so the sentence that lists it ends before the list. */
const beforeOpen = ({ says, brief = says }: HeadlineLine, { open }: Headline): string =>
  open.length === 0 ? says : brief;

function HeadlineRest({ assessment }: { readonly assessment: Assessment }) {
  const { headline } = assessment;
  return (
    <div className="headline-rest">
      {/* Blanks are drawn below as links, one for each question, whatever the headline. */}
      {headline.also
        .filter(({ kind }) => kind !== 'blank')
        .map((line) => (
          <p key={line.says}>{beforeOpen(line, headline)}</p>
        ))}
      {headline.open.length === 0 ? null : (
        <div>
          <p>Open:</p>
          <ul className="links">
            {headline.open.map(({ question, says }) => (
              <li key={question}>
                <QuestionLink to={question}>{says}</QuestionLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Blanks assessment={assessment} />
      <WhyDetails about={headline.says} why={headline.why} />
    </div>
  );
}

/** What to do first, on the folded sheet of a narrow screen: never cut, and with how many more flags press. */
function Act({ assessment: { flags } }: { readonly assessment: Assessment }) {
  const pressing = flags.filter(
    ({ leads, tier }) => leads && (tier === 'emergency' || tier === 'urgent'),
  );
  const [first] = pressing;
  if (first === undefined) return null;
  const more = pressing.length - 1;
  return (
    <p className="act">
      {first.do}
      {more === 0 ? null : (
        <span className="more-flags">
          {' '}
          +{more}
          <span className="hidden-words"> more red flags</span>
        </span>
      )}
    </p>
  );
}

export function Panel() {
  const assessment = useAssessment();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { headline } = assessment;
  const tone = headline.calm ? 'met' : TONES[headline.id];

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    opener.current?.focus();
  };
  // A link leads out of the sheet, to a question that it would cover.
  const closeOnLink = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) setOpen(false);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears what its own controls do
    <aside
      className="panel"
      aria-label="Assessment"
      data-open={isOpen ? '' : undefined}
      onKeyDown={closeOnEscape}
      onClick={closeOnLink}
    >
      <div className="headline" data-tone={tone}>
        <Icon name={ICONS[tone]} />
        <div className="lead">
          <h2>{beforeOpen(headline, headline)}</h2>
          <Act assessment={assessment} />
        </div>
        <button
          ref={opener}
          type="button"
          className="expand"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="hidden-words">Whole assessment</span>
          <Icon name={isOpen ? 'down' : 'up'} />
        </button>
      </div>
      <div className="panel-body" id={body}>
        <div className="headline" data-tone={tone}>
          <HeadlineRest assessment={assessment} />
        </div>
        <CriteriaTally criteria={assessment.criteria} />
        <Verdicts verdicts={assessment.verdicts} />
        <Flags assessment={assessment} />
        <Conditions assessment={assessment} />
        <Defeaters assessment={assessment} />
        <LateAdvice assessment={assessment} />
        <Conclusion />
        <footer className="block">
          <LateSources assessment={assessment} />
          {assessment.overdue === undefined ? null : <p>{assessment.overdue}</p>}
          <p>
            Rules {EDITION}, due for review {REVIEW_DUE_IN_WORDS}. {INTENDED_USE}
          </p>
        </footer>
      </div>
    </aside>
  );
}
