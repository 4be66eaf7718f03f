/** What the tables may take of a laboratory value: the value, nothing, or that it is not settled yet. */
import { ageOf, misdated } from './sample.ts';
import type { Interval } from '../logic/interval.ts';
import type { LabId } from '../record/ids.ts';
import { parse } from '../record/quantities.ts';
import type { LabValue } from '../record/visit.ts';

/** What TSAT is read from: as it was typed, or by the others. */
export const OF_TSAT = ['tsat', 'iron', 'tibc', 'transferrin'] as const satisfies readonly LabId[];

/** The two tests of vitamin B12. */
export const OF_B12: readonly LabId[] = ['b12', 'active-b12'];

/** What is to be settled before the value is read: its unit (D67), its date (D68). */
export type Waits = 'unit' | 'date';

export type LabRead =
  | { readonly kind: 'blank' }
  /** More than a year old: read as blank, and shown as what it is. */
  | { readonly kind: 'old' }
  | { readonly kind: 'read'; readonly interval: Interval }
  /** Typed and not read; without anything to wait for, the number itself is to be corrected (D28). */
  | { readonly kind: 'unread'; readonly waits: readonly Waits[] };

export function readLab(id: LabId, value: LabValue | undefined, today: string): LabRead {
  const parsed = parse(id, value);
  if (parsed.kind === 'blank') return { kind: 'blank' };
  if (ageOf(value?.drawn, today) === 'old') return { kind: 'old' };
  const isMisdated = misdated(value?.drawn, today) !== undefined;
  if (parsed.kind === 'value' && !isMisdated) return { kind: 'read', interval: parsed.interval };
  return {
    kind: 'unread',
    waits: [
      ...(parsed.kind === 'doubted' ? (['unit'] as const) : []),
      ...(isMisdated ? (['date'] as const) : []),
    ],
  };
}

/** It can be read, and is not: it waits, or it is too old. */
export const isUncertain = (read: LabRead): boolean =>
  read.kind === 'old' || (read.kind === 'unread' && read.waits.length > 0);

/** The interval of a value that is read; undefined of every other. */
export function measuredLab(
  id: LabId,
  value: LabValue | undefined,
  today: string,
): Interval | undefined {
  const read = readLab(id, value, today);
  return read.kind === 'read' ? read.interval : undefined;
}
