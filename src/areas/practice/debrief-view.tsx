/** The debrief: what the case was, how the answer fared, and what to take home. */
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { printPage } from '../../browser/print.ts';
import { SectionLink } from '../../checklist/section-link.tsx';
import { listed } from '../../language/in-words.ts';
import type { Case } from '../../practice/case-schema.ts';
import { rivalOf } from '../../practice/debrief.ts';
import { CONCLUSIONS, CONFIDENCE, rivalName } from '../../practice/commitment.ts';
import { nextBest } from '../../practice/spacing.ts';
import { BIBLIOGRAPHY } from '../../rules/tables/bibliography.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { leave, play, type Playing, type Practice } from '../../visit/practice-session.ts';
import { Calibration } from './calibration.tsx';
import { ChartNote } from './chart-note.tsx';
import { Differences } from './differences.tsx';
import { Paths } from './paths.tsx';
import { Score } from './score.tsx';
import { Weighing } from './weighing-table.tsx';
import { useArrival } from './use-arrival.ts';
import './debrief-view.css';

type Committed = NonNullable<Playing['committed']>;

type DebriefViewProps = {
  readonly practice: Practice;
  readonly playing: Playing;
  readonly committed: Committed;
  readonly cases: readonly Case[];
};

function Outcome({ of, committed }: { readonly of: Case; readonly committed: Committed }) {
  const { commitment, debrief } = committed;
  const { expects, rivals } = of.expert;
  return (
    <dl className="outcome">
      <div data-right={debrief.mark.right}>
        <dt>You</dt>
        <dd>
          {CONCLUSIONS[commitment.conclusion]}. Main rival: {rivalName(commitment.rival)}.{' '}
          {CONFIDENCE[commitment.confidence].words}.
        </dd>
      </div>
      <div>
        <dt>Expert</dt>
        <dd>
          {CONCLUSIONS[expects.conclusion]}. Main rival: {listed(rivals.map(rivalName), 'or')}.
        </dd>
      </div>
      <div>
        <dt>Assessment</dt>
        <dd>{debrief.assessment.headline.says}</dd>
      </div>
    </dl>
  );
}

function Unsafe({ moves }: { readonly moves: readonly string[] }) {
  return moves.length === 0 ? null : (
    <section className="unsafe">
      <h2>
        <Icon name="alarm" /> Unsafe
      </h2>
      <ul>
        {moves.map((move) => (
          <li key={move}>{move}</li>
        ))}
      </ul>
    </section>
  );
}

function Reasoning({ of }: { readonly of: Case }) {
  return (
    <div className="reasoning">
      {of.expert.reasoning.map((each) => (
        <div className="card" key={each.of}>
          <h3>{rivalName(each.of)}</h3>
          {each.for.length === 0 ? null : (
            <>
              <h4>For</h4>
              <ul>
                {each.for.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
          {each.against.length === 0 ? null : (
            <>
              <h4>Against</h4>
              <ul>
                {each.against.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

function Next(props: Pick<DebriefViewProps, 'practice' | 'playing' | 'cases'>) {
  const { case: of, own } = props.playing;
  const finished = useStore(props.practice.state, (state) => state.finished);
  const offer = nextBest(props.cases, finished, day(now()));
  return (
    <div className="ways">
      {offer === undefined ? null : (
        <Button look="primary" onClick={() => play(props.practice, offer.case)}>
          Next case
        </Button>
      )}
      <Button onClick={() => leave(props.practice)}>All cases</Button>
      <Button onClick={() => play(props.practice, of, own)}>Play again</Button>
      <Button onClick={printPage}>Print</Button>
      {offer === undefined ? null : <span className="muted">{offer.because}</span>}
    </div>
  );
}

export function DebriefView({ practice, playing, committed, cases }: DebriefViewProps) {
  const finished = useStore(practice.state, (state) => state.finished);
  const heading = useArrival();
  const { case: of } = playing;
  const { debrief } = committed;

  return (
    <main className="practice-page debrief">
      <header>
        <p className="muted">{of.opening.who}</p>
        <h1 ref={heading} tabIndex={-1}>
          {of.title}
        </h1>
        <p className="take-home">{of.takeHome}</p>
      </header>
      <Outcome of={of} committed={committed} />
      <Unsafe moves={debrief.unsafe} />
      <section>
        <h2>Score</h2>
        <Score mark={debrief.mark} />
      </section>
      <section>
        <h2>For and against</h2>
        <Weighing rows={debrief.weighed} rival={rivalOf(of)} />
        <Reasoning of={of} />
      </section>
      <section>
        <h2>Asked and missed</h2>
        <Paths path={debrief.path} own={debrief.ownPath} seconds={committed.seconds} />
      </section>
      <section>
        <h2>Where your checklist differs</h2>
        <Differences differences={debrief.differences} own={debrief.own} />
      </section>
      <section>
        <h2>The chart note as it should read</h2>
        <ChartNote visit={debrief.expert} assessment={debrief.assessment} />
      </section>
      <section>
        <h2>How sure, how often right</h2>
        <Calibration finished={finished} />
      </section>
      <section>
        <h2>Sources of this case</h2>
        <ul className="case-sources">
          {of.sources.map(({ source, section }) => (
            <li key={`${source} ${section}`}>
              {BIBLIOGRAPHY[source].title}. <SectionLink to={section} />
            </li>
          ))}
        </ul>
      </section>
      <Next practice={practice} playing={playing} cases={cases} />
    </main>
  );
}
