/**
 * The assessment beside the questions, on one screen: a flag, the ladder, what matters now, what is
 * open, why. On a narrow page it is a bar at the foot: what to do, or the verdict; the rest on demand.
 */
import {
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useVisit } from '../../checklist/context.tsx';
import type { HeadlineId } from '../../rules/tables/results.ts';
import { EDITION, INTENDED_USE } from '../../rules/edition.ts';
import { glanceOf, type Glance } from '../../rules/words/glance.ts';
import { Icon } from '../../ui/icon.tsx';
import { late } from '../../ui/late.tsx';
import { isBlank } from '../../visit/store.ts';
import { FlagCard } from './blocks/flag-card.tsx';
import { Ladder } from './blocks/ladder.tsx';
import { Left } from './blocks/left.tsx';
import { LateAdvice } from './late-advice.tsx';
import { useAssessment } from './use-assessment.ts';
import { CANNOT_REASON, WhyDisclosure } from './why.tsx';
import './panel.css';

const CANNOT_SHOW = 'The whole assessment could not be loaded.';
const Whole = late(async () => (await import('./blocks/whole.tsx')).Whole, CANNOT_SHOW);
/** Comes once the page is alive, below all that stands, so that nothing moves. */
const Sample = late(async () => (await import('./blocks/sample.tsx')).Sample, CANNOT_SHOW);
const WhySentence = late(
  async () => (await import('./why-sentence.tsx')).WhySentence,
  CANNOT_REASON,
);

const never = () => () => undefined;
/** False while the page stands as it was served. */
const useIsAlive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

type VerdictProps = {
  readonly glance: Glance;
  readonly id: HeadlineId;
  /** Nothing takes the tick and the calm away (D54). */
  readonly calm: boolean;
  readonly isBlank: boolean;
};

function Verdict({ glance, id, calm, isBlank: isUntouched }: VerdictProps) {
  const { flag, ladder, standing, asked } = glance;
  // What leads is the one heading of its level.
  const Title = flag === undefined ? 'h2' : 'h3';
  const below = calm ? [...standing.below, asked] : standing.below;
  return (
    <div className="verdict" data-tone={calm ? 'met' : 'plain'} data-headline={id}>
      <Ladder of={ladder} />
      <Title>
        {calm ? <Icon name="tick" /> : null}
        {isUntouched ? 'Nothing answered yet.' : standing.says}
      </Title>
      {isUntouched ? null : below.map((says) => <p key={says}>{says}</p>)}
    </div>
  );
}

/** All that the leading screen leaves out. */
function More() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="why" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        More<span className="hidden-words"> of the assessment</span>
      </summary>
      {isOpen ? <Whole /> : null}
    </details>
  );
}

export function Panel() {
  const assessment = useAssessment();
  const visit = useVisit((running) => running);
  const [isOpen, setOpen] = useState(false);
  const isAlive = useIsAlive();
  const body = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const isUntouched = isBlank(visit);
  const { headline, overdue } = assessment;
  const glance = glanceOf(visit, assessment);
  const { flag, pressing, standing, further, left, asked } = glance;

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
      {flag === undefined ? null : <FlagCard flag={flag} pressing={pressing} />}
      <Verdict glance={glance} id={headline.id} calm={headline.calm} isBlank={isUntouched} />
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
      <div className="panel-body" id={body}>
        {isUntouched ? (
          <p className="foot-line">{INTENDED_USE}</p>
        ) : (
          <>
            <LateAdvice assessment={assessment} further={further} />
            <Left left={left} asked={headline.calm ? '' : asked} />
          </>
        )}
        {overdue === undefined ? null : <p className="foot-line">{overdue}</p>}
        <div className="ways-on">
          {isUntouched ? null : (
            <WhyDisclosure about={flag?.finding ?? standing.says}>
              <WhySentence />
            </WhyDisclosure>
          )}
          <More />
          <p className="edition">Rules {EDITION}</p>
        </div>
        {isUntouched && isAlive ? <Sample /> : null}
      </div>
    </aside>
  );
}
