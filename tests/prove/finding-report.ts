/** What the walk of the finding model has counted, in lines, and what is wrong, in sentences. */
import type { ProvedSpace } from './finding-edges.ts';
import { FINDING_SPACES } from './finding-states.ts';

const number = (value: number): string => value.toLocaleString('en');

export const FINDING_HEAD = [
  'finding',
  'states',
  'steps',
  'blank filled',
  'handed over',
  'look stands',
  'violations',
  'seconds',
];

export type TimedSpace = {
  readonly space: number;
  readonly proved: ProvedSpace;
  readonly seconds: number;
};

const nameOf = (space: number): string => FINDING_SPACES[space]?.space.id ?? '';
const COUNTS = ['states', 'edges', 'filled', 'handedOver', 'looked', 'violations'] as const;

/** A line for each space, and the sum of all. */
export function findingLines(spaces: readonly TimedSpace[]): readonly (readonly string[])[] {
  const cells = (of: readonly TimedSpace[]) => [
    ...COUNTS.map((count) => number(of.reduce((sum, { proved }) => sum + proved[count], 0))),
    of.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1),
  ];
  return [
    ...spaces.map((each) => [nameOf(each.space), ...cells([each])]),
    ['all', ...cells(spaces)],
  ];
}

/** Every cause with its smallest example, the most frequent first. */
export const wrongFindings = (
  spaces: readonly Pick<TimedSpace, 'space' | 'proved'>[],
): readonly string[] =>
  spaces.flatMap(({ space, proved }) =>
    [...proved.causes]
      .toSorted(([, one], [, other]) => other.count - one.count)
      .map(
        ([
          cause,
          {
            count,
            smallest: { step, before, after, wasRows, isRows },
          },
        ]) =>
          `${nameOf(space)}: ${number(count)} times, ${cause}. Least: ${step}; ${before}: ${wasRows}; then ${after}: ${isRows}`,
      ),
  );
