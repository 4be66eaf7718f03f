/** What each part of each rule does, by two states that differ in that fact alone. */
import kept from './examples.json' with { type: 'json' };

/** A fact of a table and its class: an answer's id, "any other answer", or a figure such as "75 ng/mL". */
type FactIs = { readonly fact: string; readonly is: string };

export type Example = {
  /** The fact that makes the difference. "(as read)" after its name: a leaf computes it. */
  readonly fact: string;
  /** What it is where the row stands, and where it does not. */
  readonly stands: string;
  readonly falls: string;
  /** What the other facts that are read are in both; the rest is blank. */
  readonly besides: readonly FactIs[];
  /** What the table says, such as "decided: evening" or "fired: E8; possible: -". */
  readonly saysThen: string;
  readonly saysElse: string;
};

export type KeptExamples = {
  /** The classes of each fact that the examples name, in the order in which `rows` counts them. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly outcomes: readonly string[];
  /** For each row its leaves in order, "fact.stands.falls.then.else fact.class ..." by their places. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
};

const KEPT: Readonly<Record<string, KeptExamples>> = kept;

/** The example of one leaf of a row, counted in the order of `leaves`; undefined where there is none. */
export function exampleOf(table: string, row: string, leaf: number): Example | undefined {
  const of = KEPT[table];
  const [own, ...others] = of?.rows[row]?.[leaf]?.split(' ') ?? [];
  if (of === undefined || own === undefined) return undefined;
  const facts = Object.entries(of.facts);
  const [axis, stands, falls, then, otherwise] = own.split('.').map(Number);
  const [fact = '', classes = []] = facts[axis ?? -1] ?? [];
  const said = (place: number | undefined): string => of.outcomes[place ?? -1] ?? '';
  return {
    fact,
    stands: classes[stands ?? -1] ?? '',
    falls: classes[falls ?? -1] ?? '',
    besides: others.map((other) => {
      const [place, is] = other.split('.').map(Number);
      const [name = '', choices = []] = facts[place ?? -1] ?? [];
      return { fact: name, is: choices[is ?? -1] ?? '' };
    }),
    saysThen: said(then),
    saysElse: said(otherwise),
  };
}
