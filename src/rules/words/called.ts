/**
 * What comes out of *More* by itself, and why: what only these answers ask about, what would settle
 * the verdict, and where what was told is looked for.
 */
import { takesAny } from '../facts/medicines.ts';
import { isAsked } from '../facts/relevance.ts';
import { intervalOf } from '../record/quantities.ts';
import { CORE_MIMIC_IDS, type ExamId, type SafetyId } from '../record/ids.ts';
import { moreOf } from '../record/more.ts';
import { DETAIL_OF } from '../record/path.ts';
import { SHORT_SAFETY } from '../record/short-words.ts';
import { EXAM } from '../record/exam-items.ts';
import { keysOf } from '../record/keyed.ts';
import type { QuestionId, Visit } from '../record/visit.ts';
import { ADULT_AGE, CHILDBEARING_FROM, CHILDBEARING_TO } from '../tables/limits/age.ts';
import type { StepKind } from '../tables/step.ts';
import type { Assessment, MovedUpBy } from './assessment.ts';
import { lower } from './phrases.ts';

/** Why a question comes out: in words, or what moved a mimic up, for words/moved-up.ts. */
export type Called = { readonly says: string } | { readonly because: readonly MovedUpBy[] };

const OBSERVED = 'the patient cannot describe the symptoms';
const NUMB = 'tingling or numbness is recorded';
const DOPAMINERGIC = 'a dopaminergic medicine is recorded';
const LEVODOPA = 'levodopa is recorded';
const UNLISTED = 'a medicine is not in the list';

/** Asked of nobody unless an answer asks for it: called as long as it is asked. */
const ASKED_WHERE: Readonly<Partial<Record<QuestionId, string>>> = {
  'described-by': `under ${ADULT_AGE.digits}`,
  trimester: 'a pregnancy is recorded',
  'pregnancy-signs': 'late pregnancy, or a delivery of late',
  'delivery-date': 'a delivery of late is recorded',
  'nitrous-oxide-date': 'nitrous oxide is recorded',
  'iron-infusion-date': 'an iron infusion of late is recorded',
  'treatment-change-date': 'a change on treatment is recorded',
  'exam.sitting-balance': 'gait or Romberg cannot be tested',
  'observed-discomfort': OBSERVED,
  'observed-activity': OBSERVED,
  'observed-rest': OBSERVED,
  'observed-relief': OBSERVED,
  'observed-evening': OBSERVED,
  'pain-source': OBSERVED,
  'numb-apart': NUMB,
  'numb-since': NUMB,
  'numb-course': NUMB,
  'changes-on-treatment': DOPAMINERGIC,
  'clock-now': DOPAMINERGIC,
  'clock-at-start': DOPAMINERGIC,
  'impulse-change': DOPAMINERGIC,
  'follows-levodopa': LEVODOPA,
  'urge-while-levodopa-works': 'the symptoms follow levodopa',
};

/** Where what was told, or what was found, is looked for next. */
const LOOKED_FOR: Readonly<
  Partial<
    Record<ExamId, { readonly told?: readonly SafetyId[]; readonly found?: readonly ExamId[] }>
  >
> = {
  plantars: {
    told: ['legs-weaker', 'bladder-bowel-saddle', 'back-pain-danger'],
    found: ['strength', 'reflexes', 'gait'],
  },
  tone: { told: ['restless-distress'], found: ['gait'] },
  coordination: { found: ['gait', 'romberg'] },
  'saddle-sphincter': {
    told: ['bladder-bowel-saddle', 'legs-weaker', 'back-pain-danger'],
    found: ['strength'],
  },
  pulses: { told: ['limb-sudden'] },
  'skin-veins': { told: ['limb-sudden'] },
  oedema: { told: ['one-leg-swollen'] },
  joints: { told: ['hot-joint'] },
};

/** The next steps that ask of something, rather than hand on what is known. */
const ASKING: Readonly<Partial<Record<StepKind, string>>> = {
  'iron-cause': 'iron is low',
  rival: 'the criteria are not met',
  examine: 'to be examined',
};

/** A woman of an age for it; where sex or age is blank, nobody is called on to ask. */
const isOfChildbearingAge = (visit: Visit): boolean =>
  visit.answers.sex === 'female' &&
  intervalOf('age', visit.numbers.age) !== undefined &&
  isAsked(visit, 'pregnant');

type Calls = Map<QuestionId, Called>;

/**
 * Of a medicine that is not in the list the first question about a dopaminergic one is called, and the
 * others stand behind *More* (D72).
 */
function whereAsked(id: QuestionId, visit: Visit): string | undefined {
  const says = ASKED_WHERE[id];
  const isKnown =
    (says !== DOPAMINERGIC || takesAny(visit, 'dopaminergic')) &&
    (says !== LEVODOPA || takesAny(visit, 'levodopa'));
  if (isKnown) return says;
  return id === 'changes-on-treatment' ? UNLISTED : undefined;
}

function callFromAnswers(calls: Calls, visit: Visit): void {
  for (const id of keysOf(ASKED_WHERE)) {
    const says = isAsked(visit, id) ? whereAsked(id, visit) : undefined;
    if (says !== undefined) calls.set(id, { says });
  }
  if (isOfChildbearingAge(visit))
    calls.set('pregnant', {
      says: `a woman of ${CHILDBEARING_FROM.digits} to ${CHILDBEARING_TO.digits}`,
    });
}

function callFromFindings(calls: Calls, { safety, exam, answers }: Visit): void {
  for (const id of keysOf(LOOKED_FOR)) {
    const { told = [], found = [] } = LOOKED_FOR[id] ?? {};
    const by = [
      ...told
        .filter((each) => safety[each]?.answer === 'yes')
        .map((each) => `${lower(SHORT_SAFETY[each].name)}, as told`),
      ...found.filter((each) => exam[each]?.state === 'abnormal').map((each) => EXAM[each].finding),
    ];
    const [first] = by;
    if (first !== undefined) calls.set(`exam.${id}`, { says: first });
  }
  if (answers['light-headed'] === 'yes')
    calls.set('exam.postural-bp', { says: 'light-headed on standing' });
}

function callFromAssessment(calls: Calls, { mimics, open, steps }: Assessment): void {
  const core: readonly string[] = CORE_MIMIC_IDS;
  for (const id of mimics.required) {
    if (core.includes(id)) continue;
    const because = mimics.movedUp.find((each) => each.id === id)?.because ?? [];
    calls.set(`condition.${id}`, { because });
  }
  const call = (question: QuestionId, says: string) => {
    if (!calls.has(question)) calls.set(question, { says });
  };
  for (const { question, says } of open) call(question, says);
  for (const { kind, question } of steps) {
    const says = ASKING[kind];
    if (question !== undefined && says !== undefined) call(question, says);
  }
}

/** Every question behind *More* that the answers call for, with the reason; a detail calls its question. */
export function calledFor(visit: Visit, assessment: Assessment): ReadonlyMap<QuestionId, Called> {
  const calls: Calls = new Map();
  callFromAnswers(calls, visit);
  callFromFindings(calls, visit);
  callFromAssessment(calls, assessment);
  const behind: Calls = new Map();
  for (const [id, called] of calls) {
    const question = DETAIL_OF[id] ?? id;
    if (moreOf(question) !== undefined) behind.set(question, called);
  }
  return behind;
}
