/** What a debrief holds behind its first screen, each part closed until somebody asks for it. */
import { SectionLink } from '../../checklist/section-link.tsx';
import { listed } from '../../language/in-words.ts';
import { CONCLUSIONS, CONFIDENCE, rivalName } from '../../practice/commitment.ts';
import type { Case } from '../../practice/case-schema.ts';
import { rivalOf } from '../../practice/debrief.ts';
import type { Finished } from '../../practice/attempt.ts';
import { BIBLIOGRAPHY } from '../../rules/tables/bibliography.ts';
import { Details } from '../../ui/details.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Committed } from '../../visit/practice-session.ts';
import { Calibration } from './calibration.tsx';
import { ChartNote } from './chart-note.tsx';
import { Differences } from './differences.tsx';
import { Paths } from './paths.tsx';
import { Score } from './score.tsx';
import { Weighing } from './weighing-table.tsx';
import './debrief-folds.css';

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
  return (
    <div className="unsafe">
      <Icon name="alarm" />
      <ul>
        {moves.map((move) => (
          <li key={move}>{move}</li>
        ))}
      </ul>
    </div>
  );
}

const SIDES = [
  { title: 'For', side: 'for' },
  { title: 'Against', side: 'against' },
] as const;

function Reasoning({ of }: { readonly of: Case }) {
  return (
    <div className="reasoning">
      {of.expert.reasoning.map((each) => (
        <div className="card" key={each.of}>
          <h3>{rivalName(each.of)}</h3>
          {SIDES.map(({ title, side }) =>
            each[side].length === 0 ? null : (
              <div key={side}>
                <h4>{title}</h4>
                <ul>
                  {each[side].map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

const Sources = ({ of }: { readonly of: Case }) => (
  <ul className="case-sources">
    {of.sources.map(({ source, section }) => (
      <li key={`${source} ${section}`}>
        {BIBLIOGRAPHY[source].title}. <SectionLink to={section} />
      </li>
    ))}
  </ul>
);

type FoldsProps = {
  readonly of: Case;
  readonly committed: Committed;
  readonly finished: readonly Finished[];
};

export function Folds({ of, committed, finished }: FoldsProps) {
  const { debrief, seconds } = committed;
  const { unsafe, path, differences } = debrief;
  const missed = path.filter(({ heard, shown }) => !heard && shown).length;
  return (
    <div className="folds">
      <Details summary="How the score was made">
        <Score mark={debrief.mark} />
      </Details>
      <Details summary="Your answer and the expert’s">
        <Outcome of={of} committed={committed} />
      </Details>
      {unsafe.length === 0 ? null : (
        <Details summary="Unsafe" note={String(unsafe.length)}>
          <Unsafe moves={unsafe} />
        </Details>
      )}
      <Details summary="For and against">
        <Weighing rows={debrief.weighed} rival={rivalOf(of)} />
        <Reasoning of={of} />
      </Details>
      <Details
        summary="Asked and not asked"
        note={missed === 0 ? 'all asked' : `${missed} not asked`}
      >
        <Paths path={path} own={debrief.ownPath} seconds={seconds} />
      </Details>
      <Details
        summary="Where your checklist differs"
        note={differences.length === 0 ? 'nowhere' : String(differences.length)}
      >
        <Differences differences={differences} own={debrief.own} />
      </Details>
      <Details summary="The chart note as it should read">
        <ChartNote visit={debrief.expert} assessment={debrief.assessment} />
      </Details>
      <Details summary="How sure, how often right">
        <Calibration finished={finished} />
      </Details>
      <Details summary="Sources of this case">
        <Sources of={of} />
      </Details>
    </div>
  );
}
