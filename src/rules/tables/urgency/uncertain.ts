/** What of urgency rests on laboratory values, and whether it rests on one that is not settled (D67, D68). */
import type { Facts } from '../../facts/facts.ts';
import { OF_B12, OF_TSAT } from '../../facts/lab.ts';
import type { PlainFact } from '../../facts/leaf.ts';
import { because, leaves, type Condition } from '../../logic/condition.ts';
import type { LabId } from '../../record/ids.ts';

/** The values that a fact is read from. */
const VALUES: Readonly<Partial<Record<PlainFact, readonly LabId[]>>> = {
  haemoglobin: ['haemoglobin'],
  ferritin: ['ferritin'],
  tsat: OF_TSAT,
  b12: ['b12'],
  'active-b12': ['active-b12'],
  folate: ['folate'],
  'vitamin-low': [...OF_B12, 'folate'],
  'b12-tests': OF_B12,
  'b12-measured': OF_B12,
};
const BY_FACT: ReadonlyMap<string, readonly LabId[]> = new Map(Object.entries(VALUES));

const valuesOf = (facts: readonly string[]): readonly LabId[] => [
  ...new Set(facts.flatMap((fact) => BY_FACT.get(fact) ?? [])),
];

/** The values that may make a condition hold. */
export const readsValues = (when: Condition<Facts>): boolean =>
  valuesOf(leaves(when).map(({ fact }) => fact)).length > 0;

/** Those that a condition rests on as it stands. */
export const restsOn = (when: Condition<Facts>, known: Facts): readonly LabId[] =>
  valuesOf(because(when, known).map(({ leaf }) => leaf.fact));
