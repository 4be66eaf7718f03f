/** From what the field hands over to what the visit stores, and from a reading to its sentence. */
import { quantity, type QuantityId } from '../rules/record/quantities.ts';
import type { Parsed } from '../rules/logic/number.ts';
import type { TypedValue } from '../rules/record/visit.ts';
import type { TypedNumber } from '../ui/number-field.tsx';

/** The units of a quantity, the usual one first. */
export function unitsOf(id: QuantityId): readonly [string, ...string[]] {
  const [first, ...rest] = quantity(id).units;
  return [first.unit, ...rest.map(({ unit }) => unit)];
}

/** A reading of an ambiguous mark belongs to one text in one unit; another day keeps it. */
export function storedFrom(
  typed: TypedNumber | undefined,
  before: TypedValue | undefined,
): TypedValue | undefined {
  if (typed === undefined) return undefined;
  const same = before?.text === typed.text && before.unit === typed.unit;
  return same && before.reading !== undefined ? { ...typed, reading: before.reading } : typed;
}

/** What is to be said about a number as typed, as the field's props. */
export function readingOf(parsed: Parsed) {
  return {
    problem: parsed.kind === 'refused' ? parsed.says : undefined,
    doubt: parsed.kind === 'value' ? parsed.doubt : undefined,
    question:
      parsed.kind === 'ask'
        ? {
            says: parsed.says,
            readings: [
              ['decimal', parsed.decimal],
              ['thousands', parsed.thousands],
            ] as const,
          }
        : undefined,
  };
}

export const isReading = (name: string): name is 'decimal' | 'thousands' =>
  name === 'decimal' || name === 'thousands';
