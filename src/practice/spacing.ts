/**
 * What comes back, and when. A discriminator that was missed returns in another case after 1, 3, 7 and
 * 21 days; one that was known returns once, a week later. Only what was known again in another case,
 * and not before it was due, is known. Everything is worked out from the attempts.
 */
import type { Finished } from './attempt.ts';
import type { Case } from './case-schema.ts';
import { DISCRIMINATOR_IDS, type Discriminator } from './discriminators.ts';
import { CONFIDENCE, CONFIDENCE_IDS, type Confidence } from './commitment.ts';

/** Days until it returns after having been missed, then after each time that it was known. */
export const RETURNS = [1, 3, 7, 21] as const;
/** Days until it returns after having been known at once. */
export const CONFIRMS = [7] as const;
const DAY = 86_400_000;

/** ISO day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export type Standing = {
  readonly id: Discriminator;
  /**
   * `new`: never met. `once`: known in one case. `shaky`: missed, and not yet known four times since.
   * `known`: known in several cases, each when it was due.
   */
  readonly state: 'new' | 'once' | 'shaky' | 'known';
  readonly met: number;
  readonly missed: number;
  /** ISO day on which it returns, while it does. */
  readonly due: string | undefined;
  /** The case on which it was last met. */
  readonly lastCase: string | undefined;
};

type Ladder = {
  readonly waits: readonly number[];
  readonly steps: number;
  readonly due: string | undefined;
  /** The case on which it began or last went up. */
  readonly on: string;
};

function climbed(
  ladder: Ladder | undefined,
  knew: boolean,
  { caseId, finishedAt }: Finished,
): Ladder {
  const day = finishedAt.slice(0, 10);
  if (!knew) return { waits: RETURNS, steps: 0, due: daysAfter(day, RETURNS[0]), on: caseId };
  if (ladder === undefined)
    return { waits: CONFIRMS, steps: 0, due: daysAfter(day, CONFIRMS[0]), on: caseId };
  // Before it is due, or in the same case, it is no proof that it was kept in mind.
  if (ladder.due === undefined || day < ladder.due || caseId === ladder.on) return ladder;
  const steps = ladder.steps + 1;
  const wait = ladder.waits[steps];
  const due = wait === undefined ? undefined : daysAfter(day, wait);
  return { ...ladder, steps, due, on: caseId };
}

function stateOf(ladder: Ladder | undefined): Standing['state'] {
  if (ladder === undefined) return 'new';
  if (ladder.due === undefined) return 'known';
  return ladder.waits === RETURNS ? 'shaky' : 'once';
}

/** In order of finishing. `day` of an attempt is that of its UTC time. */
export function standings(finished: readonly Finished[]): readonly Standing[] {
  const inOrder = finished.toSorted((one, other) => (one.finishedAt < other.finishedAt ? -1 : 1));
  return DISCRIMINATOR_IDS.map((id) => {
    const meetings = inOrder.filter(
      ({ known, missed }) => known.includes(id) || missed.includes(id),
    );
    const knew = ({ known }: Finished): boolean => known.includes(id);
    const ladder = meetings.reduce<Ladder | undefined>(
      (before, attempt) => climbed(before, knew(attempt), attempt),
      undefined,
    );
    return {
      id,
      state: stateOf(ladder),
      met: meetings.length,
      missed: meetings.filter((attempt) => !knew(attempt)).length,
      due: ladder?.due,
      lastCase: meetings.at(-1)?.caseId,
    };
  });
}

export type Offer = { readonly case: Case; readonly because: string };

const DIFFICULTY = ['first', 'usual', 'hard'] as const;

const lastPlayed = (finished: readonly Finished[], id: string): string =>
  finished
    .filter(({ caseId }) => caseId === id)
    .map(({ finishedAt }) => finishedAt)
    .toSorted()
    .at(-1) ?? '';

/** Never played first, then the one played longest ago; easier before harder. */
const freshest = (cases: readonly Case[], finished: readonly Finished[]): Case | undefined =>
  cases.toSorted((one, other) => {
    const [first, second] = [lastPlayed(finished, one.id), lastPlayed(finished, other.id)];
    if (first !== second) return first < second ? -1 : 1;
    return DIFFICULTY.indexOf(one.difficulty) - DIFFICULTY.indexOf(other.difficulty);
  })[0];

const turnsOn = (of: Case, id: Discriminator): boolean => of.turnsOn.some(({ on }) => on === id);

/** The next best case, with the reason. `today` is an ISO day. */
export function nextBest(
  cases: readonly Case[],
  finished: readonly Finished[],
  today: string,
): Offer | undefined {
  const all = standings(finished);
  const due = all
    .filter((each) => each.due !== undefined && each.due <= today)
    .toSorted((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1));
  for (const each of due) {
    const others = cases.filter((of) => turnsOn(of, each.id) && of.id !== each.lastCase);
    const of = freshest(others, finished);
    if (of !== undefined)
      return {
        case: of,
        because:
          each.state === 'once'
            ? 'Something that you knew a week ago, in another patient: is it still there?'
            : 'Something that you missed comes back, in another patient.',
      };
  }
  const unplayed = cases.filter(({ id }) => lastPlayed(finished, id) === '');
  const unmet = new Set(all.filter(({ state }) => state === 'new').map(({ id }) => id));
  const fresh = freshest(
    unplayed.filter((of) => of.turnsOn.some(({ on }) => unmet.has(on))),
    finished,
  );
  if (fresh !== undefined)
    return {
      case: fresh,
      because: finished.length === 0 ? 'A good one to begin with.' : 'It turns on something new.',
    };
  const rest = freshest(unplayed, finished);
  if (rest !== undefined) return { case: rest, because: 'Not played yet.' };
  const oldest = freshest(cases, finished);
  return oldest === undefined ? undefined : { case: oldest, because: 'Played longest ago.' };
}

export type Calibrated = {
  readonly confidence: Confidence;
  /** What the words stand for, in percent. */
  readonly said: number;
  readonly attempts: number;
  readonly right: number;
};

/** How often one was right when one said so. */
export const calibration = (finished: readonly Finished[]): readonly Calibrated[] =>
  CONFIDENCE_IDS.map((confidence) => {
    const said = finished.filter((each) => each.commitment.confidence === confidence);
    return {
      confidence,
      said: CONFIDENCE[confidence].percent,
      attempts: said.length,
      right: said.filter(({ right }) => right).length,
    };
  });
