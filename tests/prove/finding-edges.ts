/**
 * D52: no answer that adds danger ever lowers a time. Each state of a space is assessed once, and every
 * single step that adds a danger is walked. Single steps along all edges prove every order of filling:
 * whatever the order in which a visit is filled, it is a path of such steps, and along a path of steps
 * that lower nothing nothing is lowered. Neither does a look go before its answer is there.
 */
import type { PathwayRow } from '../../src/rules/tables/urgency/pathway.ts';
import { graded } from '../../src/rules/facts/strength.ts';
import { fillsBlank, type Seen } from './finding-blanks.ts';
import {
  canBeRecorded,
  choiceAt,
  edgesInto,
  NOT_EXAMINED,
  recordedAt,
  saysAt,
  UNTESTABLE,
  visitAt,
  type Edge,
  type Walkable,
} from './finding-space.ts';
import {
  factsOf,
  lowers,
  NONE,
  ownTime,
  timedRows,
  timeOf,
  wholeTime,
  type Time,
} from './finding-times.ts';

const SIZE = NONE + 1;

/** The four times of each state in one number; 0 is not assessed yet. */
function timesOf(walked: Walkable) {
  const kept = new Uint16Array(walked.size);
  return (state: number): number => {
    const was = kept[state] ?? 0;
    if (was > 0) return was;
    const known = factsOf(visitAt(walked, state));
    const own = ownTime(known, walked.space.finding);
    const whole = wholeTime(known);
    const times = 1 + own.firm + SIZE * (own.looked + SIZE * (whole.firm + SIZE * whole.looked));
    kept[state] = times;
    return times;
  };
}

const ownOf = (times: number): Time => ({
  firm: (times - 1) % SIZE,
  looked: Math.floor((times - 1) / SIZE) % SIZE,
});
const wholeOf = (times: number): Time => ({
  firm: Math.floor((times - 1) / SIZE ** 2) % SIZE,
  looked: Math.floor((times - 1) / SIZE ** 3) % SIZE,
});

/** A step that lowers a time, with what is recorded and the rows that fire before and after it. */
type Violation = {
  readonly step: string;
  readonly before: string;
  readonly after: string;
  readonly wasRows: string;
  readonly isRows: string;
};

/** Violations with one cause: the axis of the step, and the rows that are lost. */
type Cause = { readonly count: number; readonly smallest: Violation; readonly size: number };

type Fired = Seen & { readonly rows: readonly PathwayRow[] };

function firedAt(walked: Walkable, state: number): Fired {
  const visit = graded(visitAt(walked, state));
  const known = factsOf(visit);
  return { visit, known, rows: timedRows(known) };
}

const nameOf = ({ id, then: { within, look } }: PathwayRow): string =>
  `${id} (${look ? 'look, ' : ''}${within})`;
const namesOf = (rows: readonly PathwayRow[]): string =>
  rows.length === 0 ? 'none' : rows.map(nameOf).join(', ');

/** The row of the finding gives way to one that the step brings, as early, and of no finding (D55). */
const isHandedOver = (was: Fired, is: Fired, { firm }: Time): boolean =>
  is.rows.some(
    (row) => !was.rows.includes(row) && row.then.finding === undefined && timeOf(row) <= firm,
  );

type Of = 'visit' | 'finding' | 'look';

/** What a step lowers, if anything: a time, or a look that goes without its answer. */
function loweredBy(was: number, is: number): Of | undefined {
  const [own, whole] = [
    [ownOf(was), ownOf(is)],
    [wholeOf(was), wholeOf(is)],
  ] as const;
  if (lowers(...whole)) return 'visit';
  if (lowers(...own)) return 'finding';
  return own[1].looked > own[0].looked || whole[1].looked > whole[0].looked ? 'look' : undefined;
}

type Judged = 'filled' | 'handed over' | { readonly cause: string; readonly violation: Violation };

/** What a step that lowers a time is. */
function judge(
  walked: Walkable,
  state: number,
  { axis, before }: Edge,
  times: number,
  of: Of,
): Judged {
  const [was, is] = [firedAt(walked, before), firedAt(walked, state)];
  const { finding, axes } = walked.space;
  const { name = '', choices = [] } = axes[axis] ?? {};
  const [from, to] = [before, state].map((at) => choices[choiceAt(walked, at, axis)]?.says);
  const time = of === 'finding' ? ownOf(times) : wholeOf(times);
  // What is examined ends the look that asked for it.
  const isAnswered = of === 'look' && (from === NOT_EXAMINED || from === UNTESTABLE);
  if (isAnswered || fillsBlank(was, is, finding)) return 'filled';
  if (of === 'finding' && isHandedOver(was, is, time)) return 'handed over';
  const lost = was.rows.filter(
    (row) =>
      !is.rows.includes(row) &&
      (of === 'look' ? row.then.look : timeOf(row) <= time.firm) &&
      (of !== 'finding' || row.then.finding === finding),
  );
  return {
    cause: `${of}, ${name}: loses ${namesOf(lost)}`,
    violation: {
      step: `${name}: ${from} to ${to}`,
      before: saysAt(walked, before),
      after: saysAt(walked, state),
      wasRows: namesOf(was.rows),
      isRows: namesOf(is.rows),
    },
  };
}

export type ProvedSpace = {
  readonly states: number;
  readonly edges: number;
  /** Steps that fill a blank or examine what a look asked for, and lower: D52 lets them. */
  readonly filled: number;
  readonly handedOver: number;
  /** A look, as early, stands in the place of the row that is lost: it ends with its answer (D52). */
  readonly looked: number;
  readonly violations: number;
  readonly causes: ReadonlyMap<string, Cause>;
};

/** Every state whose place is a multiple of `every`, with all the steps that end at it. */
export function proveSpace(walked: Walkable, every = 1): ProvedSpace {
  const times = timesOf(walked);
  const causes = new Map<string, Cause>();
  const counts = { states: 0, edges: 0, filled: 0, handedOver: 0, looked: 0, violations: 0 };
  for (let state = 0; state < walked.size; state += every) {
    if (!canBeRecorded(walked, state)) continue;
    counts.states += 1;
    const is = times(state);
    for (const edge of edgesInto(walked, state)) {
      counts.edges += 1;
      const was = times(edge.before);
      if (was === is) continue;
      const of = loweredBy(was, is);
      if (of === undefined) {
        const isLost = [ownOf, wholeOf].some((each) => each(is).firm > each(was).firm);
        counts.looked += isLost ? 1 : 0;
        continue;
      }
      const judged = judge(walked, state, edge, was, of);
      if (judged === 'filled') counts.filled += 1;
      else if (judged === 'handed over') counts.handedOver += 1;
      else {
        counts.violations += 1;
        const size = recordedAt(walked, state);
        const known = causes.get(judged.cause);
        const smaller = known === undefined || size < known.size;
        causes.set(judged.cause, {
          count: (known?.count ?? 0) + 1,
          smallest: smaller ? judged.violation : known.smallest,
          size: smaller ? size : known.size,
        });
      }
    }
  }
  return { ...counts, causes };
}
