/**
 * Every single answer that could be given next: each reply to each question that is blank or unsure,
 * and each further choice where several may be chosen.
 */
import { graded } from '../../src/rules/facts/strength.ts';
import { ANSWER_IDS, MANY_IDS } from '../../src/rules/record/question-ids.ts';
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import { findingsWithoutCause, stateOf } from '../../src/rules/facts/screen.ts';
import {
  CONDITION_IDS,
  EXAM_IDS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SPLIT_DETAILS,
  YES_NO_UNSURE,
  type SafetyDetail,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import type { Attribution, Finding, QuestionId, Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';

export type Single = {
  readonly question: QuestionId;
  readonly reply: string;
  readonly visit: Visit;
};

/** Answers that lower a "yes" and are asked again (D7, D16). */
const LOWERS: readonly string[] = ['never-tested', 'carer'];

const isOpen = (said: string | undefined): boolean => said === undefined || said === 'unsure';

const CAUSES: readonly Attribution[] = [
  { to: 'incidental' },
  ...(['yes', 'no'] as const).map((explains) => ({
    to: 'other' as const,
    text: 'an old injury',
    'explains-all': explains,
  })),
];
const JUDGED = [
  { state: 'absent' },
  { state: 'present', 'explains-all': 'yes' },
  { state: 'present', 'explains-all': 'no' },
] as const;
export const AGES = ['10', '15', '50', '85'] as const;
/** One of each class that calls for something, and one that is in no list. */
const MEDICINES = ['quetiapine', 'sertraline', 'simvastatin', 'levodopa', 'a herbal tea'] as const;

/** What the examination may say next: normal, or the cause of what was found. */
function findings(was: Finding | undefined, wantsCause: boolean): readonly Finding[] {
  if (was?.state !== 'abnormal') {
    const abnormal = CAUSES.map((attributed): Finding => ({ state: 'abnormal', attributed }));
    return [{ state: 'normal' }, ...abnormal];
  }
  const cause = was.attributed;
  const openCause = cause?.to === 'other' && isOpen(cause['explains-all']);
  return wantsCause || openCause ? CAUSES.map((attributed) => ({ ...was, attributed })) : [];
}

/** What a yes may be of, while that is not said, or only as an earlier edition put it (D39, D87). */
function kindsLeft(
  id: SafetyId,
  was: readonly SafetyDetail[],
): readonly (readonly SafetyDetail[])[] {
  const said = was.filter((each) => !SPLIT_DETAILS.includes(each));
  if (said.length > 0 && said.length === was.length) return [];
  return SAFETY_DETAILS[id]
    .filter((each) => !SPLIT_DETAILS.includes(each) && !said.includes(each))
    .map((each) => [...said, each]);
}

/** The replies that a blank or unsure question may get, with the visit that each makes. */
export function singleAnswers(visit: Visit): readonly Single[] {
  const singles: Single[] = [];
  const reply = (question: QuestionId, said: unknown, next: Visit) => {
    singles.push({ question, reply: JSON.stringify(said), visit: next });
  };
  for (const id of ANSWER_IDS) {
    const was = visit.answers[id];
    if (!isOpen(was) && !LOWERS.includes(was ?? '')) continue;
    for (const said of Object.keys(QUESTIONS[id].options)) {
      if (said === was) continue;
      const answers = visitSchema.shape.answers.parse({ ...visit.answers, [id]: said });
      reply(id, said, { ...visit, answers });
    }
  }
  for (const id of MANY_IDS) {
    const was: readonly string[] = visit.many[id] ?? [];
    for (const said of Object.keys(MANY[id].options)) {
      if (was.includes(said)) continue;
      const many = visitSchema.shape.many.parse({ ...visit.many, [id]: [...was, said] });
      reply(id, said, { ...visit, many });
    }
  }
  if (visit.numbers.age === undefined) {
    for (const text of AGES) {
      const numbers = { ...visit.numbers, age: { text, unit: 'years' } };
      reply('age', text, { ...visit, numbers });
    }
  }
  for (const id of SAFETY_IDS) {
    const was = visit.safety[id];
    if (was?.answer === 'yes') {
      for (const details of kindsLeft(id, was.details ?? [])) {
        const safety = visitSchema.shape.safety.parse({
          ...visit.safety,
          [id]: { ...was, details },
        });
        reply(`safety.${id}`, details, { ...visit, safety });
      }
    }
    if (!isOpen(was?.answer)) continue;
    for (const answer of YES_NO_UNSURE) {
      const safety = { ...visit.safety, [id]: { ...was, answer } };
      reply(`safety.${id}`, answer, { ...visit, safety });
    }
  }
  for (const id of CONDITION_IDS) {
    const state = stateOf(visit, id);
    const explained = state !== 'present' || !isOpen(visit.conditions[id]?.['explains-all']);
    if (!isOpen(state) && explained) continue;
    for (const said of JUDGED) {
      const conditions = { ...visit.conditions, [id]: said };
      reply(`condition.${id}`, said, { ...visit, conditions });
    }
  }
  const another = visit['another-cause'];
  if (isOpen(another.state) || (another.state === 'present' && isOpen(another['explains-all']))) {
    for (const said of JUDGED) {
      reply('another-cause-state', said, { ...visit, 'another-cause': said });
    }
  }
  const unnamed = findingsWithoutCause(graded(visit));
  for (const id of EXAM_IDS) {
    for (const said of findings(graded(visit).exam[id], unnamed.includes(id))) {
      reply(`exam.${id}`, said, { ...visit, exam: { ...visit.exam, [id]: said } });
    }
  }
  if (visit.medicines.length === 0 && visit.answers['takes-medicines'] === undefined) {
    for (const name of MEDICINES) reply('medicines', name, { ...visit, medicines: [{ name }] });
  }
  return singles;
}
