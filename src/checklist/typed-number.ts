/** From what the field hands over to what the visit stores, and from a reading to its sentence. */
import { isAge, quantity, type QuantityId } from '../rules/record/quantities.ts';
import type { Parsed } from '../rules/logic/number.ts';
import type { LabValue, TypedValue } from '../rules/record/visit.ts';
import type { NumberQuestion, TypedNumber } from '../ui/number-field.tsx';

/** The units of a quantity, the usual one first. */
export function unitsOf(id: QuantityId): readonly [string, ...string[]] {
  const [first, ...rest] = quantity(id).units;
  return [first.unit, ...rest.map(({ unit }) => unit)];
}

/** Whether more than digits can be read: a limit such as "<5", or an age in words. */
export const takesText = (id: QuantityId): boolean => isAge(id) || quantity(id).whole !== true;

/** A reading of an ambiguous mark belongs to one text in one unit; another day keeps it. */
export function storedFrom(
  typed: TypedNumber | undefined,
  before: TypedValue | undefined,
): TypedValue | undefined {
  if (typed === undefined) return undefined;
  const { unitIsChosen: _, ...stored } = typed;
  const same = before?.text === typed.text && before.unit === typed.unit;
  return same && before.reading !== undefined ? { ...stored, reading: before.reading } : stored;
}

/** A choice of the unit stays while the number is corrected, and goes with the number (D67). */
function unitByOf(
  typed: TypedNumber,
  before: LabValue | undefined,
  remembered: string | undefined,
): LabValue['unit-by'] {
  if (typed.unitIsChosen) return 'chosen';
  if (before !== undefined) return before.unit === typed.unit ? before['unit-by'] : undefined;
  return typed.unit === remembered ? 'remembered' : undefined;
}

/** The same of a laboratory value, with who chose its unit. `remembered`: the unit last chosen on this device. */
export function labFrom(
  typed: TypedNumber | undefined,
  before: LabValue | undefined,
  remembered: string | undefined,
): LabValue | undefined {
  const stored = storedFrom(typed, before);
  if (typed === undefined || stored === undefined) return undefined;
  const by = unitByOf(typed, before, remembered);
  return by === undefined ? stored : { ...stored, 'unit-by': by };
}

/** A number that can be read in two ways, or that may be in several units. */
function questionOf(parsed: Parsed): NumberQuestion | undefined {
  if (parsed.kind === 'ask')
    return {
      says: parsed.says,
      readings: [
        ['decimal', parsed.decimal],
        ['thousands', parsed.thousands],
      ],
    };
  return parsed.kind === 'doubted' ? unitQuestion(parsed.says, parsed.units) : undefined;
}

/** "8.1: g/dL or mmol/L?" */
export const unitQuestion = (says: string, units: readonly string[]): NumberQuestion => ({
  says,
  readings: units.map((unit) => [unit, unit]),
});

/** What is to be said about a number as typed, as the field's props. */
export const readingOf = (parsed: Parsed) => ({
  problem: parsed.kind === 'refused' ? parsed.says : undefined,
  doubt: parsed.kind === 'value' ? parsed.doubt : undefined,
  question: questionOf(parsed),
});

export const isReading = (name: string): name is 'decimal' | 'thousands' =>
  name === 'decimal' || name === 'thousands';
