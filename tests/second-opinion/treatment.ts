/** What is said of treatment beside the verdict (D31, D45, D46, D66, D70, D72). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { OnMedicines } from './medicines.ts';

export const TREATMENT_ROWS = [
  'augmentation-suspected',
  'augmentation-hours',
  'impulse-change',
  'withdrawal',
  'wearing-off',
  'urge-beside-levodopa',
  'levodopa-explains',
  'sleepy-driving',
  'medicines-blank',
  'medicine-unread',
] as const;
export type TreatmentRow = (typeof TREATMENT_ROWS)[number];

const DAY = 24 * 60;
/** A day of symptoms runs from 05:00 to 05:00 (D70). */
const BEGINS = 5 * 60;

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes - BEGINS + DAY) % DAY;
}

/** Minutes by which the symptoms begin earlier now than at the start of treatment. */
function earlierBy({ words }: Visit): number | undefined {
  const { 'clock-at-start': atStart, 'clock-now': now } = words;
  if (atStart === undefined || now === undefined) return undefined;
  return minuteOfDay(atStart) - minuteOfDay(now);
}

/** Of a dopaminergic medicine it is read while one, or what may be one, is taken (D66, D72). */
export function treatment(visit: Visit, on: OnMedicines): ReadonlySet<TreatmentRow> {
  const { answers, many } = visit;
  const rows = new Set<TreatmentRow>();
  if (on.mayBeDopaminergic) {
    const earlier = earlierBy(visit) ?? 0;
    const isTicked = (many['changes-on-treatment'] ?? []).length > 0;
    if (isTicked || earlier >= 2 * 60) rows.add('augmentation-suspected');
    if (earlier >= 4 * 60) rows.add('augmentation-hours');
  }
  // Whatever is taken: it stands beside self-harm among what is never calm, and outlives the agonist (D54, D79).
  if (answers['impulse-change'] === 'yes') rows.add('impulse-change');
  if (on.stopped) rows.add('withdrawal');
  if (on.mayBeLevodopa && answers['follows-levodopa'] === 'yes') {
    rows.add('wearing-off');
    const beside = answers['urge-while-levodopa-works'];
    if (beside === 'yes') rows.add('urge-beside-levodopa');
    if (beside === 'no') rows.add('levodopa-explains');
  }
  // At any age: what was answered stays and counts (D46).
  if (answers['sleepy-driving'] === 'yes') rows.add('sleepy-driving');
  // None of these is calm (D54, D72).
  if (!on.recorded) rows.add('medicines-blank');
  if (on.isUnread) rows.add('medicine-unread');
  return rows;
}
