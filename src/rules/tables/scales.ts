/**
 * The scale pictures of ferritin, TSAT and B12 as data, and a value in words beside its limits.
 * The limits are the rules' own, so a picture cannot show another figure than the rule compares.
 */
import type { Measures } from '../facts/measured.ts';
import { ACTIVE_B12, TOTAL_B12 } from './limits/b12.ts';
import { FERRITIN, TSAT } from './limits/iron.ts';
import { plainNumber, scaled } from '../logic/interval.ts';
import type { Interval, Threshold, Unit } from '../logic/interval.ts';
import type { Citation } from './sources.ts';
import { holds } from '../logic/condition.ts';
import type { Truth } from '../logic/truth.ts';

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

/** The figure of a limit in a unit that the quantity is known to have. */
function figure(limit: Threshold, unit: Unit): number {
  const at = limit.at[unit];
  if (at === undefined) throw new Error(`${limit.id} states no figure in ${unit}`);
  return at;
}

/** Whether nothing was measured that this value must be read with. */
export const isPartnerMissing = (id: ScaleId, measured: Measures): boolean =>
  PLANS[id].readWith.every((other) => measured[other] === undefined);

/** The scale of a quantity in one of its units; undefined in a unit that it does not have. */
export function scaleFor(id: ScaleId, unit: Unit): Scale | undefined {
  const plan = PLANS[id];
  const to = plan.end[unit];
  if (to === undefined) return undefined;
  const borders = [0, ...plan.between.map((limit) => figure(limit, unit)), to];
  return {
    id,
    unit,
    from: 0,
    to,
    stops: [
      { at: 0, place: 0 },
      ...plan.stops.map(([limit, place]) => ({ at: figure(limit, unit), place })),
      { at: to, place: 1 },
    ],
    marks: plan.marks.map(([limit, says]) => ({
      at: figure(limit, unit),
      label: plainNumber(figure(limit, unit)),
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

// ------------------------------------------------------------------------------- value in words

export type EchoId = ScaleId | 'active-b12';
/** Whose limits are named: a child's and a dialysis patient's ferritin have their own. */
export type EchoFor = 'adult' | 'child' | 'esrd';
type Border = { readonly limit: Threshold; readonly op: 'below' | 'at most' };

const below = (limit: Threshold): Border => ({ limit, op: 'below' });
const atMost = (limit: Threshold): Border => ({ limit, op: 'at most' });

const FERRITIN_BORDERS: Readonly<Record<EchoFor, readonly Border[]>> = {
  adult: [atMost(FERRITIN.adultOralOrIv), atMost(FERRITIN.adultIv), atMost(FERRITIN.high)],
  child: [below(FERRITIN.childTreat), atMost(FERRITIN.childConsider)],
  esrd: [below(FERRITIN.esrdIvSucrose), atMost(FERRITIN.high)],
};
const BORDERS: Readonly<Record<Exclude<EchoId, 'ferritin'>, readonly Border[]>> = {
  tsat: [below(TSAT.low), atMost(TSAT.overload)],
  b12: [below(TOTAL_B12.deficient), atMost(TOTAL_B12.unlikely)],
  'active-b12': [below(ACTIVE_B12.deficient), atMost(ACTIVE_B12.unlikely)],
};

type One = { readonly value: Interval };
const side = ({ limit, op }: Border, value: Interval): Truth =>
  holds<One>({ kind: 'number', fact: 'value', op, limit, read: (one) => one.value }, { value });

/** Where the value lies to a limit that it has passed, and to one that it stays short of. */
const PASSED: Readonly<Record<Border['op'], (limit: string) => string>> = {
  below: (limit) => `at or above ${limit}`,
  'at most': (limit) => `above ${limit}`,
};
const AHEAD: typeof PASSED = {
  below: (limit) => `below ${limit}`,
  'at most': (limit) => `at or below ${limit}`,
};

const withUnit = (text: string, unit: Unit): string => (unit === '%' ? `${text} %` : text);

/** Where a value lies, and the limits that this names. */
export type Echo = { readonly says: string; readonly limits: readonly Threshold[] };

/**
 * Where a value lies among the limits next to it: "at or below 75", "20 % to 45 %", "which side of 75
 * is open". Never rounded across a limit.
 */
export function echo(id: EchoId, interval: Interval, whose: EchoFor = 'adult'): Echo {
  const borders = id === 'ferritin' ? FERRITIN_BORDERS[whose] : BORDERS[id];
  const { unit } = interval;
  const words = (border: Border): string => withUnit(plainNumber(figure(border.limit, unit)), unit);
  const passed = borders.filter((border) => side(border, interval) === 'no').at(-1);
  const ahead = borders.find((border) => side(border, interval) === 'yes');
  const open = borders.filter((border) => side(border, interval) === 'undetermined');
  const parts: string[] = [];
  const joined = passed?.op === 'below' && ahead?.op === 'at most' && open.length === 0;
  if (joined && passed !== undefined && ahead !== undefined) {
    parts.push(`${words(passed)} to ${words(ahead)}`);
  } else {
    if (passed !== undefined) parts.push(PASSED[passed.op](words(passed)));
    if (ahead !== undefined) parts.push(AHEAD[ahead.op](words(ahead)));
  }
  if (open.length > 0) parts.push(`which side of ${open.map(words).join(' and ')} is open`);
  const named = borders.filter(
    (border) => border === passed || border === ahead || open.includes(border),
  );
  return { says: parts.join(', '), limits: named.map(({ limit }) => limit) };
}
