/**
 * The scale pictures of ferritin, TSAT and B12 as data; what is said of a value is in echo.ts.
 * The limits are the rules' own, so a picture cannot show another figure than the rule compares.
 */
import type { Measures } from '../facts/measured.ts';
import { TOTAL_B12 } from './limits/b12.ts';
import { FERRITIN, TSAT } from './limits/iron.ts';
import { figureIn } from './limits/limit.ts';
import { plainNumber, scaled } from '../logic/interval.ts';
import type { Interval, Threshold, Unit } from '../logic/interval.ts';
import type { Citation } from './sources.ts';

export const SCALE_IDS = ['ferritin', 'tsat', 'b12'] as const;
export type ScaleId = (typeof SCALE_IDS)[number];

type LimitMark = {
  /** In millionths of the scale's unit. */
  readonly at: number;
  /** "75", or "168.525" in pmol/L: never rounded. */
  readonly label: string;
  readonly says: string;
  readonly citation: Citation;
};

/** A stretch of the scale with what the source says of it; no colour means good. */
type Band = { readonly from: number; readonly to: number; readonly says: string };

export type Scale = {
  readonly id: ScaleId;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** Between two stops the picture is linear: the low end, where limits crowd, gets more room. */
  readonly stops: readonly { readonly at: number; readonly place: number }[];
  readonly marks: readonly LimitMark[];
  readonly bands: readonly Band[];
  /** Written on the scale while the value that must be read with it is missing (D5). */
  readonly partnerMissing: string;
};

type LimitMarkPlan = readonly [limit: Threshold, says: string];
type Plan = {
  /** It is read with one of these, and the scale says so while all are missing. */
  readonly readWith: readonly [keyof Measures, ...(keyof Measures)[]];
  readonly partnerMissing: string;
  readonly marks: readonly LimitMarkPlan[];
  /** The end of the picture in the unit of the first mark; values beyond lie at its edge. */
  readonly end: Threshold['at'];
  readonly stops: readonly (readonly [limit: Threshold, place: number])[];
  /** What is said of each stretch, from the left; `between` are the limits that part them. */
  readonly between: readonly Threshold[];
  readonly bands: readonly string[];
};

const PLANS: Readonly<Record<ScaleId, Plan>> = {
  ferritin: {
    readWith: ['tsat'],
    partnerMissing: 'TSAT not measured',
    marks: [
      [FERRITIN.sourceArticles, 'source articles; superseded for adults'],
      [FERRITIN.adultOralOrIv, 'AASM 2025, adults: consensus, not tested'],
      [FERRITIN.adultIv, 'AASM 2025, IRLSSG 2018: up to here intravenous'],
      [FERRITIN.high, 'IRLSSG 2018: above, no iron'],
    ],
    end: { 'ng/mL': scaled('1000'), 'µg/L': scaled('1000'), 'pmol/L': scaled('2247') },
    stops: [
      [FERRITIN.sourceArticles, 0.28],
      [FERRITIN.adultOralOrIv, 0.42],
      [FERRITIN.adultIv, 0.55],
      [FERRITIN.high, 0.82],
    ],
    between: [FERRITIN.adultOralOrIv, FERRITIN.adultIv, FERRITIN.high],
    bands: [
      'AASM range for oral or intravenous iron in RLS',
      `AASM range for intravenous iron only, at TSAT ${TSAT.low.figure} or more`,
      'outside the AASM ferritin range; TSAT decides',
      'high: find why',
    ],
  },
  tsat: {
    readWith: ['ferritin'],
    partnerMissing: 'Ferritin not measured',
    marks: [
      [TSAT.low, 'AASM 2025: below is low; consensus, not tested'],
      [TSAT.overload, 'IRLSSG 2018: above, no iron'],
    ],
    end: { '%': scaled('100') },
    stops: [
      [TSAT.low, 0.4],
      [TSAT.overload, 0.75],
    ],
    between: [TSAT.low, TSAT.overload],
    bands: ['AASM range for iron in RLS', 'read with ferritin', 'no iron: overload?'],
  },
  b12: {
    readWith: ['mma', 'homocysteine'],
    partnerMissing: 'MMA and homocysteine not measured',
    marks: [
      [TOTAL_B12.deficient, 'NICE NG239: below, deficiency'],
      [TOTAL_B12.unlikely, 'NICE NG239: up to here indeterminate'],
    ],
    end: { 'pg/mL': scaled('1000'), 'ng/L': scaled('1000'), 'pmol/L': scaled('738') },
    stops: [
      [TOTAL_B12.deficient, 0.4],
      [TOTAL_B12.unlikely, 0.75],
    ],
    between: [TOTAL_B12.deficient, TOTAL_B12.unlikely],
    bands: ['deficiency', 'indeterminate', 'deficiency unlikely; signs outweigh the level'],
  },
};

/** Whether nothing was measured that this value must be read with. */
export const isPartnerMissing = (id: ScaleId, measured: Measures): boolean =>
  PLANS[id].readWith.every((other) => measured[other] === undefined);

/** The scale of a quantity in one of its units; undefined in a unit that it does not have. */
export function scaleFor(id: ScaleId, unit: Unit): Scale | undefined {
  const plan = PLANS[id];
  const to = plan.end[unit];
  if (to === undefined) return undefined;
  const borders = [0, ...plan.between.map((limit) => figureIn(limit, unit)), to];
  return {
    id,
    unit,
    from: 0,
    to,
    stops: [
      { at: 0, place: 0 },
      ...plan.stops.map(([limit, place]) => ({ at: figureIn(limit, unit), place })),
      { at: to, place: 1 },
    ],
    marks: plan.marks.map(([limit, says]) => ({
      at: figureIn(limit, unit),
      label: plainNumber(figureIn(limit, unit)),
      says,
      citation: limit.citation,
    })),
    bands: plan.bands.map((says, index) => ({
      from: borders[index] ?? 0,
      to: borders[index + 1] ?? to,
      says,
    })),
    partnerMissing: plan.partnerMissing,
  };
}

/** Where a number lies on the picture: 0 at the left edge, 1 at the right one and beyond it. */
export function placeAt({ stops }: Scale, at: number): number {
  let before = { at: 0, place: 0 };
  for (const stop of stops) {
    if (at <= stop.at) {
      const width = stop.at - before.at;
      const share = width === 0 ? 0 : (at - before.at) / width;
      return before.place + share * (stop.place - before.place);
    }
    before = stop;
  }
  return 1;
}

export type Place = {
  readonly start: number;
  readonly end: number;
  /** The value, or part of what is possible, lies beyond the right edge. */
  readonly beyond: boolean;
};

/** Where a value lies, as a stretch from `start` to `end` (equal for an exact value). */
export const placeOn = (scale: Scale, interval: Interval): Place => ({
  start: placeAt(scale, interval.low),
  end: placeAt(scale, interval.high),
  beyond: interval.high > scale.to,
});
