/** A value on the scale of its limits, as what a picture of it draws and says. */
import { intervalInWords, type Interval } from '../logic/interval.ts';
import type { Measures } from '../facts/measured.ts';
import type { LabId } from '../record/ids.ts';
import {
  isPartnerMissing,
  placeAt,
  placeOn,
  SCALE_IDS,
  scaleFor,
  type Place,
  type Scale,
  type ScaleId,
} from '../tables/scales.ts';

/** A value with the scale that it is drawn on. */
export type Pictured = {
  readonly id: ScaleId;
  readonly interval: Interval;
  /** The value that must be read with this one is missing: written on the scale (D5). */
  readonly partnerIsMissing: boolean;
};

/** Places are shares of the width: 0 at the left edge, 1 at the right one. */
export type ScaleDrawing = Pick<Scale, 'unit' | 'partnerMissing'> & {
  /** The right end, in the unit. */
  readonly end: number;
  /** The value, never rounded across a limit (D5). */
  readonly words: string;
  readonly value: Place;
  readonly bands: readonly { readonly at: number; readonly width: number }[];
  readonly marks: readonly { readonly at: number; readonly label: string; readonly says: string }[];
};

const MILLIONTHS = 1_000_000;

/** What is drawn of a value; undefined in a unit that the scale does not have. */
export function scaleDrawing({
  id,
  interval,
}: Pick<Pictured, 'id' | 'interval'>): ScaleDrawing | undefined {
  const scale = scaleFor(id, interval.unit);
  if (scale === undefined) return undefined;
  const limits = scale.marks.map(({ at }) => ({ at: { [scale.unit]: at } }));
  return {
    unit: scale.unit,
    partnerMissing: scale.partnerMissing,
    end: scale.to / MILLIONTHS,
    words: intervalInWords(interval, limits),
    value: placeOn(scale, interval),
    bands: scale.bands.map(({ from, to }) => {
      const at = placeAt(scale, from);
      return { at, width: placeAt(scale, to) - at };
    }),
    marks: scale.marks.map(({ at, label, says }) => ({ at: placeAt(scale, at), label, says })),
  };
}

/** The values whose scales are drawn, measured or computed. */
export function picturedValues(measured: Measures): Readonly<Partial<Record<LabId, Pictured>>> {
  const pictured: Partial<Record<LabId, Pictured>> = {};
  for (const id of SCALE_IDS) {
    const interval = measured[id];
    if (interval !== undefined)
      pictured[id] = { id, interval, partnerIsMissing: isPartnerMissing(id, measured) };
  }
  return pictured;
}
