/** What a visit holds already where something is to be taken over. */
import type { Offer } from '../reading/piece.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import { same } from '../rules/record/same.ts';
import type { LabValue, Medicine, QuestionId, Visit } from '../rules/record/visit.ts';
import { answerInWords } from '../rules/words/answers.ts';

/** `same`: it is recorded. `other`: something else is, named in words. `barred`: it cannot stand beside that. */
export type Beside =
  | { readonly kind: 'blank' }
  | { readonly kind: 'same' }
  | { readonly kind: 'other' | 'barred'; readonly recorded: string };

const BLANK: Beside = { kind: 'blank' };
const SAME: Beside = { kind: 'same' };

const inWords = (visit: Visit, id: QuestionId): string => answerInWords(visit, id) ?? '';

const measured = ({ text, unit, reading, drawn }: LabValue) => ({ text, unit, reading, drawn });

/** The same name is the same entry, and so is another name of it in the list. */
function besideMedicine(visit: Visit, offered: Medicine): Beside {
  const named = visit.medicines.find(({ name }) => name === offered.name);
  if (named !== undefined && (named.use ?? offered.use) === offered.use) return SAME;
  const entry = findMedicine(offered.name);
  const alike =
    named ??
    visit.medicines.find(({ name }) => entry !== undefined && findMedicine(name) === entry);
  if (alike !== undefined) return { kind: 'other', recorded: alike.name };
  return visit.answers['takes-medicines'] === undefined
    ? BLANK
    : { kind: 'other', recorded: QUESTIONS['takes-medicines'].label };
}

export function recordedBeside(visit: Visit, offer: Offer): Beside {
  if (offer.kind === 'medicine') return besideMedicine(visit, offer.medicine);
  if (offer.kind === 'none-taken') {
    if (visit.answers['takes-medicines'] !== undefined) return SAME;
    return visit.medicines.length === 0
      ? BLANK
      : { kind: 'barred', recorded: inWords(visit, 'medicines') };
  }
  const before = visit.labs[offer.id];
  if (before === undefined) return BLANK;
  return same(measured(before), measured(offer.value))
    ? SAME
    : { kind: 'other', recorded: inWords(visit, `lab.${offer.id}`) };
}
