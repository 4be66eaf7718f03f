/** What is said of the day on which blood was taken: a slip of the date, an old sample (D68). */
import type { LabLine } from './assessment.ts';
import { daysBetween } from '../logic/day.ts';
import type { LabId } from '../record/ids.ts';
import { quantity } from '../record/quantities.ts';
import { SAMPLE } from '../tables/limits/sample.ts';
import { listed } from './phrases.ts';

/** What is wrong with the date, at the field and beside the value. */
export function dateDoubt(drawn: string | undefined, today: string): string | undefined {
  if (drawn === undefined || drawn === '') return undefined;
  const days = daysBetween(drawn, today);
  if (days === undefined) return 'The date of the sample cannot be read.';
  if (days < 0) return 'The date lies after today.';
  return drawn < SAMPLE.earliest
    ? `The date lies before ${SAMPLE.earliest.slice(0, 4)}. Check the year.`
    : undefined;
}

/** "more than 3 months old"; undefined while it is not, or the date is missing or doubted. */
export function sampleAge(drawn: string | undefined, today: string): string | undefined {
  if (drawn === undefined || dateDoubt(drawn, today) !== undefined) return undefined;
  const days = daysBetween(drawn, today) ?? 0;
  if (days > SAMPLE.old.after) return SAMPLE.old.says;
  return days > SAMPLE.repeat.after ? SAMPLE.repeat.says : undefined;
}

type Dated = Pick<LabLine, 'id' | 'drawn' | 'age'>;

const nameOf = (id: LabId): string => quantity(id).short ?? quantity(id).name;

/** "The sample of ferritin is more than a year old: repeat it before acting on it.", for each age once. */
export function sampleWords(labs: readonly Dated[], ids: readonly LabId[]): readonly string[] {
  const dated = labs.filter(({ id }) => ids.includes(id));
  return [SAMPLE.old.says, SAMPLE.repeat.says].flatMap((age) => {
    const names = dated.filter((line) => line.age === age).map(({ id }) => nameOf(id));
    return names.length === 0 ? [] : [`Sample ${age}: ${listed(names)}. Repeat before acting.`];
  });
}

/** Ferritin and TSAT that were not taken together; TSAT may be computed from iron. */
export function apartWords(labs: readonly Dated[]): readonly string[] {
  const dayOf = (id: LabId): string | undefined => labs.find((line) => line.id === id)?.drawn;
  const [ferritin, tsat] = [dayOf('ferritin'), dayOf('tsat') ?? dayOf('iron')];
  if (ferritin === undefined || tsat === undefined) return [];
  return Math.abs(daysBetween(ferritin, tsat) ?? 0) > SAMPLE.repeat.after
    ? [`Ferritin and TSAT were taken ${SAMPLE.repeat.apart}.`]
    : [];
}
