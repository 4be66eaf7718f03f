/** One order of a medicine in a record, as a line to take over, or why it is passed over. */
import { dayInWords } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { MEDICINE_QUESTIONS } from '../rules/record/questions.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import '../rules/record/medicines/listed.ts';
import { isVisible } from '../rules/record/visible.ts';
import { MARKED, passedOver, type Read, type Row } from './offer.ts';
import type { RequestRead } from './shape.ts';

const WHAT = 'A medicine';

/** What was only proposed, or planned, nobody was told to take. */
const ORDERED: ReadonlySet<string> = new Set([
  'order',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
]);

/** Its text, else what a code of it is called, else how the record names what it refers to. */
function nameOf({ medicationCodeableConcept: concept, medicationReference }: RequestRead) {
  const display = concept?.coding?.find((each) => each.display !== undefined)?.display;
  const name = concept?.text ?? display ?? medicationReference?.display;
  return name === undefined || !isVisible(name) ? undefined : tidy(name);
}

/**
 * `own`: how the record names the patient in context. Whether it is taken nobody knows but the patient, so
 * that stays to be asked.
 */
export function medicineIn(request: RequestRead, own: readonly string[]): Read<Row> {
  const { status, intent, doNotPerform, modifierExtension, subject, authoredOn = '' } = request;
  const name = nameOf(request);
  const pass = (why: string) => passedOver(name ?? WHAT, why);
  if (!own.includes(subject?.reference ?? '')) return pass('not of this patient');
  if (modifierExtension !== undefined) return pass(MARKED);
  if (status !== 'active') return pass(`its status is ${status}`);
  if (doNotPerform === true) return pass('the record says that it is not to be taken');
  if (!ORDERED.has(intent)) return pass(`it is no order, but a ${intent}`);
  if (name === undefined) return pass('no name');
  if (name.length > LONGEST.medicine) return pass('too long to be recorded whole');
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(authoredOn)?.[0];
  const since = day === undefined ? '' : ` of ${dayInWords(day)}`;
  const unknown = findMedicine(name) === undefined ? `, ${MEDICINE_QUESTIONS.notInList}` : '';
  return {
    ok: true,
    value: {
      key: `medicine ${name}`,
      offer: { kind: 'medicine', medicine: { name } },
      name: 'Medicine',
      says: name,
      source: `active order${since}${unknown}`,
      byItself: false,
    },
  };
}
