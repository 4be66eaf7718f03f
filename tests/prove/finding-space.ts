/**
 * A space of states of the finding model (D51): axes, each with what may be recorded there, and on
 * each axis the single steps that add a danger (D52). A state is a number in a mixed radix.
 */
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import type { ExamId, SafetyId } from '../../src/rules/record/ids.ts';
import type { FindingId } from '../../src/rules/tables/urgency/pathway.ts';
import { classicVisit } from '../rules/a-visit.ts';

export const NOT_EXAMINED = 'not examined';
/** It cannot be tested for good: what is tested after all is examined too. */
export const UNTESTABLE = 'cannot be tested';

export type Choice = { readonly says: string; readonly put?: (visit: Visit) => void };

/** From one choice to another of the same axis. */
export type Step = {
  readonly from: string;
  readonly to: string;
  /** Walked only to the state in which no further detail is recorded: a detail narrows what is told. */
  readonly bare?: true;
  /** Not walked where another axis stands at this choice: there it takes more than one step. */
  readonly unless?: { readonly axis: string; readonly at: string };
};

export type Axis = {
  readonly name: string;
  /** It is asked only where another axis, before it, stands at this choice; else it is blank. */
  readonly under?: { readonly axis: string; readonly at: string };
  /** The first is the blank, or what is quiet. */
  readonly choices: readonly Choice[];
  readonly steps: readonly Step[];
};

export type Space = {
  readonly id: string;
  readonly finding: FindingId;
  readonly axes: readonly Axis[];
};

/** What is told of a safety question; what is not named stays. */
export const tell = (id: SafetyId, fields: SafetyAnswer) => (visit: Visit) => {
  visit.safety[id] = { ...visit.safety[id], ...fields };
};

/** What is found of an item; what is not named stays. */
export const find = (id: ExamId, fields: Finding) => (visit: Visit) => {
  visit.exam[id] = { ...visit.exam[id], ...fields };
};

/** All subsets of the choices; a further one is a step, but from the blank, which may be anything. */
export function sets<const T extends string>(
  name: string,
  under: Axis['under'],
  among: readonly T[],
  put: (chosen: readonly T[]) => (visit: Visit) => void,
  isDanger: (added: T) => boolean = () => true,
): Axis {
  const subsets = Array.from({ length: 2 ** among.length }, (_, bits) =>
    among.filter((_each, at) => (bits >> at) % 2 === 1),
  );
  const saysOf = (chosen: readonly T[]) => (chosen.length === 0 ? 'blank' : chosen.join('+'));
  const steps = subsets.flatMap((chosen): readonly Step[] =>
    chosen.length < 2
      ? []
      : chosen.filter(isDanger).map((added) => ({
          from: saysOf(chosen.filter((each) => each !== added)),
          to: saysOf(chosen),
        })),
  );
  const choices = subsets.map((chosen) =>
    chosen.length === 0 ? { says: 'blank' } : { says: saysOf(chosen), put: put(chosen) },
  );
  return { name, ...(under === undefined ? {} : { under }), choices, steps };
}

type Into = {
  readonly from: number;
  readonly bare: boolean;
  readonly unless: { readonly axis: number; readonly at: number } | undefined;
};

type Read = {
  readonly parent: number;
  readonly at: number;
  readonly children: readonly number[];
  readonly size: number;
  readonly stride: number;
  /** The steps that end at each choice. */
  readonly into: readonly (readonly Into[])[];
};

export type Walkable = {
  readonly space: Space;
  /** All combinations, those that cannot be recorded among them. */
  readonly size: number;
  readonly axes: readonly Read[];
};

function placeOf({ name, choices }: Axis, says: string): number {
  const place = choices.findIndex((each) => each.says === says);
  if (place === -1) throw new Error(`${name} is never ${says}`);
  return place;
}

/** One choice of one axis, by their places. */
function standing(axes: readonly Axis[], { axis, at }: NonNullable<Axis['under']>) {
  const place = axes.findIndex(({ name }) => name === axis);
  const other = axes[place];
  if (other === undefined) throw new Error(`There is no ${axis}`);
  return { axis: place, at: placeOf(other, at) };
}

export function walkableSpace(space: Space): Walkable {
  const { axes } = space;
  let stride = 1;
  const parents = axes.map(({ under }) =>
    under === undefined ? undefined : standing(axes, under),
  );
  const read = axes.map((axis, place): Read => {
    const own = stride;
    stride *= axis.choices.length;
    const { axis: parent, at } = parents[place] ?? { axis: -1, at: 0 };
    if (parent >= place) throw new Error(`${axis.name} hangs on nothing before it`);
    const into: Into[][] = axis.choices.map(() => []);
    for (const { from, to, bare = false, unless } of axis.steps)
      into[placeOf(axis, to)]?.push({
        from: placeOf(axis, from),
        bare,
        unless: unless === undefined ? undefined : standing(axes, unless),
      });
    return {
      parent,
      at,
      children: axes.flatMap((_, other) => (parents[other]?.axis === place ? [other] : [])),
      size: axis.choices.length,
      stride: own,
      into,
    };
  });
  return { space, size: stride, axes: read };
}

export const choiceAt = ({ axes }: Walkable, state: number, axis: number): number => {
  const { stride = 1, size = 1 } = axes[axis] ?? {};
  return Math.floor(state / stride) % size;
};

/** What hangs on another answer is blank while that answer does not stand. */
export const canBeRecorded = (walked: Walkable, state: number): boolean =>
  walked.axes.every(
    ({ parent, at, stride, size }) =>
      parent === -1 ||
      Math.floor(state / stride) % size === 0 ||
      choiceAt(walked, state, parent) === at,
  );

/** Sitting balance is normal too, so that its axis begins where the others do. */
const BASE = canonical({
  ...classicVisit,
  exam: { ...classicVisit.exam, 'sitting-balance': { state: 'normal' } },
});

/** The visit of a state: the classic one with what the state records. */
export function visitAt({ space, axes }: Walkable, state: number): Visit {
  const visit = {
    ...BASE,
    safety: { ...BASE.safety },
    exam: { ...BASE.exam },
    power: { ...BASE.power },
  };
  axes.forEach(({ stride, size }, at) => {
    space.axes[at]?.choices[Math.floor(state / stride) % size]?.put?.(visit);
  });
  return visit;
}

/** What a state records, axis by axis, without what is blank or quiet. */
export const saysAt = (walked: Walkable, state: number): string =>
  walked.space.axes
    .flatMap(({ name, choices }, axis) => {
      const choice = choiceAt(walked, state, axis);
      return choice === 0 ? [] : [`${name} ${choices[choice]?.says ?? ''}`];
    })
    .join(', ');

/** How many axes are neither blank nor quiet. */
export const recordedAt = (walked: Walkable, state: number): number =>
  walked.axes.filter((_, axis) => choiceAt(walked, state, axis) !== 0).length;

export type Edge = { readonly axis: number; readonly before: number };

/**
 * Every single step that ends at a state. Where the answer itself is the step, what hangs on it was
 * blank before: "no" has no details.
 */
export function edgesInto(walked: Walkable, state: number): readonly Edge[] {
  const edges: Edge[] = [];
  walked.axes.forEach(({ into, children, stride }, axis) => {
    const here = choiceAt(walked, state, axis);
    for (const { from, bare, unless } of into[here] ?? []) {
      if (unless !== undefined && choiceAt(walked, state, unless.axis) === unless.at) continue;
      const details = children.reduce(
        (sum, child) => sum + choiceAt(walked, state, child) * (walked.axes[child]?.stride ?? 0),
        0,
      );
      if (bare && details > 0) continue;
      const before = state + (from - here) * stride;
      const stands = children.every((child) => walked.axes[child]?.at === from);
      edges.push({ axis, before: stands ? before : before - details });
    }
  });
  return edges;
}
