/** Who the patient is, what is known of risks and treatment, and how much the symptoms weigh. */
import type { Measures } from './measured.ts';
import { recorded } from './yes-no.ts';
import type { Interval, Threshold } from '../logic/interval.ts';
import type { Answers, Visit } from '../record/visit.ts';
import {
  ADULT_AGE,
  CHILD_OWN_WORDS,
  CHILDBEARING_FROM,
  CHILDBEARING_TO,
  GUT_LOSS_AGE,
  ANKLE_JERK_AGE,
  REFLEX_LOSS_AGE,
} from '../tables/limits/age.ts';

const isUnder = (age: Interval, limit: Threshold): boolean => age.high < (limit.at.years ?? 0);

/** Surely under 18; a blank age is not. */
export const isChildAge = (age: Interval | undefined): boolean =>
  age !== undefined && isUnder(age, ADULT_AGE);

/** Surely 18 or over; a blank age is not. */
export const isAdultAge = (age: Interval | undefined): boolean =>
  age !== undefined && age.low >= (ADULT_AGE.at.years ?? 0);

/**
 * Is the question about pregnancy asked? For female or other or blank sex, of an age that may be one
 * for it, or blank.
 */
export function pregnancyIsAsked(sex: string | undefined, age: Interval | undefined): boolean {
  if (sex === 'male') return false;
  const { years: from = 0 } = CHILDBEARING_FROM.at;
  const { years: to = 0 } = CHILDBEARING_TO.at;
  return age === undefined || (age.high >= from && age.low <= to);
}

/** Pregnant and not in the first trimester, or within 6 weeks after delivery (D41). */
export const isLateInPregnancy = (answers: Answers, mayBePregnant: boolean): boolean =>
  (mayBePregnant && answers.pregnant === 'yes' && answers.trimester !== 'first') ||
  (answers.sex !== 'male' && answers['after-delivery'] === 'yes');

/**
 * A blank age counts as adult here; an age that is filled in later may reopen criterion 1 (D2). Of a
 * child that may be too young, a blank is open.
 */
function childDescription({ answers }: Pick<Visit, 'answers'>, age: Interval | undefined) {
  if (age === undefined || !isChildAge(age)) return 'not-a-child';
  const by = answers['described-by'];
  if (by !== undefined) return by;
  return age.low < (CHILD_OWN_WORDS.at.years ?? 0) ? 'not-known' : 'own-words';
}

/** In pregnancy active B12 puts the other test aside only where its own value is settled (D67). */
function b12Tests(found: Measures, settled: Measures, pregnant: Answers['pregnant']) {
  if (found['active-b12'] === undefined) return found.b12 === undefined ? undefined : 'total';
  if (found.b12 === undefined) return 'active';
  return pregnant === 'yes' && settled['active-b12'] !== undefined ? 'active' : 'both';
}

const NERVOUS: readonly NonNullable<Visit['many']['b12-symptoms']>[number][] = [
  'tingling',
  'numbness',
  'unsteadiness',
];

/** `settled`: without what is read for danger alone. */
export function patientFacts(
  visit: Pick<Visit, 'answers' | 'many'>,
  found: Measures,
  settled: Measures = found,
) {
  const { answers, many } = visit;
  const mayBePregnant = pregnancyIsAsked(answers.sex, found.age);
  const pregnant = mayBePregnant ? answers.pregnant : 'no';
  const isLate = isLateInPregnancy(answers, mayBePregnant);
  return {
    sex: answers.sex,
    pregnant,
    /** Of a pregnancy alone (D66). */
    trimester: pregnant === 'yes' ? (answers.trimester ?? 'not-recorded') : 'not-pregnant',
    'late-pregnancy': isLate ? 'yes' : 'no',
    /** Swollen face or hands, headache, trouble of sight, late in pregnancy (D41). */
    'pregnancy-sign': isLate && (many['pregnancy-signs'] ?? []).length > 0 ? 'yes' : 'no',
    'after-delivery': answers.sex === 'male' ? 'no' : answers['after-delivery'],
    // Not asked and "unknown" read alike: never as "no" (T65).
    'family-history': answers['family-history'] ?? 'unknown',
    /** A blank opens no other pathway (D17). */
    'cannot-describe': answers['cannot-describe'] ?? 'not-recorded',
    /** Under 18: who describes; 13 or over, a blank counts as own words (D16). */
    'child-description': childDescription(visit, found.age),
    dialysis: answers.dialysis,
    'iron-overload': answers['iron-overload'],
    inflammation: answers.inflammation,
    'nitrous-oxide': answers['nitrous-oxide'],
    'b12-replacement': answers['b12-replacement'],
    'iron-taken-24h': answers['iron-taken-24h'],
    'iron-infusion-recent': answers['iron-infusion-recent'],
    'morning-sample': answers['morning-sample'],
    'b12-risk': recorded((many['b12-risk'] ?? []).length > 0),
    'b12-symptom': recorded(
      (many['b12-symptoms'] ?? []).length > 0 ||
        many['also-mentions']?.includes('tingling-or-numb-feet'),
    ),
    /** Tingling, numbness or unsteadiness mentioned (D22). */
    'nervous-symptom': recorded(
      many['also-mentions']?.includes('tingling-or-numb-feet') === true ||
        many['b12-symptoms']?.some((each) => NERVOUS.includes(each)),
    ),
    'iron-measured': found.ferritin === undefined && found.tsat === undefined ? 'no' : 'yes',
    'b12-measured': found.b12 === undefined && found['active-b12'] === undefined ? 'no' : 'yes',
    /** The tests whose bands count; in pregnancy active B12 where it was measured (D10). */
    'b12-tests': b12Tests(found, settled, pregnant),
    /** May be over 50, or of an age that is not recorded (D21). */
    'gut-loss-age': recorded(
      found.age === undefined || found.age.high > (GUT_LOSS_AGE.at.years ?? 0),
    ),
    /** Surely 60 or over; a blank age is not (D37). */
    'from-sixty': recorded(
      found.age !== undefined && found.age.low >= (REFLEX_LOSS_AGE.at.years ?? 0),
    ),
    /** Surely 80 or over: vibration reduced at the toes may be age (D25). */
    'from-eighty': recorded(
      found.age !== undefined && found.age.low >= (ANKLE_JERK_AGE.at.years ?? 0),
    ),
    severity: answers.severity,
    duration: answers.duration,
    'lifetime-events': answers['lifetime-events'],
    significance: answers.significance,
    'sleep-affected': recorded(many.impact?.includes('sleep')),
    'limb-movements': answers['limb-movements'],
    'dopaminergic-response': answers['dopaminergic-response'],
    apnoea: answers.apnoea,
    'sleepy-driving': answers['sleepy-driving'],
    'impulse-change': answers['impulse-change'],
  } as const;
}
export type PatientFacts = ReturnType<typeof patientFacts>;
