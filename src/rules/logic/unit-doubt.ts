/** A number whose unit nobody chose, and that is a usual result in another unit of the test as well (D67). */
import { scaled, type Unit } from './interval.ts';
import type { Parsed, Quantity, Typed, UnitRow } from './number.ts';

type Value = Extract<Parsed, { kind: 'value' }>;

/** ng/mL and µg/L are one scale: what is possible and usual in the one is so in the other. */
const isSameScale = (one: UnitRow, other: UnitRow): boolean =>
  one.hard.join() === other.hard.join() && one.soft.join() === other.soft.join();

/** With "<" or ">" it is the figure beside it that was misread, if any was. */
const figureOf = ({ interval: { low, high } }: Value): number => (high === Infinity ? low : high);

/** From the lowest figure that may be meant to the highest that is usual. */
const mayBeMeant = (of: Quantity, { hard, soft: [low, high] }: UnitRow, figure: number): boolean =>
  figure >= scaled(of.lowIsGrave === true ? hard[0] : low) && figure <= scaled(high);

/** The units of other scales in which the figure may be meant, one of each scale. */
function otherUnits(of: Quantity, value: Value): readonly Unit[] {
  const figure = figureOf(value);
  const own = of.units.find(({ unit }) => unit === value.interval.unit);
  const scales = of.units.filter(
    (row, at) =>
      own !== undefined &&
      !isSameScale(row, own) &&
      of.units.findIndex((other) => isSameScale(other, row)) === at,
  );
  return scales.filter((row) => mayBeMeant(of, row, figure)).map(({ unit }) => unit);
}

/** "g/dL or mmol/L", "nmol/L, µmol/L or mg/L". */
const either = (units: readonly Unit[]): string =>
  [units.slice(0, -1).join(', '), units.at(-1)].filter(Boolean).join(' or ');

/** What was read, unless its unit is to be settled first. A unit that was chosen is not doubted. */
export function unlessDoubted(of: Quantity, typed: Typed, parsed: Parsed): Parsed {
  if (parsed.kind !== 'value' || typed['unit-by'] !== undefined) return parsed;
  const others = otherUnits(of, parsed);
  if (others.length === 0) return parsed;
  const units = [parsed.interval.unit, ...others];
  return {
    kind: 'doubted',
    says: `${parsed.plain}: ${either(units)}?`,
    interval: parsed.interval,
    units,
  };
}
