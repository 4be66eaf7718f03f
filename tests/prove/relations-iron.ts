/** Numbers that may not turn a rule about: a lower ferritin, and the same value in another unit. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { B12BandId } from '../../src/rules/tables/b12/band.ts';
import type { FolateId } from '../../src/rules/tables/b12/folate.ts';
import { readB12 } from '../../src/rules/tables/b12/read.ts';
import { readIron, type IronReading } from '../../src/rules/tables/iron/read.ts';
import type { IronRoute } from '../../src/rules/tables/iron/shared.ts';
import { plainNumber, type Unit } from '../../src/rules/logic/interval.ts';
import { FERRITIN } from '../../src/rules/tables/limits/iron.ts';
import type { LabId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { assessed, decided } from '../rules/a-visit.ts';
import { likelyVisit } from '../rules/any-visit.ts';
import { law, type Law } from './relations-law.ts';

/** With the mark read as a decimal one: three decimals would be asked about. */
const withLab = (visit: Visit, id: LabId, text: string, unit: Unit): Visit => ({
  ...visit,
  labs: {
    ...visit.labs,
    [id]: { text, unit, reading: 'decimal' as const, 'unit-by': 'chosen' as const },
  },
});

/** At the limits of D5, just beside them, and anywhere; thousandths, so that every unit is exact. */
const ferritin = fc.oneof(
  fc
    .constantFrom(...Object.values(FERRITIN).map(({ digits }) => Number(digits)))
    .chain((limit) => fc.constantFrom(-1, 0, 1).map((by) => limit * 1000 + by)),
  fc.integer({ min: 2000, max: 1_500_000 }),
);
/** The highest ferritin for which iron is named whoever it is: an adult, a child, a pregnant woman. */
const LEAST_IN_RANGE = Math.min(
  ...[FERRITIN.adultOralOrIv, FERRITIN.childConsider, FERRITIN.pregnancy].map(({ digits }) =>
    Number(digits),
  ),
);
const thousandths = (value: number) => plainNumber(value * 1000);

/** TSAT and age matter to every row, so most visits get one. */
const inContext = fc
  .tuple(
    likelyVisit,
    fc.option(fc.constantFrom('8', '19.999', '20', '25', '45', '45.1', '<20', '<30', '>20')),
    fc.option(fc.constantFrom('10', '17', '18', '49', '51', '80')),
    fc.option(fc.constantFrom('yes', 'no', 'unsure')),
    fc.option(fc.constantFrom('yes', 'no', 'unsure')),
  )
  .map(([visit, tsat, age, dialysis, pregnant]): Visit => {
    const answers = { ...visit.answers };
    if (dialysis !== null) Object.assign(answers, { dialysis });
    if (pregnant !== null) Object.assign(answers, { pregnant, sex: 'female' });
    const aged =
      age === null
        ? visit
        : { ...visit, numbers: { ...visit.numbers, age: { text: age, unit: 'years' } } };
    const measured = tsat === null ? aged : withLab(aged, 'tsat', tsat, '%');
    return { ...measured, answers };
  });

const reading = (visit: Visit): IronReading => {
  const { known, verdict } = decided(visit);
  return readIron(known, verdict);
};

const IRON_ROUTES: readonly IronRoute[] = ['oral-or-iv', 'iv-only', 'specialist'];
/** A row that names iron, or tells that iron is lacking. */
function prompts({ outcome, general }: IronReading): boolean {
  if (general !== undefined)
    return general.status !== 'open' && general.row.id !== 'iron.general.notDeficient';
  return (
    outcome !== undefined &&
    outcome.status !== 'open' &&
    IRON_ROUTES.includes(outcome.row.then.route)
  );
}

const CAUSE_ROWS = [
  'iron.findCause.vitamin',
  'iron.findCause.gutFirst',
  'iron.findCause.anaemia',
  'iron.findCause',
  'iron.findCause.askAbout',
  'iron.findCause.none',
];
/** How much is asked about the cause: lower is more. Open is as little as "none". */
const asksWhy = ({ findCause }: IronReading): number =>
  CAUSE_ROWS.indexOf(findCause.status === 'open' ? 'iron.findCause.none' : findCause.row.id);

const lowered = fc.tuple(inContext, ferritin, ferritin).map(([visit, one, other]) => ({
  low: withLab(visit, 'ferritin', thousandths(Math.min(one, other)), 'ng/mL'),
  high: withLab(visit, 'ferritin', thousandths(Math.max(one, other)), 'ng/mL'),
}));

/** One value in two units that mean the same, and the exact factor between them. */
type Twin = {
  readonly lab: LabId;
  readonly from: Unit;
  readonly to: Unit;
  /** Ten-thousandths, so that the product is a whole number of millionths. */
  readonly factor: number;
  readonly least: number;
  readonly most: number;
};
const twin = (
  lab: LabId,
  from: Unit,
  to: Unit,
  factor: number,
  least: number,
  most: number,
): Twin => ({ lab, from, to, factor, least, most });
/** Values in hundredths. Only where the source states one threshold (T53 for the others). */
const TWINS: readonly Twin[] = [
  twin('ferritin', 'ng/mL', 'µg/L', 10_000, 200, 150_000),
  twin('ferritin', 'ng/mL', 'pmol/L', 22_470, 200, 150_000),
  twin('haemoglobin', 'g/dL', 'g/L', 100_000, 300, 2000),
  twin('haemoglobin', 'g/dL', 'mmol/L', 6206, 300, 2000),
  twin('crp', 'mg/dL', 'mg/L', 100_000, 0, 3000),
  twin('b12', 'pg/mL', 'ng/L', 10_000, 5000, 200_000),
  twin('folate', 'ng/mL', 'µg/L', 10_000, 50, 4000),
  twin('transferrin', 'g/L', 'mg/dL', 1_000_000, 50, 700),
];
const twins = fc
  .tuple(inContext, fc.constantFrom(...TWINS))
  .chain(([visit, each]) =>
    fc
      .oneof(
        fc.integer({ min: each.least, max: each.most }),
        fc.constantFrom(300, 500, 1100, 1200, 1300, 3000, 7500, 10_000, 18_000, 35_000),
      )
      .map((value) => ({ visit, each, value: Math.min(each.most, Math.max(each.least, value)) })),
  );

/** Everything that was decided, by id; words name the unit and so must differ. */
function ids(visit: Visit) {
  const { headline, verdicts, flags, iron, b12, course, supportive, steps, open } = assessed(visit);
  return {
    headline: headline.id,
    verdicts: verdicts.map(({ id }) => id),
    lines: [flags, iron, b12, course, supportive, steps].map((lines) => lines.map(({ id }) => id)),
    open: open.map(({ question }) => question),
  };
}

/** By the figures of the sources, each in its own unit, in thousandths (§5.1, §5.4). */
const OWN_FIGURES = {
  b12: { 'ng/L': [180, 350], 'pg/mL': [180, 350], 'pmol/L': [133, 258] },
  folate: { 'ng/mL': [3, 4], 'µg/L': [3, 4], 'nmol/L': [7, 9] },
} as const;
const B12_BANDS = ['b12.band.deficient', 'b12.band.indeterminate', 'b12.band.unlikely'] as const;
const FOLATE_BANDS = ['folate.low', 'folate.borderline', 'folate.notLow'] as const;
const band = <Id extends B12BandId | FolateId>(
  value: number,
  [low, high]: readonly [number, number],
  [below, between, above]: readonly [Id, Id, Id],
): Id => (value < low * 1000 ? below : value <= high * 1000 ? between : above);

const adult = likelyVisit.map((visit): Visit => {
  const numbers = { ...visit.numbers, age: { text: '50', unit: 'years' } };
  return { ...visit, numbers, labs: {} };
});
const nearby = (figure: number) =>
  fc.oneof(
    fc.constantFrom(-1, 0, 1).map((by) => figure * 1000 + by),
    fc.integer({ min: Math.ceil(figure * 500), max: figure * 3000 }),
  );

export const IRON_AND_UNITS: readonly Law[] = [
  law('a lower ferritin never removes a row that names iron', lowered, ({ low, high }) => {
    if (prompts(reading(high)) && !prompts(reading(low)))
      expect.fail(`${reading(high).id}, and lower ${reading(low).id}`);
  }),
  law('a lower ferritin never asks less about the cause', lowered, ({ low, high }) => {
    expect(asksWhy(reading(low))).toBeLessThanOrEqual(asksWhy(reading(high)));
  }),
  law(
    'ferritin in the range always names iron, but where D5 puts overload, kidney or age first',
    fc.tuple(inContext, fc.integer({ min: 2000, max: LEAST_IN_RANGE * 1000 })),
    ([visit, value]) => {
      const read = reading(withLab(visit, 'ferritin', thousandths(value), 'ng/mL'));
      const { id } = read;
      if (id === 'iron.rlsThresholdsNotApplied') return;
      const before = ['iron.noIron.overload', 'iron.esrd.discuss', 'iron.incomplete'].includes(id);
      expect([id, prompts(read) || before]).toEqual([id, true]);
      if (id !== 'iron.incomplete') return;
      const { measured, patient } = decided(visit).known;
      const kidney = patient.dialysis === 'yes' || measured.egfr !== undefined;
      expect(measured.age === undefined || kidney).toBe(true);
    },
  ),
  law('one threshold, two units: everything is decided alike', twins, ({ visit, each, value }) => {
    const { lab, from, to, factor } = each;
    const here = withLab(visit, lab, plainNumber(value * 10_000), from);
    const there = withLab(visit, lab, plainNumber(value * factor), to);
    expect(ids(there)).toEqual(ids(here));
  }),
  law(
    'a pair of figures: total B12 follows the one of its own unit (T53)',
    fc
      .tuple(adult, fc.constantFrom('ng/L', 'pg/mL', 'pmol/L'), fc.nat(1))
      .chain(([visit, unit, at]) =>
        nearby(OWN_FIGURES.b12[unit][at] ?? 0).map((value) => ({ visit, unit, value })),
      ),
    ({ visit, unit, value }) => {
      const { known, verdict } = decided(withLab(visit, 'b12', thousandths(value), unit));
      const outcome = readB12(known, verdict).band;
      expect(outcome.status === 'open' ? 'open' : outcome.row.id).toBe(
        band(value, OWN_FIGURES.b12[unit], B12_BANDS),
      );
    },
  ),
  law(
    'a pair of figures: folate follows the one of its own unit',
    fc
      .tuple(adult, fc.constantFrom('ng/mL', 'µg/L', 'nmol/L'), fc.nat(1))
      .chain(([visit, unit, at]) =>
        nearby(OWN_FIGURES.folate[unit][at] ?? 0).map((value) => ({ visit, unit, value })),
      ),
    ({ visit, unit, value }) => {
      const { known, verdict } = decided(withLab(visit, 'folate', thousandths(value), unit));
      const outcome = readB12(known, verdict).folate;
      expect(outcome.status === 'open' ? 'open' : outcome.row.id).toBe(
        band(value, OWN_FIGURES.folate[unit], FOLATE_BANDS),
      );
    },
  ),
];
