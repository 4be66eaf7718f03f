/**
 * A typed number on its way out and back. Others get it as a quantity they can compute with, wherever
 * the page itself can read it; beside it goes the text as it was typed, unless that is the same number in
 * plain digits, since some programs drop the "<" of a quantity. What the page cannot read, or doubts, is
 * no quantity: it goes as a text alone, with its unit behind a space.
 */
import { parse, quantity, type QuantityId } from '../rules/record/quantities.ts';
import type { LabValue, TypedValue } from '../rules/record/visit.ts';
import { UCUM_SYSTEM } from './canonical.ts';
import { UCUM } from './codes.ts';
import type { Comparator, Quantity } from './resources.ts';
import { fromFhir, toFhir } from './text.ts';

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '>': '>',
  '≤': '<=',
  '≥': '>=',
};
const signOf = (comparator: Comparator | undefined): string =>
  Object.keys(COMPARATORS).find((sign) => COMPARATORS[sign] === comparator) ?? '';

const PLAIN = /^([<>≤≥]?)(\d+(?:\.\d+)?)$/u;

type Unit = ReturnType<typeof quantity>['units'][number]['unit'];
const unitsOf = (of: QuantityId): readonly Unit[] => quantity(of).units.map(({ unit }) => unit);

const unitOf = (unit: Unit) => ({ unit, system: UCUM_SYSTEM, code: UCUM[unit] });

export type OnItsWay = { readonly quantity?: Quantity; readonly written?: string };

/** What others can compute with; undefined of what the page cannot read, or doubts. */
export function quantityOf(of: QuantityId, typed: LabValue): Quantity | undefined {
  const parsed = parse(of, typed);
  if (parsed.kind !== 'value') return undefined;
  const [, sign = '', digits] = PLAIN.exec(parsed.plain) ?? [];
  if (digits === undefined) return undefined;
  const comparator = COMPARATORS[sign];
  return {
    value: Number(digits),
    ...(comparator === undefined ? {} : { comparator }),
    ...unitOf(parsed.interval.unit),
  };
}

/** A text with its unit behind a space; one that has none must not look as if it had. */
function withUnit(of: QuantityId, { text, unit }: TypedValue): string {
  if (unit !== undefined) return `${toFhir(text)} ${unit}`;
  const written = toFhir(text);
  const stray = unitsOf(of).find((each) => written.endsWith(` ${each}`));
  return stray === undefined ? written : `${written.slice(0, -stray.length - 1)}\\u0020${stray}`;
}

export function onItsWay(of: QuantityId, typed: LabValue): OnItsWay {
  if (typed.text === '') {
    const unit = unitsOf(of).find((each) => each === typed.unit);
    return unit === undefined ? {} : { quantity: unitOf(unit) };
  }
  const found = quantityOf(of, typed);
  if (found === undefined) return { written: withUnit(of, typed) };
  return String(found.value) === typed.text && found.comparator === undefined
    ? { quantity: found }
    : { quantity: found, written: toFhir(typed.text) };
}

type Back =
  | { readonly ok: true; readonly typed: TypedValue }
  | { readonly ok: false; readonly says: string };

/** As a response from elsewhere holds it. */
type Foreign = { readonly [Key in keyof Quantity]?: Quantity[Key] | undefined };

/** The unit that is meant, by its code or else by its name; undefined where they name none, or two. */
function unitMeant(of: QuantityId, { unit, system, code }: Foreign): Unit | undefined {
  const units = unitsOf(of);
  const byCode = system === UCUM_SYSTEM ? units.filter((each) => UCUM[each] === code) : undefined;
  const byName = units.filter((each) => each === unit || UCUM[each] === unit);
  const isOther =
    unit !== undefined &&
    byName.length === 0 &&
    Object.entries(UCUM).some((each) => each.includes(unit));
  const [meant, ...others] = byCode ?? byName;
  if (meant === undefined || others.length > 0 || isOther) return undefined;
  return byName.length === 0 || byName.includes(meant) ? meant : undefined;
}

export function backFromQuantity(of: QuantityId, found: Foreign): Back {
  const unit = unitMeant(of, found);
  if (unit === undefined)
    return { ok: false, says: 'a unit that this checklist does not have for it' };
  const { value, comparator } = found;
  const text = value === undefined ? '' : `${signOf(comparator)}${String(value)}`;
  return { ok: true, typed: { text, unit } };
}

/** The text alone: its unit, if it has one, stands behind its last space. */
export function backFromText(of: QuantityId, written: string): TypedValue {
  const unit = unitsOf(of).find((each) => written.endsWith(` ${each}`));
  return unit === undefined
    ? { text: fromFhir(written) }
    : { text: fromFhir(written.slice(0, -unit.length - 1)), unit };
}

type Reading = TypedValue['reading'];

/**
 * The text beside its quantity, once both are the same number; `reading` is how its mark was said to be
 * read. A text that only adds the sign to the number is the same: it was dropped on the way.
 */
export function backFromBoth(
  of: QuantityId,
  number: TypedValue,
  written: string,
  reading: Reading,
): Back {
  const text = fromFhir(written);
  const readings: readonly Reading[] =
    reading === undefined ? [undefined, 'decimal', 'thousands'] : [reading];
  for (const each of readings) {
    const typed = { text, unit: number.unit, ...(each === undefined ? {} : { reading: each }) };
    // Its unit was chosen on the way out: what is asked here is whether the numbers agree.
    const parsed = parse(of, { ...typed, 'unit-by': 'chosen' });
    if (parsed.kind !== 'value') continue;
    const [, , digits] = PLAIN.exec(parsed.plain) ?? [];
    if (number.text === parsed.plain || number.text === digits) return { ok: true, typed };
  }
  return { ok: false, says: 'a number and, as written, another one' };
}
