/** Any question and its recorded answer in words, one line each. */
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import { EXAM } from '../record/exam-items.ts';
import { examLines, safetyLines } from './findings.ts';
import { listed, lower } from '../logic/phrases.ts';
import { quantity, type QuantityId } from '../record/quantities.ts';
import type { Typed } from '../logic/number.ts';
import { placeInVisit } from '../record/question-ids.ts';
import {
  answerWords,
  CONDITION_STATE_WORDS,
  EXPLAINS_ALL,
  MANY,
  manyWords,
  NUMBER_WORDS,
  QUESTIONS,
  WORDS_WORDS,
} from '../record/questions.ts';
import { YES_NO_UNSURE_WORDS } from '../record/questions/question.ts';
import { SAFETY } from '../record/safety.ts';
import type { ConditionAnswer, QuestionId, Visit } from '../record/visit.ts';

/** The heading of a question: "Relieved by movement", "Reflexes", "Ferritin". */
export function questionLabel(id: QuestionId): string {
  const place = placeInVisit(id);
  switch (place.part) {
    case 'answers':
      return QUESTIONS[place.id].label;
    case 'many':
      return MANY[place.id].label;
    case 'words':
      return WORDS_WORDS[place.id].label;
    case 'numbers':
      return NUMBER_WORDS[place.id].label;
    case 'safety':
      return SAFETY[place.id].label;
    case 'conditions':
      return CONDITIONS[place.id].name;
    case 'exam':
      return EXAM[place.id].label;
    case 'labs':
      return quantity(place.id).name;
    case 'another-cause':
      return WORDS_WORDS['another-cause'].label;
    case 'medicines':
      return 'Medicines';
  }
}

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

/** The recorded answer in words; undefined while the question is blank. */
export function answerInWords(visit: Visit, id: QuestionId): string | undefined {
  const place = placeInVisit(id);
  switch (place.part) {
    case 'answers':
      return answerWords(place.id, visit.answers);
    case 'many': {
      const chosen = manyWords(place.id, visit.many);
      return chosen.length === 0 ? undefined : listed(chosen);
    }
    case 'words':
      return visit.words[place.id];
    case 'numbers':
      return typedWords(place.id, visit.numbers[place.id]);
    case 'labs':
      return typedWords(place.id, visit.labs[place.id]);
    case 'safety': {
      const answer = visit.safety[place.id]?.answer;
      const says = safetyLines(visit).find((line) => line.id === place.id)?.says ?? '';
      if (answer === undefined) return undefined;
      return `${YES_NO_UNSURE_WORDS[answer]}${says === '' ? '' : `: ${says}`}`;
    }
    case 'conditions':
      return conditionWords(visit.conditions[place.id]);
    case 'exam': {
      if (visit.exam[place.id]?.state === undefined) return undefined;
      const line = examLines(visit).find((each) => each.id === place.id);
      if (line?.state === 'not-examined')
        return `Not examined${line.says === '' ? '' : `: ${line.says}`}`;
      return line?.state === 'abnormal' ? `Abnormal: ${line.says}` : EXAM[place.id].normal;
    }
    case 'another-cause':
      return conditionWords(visit['another-cause']);
    case 'medicines': {
      const names = visit.medicines.map(({ name }) => name);
      return names.length > 0 ? listed(names) : answerWords('takes-medicines', visit.answers);
    }
  }
}
