/** What is known and shaky: a square for each topic, counted by state; by name once that is opened. */
import { dayInWords, listed } from '../../language/in-words.ts';
import type { Finished } from '../../practice/attempt.ts';
import { DISCRIMINATORS } from '../../practice/discriminators.ts';
import { CONFIRMS, RETURNS, standings, type Standing } from '../../practice/spacing.ts';
import { Details } from '../../ui/details.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import './discriminators-picture.css';

const STATES = [
  { state: 'shaky', words: 'shaky' },
  { state: 'once', words: 'seen once' },
  { state: 'known', words: 'known' },
  { state: 'new', words: 'not met yet' },
] as const;
type State = (typeof STATES)[number]['state'];

function words({ state, due, missed }: Standing, today: string): string {
  if (state === 'new') return 'not met yet';
  if (state === 'known') return missed === 0 ? 'known' : 'known again';
  const says = state === 'once' ? 'seen once' : 'shaky';
  return due !== undefined && due > today
    ? `${says}, comes back ${dayInWords(due)}`
    : `${says}, comes back now`;
}

const Square = ({ state }: { readonly state: State }) => (
  <i className="square" data-state={state} aria-hidden="true" />
);

type DiscriminatorsProps = { readonly finished: readonly Finished[]; readonly today: string };

export function Discriminators({ finished, today }: DiscriminatorsProps) {
  const all = standings(finished);
  const groups = STATES.map(({ state, words: name }) => ({
    state,
    name,
    of: all.filter((each) => each.state === state),
  })).filter(({ of }) => of.length > 0);
  return (
    <>
      <ul className="topics">
        {groups.map(({ state, name, of }) => (
          <li key={state}>
            <span>
              <b className="num">{of.length}</b> {name}
            </span>
            <span className="squares">
              {of.map(({ id }) => (
                <Square key={id} state={state} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">
        <Sentence
          says="Known is what you saw in two patients, {apart} days or more apart. What was missed comes back after {returns} days."
          gaps={{ apart: CONFIRMS[0], returns: listed(RETURNS.map(String)) }}
        />
      </p>
      <Details summary="Each by its name" isLate>
        <ul className="discriminators">
          {groups
            .flatMap(({ of }) => of)
            .map((each) => (
              <li key={each.id}>
                <Square state={each.state} /> {DISCRIMINATORS[each.id]}{' '}
                <span className="muted">{words(each, today)}</span>
              </li>
            ))}
        </ul>
      </Details>
    </>
  );
}
