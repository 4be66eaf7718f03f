/** The answers of a visit of which one may be a slip, each pair once, in words (D88). */
import { answeredFacts, namedThoughAbsent } from '../facts/answered.ts';
import { every } from '../logic/table.ts';
import { EXAM, type ExamItem } from '../record/exam-items.ts';
import { placeInVisit } from '../record/question-ids.ts';
import { YES_NO_UNSURE_WORDS } from '../record/questions/question.ts';
import type { Finding, QuestionId, Visit } from '../record/visit.ts';
import { CONTRADICTIONS, type Contradiction } from '../tables/contradictions.ts';
import { answerInWords, questionLabel } from './answers.ts';
import type { Assessment } from './assessment.ts';
import { dateInWords } from './dates.ts';
import { lower, quoted } from './phrases.ts';

export type { Contradiction };

/** The row on named causes speaks of whichever finding and condition it is. */
const inItsPlaces = (
  visit: Visit,
  { id, then }: { readonly id: string; readonly then: Contradiction },
): readonly Contradiction[] =>
  id === 'named-absent'
    ? namedThoughAbsent(visit).map(({ condition, exam }) => ({
        says: then.says,
        asks: [`exam.${exam}`, `condition.${condition}`],
      }))
    : [then];

/** `of` is the assessment of the visit: its day, and what of the visit's numbers is read. */
export const contradictionsOf = (
  visit: Visit,
  of: Pick<Assessment, 'measured' | 'today'>,
): readonly Contradiction[] =>
  every(CONTRADICTIONS, {
    ...answeredFacts(visit, of.today),
    measured: of.measured,
  }).fired.flatMap((row) => inItsPlaces(visit, row));

const examState = ({ normal, abnormal }: ExamItem, state: Finding['state']): string =>
  state === 'normal' ? normal : state === 'abnormal' ? abnormal : 'not done';

/** The answer alone: what else is recorded with it stands in its own row. */
function answerAlone(visit: Visit, id: QuestionId): string {
  const place = placeInVisit(id);
  if (place.part === 'exam') return lower(examState(EXAM[place.id], visit.exam[place.id]?.state));
  // A month begins as it is written.
  if (place.part === 'words') return dateInWords(visit.words[place.id]) ?? '';
  if (place.part !== 'safety') return lower(answerInWords(visit, id) ?? '');
  const answer = visit.safety[place.id]?.answer;
  return answer === undefined ? '' : lower(YES_NO_UNSURE_WORDS[answer]);
}

/** "“Urge to move the legs” no". */
export const answeredWords = (visit: Visit, id: QuestionId): string =>
  `${quoted(questionLabel(id))} ${answerAlone(visit, id)}`;

/** "“Urge to move the legs” no, “Relieved by movement” yes: ask again". */
export const askAgain = (visit: Visit, { asks: [one, other] }: Contradiction): string =>
  `${answeredWords(visit, one)}, ${answeredWords(visit, other)}: ask again`;
