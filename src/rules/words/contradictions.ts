/** The answers of a visit of which one may be a slip, each pair once, in words (D88). */
import { answeredFacts, namedThoughAbsent } from '../facts/answered.ts';
import type { Measures } from '../facts/measured.ts';
import { every } from '../logic/table.ts';
import { EXAM, type ExamItem } from '../record/exam-items.ts';
import { placeInVisit } from '../record/question-ids.ts';
import { YES_NO_UNSURE_WORDS } from '../record/questions/question.ts';
import type { Finding, QuestionId, Visit } from '../record/visit.ts';
import { CONTRADICTIONS, type Contradiction } from '../tables/contradictions.ts';
import { answerInWords, questionLabel } from './answers.ts';
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

/** `measured`: what of the visit's numbers is read, from its assessment. */
export const contradictionsOf = (visit: Visit, measured: Measures): readonly Contradiction[] =>
  every(CONTRADICTIONS, { ...answeredFacts(visit), measured }).fired.flatMap((row) =>
    inItsPlaces(visit, row),
  );

const examState = ({ normal, abnormal }: ExamItem, state: Finding['state']): string =>
  state === 'normal' ? normal : state === 'abnormal' ? abnormal : 'not done';

/** The answer alone: what else is recorded with it stands in its own row. */
function answerAlone(visit: Visit, id: QuestionId): string {
  const place = placeInVisit(id);
  if (place.part === 'exam') return examState(EXAM[place.id], visit.exam[place.id]?.state);
  if (place.part !== 'safety') return answerInWords(visit, id) ?? '';
  const answer = visit.safety[place.id]?.answer;
  return answer === undefined ? '' : YES_NO_UNSURE_WORDS[answer];
}

/** "“Urge to move the legs” no". */
export const answeredWords = (visit: Visit, id: QuestionId): string =>
  `${quoted(questionLabel(id))} ${lower(answerAlone(visit, id))}`;

/** "“Urge to move the legs” no, “Relieved by movement” yes: ask again". */
export const askAgain = (visit: Visit, { asks: [one, other] }: Contradiction): string =>
  `${answeredWords(visit, one)}, ${answeredWords(visit, other)}: ask again`;
