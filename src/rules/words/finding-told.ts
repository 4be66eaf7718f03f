/** What a red flag is about by account alone, its details within a sentence. */
import type { SafetyDetail, SafetyId } from '../record/ids.ts';
import { safetyDetailWords } from '../record/safety.ts';
import { fromSafety, type FindingWords, type Found } from './found.ts';
import { listed, lower } from './phrases.ts';

/** The details of an account within a sentence, where their label does not read as one. */
const PHRASES: Readonly<Partial<Record<SafetyDetail, string>>> = {
  face: 'the face',
  arm: 'an arm',
  leg: 'a leg',
  retention: 'inability to pass urine',
  overflow: 'overflow or dribbling of urine',
  'no-feeling-of-passing': 'no feeling of urine passing',
  hesitancy: 'trouble starting, a poor stream or less feeling of urine passing',
  'never-empties': 'a bladder that never quite empties',
  injecting: 'injected drugs',
  'night-or-thoracic': 'pain at night or between the shoulder blades',
  'one-place': 'pain always in one place',
  'cannot-bear-weight': 'inability to bear weight',
};

const inPhrase = (id: SafetyId, detail: SafetyDetail): string =>
  PHRASES[detail] ?? lower(safetyDetailWords(id, detail));

/** What was told, its details within a sentence. */
export const told = (
  visit: Found,
  id: SafetyId,
  phrase: (details: readonly string[]) => string = listed,
): FindingWords =>
  fromSafety(
    visit,
    id,
    phrase,
    (visit.safety[id]?.details ?? []).map((detail) => inPhrase(id, detail)),
  );

export const isTold = (visit: Found, id: SafetyId): boolean =>
  visit.safety[id]?.answer === 'yes' || visit.safety[id]?.answer === 'unsure';

/** What came slowly is not among what came suddenly; alone, and within minutes, it is. */
export function suddenTrouble(visit: Found): FindingWords {
  const { details = [] } = visit.safety['sudden-trouble'] ?? {};
  const sudden = details
    .filter((each) => each !== 'sight-not-sudden')
    .map((each) => inPhrase('sudden-trouble', each));
  const named = sudden.length === 0 && details.length > 0 ? ['sight'] : sudden;
  return fromSafety(
    visit,
    'sudden-trouble',
    (words) => `sudden trouble of ${listed(words)}`,
    named,
  );
}

/** "back pain with cancer", "neck pain with clumsy hands", "clumsy hands". */
export function backPain(visit: Found): FindingWords {
  const { details = [] } = visit.safety['back-pain-danger'] ?? {};
  const beside = details.filter((each) => each !== 'neck-pain');
  const isFeatured = beside.some((each) => each !== 'clumsy-hands');
  const pain = details.includes('neck-pain') ? ['neck pain'] : isFeatured ? ['back pain'] : [];
  const words = listed(beside.map((each) => inPhrase('back-pain-danger', each)));
  const phrase = [...pain, ...(words === '' ? [] : [words])].join(' with ');
  return fromSafety(visit, 'back-pain-danger', () => phrase);
}
