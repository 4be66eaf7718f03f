/** What is typed and not read: said in the place of "measure it" (D28), of a unit (D67) or a date (D68). */
import type { LabLine } from './assessment.ts';
import type { LabId } from '../record/ids.ts';
import { quantity } from '../record/quantities.ts';
import type { QuestionId } from '../record/visit.ts';
import type { IronUnread } from '../tables/iron/read.ts';
import { inTurn, upper } from './phrases.ts';
import { nameOf } from './sample.ts';

export const SETTLE_UNIT = 'Settle the unit.';

const PARTS: readonly LabId[] = ['iron', 'tibc', 'transferrin'];

/** The value that it leaves open. */
export const valueOf = (unread: IronUnread): QuestionId =>
  unread === 'tsat-parts' ? 'lab.tsat' : `lab.${unread}`;

const waitsFor = ({ waits = [] }: LabLine): boolean => waits.length > 0;

/** The lines that are to be settled; of what TSAT is computed from there may be several, or none. */
const linesOf = (unread: IronUnread, labs: readonly LabLine[]): readonly LabLine[] =>
  labs.filter((line) =>
    unread === 'tsat-parts' ? PARTS.includes(line.id) && waitsFor(line) : line.id === unread,
  );

/** The field that it is corrected in. */
export const fieldOf = (unread: IronUnread, labs: readonly LabLine[]): QuestionId => {
  const [first] = linesOf(unread, labs);
  return `lab.${first?.id ?? (unread === 'tsat-parts' ? 'iron' : unread)}`;
};

const nameIn = (id: LabId): string => upper(quantity(id).missing ?? nameOf(id));

const unreadable = (id: LabId): string => `${nameIn(id)} as typed cannot be read: correct it.`;

/** "Haemoglobin 8.1: g/dL or mmol/L? Settle the unit."; "Ferritin: correct the date of the sample." */
export function lineCorrection({ id, value, waits = [] }: LabLine): string {
  if (waits.length === 0) return unreadable(id);
  return inTurn(
    waits.includes('unit') ? `${nameIn(id)} ${value} ${SETTLE_UNIT}` : '',
    waits.includes('date') ? `${nameIn(id)}: correct the date of the sample.` : '',
  );
}

/** The values that a correction names. */
export const namedBy = (unread: IronUnread, labs: readonly LabLine[]): readonly LabId[] =>
  linesOf(unread, labs).map(({ id }) => id);

export function correction(unread: IronUnread, labs: readonly LabLine[]): string {
  const waiting = linesOf(unread, labs).filter(waitsFor);
  if (waiting.length > 0) return inTurn(...waiting.map(lineCorrection));
  return unread === 'tsat-parts'
    ? 'TSAT cannot be computed from iron, TIBC or transferrin as typed: correct them.'
    : unreadable(unread);
}
