/** What stands behind a red flag, from one item of the examination or one safety answer, in a phrase. */
import { EXAM } from '../record/exam-items.ts';
import { SIGN_WORDS } from '../record/exam.ts';
import { SAFETY } from '../record/safety.ts';
import { SAFETY_DETAILS, type ExamId, type SafetyId } from '../record/ids.ts';
import { isNew } from '../facts/finding.ts';
import type { Finding, Visit } from '../record/visit.ts';
import {
  findingParts,
  safetyDetails,
  settledWords,
  timingWords,
  type FindingParts,
} from './exam.ts';
import { listed, lower } from './phrases.ts';

/**
 * The finding of a flag: short for the headline, long for the list; and what the long one adds, where
 * that can stand by itself.
 */
export type FindingWords = {
  readonly short: string;
  readonly long: string;
  readonly adds?: string;
};

export type Examined = Pick<Visit, 'exam' | 'power'>;
/** What a finding is read from: what was found and what was told. */
export type Found = Examined & Pick<Visit, 'safety'>;

export const both = (words: string): FindingWords => ({ short: words, long: words });

/** "absent foot pulses on the left". */
export function onSide(words: string, side: Finding['side']): string {
  if (side === undefined) return words;
  return side === 'both' ? `${words} on both sides` : `${words} on the ${side}`;
}
/** "red, hot skin of the left leg". */
export function ofLeg(words: string, side: Finding['side']): string {
  if (side === undefined) return words;
  return side === 'both' ? `${words} of both legs` : `${words} of the ${side} leg`;
}

/** "brisk reflexes and extensor plantars"; what is known and unchanged only where nothing is new. */
export function abnormalSigns({ exam }: Examined, ids: readonly ExamId[]): string {
  const abnormal = ids.filter((id) => exam[id]?.state === 'abnormal');
  const fresh = abnormal.filter((id) => isNew(exam[id]));
  return listed((fresh.length === 0 ? abnormal : fresh).flatMap((id) => signsOf(exam[id], id)));
}

export const signsOf = (finding: Finding | undefined, id: ExamId): readonly string[] => {
  const signs = finding?.signs ?? [];
  return signs.length === 0
    ? [EXAM[id].finding]
    : signs.map((sign) => EXAM[id].phrases[sign] ?? lower(SIGN_WORDS[sign]));
};

/** The finding under a name that says what and where; `and`: what the name leaves to be said. */
export function fromExam(
  visit: Examined,
  id: ExamId,
  named: string,
  and: readonly (keyof FindingParts)[] = ['new', 'rest'],
): FindingWords {
  const finding = visit.exam[id];
  if (finding === undefined) return both(named);
  const parts = findingParts(visit, id, finding);
  const adds = and.flatMap((part) => parts[part]).join(', ');
  return { short: named, long: `${named}: ${adds}`, adds };
}

/** The signs of several items; of one alone with its time. */
export function fromSigns(visit: Examined, ids: readonly ExamId[]): FindingWords {
  const signs = abnormalSigns(visit, ids);
  const fresh = ids.filter((id) => isNew(visit.exam[id]));
  const [one, ...more] = fresh;
  return one === undefined || more.length > 0
    ? both(signs)
    : fromExam(visit, one, signs, ['side', 'new', 'rest']);
}

/** What was told, in the phrase for its details; without one in the words of the question. */
export function fromSafety(
  visit: Pick<Visit, 'safety'>,
  id: SafetyId,
  phrase: (details: readonly string[]) => string = listed,
  details: readonly string[] = safetyDetails(visit, id),
): FindingWords {
  const answer = visit.safety[id] ?? {};
  const isYes = answer.answer === 'yes';
  const label = lower(SAFETY[id].label);
  const withoutDetail = isYes && SAFETY_DETAILS[id].length > 0 ? `${label}, kind not said` : label;
  const told = details.length > 0 ? phrase(details) : withoutDetail;
  const settled = isYes && answer.settled !== 'not-settled' ? settledWords(answer) : [];
  const [note] = answer.answer === 'unsure' ? ['unsure'] : settled;
  const short = note === undefined ? told : `${told} (${note})`;
  const timing = isYes ? timingWords(answer) : [];
  return timing.length === 0
    ? both(short)
    : { short, long: [short, ...timing].join(', '), adds: timing.join(', ') };
}
