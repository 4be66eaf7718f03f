/** What is new, shaky and known: one line each, with the four spaced repetitions as squares. */
import { DISCRIMINATORS } from '../../practice/discriminators.ts';
import type { Finished } from '../../practice/attempt.ts';
import { RETURNS, standings, type Standing } from '../../practice/spacing.ts';
import './discriminators-picture.css';

const ORDER = { shaky: 0, known: 1, new: 2 } as const;

function words({ state, due, missed }: Standing, today: string): string {
  if (state === 'new') return 'not met yet';
  if (state === 'known') return missed === 0 ? 'known' : 'known again';
  return due !== undefined && due <= today
    ? 'shaky, comes back now'
    : `shaky, comes back ${due ?? ''}`;
}

/** A known one shows all its squares filled; a new one none. */
const filled = ({ state, steps }: Standing): number =>
  state === 'known' ? RETURNS.length : state === 'new' ? 0 : steps;

type DiscriminatorsProps = { readonly finished: readonly Finished[]; readonly today: string };

export function Discriminators({ finished, today }: DiscriminatorsProps) {
  const all = standings(finished).toSorted((one, other) => ORDER[one.state] - ORDER[other.state]);
  return (
    <ul className="discriminators card">
      {all.map((each) => (
        <li key={each.id} data-state={each.state}>
          <span className="squares" aria-hidden="true">
            {RETURNS.map((days, at) => (
              <i key={days} data-filled={at < filled(each) ? '' : undefined} />
            ))}
          </span>
          <span>{DISCRIMINATORS[each.id]}</span>
          <span className="muted">{words(each, today)}</span>
        </li>
      ))}
    </ul>
  );
}
