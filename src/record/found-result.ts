/** One laboratory result of a record: the value as it would be recorded, or why it is passed over. */
import { LOINC_SYSTEM, UCUM_SYSTEM } from '../fhir/canonical.ts';
import { dayInWords } from '../language/in-words.ts';
import type { LabId } from '../rules/record/ids.ts';
import { isDrawnDay } from '../rules/record/drawn.ts';
import { parse, quantity } from '../rules/record/quantities.ts';
import type { LabValue } from '../rules/record/visit.ts';
import { KNOWN } from './codes-read.ts';
import { MARKED, passedOver, type Read } from './offer.ts';
import type { ObservationRead } from './shape.ts';

export type FoundResult = {
  readonly key: string;
  readonly lab: LabId;
  readonly value: LabValue;
  readonly name: string;
  readonly says: string;
  readonly source: string;
  /** When the sample was taken, as the record writes it, or in UTC where it says the zone. */
  readonly at: string;
  readonly isOld: boolean;
};

/** A result that still counts: not a preliminary one, none that was cancelled or entered in error. */
const COUNTS: ReadonlySet<string> = new Set(['final', 'amended', 'corrected']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['<', '<'],
  ['<=', '≤'],
  ['>=', '≥'],
  ['>', '>'],
]);
const PLAIN = /^\d+(?:\.\d+)?$/u;
/** A year, a month or a day may stand alone; only with its day is a sample dated. */
const DATED = /^(?<day>\d{4}-\d{2}-\d{2})(?:T.+)?$/u;
/** After so many months a result is offered by itself, and says its age. */
const OLD_AFTER = 12;

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) -
  (to.slice(8) < from.slice(8) ? 1 : 0);

/** The test that its codes name; `two` where they name more than one. */
function testOf({ code: { coding = [] } }: ObservationRead) {
  const codes = coding.flatMap(({ system, code = '' }) =>
    system === LOINC_SYSTEM && KNOWN.has(code) ? [code] : [],
  );
  const known = codes.map((code) => ({ code, ...KNOWN.get(code) }));
  const [first] = known;
  if (first?.lab === undefined) return undefined;
  return known.every(({ lab }) => lab === first.lab)
    ? { codes, lab: first.lab }
    : { codes, lab: 'two' as const };
}

/** The unit by its UCUM code, where every code of the result allows it. */
const unitOf = (codes: readonly string[], ucum: string) => {
  const units = codes.map((code) => KNOWN.get(code)?.units.get(ucum));
  return units.every((each) => each !== undefined && each === units[0]) ? units[0] : undefined;
};

/** `own`: how the record names the patient in context. Undefined of what is no test of the checklist. */
export function resultIn(
  observation: ObservationRead,
  own: readonly string[],
  today: string,
): Read<FoundResult> | undefined {
  const test = testOf(observation);
  if (test === undefined) return undefined;
  const { codes, lab } = test;
  const {
    status,
    subject,
    focus,
    modifierExtension,
    valueQuantity: found,
    dataAbsentReason,
    effectiveDateTime,
    effectiveInstant,
  } = observation;
  if (lab === 'two') return passedOver('A result', 'its codes name two tests');
  const { name } = quantity(lab);
  const at = effectiveDateTime ?? effectiveInstant ?? '';
  const said = DATED.exec(at)?.groups?.['day'] ?? '';
  const day = isDrawnDay(said) && said <= today ? said : undefined;
  // What is no result of this patient makes no other one the older.
  const leave = (why: string) => passedOver(name, why);
  const pass = (why: string) => passedOver(name, why, day);
  if (!own.includes(subject?.reference ?? '')) return leave('not of this patient');
  if (focus !== undefined) return leave('it is of something else than this patient');
  if (!COUNTS.has(status))
    return (status === 'preliminary' ? pass : leave)(`its status is ${status}`);
  if (modifierExtension !== undefined) return pass(MARKED);
  if (found?.value === undefined) return pass('no number');
  if (dataAbsentReason !== undefined) return pass('the record says that its value is absent');
  const unit = found.system === UCUM_SYSTEM ? unitOf(codes, found.code ?? '') : undefined;
  if (unit === undefined)
    return pass(`the unit ${found.unit ?? found.code ?? '(none)'} does not go with its code`);
  const sign = found.comparator === undefined ? '' : SIGNS.get(found.comparator);
  const digits = String(found.value);
  if (sign === undefined || !PLAIN.test(digits)) return pass('a number that cannot be recorded');
  if (day === undefined) return pass(said > today ? 'its day is yet to come' : 'no day');
  const value: LabValue = { text: `${sign}${digits}`, unit, 'unit-by': 'chosen', drawn: day };
  if (parse(lab, value).kind !== 'value') return pass('a value that this checklist does not take');
  const isOld = monthsBetween(day, today) >= OLD_AFTER;
  const moment = Date.parse(at);
  return {
    ok: true,
    value: {
      key: `${lab} ${at} ${value.text} ${unit}`,
      lab,
      value,
      name,
      says: `${value.text} ${unit}`,
      source: `${dayInWords(day)}${isOld ? `, more than ${OLD_AFTER} months old` : ''}, ${status}`,
      at: at.length > day.length && !Number.isNaN(moment) ? new Date(moment).toISOString() : day,
      isOld,
    },
  };
}
