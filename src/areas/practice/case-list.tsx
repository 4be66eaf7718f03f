/** The cases of one difficulty, each with its progress. A case's title shows only after it was played. */
import { useStore } from 'zustand';
import type { Finished, Running } from '../../practice/attempt.ts';
import type { Case } from '../../practice/case-schema.ts';
import type { Discriminator } from '../../practice/discriminators.ts';
import { Button } from '../../ui/button.tsx';
import { letGo, openCase, type Practice } from '../../visit/practice-session.ts';
import './case-list.css';

const DIFFICULTY: Readonly<Record<Case['difficulty'], string>> = {
  first: 'To begin with',
  usual: 'Usual',
  hard: 'Hard',
};
export const ORDER = ['first', 'usual', 'hard'] as const;

export const SHOWN = [
  { value: 'new', words: 'Not played' },
  { value: 'begun', words: 'Begun' },
  { value: 'played', words: 'Played' },
] as const;
export type Shown = (typeof SHOWN)[number]['value'];

type Standing = {
  readonly running: Running | undefined;
  readonly last: Finished | undefined;
};

/** Newest attempt, and what was begun; of the library only. */
const standingOf = (
  of: Case,
  begun: readonly Running[],
  finished: readonly Finished[],
): Standing => ({
  running: begun.find((one) => one.case.id === of.id && one.own !== true),
  last: finished.findLast((one) => one.caseId === of.id && one.own !== true),
});

const stateOf = ({ running, last }: Standing): Shown =>
  running !== undefined ? 'begun' : last === undefined ? 'new' : 'played';

/** Of a case that was not played nobody is told what it turns on. */
const turnsOnKnown = (of: Case, { last }: Standing, topic: Discriminator): boolean =>
  last !== undefined && of.turnsOn.some(({ on }) => on === topic);

function stateWords({ running, last }: Standing): string {
  if (running !== undefined) return `Begun, ${running.asked.length} asked`;
  return last === undefined ? 'Not played' : `${last.total} of 100`;
}

function CaseLine(props: {
  readonly of: Case;
  readonly number: number;
  readonly standing: Standing;
  readonly practice: Practice;
}) {
  const { of, number, standing, practice } = props;
  const { running, last } = standing;
  return (
    <li className="case-line">
      <button type="button" onClick={() => openCase(practice, of)}>
        <span className="num muted">{number}</span>
        <span>
          <b>{of.opening.who}</b>
          {/* The title gives the answer away: it is shown to those who have been there. */}
          <span className="muted">{last === undefined ? of.opening.says : of.title}</span>
        </span>
        <span className="state" data-state={running !== undefined ? 'begun' : last?.right}>
          {stateWords(standing)}
        </span>
      </button>
      {running !== undefined && running.case.version !== of.version ? (
        <p className="muted">
          Begun as version {running.case.version}; it goes on as it was. There is version{' '}
          {of.version} now.{' '}
          <Button look="plain" onClick={() => letGo(practice, running)}>
            Begin it anew
          </Button>
        </p>
      ) : null}
    </li>
  );
}

type CasesProps = {
  readonly difficulty: Case['difficulty'];
  readonly cases: readonly Case[];
  /** Only those in this state; all of them without one. */
  readonly shown: Shown | undefined;
  /** Only those that were played and turn on this. */
  readonly topic: Discriminator | undefined;
  readonly practice: Practice;
};

export function Cases({ difficulty, cases, shown, topic, practice }: CasesProps) {
  const finished = useStore(practice.state, (state) => state.finished);
  const begun = useStore(practice.state, (state) => state.begun);
  const listed = cases
    .map((of, at) => ({ of, number: at + 1, standing: standingOf(of, begun, finished) }))
    .filter(({ of }) => of.difficulty === difficulty);
  const found = listed.filter(
    ({ of, standing }) =>
      (shown === undefined || stateOf(standing) === shown) &&
      (topic === undefined || turnsOnKnown(of, standing, topic)),
  );
  return (
    // By its id the place in it is found again, whatever stands above it by then.
    <section id={`cases-${difficulty}`}>
      <h3>
        {DIFFICULTY[difficulty]}{' '}
        <span className="muted num">
          {found.length} of {listed.length}
        </span>
      </h3>
      {found.length === 0 ? null : (
        <ul className="case-list">
          {found.map(({ of, number, standing }) => (
            <CaseLine key={of.id} of={of} number={number} standing={standing} practice={practice} />
          ))}
        </ul>
      )}
    </section>
  );
}
