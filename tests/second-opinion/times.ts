/** How soon (D4), and what the rows about one finding come to: the shortest time, and whether any looks (D52, D53). */
import type { Within } from '../../src/rules/tables/results.ts';

export type Time = Within | 'none';

const SHORTEST_FIRST: readonly Time[] = ['now', 'same day', 'days', '2 weeks', 'routine', 'none'];

export const shortest = (times: readonly Time[]): Time =>
  SHORTEST_FIRST.find((time) => times.includes(time)) ?? 'none';

/** "The account keeps its time, but never now by itself" (D51). */
export const neverNow = (time: Time): Time => (time === 'now' ? 'same day' : time);

/** What is to be asked or examined today stands apart: its time is always the same day (D52). */
export type Outcome = { readonly time: Time; readonly look: boolean };

/** A routine time beneath a look is not told apart from none (D51). */
export const beneath = ({ time, look }: Outcome): Time =>
  look && time === 'routine' ? 'none' : time;

export const outcome = (times: readonly Time[], looks: readonly boolean[]): Outcome => ({
  time: shortest(times),
  look: looks.includes(true),
});
