/** Rows of a record beside the visit, and taken over into it as one step. Nothing fills by itself. */
import type { Offer, Row } from '../../record/offer.ts';
import { QUESTIONS } from '../../rules/record/questions.ts';
import { same } from '../../rules/record/same.ts';
import type { Visit } from '../../rules/record/visit.ts';
import { answerInWords } from '../../rules/words/answers.ts';
import { answer } from '../../visit/actions.ts';
import { dropDrafts } from '../../visit/drop-drafts.ts';
import type { Origin } from '../../visit/origin.ts';
import { recordedBeside, type Beside } from '../../visit/recorded-beside.ts';
import { change, type VisitStore } from '../../visit/store.ts';
import { takeOver, type TakenOver } from '../../visit/take-over.ts';

const BLANK: Beside = { kind: 'blank' };
const SAME: Beside = { kind: 'same' };

/** What the visit holds where an offer would be recorded. */
export function besideOf(visit: Visit, offer: Offer): Beside {
  if (offer.kind === 'lab' || offer.kind === 'medicine') return recordedBeside(visit, offer);
  if (offer.kind === 'sex') {
    const { sex } = visit.answers;
    if (sex === undefined) return BLANK;
    return sex === offer.value ? SAME : { kind: 'other', recorded: QUESTIONS.sex.options[sex] };
  }
  const { id, value } = offer;
  const before = visit.numbers[id];
  if (before === undefined) return BLANK;
  return same([before.text, before.unit], [value.text, value.unit])
    ? SAME
    : { kind: 'other', recorded: answerInWords(visit, id) ?? before.text };
}

/** Of all that is blank in the visit, what is taken over at once. */
export const atOnce = (rows: readonly Row[], visit: Visit): readonly Row[] =>
  rows.filter(({ offer, byItself }) => !byItself && besideOf(visit, offer).kind === 'blank');

function takenOf(offers: readonly Offer[]): TakenOver {
  return {
    labs: Object.fromEntries(
      offers.flatMap((each) => (each.kind === 'lab' ? [[each.id, each.value]] : [])),
    ),
    numbers: Object.fromEntries(
      offers.flatMap((each) => (each.kind === 'number' ? [[each.id, each.value]] : [])),
    ),
    medicines: offers.flatMap((each) => (each.kind === 'medicine' ? [each.medicine] : [])),
  };
}

/** `today`: the day on which it is taken over, `YYYY-MM-DD`. */
export function takeRows(rows: readonly Row[], today: string) {
  const offers = rows.map(({ offer }) => offer);
  const origin: Origin = { from: 'record', 'from-on': today };
  const sex = offers.find((each) => each.kind === 'sex')?.value;
  return (visit: Visit): Visit => {
    const taken = takeOver(takenOf(offers), origin)(visit);
    return sex === undefined ? taken : answer(taken, 'sex', sex);
  };
}

/** Under which names a field keeps what is typed in it and not recorded; see ui/number-field.tsx. */
function draftsOf(offer: Offer): readonly string[] {
  if (offer.kind === 'lab') return [`lab.${offer.id}`, `lab.${offer.id} drawn`];
  return offer.kind === 'number' ? [offer.id] : [];
}

/** Takes them over. A day that was typed before there was a number is none of the number that comes now. */
export function takeInto(store: VisitStore, rows: readonly Row[], today: string): void {
  change(store, takeRows(rows, today));
  dropDrafts(
    store,
    rows.flatMap(({ offer }) => draftsOf(offer)),
  );
}
