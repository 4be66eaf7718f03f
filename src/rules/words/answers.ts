/** Any question and its recorded answer in words, one line each. */
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import { EXAM } from '../record/exam-items.ts';
import { examLine, safetyLine } from './exam.ts';
import { listed, lower } from './phrases.ts';
import { quantity, type QuantityId } from '../record/quantities.ts';
import type { Typed } from '../logic/number.ts';
import { byPlace, type ByPart } from '../record/places.ts';
import { placeInVisit } from '../record/question-ids.ts';
import {
  answerWords,
  MANY,
  manyWords,
  NUMBER_WORDS,
  QUESTIONS,
  WORDS_WORDS,
} from '../record/questions.ts';
import { CONDITION_STATE_WORDS, EXPLAINS_ALL } from '../record/condition-questions.ts';
import { YES_NO_UNSURE_WORDS } from '../record/questions/question.ts';
import { SAFETY } from '../record/safety.ts';
import type { ExamId, SafetyId } from '../record/ids.ts';
import type { ConditionAnswer, QuestionId, Visit } from '../record/visit.ts';

const LABELS: ByPart<readonly [], string> = {
  answers: (id) => QUESTIONS[id].label,
  many: (id) => MANY[id].label,
  words: (id) => WORDS_WORDS[id].label,
  numbers: (id) => NUMBER_WORDS[id].label,
  safety: (id) => SAFETY[id].label,
  conditions: (id) => CONDITIONS[id].name,
  exam: (id) => EXAM[id].label,
  labs: (id) => quantity(id).name,
  'another-cause': () => WORDS_WORDS['another-cause'].label,
  medicines: () => 'Medicines',
};

/** The heading of a question: "Relieved by movement", "Reflexes", "Ferritin". */
export const questionLabel = (id: QuestionId): string => byPlace(LABELS, placeInVisit(id));

const typedWords = (id: QuantityId, typed: Typed | undefined): string | undefined =>
  typed === undefined || typed.text === ''
    ? undefined
    : `${typed.text} ${typed.unit ?? quantity(id).units[0]?.unit ?? ''}`.trim();

function conditionWords(answer: ConditionAnswer | undefined): string | undefined {
  if (answer?.state === undefined) return undefined;
  const explains = answer['explains-all'];
  const all =
    answer.state === 'present' && explains !== undefined
      ? `; explains all of it: ${lower(EXPLAINS_ALL.options[explains])}`
      : '';
  return `${CONDITION_STATE_WORDS[answer.state]}${all}`;
}

function safetyInWords(visit: Visit, id: SafetyId): string | undefined {
  const answer = visit.safety[id]?.answer;
  if (answer === undefined) return undefined;
  const { says } = safetyLine(visit, id);
  return `${YES_NO_UNSURE_WORDS[answer]}${says === '' ? '' : `: ${says}`}`;
}

function findingInWords(visit: Visit, id: ExamId): string | undefined {
  if (visit.exam[id]?.state === undefined) return undefined;
  const { state, says } = examLine(visit, id);
  if (state === 'not-examined') return `Not examined${says === '' ? '' : `: ${says}`}`;
  return state === 'abnormal' ? `Abnormal: ${says}` : EXAM[id].normal;
}

const listedOr = (words: readonly string[], otherwise?: string): string | undefined =>
  words.length === 0 ? otherwise : listed(words);

const IN_WORDS: ByPart<readonly [Visit], string | undefined> = {
  answers: (id, { answers }) => answerWords(id, answers),
  many: (id, { many }) =>
    listedOr(manyWords(id, many).map((each, at) => (at === 0 ? each : lower(each)))),
  words: (id, { words }) => words[id],
  numbers: (id, { numbers }) => typedWords(id, numbers[id]),
  labs: (id, { labs }) => typedWords(id, labs[id]),
  safety: (id, visit) => safetyInWords(visit, id),
  conditions: (id, { conditions }) => conditionWords(conditions[id]),
  exam: (id, visit) => findingInWords(visit, id),
  'another-cause': (_, visit) => conditionWords(visit['another-cause']),
  medicines: (_, { medicines, answers }) =>
    listedOr(
      medicines.map(({ name }) => name),
      answerWords('takes-medicines', answers),
    ),
};

/** The recorded answer in words; undefined while the question is blank. */
export const answerInWords = (visit: Visit, id: QuestionId): string | undefined =>
  byPlace(IN_WORDS, placeInVisit(id), visit);
