/** The first screen of a debrief: what would have happened to this patient, the score, the one lesson. */
import type { Committed } from '../../visit/practice-session.ts';
import { DISCRIMINATORS } from '../../practice/discriminators.ts';
import type { Debrief, Lesson as LessonOf } from '../../practice/debrief.ts';
import { Sentence } from '../../ui/sentence.tsx';
import './debrief-first.css';

function Happened({ debrief }: { readonly debrief: Debrief }) {
  const { mark, happened } = debrief;
  const isBad = mark.closure.kind === 'early' || mark.capped !== undefined;
  return (
    <section className="happened" data-bad={isBad ? '' : undefined}>
      <h2>What would have happened</h2>
      <ol>
        {happened.map((line, at) => (
          // A case of one's own may say the same of several moves.
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

/** Why a score is not what its answers were worth, in one line. */
function remark({ mark }: Debrief): string | undefined {
  if (mark.capped !== undefined) return mark.capped;
  return mark.closure.kind === 'early'
    ? 'Closed early: the conclusion earns nothing, right or not.'
    : undefined;
}

/** The attempt keeps what it was marked by the rules of its day. */
function MarkedThen({ committed }: { readonly committed: Committed }) {
  const { attempt, debrief } = committed;
  return attempt.total === debrief.mark.total ? null : (
    <p className="muted">
      {attempt.total} of 100 when it was played, by edition {attempt.edition}; marked here by the
      rules of now.
    </p>
  );
}

function Total({ committed }: { readonly committed: Committed }) {
  const { debrief } = committed;
  const says = remark(debrief);
  return (
    <section className="total-line">
      <h2>Score</h2>
      <p className="total">
        <Sentence
          says="{points} of 100"
          gaps={{ points: <strong className="num">{debrief.mark.total}</strong> }}
        />
      </p>
      {says === undefined ? null : <p className="capped">{says}</p>}
      <MarkedThen committed={committed} />
    </section>
  );
}

const COMES_BACK = 'It comes back tomorrow, in another patient.';
const BECAME: Readonly<Record<LessonOf['how'], string>> = {
  seen: 'Seen here. It counts as known once you see it in another patient, a week from now or later.',
  unseen: 'It stood behind More here, and is not held against you.',
  'not-asked': `Not asked here. ${COMES_BACK}`,
  'read-otherwise': `Asked here, and put down otherwise than it was told or found. ${COMES_BACK}`,
  'concluded-otherwise': `Asked here, and not concluded from. ${COMES_BACK}`,
};

function Lesson({ lesson }: { readonly lesson: LessonOf }) {
  return (
    <section className="lesson">
      <h2>
        <Sentence says="What it turned on: {topic}" gaps={{ topic: DISCRIMINATORS[lesson.on] }} />
      </h2>
      <p className="take-home">{lesson.says}</p>
      <p className="muted">{BECAME[lesson.how]}</p>
    </section>
  );
}

export function FirstScreen({ committed }: { readonly committed: Committed }) {
  const { debrief } = committed;
  return (
    <div className="first-screen">
      <Happened debrief={debrief} />
      <Total committed={committed} />
      {debrief.lesson === undefined ? null : <Lesson lesson={debrief.lesson} />}
    </div>
  );
}
