/** Dates that cannot be used as they are typed: open points until they are corrected (D68). */
import type { OpenQuestion } from './assessment.ts';
import { spanInWords } from './dates.ts';
import { beside } from './open-screen.ts';
import { listed, lower, quoted, upper } from './phrases.ts';
import { doubtOf, isOutOfOrder } from '../facts/dated.ts';
import { unusedBecause } from '../facts/relevance.ts';
import { DATE_IDS, MEDICINE_DATES, type MedicineDate } from '../record/ids.ts';
import { MEDICINE_QUESTIONS, WORDS_WORDS } from '../record/questions.ts';
import type { Medicine, Visit } from '../record/visit.ts';
import { EVENT } from '../tables/limits/event.ts';

const WRONG = {
  unreadable: 'it cannot be read, correct it',
  later: 'it lies after today, correct it',
  before: `it lies before ${EVENT.earliest.slice(0, 4)}, correct the year`,
} as const;

/** Of the dates of one medicine. */
const OUT_OF_ORDER = 'its dates do not follow each other, check them';

/** What is wrong with a date, as a clause; undefined where nothing is. */
function dateDoubt(typed: string | undefined, today: string): string | undefined {
  const doubt = doubtOf(typed, today);
  if (doubt === undefined) return undefined;
  if (doubt.why !== 'either') return WRONG[doubt.why];
  const days = doubt.days.map((day) => spanInWords({ first: day, last: day, of: 'day' }));
  return `${listed(days, 'or')}?`;
}

/** The same at its field, as a sentence; nothing where the assessment is kept back. */
export function problemOf(typed: string | undefined, today: string | undefined) {
  const doubt = today === undefined ? undefined : dateDoubt(typed, today);
  if (doubt === undefined) return undefined;
  return `${upper(doubt)}${doubt.endsWith('?') ? '' : '.'}`;
}

/** "Sertraline, started “last spring”: it cannot be read, correct it". */
function ofMedicine(medicine: Medicine, today: string): readonly string[] {
  const about = (id: MedicineDate): string =>
    `${medicine.name.trim()}, ${lower(MEDICINE_QUESTIONS.dates[id])} ${quoted(medicine[id]?.trim() ?? '')}`;
  const doubted = MEDICINE_DATES.flatMap((id) => {
    const doubt = dateDoubt(medicine[id], today);
    return doubt === undefined ? [] : [`${about(id)}: ${doubt}`];
  });
  return isOutOfOrder(medicine, today)
    ? [...doubted, `${medicine.name.trim()}: ${OUT_OF_ORDER}`]
    : doubted;
}

export const openDates = (visit: Visit, today: string): readonly OpenQuestion[] => [
  ...DATE_IDS.filter((id) => unusedBecause(visit, id) === undefined).flatMap((id) => {
    const doubt = dateDoubt(visit.words[id], today);
    const typed = quoted(visit.words[id]?.trim() ?? '');
    return doubt === undefined ? [] : [beside(id, `${WORDS_WORDS[id].label}, ${typed}: ${doubt}`)];
  }),
  ...visit.medicines.flatMap((medicine) =>
    ofMedicine(medicine, today).map((says) => beside('medicines', says)),
  ),
];
