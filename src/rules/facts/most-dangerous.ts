/**
 * Laboratory values as the rows of urgency read them: a doubted number in its most dangerous unit,
 * what waits for its date and what is too old as it was typed (D67, D68). A doubt never silences
 * danger.
 */
import { isUncertain, OF_TSAT, readLab } from './lab.ts';
import { tsatOf } from './measured.ts';
import { scaled, type Unit } from '../logic/interval.ts';
import type { LabId } from '../record/ids.ts';
import { keptOf } from '../record/kept-of.ts';
import { keysOf } from '../record/keyed.ts';
import { analyte, parse } from '../record/quantities.ts';
import type { LabValue, Visit } from '../record/visit.ts';

type Labs = Visit['labs'];

/** What presses, and at which end. Others only calm or name: what waits of them is not read. */
const DANGER = {
  haemoglobin: 'lowest',
  ferritin: 'lowest',
  b12: 'lowest',
  'active-b12': 'lowest',
  folate: 'lowest',
  mma: 'highest',
  homocysteine: 'highest',
} as const satisfies Partial<Record<LabId, 'lowest' | 'highest'>>;

/** The units that a value may be in; one while it is not doubted. */
function unitsOf(id: LabId, value: LabValue): readonly (string | undefined)[] {
  const parsed = parse(id, value);
  return parsed.kind === 'doubted' ? parsed.units : [value.unit];
}

/** Settled in one of its units, on a day that is not doubted. */
const settledIn = (value: LabValue, unit: string | undefined): LabValue => ({
  text: value.text,
  unit,
  ...(value.reading === undefined ? {} : { reading: value.reading }),
  'unit-by': 'chosen',
});

/** How much one of a unit is beside the others: the same figure is the lower result in the larger of them. */
const sizeIn = (id: LabId, unit: string | undefined): number =>
  scaled(analyte(id).units.find((row) => row.unit === unit)?.soft[0] ?? '0');

/** The end of what a value may be: where it presses, or where it presses least. */
type End = 'most' | 'least';

function atEnd(id: keyof typeof DANGER, value: LabValue, end: End): LabValue {
  const lowestFirst = unitsOf(id, value).toSorted(
    (one, other) => sizeIn(id, other) - sizeIn(id, one),
  );
  const isLowest = (DANGER[id] === 'lowest') === (end === 'most');
  return settledIn(value, isLowest ? lowestFirst[0] : lowestFirst.at(-1));
}

/** Each way to read the values that TSAT comes from, which presses at the lowest: what is too old may be read, and may be blank. */
function waysToTsat(labs: Labs, today: string): readonly Labs[] {
  let ways: readonly Labs[] = [labs];
  for (const id of OF_TSAT) {
    const value = labs[id];
    const read = readLab(id, value, today);
    if (value === undefined || !isUncertain(read)) continue;
    const readings: readonly (LabValue | undefined)[] = [
      ...unitsOf(id, value).map((unit) => settledIn(value, unit)),
      ...(read.kind === 'old' ? [undefined] : []),
    ];
    ways = ways.flatMap((way) => readings.map((reading) => ({ ...way, [id]: reading })));
  }
  return ways;
}

const IN_PERCENT: Readonly<Partial<Record<Unit, number>>> = { fraction: 100 };

/** No more than this, in millionths of a percent; what cannot be worked out presses least. */
function mostOf(labs: Labs, today: string): number {
  const tsat = tsatOf({ labs }, today);
  return tsat === undefined ? Infinity : tsat.high * (IN_PERCENT[tsat.unit] ?? 1);
}

function withTsat(labs: Labs, today: string, end: End): Labs {
  const [first = labs, ...others] = waysToTsat(labs, today);
  const isNearer = (way: Labs, to: Labs): boolean =>
    end === 'most'
      ? mostOf(way, today) < mostOf(to, today)
      : mostOf(way, today) > mostOf(to, today);
  return others.reduce((nearest, way) => (isNearer(way, nearest) ? way : nearest), first);
}

/** The same object where every value is settled and none is too old. */
const labsAt = (end: End) =>
  keptOf(['labs'], ({ labs }: Pick<Visit, 'labs'>, today: string): Labs => {
    let read = labs;
    for (const id of keysOf(DANGER)) {
      const value = labs[id];
      if (value !== undefined && isUncertain(readLab(id, value, today)))
        read = { ...read, [id]: atEnd(id, value, end) };
    }
    return withTsat(read, today, end);
  });

const readingAt = (end: End) => {
  const labsOf = labsAt(end);
  return (visit: Visit, today: string): Visit => {
    const labs = labsOf(visit, today);
    return labs === visit.labs ? visit : { ...visit, labs };
  };
};

/** The visit as the rows of urgency read it; the same one where nothing is doubted, misdated or old. */
export const mostDangerousReading = readingAt('most');

/** The same in the units in which it presses least: what stands in this one too stands whatever the unit. */
export const leastDangerousReading = readingAt('least');
