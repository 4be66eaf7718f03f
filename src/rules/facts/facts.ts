/**
 * The facts that every rule reads: a flat record of finite answers and measured intervals, computed
 * from the visit. All relevance lives here. A blank stays undefined ("not known"), except where the
 * fact itself says "not recorded" because a blank has no effect (D7).
 */
import {
  ADULT_AGE,
  CHILD_OWN_WORDS,
  CHILDBEARING_FROM,
  CHILDBEARING_TO,
} from '../tables/limits/age.ts';
import {
  examFacts,
  type CordFacts,
  type LegFacts,
  type SacralFacts,
  type SignFacts,
  type StrengthFacts,
} from './exam.ts';
import { medicineFacts, type MedicineFacts } from './medicines.ts';
import { intervalOf } from '../record/quantities.ts';
import { saturation, tibcFromTransferrin } from './saturation.ts';
import type { Interval, Threshold, Comparison } from '../logic/interval.ts';
import { safetyFacts, type SafetyFacts } from './safety.ts';
import type { AnswerLeaf, NumberLeaf } from '../logic/condition.ts';
import { emptyVisit, type Visit } from '../record/visit.ts';

type YesNoUnsure = 'yes' | 'no' | 'unsure';
/** A fact that is only ever read as "was this recorded". */
type Recorded = 'yes' | 'not-recorded';

export type Measures = {
  readonly age: Interval | undefined;
  readonly 'age-at-onset': Interval | undefined;
  readonly frequency: Interval | undefined;
  readonly ferritin: Interval | undefined;
  readonly tsat: Interval | undefined;
  readonly haemoglobin: Interval | undefined;
  readonly crp: Interval | undefined;
  readonly egfr: Interval | undefined;
  readonly b12: Interval | undefined;
  readonly 'active-b12': Interval | undefined;
  readonly mma: Interval | undefined;
  readonly homocysteine: Interval | undefined;
  readonly folate: Interval | undefined;
};

export type PatientFacts = {
  readonly sex: 'female' | 'male' | 'other' | undefined;
  readonly pregnant: YesNoUnsure | undefined;
  readonly 'after-delivery': 'yes' | 'no' | undefined;
  readonly 'family-history': 'yes' | 'no' | 'unknown';
  /** A blank opens no other pathway (D17). */
  readonly 'cannot-describe': 'yes' | 'no' | 'not-recorded';
  /** Under 18: who describes; 13 or over, a blank counts as own words (D16). */
  readonly 'child-description': 'not-a-child' | 'own-words' | 'carer' | 'not-known';
  readonly dialysis: YesNoUnsure | undefined;
  readonly 'iron-overload': YesNoUnsure | undefined;
  readonly inflammation: YesNoUnsure | undefined;
  readonly 'nitrous-oxide': YesNoUnsure | undefined;
  readonly 'b12-replacement': YesNoUnsure | undefined;
  readonly 'iron-taken-24h': YesNoUnsure | undefined;
  readonly 'iron-infusion-recent': YesNoUnsure | undefined;
  readonly 'morning-sample': YesNoUnsure | undefined;
  readonly 'b12-risk': Recorded;
  readonly 'b12-symptom': Recorded;
  readonly 'iron-measured': 'yes' | 'no';
  readonly 'b12-measured': 'yes' | 'no';
  /** The tests whose bands count; in pregnancy active B12 where it was measured (D10). */
  readonly 'b12-tests': 'total' | 'active' | 'both' | undefined;
  readonly severity: 'mild' | 'moderate' | 'severe' | 'very-severe' | undefined;
  readonly duration: 'under-3-months' | '3-to-12-months' | 'over-12-months' | undefined;
  readonly 'lifetime-events': 'under-5' | '5-or-more' | 'unsure' | undefined;
  readonly significance: YesNoUnsure | undefined;
  readonly 'sleep-affected': Recorded;
  readonly 'limb-movements': YesNoUnsure | undefined;
  readonly 'dopaminergic-response': YesNoUnsure | 'never-taken' | undefined;
  readonly apnoea: YesNoUnsure | undefined;
  readonly 'sleepy-driving': YesNoUnsure | undefined;
  readonly 'impulse-change': YesNoUnsure | undefined;
};

export type SymptomFacts = {
  readonly urge: YesNoUnsure | undefined;
  readonly 'rest-onset': YesNoUnsure | undefined;
  readonly relief: YesNoUnsure | undefined;
  readonly 'relief-earlier': YesNoUnsure | undefined;
  readonly evening: YesNoUnsure | undefined;
  readonly 'evening-earlier': YesNoUnsure | undefined;
  readonly 'own-judgement': YesNoUnsure | 'not-given';
  readonly 'leg-site': 'legs' | 'not-legs' | 'not-recorded';
  readonly 'arms-too': Recorded;
  readonly 'comes-on':
    | 'upright-only'
    | 'standing-only'
    | 'walking-only'
    | 'sitting-only'
    | 'lying-only'
    | 'asleep-only'
    | 'rest'
    | 'not-recorded';
  readonly 'worse-walking': Recorded;
  readonly 'eased-by': 'moving' | 'other-only' | 'not-recorded';
  readonly 'eased-by-one-shift': Recorded;
  readonly 'eased-by-stretch': Recorded;
  readonly 'eased-by-standing-still': Recorded;
  readonly 'eased-by-sitting-or-bending': Recorded;
  readonly 'eased-by-raising': Recorded;
  readonly 'daytime-rest': 'milder' | 'same' | 'never-tested' | 'not-recorded';
  readonly 'whole-body': YesNoUnsure | undefined;
  readonly 'light-headed': YesNoUnsure | undefined;
  readonly 'leg-side': 'one' | 'both' | 'alternating' | 'not-recorded';
  readonly 'symptom-onset': 'abrupt' | 'gradual' | 'unknown' | 'not-recorded';
  readonly 'back-pain': Recorded;
  readonly 'radicular-pain': Recorded;
  readonly 'stiff-legs': Recorded;
  readonly 'bladder-trouble': Recorded;
  readonly 'tingling-or-numb-feet': Recorded;
  readonly 'red-hot-feet': Recorded;
  readonly 'injury-one-limb': Recorded;
  readonly 'moving-toes': Recorded;
  readonly itch: Recorded;
  readonly 'worry-or-palpitations': Recorded;
  readonly 'kicks-seen-in-sleep': Recorded;
  readonly 'jerks-at-sleep-onset': Recorded;
  readonly 'breathless-lying': Recorded;
  readonly 'observed-discomfort': YesNoUnsure | undefined;
  readonly 'observed-activity': YesNoUnsure | undefined;
  readonly 'observed-rest': YesNoUnsure | undefined;
  readonly 'observed-relief': YesNoUnsure | undefined;
  readonly 'observed-evening': YesNoUnsure | undefined;
  readonly 'pain-source': 'absent' | 'present' | 'explains-all' | 'unsure' | undefined;
};

/** The facts by where they come from; every fact's name is unique across the groups. */
export type Facts = {
  readonly measured: Measures;
  readonly patient: PatientFacts;
  readonly symptoms: SymptomFacts;
  readonly safety: SafetyFacts;
  readonly strength: StrengthFacts;
  readonly signs: SignFacts;
  readonly cord: CordFacts;
  readonly sacral: SacralFacts;
  readonly legs: LegFacts;
  readonly medicines: MedicineFacts;
};
const GROUPS = [
  'measured',
  'patient',
  'symptoms',
  'safety',
  'strength',
  'signs',
  'cord',
  'sacral',
  'legs',
  'medicines',
] as const satisfies readonly (keyof Facts)[];
type Group = (typeof GROUPS)[number];
type Answered = PatientFacts &
  SymptomFacts &
  SafetyFacts &
  StrengthFacts &
  SignFacts &
  CordFacts &
  SacralFacts &
  LegFacts &
  MedicineFacts;

/** The facts that are answers, not numbers. */
export type AnswerFact = keyof Answered;
export type PlainFact = AnswerFact | keyof Measures;

type Value = string | Interval | undefined;
function valueIn(known: Facts, group: Group, fact: string): Value {
  const record: Readonly<Record<string, Value>> = known[group];
  return record[fact];
}

/** `is('gait', 'ataxic', 'spastic')`: a misspelt fact or answer does not compile. */
export function is<K extends AnswerFact>(
  fact: K,
  ...among: readonly Extract<Answered[K], string>[]
): AnswerLeaf<Facts> {
  const group = groupOf(fact);
  return {
    kind: 'answer',
    fact,
    among,
    read: (known) => {
      const value = valueIn(known, group, fact);
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** `number('ferritin', 'at most', FERRITIN.adultOralOrIv)`. */
export function number(fact: keyof Measures, op: Comparison, limit: Threshold): NumberLeaf<Facts> {
  return { kind: 'number', fact, op, limit, read: (known) => known.measured[fact] };
}

const recorded = (yes: boolean | undefined): Recorded => (yes === true ? 'yes' : 'not-recorded');

/** TSAT as entered; else from iron and TIBC in one unit; else from iron and transferrin (§4.3). */
export function tsatOf({ labs }: Visit): Interval | undefined {
  const entered = intervalOf('tsat', labs.tsat);
  if (entered !== undefined || (labs.tsat?.text ?? '').trim() !== '') return entered;
  const iron = intervalOf('iron', labs.iron);
  if (iron === undefined) return undefined;
  const tibc = intervalOf('tibc', labs.tibc);
  if (tibc !== undefined) return percentOrNothing(saturation(iron, tibc));
  const transferrin = intervalOf('transferrin', labs.transferrin);
  if (transferrin === undefined || (labs.tibc?.text ?? '').trim() !== '') return undefined;
  const estimated = tibcFromTransferrin(transferrin, iron.unit);
  return estimated === undefined ? undefined : percentOrNothing(saturation(iron, estimated));
}

const HUNDRED_PERCENT = 100_000_000;
/** A saturation above 100 % is a slip of a unit, not a result (§4.4). */
const percentOrNothing = (interval: Interval | undefined): Interval | undefined =>
  interval === undefined || interval.low > HUNDRED_PERCENT ? undefined : interval;

function measures(visit: Visit): Measures {
  const { labs, numbers } = visit;
  const age = intervalOf('age', numbers.age);
  const onset = intervalOf('age-at-onset', numbers['age-at-onset']);
  return {
    age,
    // An onset later than the age is a slip and is not used (D15).
    'age-at-onset':
      onset !== undefined && age !== undefined && onset.low > age.low ? undefined : onset,
    frequency: intervalOf('frequency', numbers.frequency),
    ferritin: intervalOf('ferritin', labs.ferritin),
    tsat: tsatOf(visit),
    haemoglobin: intervalOf('haemoglobin', labs.haemoglobin),
    crp: intervalOf('crp', labs.crp),
    egfr: intervalOf('egfr', labs.egfr),
    b12: intervalOf('b12', labs.b12),
    'active-b12': intervalOf('active-b12', labs['active-b12']),
    mma: intervalOf('mma', labs.mma),
    homocysteine: intervalOf('homocysteine', labs.homocysteine),
    folate: intervalOf('folate', labs.folate),
  };
}

/** Is the question about pregnancy asked? For female or other or blank sex, of an age for it or blank. */
export function pregnancyIsAsked(sex: string | undefined, age: Interval | undefined): boolean {
  if (sex === 'male') return false;
  const { years: from = 0 } = CHILDBEARING_FROM.at;
  const { years: to = 0 } = CHILDBEARING_TO.at;
  return age === undefined || (age.low >= from && age.low <= to);
}

/** A blank age counts as adult here; an age that is filled in later may reopen criterion 1 (D2). */
function childDescription(
  { answers }: Visit,
  age: Interval | undefined,
): PatientFacts['child-description'] {
  if (age === undefined || !isUnder(age, ADULT_AGE)) return 'not-a-child';
  const by = answers['described-by'];
  if (by !== undefined) return by;
  return isUnder(age, CHILD_OWN_WORDS) ? 'not-known' : 'own-words';
}

const isUnder = (age: Interval, limit: Threshold): boolean => age.high < (limit.at.years ?? 0);

function b12Tests(found: Measures, pregnant: YesNoUnsure | undefined): PatientFacts['b12-tests'] {
  if (found['active-b12'] === undefined) return found.b12 === undefined ? undefined : 'total';
  return found.b12 === undefined || pregnant === 'yes' ? 'active' : 'both';
}

function patientFacts(visit: Visit, found: Measures): PatientFacts {
  const { answers, many } = visit;
  const pregnant = pregnancyIsAsked(answers.sex, found.age) ? answers.pregnant : 'no';
  return {
    sex: answers.sex,
    pregnant,
    'after-delivery': answers.sex === 'male' ? 'no' : answers['after-delivery'],
    // Not asked and "unknown" read alike: never as "no" (T65).
    'family-history': answers['family-history'] ?? 'unknown',
    'cannot-describe': answers['cannot-describe'] ?? 'not-recorded',
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
    'iron-measured': found.ferritin === undefined && found.tsat === undefined ? 'no' : 'yes',
    'b12-measured': found.b12 === undefined && found['active-b12'] === undefined ? 'no' : 'yes',
    'b12-tests': b12Tests(found, pregnant),
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
  };
}

function comesOn(when: Visit['many']['comes-on']): SymptomFacts['comes-on'] {
  if (when === undefined || when.length === 0) return 'not-recorded';
  const [only] = when;
  if (when.length === 1 && only !== undefined) {
    return only === 'asleep-only' ? only : `${only}-only`;
  }
  return when.every((each) => each === 'standing' || each === 'walking') ? 'upright-only' : 'rest';
}

function easedBy(how: Visit['many']['eased-by']): SymptomFacts['eased-by'] {
  if (how === undefined || how.length === 0) return 'not-recorded';
  return how.includes('keeping-moving') ? 'moving' : 'other-only';
}

function legSite(sites: Visit['many']['sites']): SymptomFacts['leg-site'] {
  if (sites === undefined || sites.length === 0) return 'not-recorded';
  return sites.includes('legs') ? 'legs' : 'not-legs';
}

function symptomFacts({ answers, many }: Visit): SymptomFacts {
  const mentions = many['also-mentions'];
  const eased = many['eased-by'];
  const when = many['comes-on'];
  return {
    urge: answers['urge-to-move'],
    'rest-onset': answers['rest-onset'],
    relief: answers['relief-by-movement'],
    'relief-earlier': answers['relief-by-movement-earlier'],
    evening: answers['evening-pattern'],
    'evening-earlier': answers['evening-pattern-earlier'],
    'own-judgement': answers['own-judgement'] ?? 'not-given',
    'leg-site': legSite(many.sites),
    'arms-too': recorded(many.sites?.includes('arms')),
    'comes-on': comesOn(when),
    'worse-walking': recorded(when?.includes('walking')),
    'eased-by': easedBy(eased),
    'eased-by-one-shift': recorded(eased?.includes('one-change-of-position')),
    'eased-by-stretch': recorded(eased?.includes('forceful-stretch')),
    'eased-by-standing-still': recorded(eased?.includes('standing-still')),
    'eased-by-sitting-or-bending': recorded(eased?.includes('sitting-or-bending')),
    'eased-by-raising': recorded(eased?.includes('raising')),
    'daytime-rest': answers['daytime-rest'] ?? 'not-recorded',
    'whole-body': answers['whole-body'],
    'light-headed': answers['light-headed'],
    'leg-side': answers['leg-side'] ?? 'not-recorded',
    'symptom-onset': answers['symptom-onset'] ?? 'not-recorded',
    'back-pain': recorded(mentions?.includes('back-pain')),
    'radicular-pain': recorded(
      mentions?.includes('pain-down-one-leg') === true ||
        mentions?.includes('pain-down-both-legs') === true,
    ),
    'stiff-legs': recorded(mentions?.includes('stiff-legs')),
    'bladder-trouble': recorded(mentions?.includes('bladder-trouble')),
    'tingling-or-numb-feet': recorded(mentions?.includes('tingling-or-numb-feet')),
    'red-hot-feet': recorded(mentions?.includes('red-hot-feet')),
    'injury-one-limb': recorded(mentions?.includes('injury-one-limb')),
    'moving-toes': recorded(mentions?.includes('moving-toes')),
    itch: recorded(mentions?.includes('itch')),
    'worry-or-palpitations': recorded(mentions?.includes('worry-or-palpitations')),
    'kicks-seen-in-sleep': recorded(mentions?.includes('kicks-seen-in-sleep')),
    'jerks-at-sleep-onset': recorded(mentions?.includes('jerks-at-sleep-onset')),
    'breathless-lying': recorded(mentions?.includes('breathless-lying')),
    'observed-discomfort': answers['observed-discomfort'],
    'observed-activity': answers['observed-activity'],
    'observed-rest': answers['observed-rest'],
    'observed-relief': answers['observed-relief'],
    'observed-evening': answers['observed-evening'],
    'pain-source': answers['pain-source'],
  };
}

/** All facts of a visit. Pure and deterministic. */
export function facts(visit: Visit): Facts {
  const measured = measures(visit);
  const found = examFacts(visit);
  return {
    measured,
    patient: patientFacts(visit, measured),
    symptoms: symptomFacts(visit),
    safety: safetyFacts(visit),
    strength: found.strength,
    signs: found.signs,
    cord: found.cord,
    sacral: found.sacral,
    legs: found.legs,
    medicines: medicineFacts(visit),
  };
}

/** Found once from the facts of an empty visit, which name every fact. */
let groups: ReadonlyMap<string, Group> | undefined;

function groupOf(fact: string): Group {
  if (groups === undefined) {
    const blank = facts(emptyVisit);
    groups = new Map(
      GROUPS.flatMap((group) => Object.keys(blank[group]).map((each) => [each, group] as const)),
    );
  }
  const group = groups.get(fact);
  if (group === undefined) throw new Error(`No such fact: ${fact}`);
  return group;
}
