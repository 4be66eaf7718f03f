/**
 * Which questions are asked, and which answers are kept without being used (experience, rule 12).
 * A safety answer and a finding are always used (D19); a safety question may be one that this patient
 * is not asked.
 */
import {
  ADULT_AGE,
  CHILDBEARING_FROM,
  CHILDBEARING_TO,
  DRIVING_FROM,
  PERIODS_FROM,
  PERIODS_TO,
} from '../tables/limits/age.ts';
import { isLateInPregnancy, pregnancyIsAsked } from './patient.ts';
import { mayTake } from './medicines.ts';
import { isAdultAge, isChildAge } from './patient.ts';
import { legsEarlierIsAsked } from './symptoms.ts';
import type { Threshold } from '../logic/interval.ts';
import { intervalOf } from '../record/quantities.ts';
import { withRecordedOf } from '../record/at-place.ts';
import { placeInVisit, QUESTION_IDS } from '../record/question-ids.ts';
import { itemIsAsked } from './examination.ts';
import type { ExamId, SafetyId } from '../record/ids.ts';
import {
  emptyVisit,
  type AnswerId,
  type Many,
  type ManyId,
  type QuestionId,
  type Visit,
  type WordsId,
} from '../record/visit.ts';

type Relevance = {
  readonly isAsked: (visit: Visit) => boolean;
  /** Why a recorded answer is not used while the question is not asked; absent where it still is. */
  readonly unused?: (visit: Visit) => string;
};

const ageOf = ({ numbers }: Visit) => intervalOf('age', numbers.age);

/** Under 18 by the recorded age; a blank age reads as adult (D16). */
export const isChild = (visit: Visit): boolean => isChildAge(ageOf(visit));

/** Not surely 18 or over; whose age is blank is asked what children are asked. */
const mayBeChild = (visit: Visit): boolean => !isAdultAge(ageOf(visit));

/** Within these years, both ends included, or of an age that is not recorded or may be one of them. */
function mayBeAged(visit: Visit, from: Threshold, to?: Threshold): boolean {
  const age = ageOf(visit);
  const { years: first = 0 } = from.at;
  const { years: last = Infinity } = to?.at ?? {};
  return age === undefined || (age.high >= first && age.low <= last);
}

const mayBePregnant = (visit: Visit): boolean => pregnancyIsAsked(visit.answers.sex, ageOf(visit));

const takesDopaminergic = (visit: Visit): boolean => mayTake(visit, 'dopaminergic');
const takesLevodopa = (visit: Visit): boolean => mayTake(visit, 'levodopa');

const isOpen = (answer: 'yes' | 'no' | 'unsure' | undefined): boolean =>
  answer === 'no' || answer === 'unsure';

const notPregnantAge = ({ answers }: Visit): string =>
  answers.sex === 'male'
    ? 'the sex recorded is male'
    : `the age is outside ${CHILDBEARING_FROM.digits} to ${CHILDBEARING_TO.digits}`;
const NO_LEVODOPA = 'levodopa is not recorded as taken';
const onlyDopaminergic: Relevance = {
  isAsked: takesDopaminergic,
  unused: () => 'no dopaminergic medicine is recorded as taken',
};
const onlyObserved: Relevance = {
  isAsked: ({ answers }) => answers['cannot-describe'] === 'yes',
  unused: () => 'the patient can describe the symptoms',
};

/** Late in pregnancy, or when in it is not said; or within 6 weeks after delivery (D41). */
const mayHavePreEclampsia = (visit: Visit): boolean =>
  isLateInPregnancy(visit.answers, pregnancyIsAsked(visit.answers.sex, ageOf(visit)));

/** The time before treatment, where the answer now is not yes (D35). */
const onlyTreated = (now: 'urge-to-move' | 'rest-onset'): Relevance => ({
  isAsked: ({ answers }) => answers['treated-now'] === 'yes' && isOpen(answers[now]),
  unused: ({ answers }) =>
    answers['treated-now'] === 'yes'
      ? 'the answer now decides'
      : 'it is not recorded as treated now',
});

/** Of tingling or numbness, where it is mentioned at all (D51). */
const onlyNumb: Relevance = {
  isAsked: ({ many }) =>
    many['also-mentions']?.includes('tingling-or-numb-feet') === true ||
    many['b12-symptoms']?.some((each) => each === 'tingling' || each === 'numbness') === true,
  unused: () => 'neither tingling nor numbness is recorded',
};

const RELEVANCE: Readonly<
  Partial<Record<AnswerId | ManyId | WordsId | `safety.${SafetyId}` | `exam.${ExamId}`, Relevance>>
> = {
  pregnant: { isAsked: mayBePregnant, unused: notPregnantAge },
  trimester: {
    isAsked: (visit) => mayBePregnant(visit) && visit.answers.pregnant === 'yes',
    unused: (visit) => (mayBePregnant(visit) ? 'no pregnancy is recorded' : notPregnantAge(visit)),
  },
  'after-delivery': {
    isAsked: mayBePregnant,
    unused: (visit) => (visit.answers.sex === 'male' ? notPregnantAge(visit) : ''),
  },
  'pregnancy-signs': {
    isAsked: mayHavePreEclampsia,
    unused: () => 'no late pregnancy and no delivery of late is recorded',
  },
  'delivery-date': {
    isAsked: (visit) => mayBePregnant(visit) && visit.answers['after-delivery'] === 'yes',
    unused: () => 'no delivery of late is recorded',
  },
  'nitrous-oxide-date': {
    isAsked: ({ answers }) => answers['nitrous-oxide'] === 'yes',
    unused: () => 'nitrous oxide is not recorded',
  },
  'iron-infusion-date': {
    isAsked: ({ answers }) => answers['iron-infusion-recent'] === 'yes',
    unused: () => 'no iron infusion of late is recorded',
  },
  'sleepy-driving': { isAsked: (visit) => mayBeAged(visit, DRIVING_FROM) },
  'safety.child-danger': { isAsked: mayBeChild },
  'exam.sitting-balance': { isAsked: (visit) => itemIsAsked(visit, 'sitting-balance') },
  'described-by': {
    isAsked: isChild,
    unused: () => `the patient is not under ${ADULT_AGE.digits}`,
  },
  'urge-to-move-earlier': onlyTreated('urge-to-move'),
  'rest-onset-earlier': onlyTreated('rest-onset'),
  'legs-earlier': {
    isAsked: legsEarlierIsAsked,
    unused: () => 'the legs take part, or no urge is recorded',
  },
  'relief-by-movement-earlier': {
    isAsked: ({ answers }) => isOpen(answers['relief-by-movement']),
    unused: () => 'the answer now decides',
  },
  'evening-pattern-earlier': {
    isAsked: ({ answers }) => isOpen(answers['evening-pattern']),
    unused: () => 'the answer now decides',
  },
  'numb-apart': onlyNumb,
  'numb-since': onlyNumb,
  'numb-course': onlyNumb,
  'observed-discomfort': onlyObserved,
  'observed-activity': onlyObserved,
  'observed-rest': onlyObserved,
  'observed-relief': onlyObserved,
  'observed-evening': onlyObserved,
  'pain-source': onlyObserved,
  'changes-on-treatment': onlyDopaminergic,
  'treatment-change-date': {
    isAsked: (visit) =>
      takesDopaminergic(visit) && (visit.many['changes-on-treatment'] ?? []).length > 0,
    unused: () => 'no change on a dopaminergic medicine is recorded',
  },
  'clock-now': onlyDopaminergic,
  'clock-at-start': onlyDopaminergic,
  'impulse-change': { isAsked: takesDopaminergic },
  'follows-levodopa': { isAsked: takesLevodopa, unused: () => NO_LEVODOPA },
  'urge-while-levodopa-works': {
    isAsked: (visit) => takesLevodopa(visit) && visit.answers['follows-levodopa'] === 'yes',
    unused: (visit) =>
      takesLevodopa(visit) ? 'the symptoms do not follow the times of levodopa' : NO_LEVODOPA,
  },
};

const table: Readonly<Partial<Record<QuestionId, Relevance>>> = RELEVANCE;

/** Is the question asked, given the other answers? */
export const isAsked = (visit: Visit, id: QuestionId): boolean =>
  table[id]?.isAsked(visit) !== false;

/** A choice that some patients cannot make (D48). */
const CHOICES: Partial<{
  readonly [K in ManyId]: {
    readonly [Choice in NonNullable<Many[K]>[number]]?: (visit: Visit) => boolean;
  };
}> = {
  'iron-loss': {
    'heavy-periods': (visit) =>
      visit.answers.sex !== 'male' && mayBeAged(visit, PERIODS_FROM, PERIODS_TO),
  },
};
const choices: Readonly<
  Partial<Record<ManyId, Readonly<Partial<Record<string, (visit: Visit) => boolean>>>>>
> = CHOICES;

/** May the patient make this choice at all? What was chosen stays, whoever it is (D19). */
export const isChoice = (visit: Visit, id: ManyId, choice: string): boolean =>
  choices[id]?.[choice]?.(visit) !== false ||
  visit.many[id]?.some((each) => each === choice) === true;

/** Why a recorded answer is kept without being used; undefined while it is used. */
export function unusedBecause(visit: Visit, id: QuestionId): string | undefined {
  const row = table[id];
  if (row?.unused === undefined || row.isAsked(visit)) return undefined;
  const because = row.unused(visit);
  return because === '' ? undefined : because;
}

/** The visit as if what it does not use had never been answered. */
export const withoutUnused = (visit: Visit): Visit =>
  QUESTION_IDS.filter((id) => unusedBecause(visit, id) !== undefined).reduce(
    (next, id) => withRecordedOf(next, emptyVisit, placeInVisit(id)),
    visit,
  );
