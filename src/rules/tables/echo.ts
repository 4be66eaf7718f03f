/** A value in words beside its limits, which are the rules' own; a picture of it is in scales.ts. */
import { holds } from '../logic/condition.ts';
import { plainNumber, type Interval, type Threshold, type Unit } from '../logic/interval.ts';
import type { Truth } from '../logic/truth.ts';
import { ACTIVE_B12, TOTAL_B12 } from './limits/b12.ts';
import { FERRITIN, TSAT } from './limits/iron.ts';
import { figureIn } from './limits/limit.ts';
import type { ScaleId } from './scales.ts';

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
  const words = (border: Border): string =>
    withUnit(plainNumber(figureIn(border.limit, unit)), unit);
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
