/** What is said of the day on which blood was taken: a slip of the date, an old sample (D68). */
import type { LabLine } from './assessment.ts';
import { ageOf, misdated } from '../facts/sample.ts';
import { daysBetween } from '../logic/day.ts';
import type { LabId } from '../record/ids.ts';
import { quantity } from '../record/quantities.ts';
import { SAMPLE } from '../tables/limits/sample.ts';
import { listed, upper } from './phrases.ts';

const DATE_DOUBTS: Readonly<Record<NonNullable<ReturnType<typeof misdated>>, string>> = {
  unreadable: 'The date of the sample cannot be read: correct it.',
  later: 'The date lies after today: correct it.',
  before: `The date lies before ${SAMPLE.earliest.slice(0, 4)}: correct the year.`,
};

/** What is said of the day, at the field and beside the value; empty where there is nothing to say. */
export function dayWords(drawn: string | undefined, today: string): string {
  const wrong = misdated(drawn, today);
  if (wrong !== undefined) return DATE_DOUBTS[wrong];
  const age = ageOf(drawn, today);
  if (age === undefined) return '';
  return age === 'old'
    ? `${upper(SAMPLE.old.says)}: counts as not measured.`
    : `${upper(SAMPLE.repeat.says)}: repeat before acting.`;
}

type Dated = Pick<LabLine, 'id' | 'drawn' | 'age' | 'problem'>;

export const nameOf = (id: LabId): string => quantity(id).short ?? quantity(id).name;

const SAMPLES = {
  old: (names: string) => `Sample ${SAMPLE.old.says}: ${names}. It counts as not measured.`,
  repeat: (names: string) => `Sample ${SAMPLE.repeat.says}: ${names}. Repeat before acting.`,
} as const;

/** "Sample more than 3 months old: Ferritin. Repeat before acting.", for each age once. */
export function sampleWords(labs: readonly Dated[], ids: readonly LabId[]): readonly string[] {
  const dated = labs.filter(({ id }) => ids.includes(id));
  return (['old', 'repeat'] as const).flatMap((age) => {
    const names = dated.filter((line) => line.age === age).map(({ id }) => nameOf(id));
    return names.length === 0 ? [] : [SAMPLES[age](listed(names))];
  });
}

/** Ferritin and TSAT that are read and were not taken together; TSAT may be computed from iron. */
export function apartWords(labs: readonly Dated[]): readonly string[] {
  const read = labs.filter(({ problem }) => problem === undefined);
  const dayOf = (id: LabId): string | undefined => read.find((line) => line.id === id)?.drawn;
  const [ferritin, tsat] = [dayOf('ferritin'), dayOf('tsat') ?? dayOf('iron')];
  if (ferritin === undefined || tsat === undefined) return [];
  return Math.abs(daysBetween(ferritin, tsat) ?? 0) > SAMPLE.repeat.after
    ? [`Ferritin and TSAT were taken ${SAMPLE.repeat.apart}.`]
    : [];
}
