/**
 * The schema of a visit: the gate through which every stored or opened visit passes. The screen
 * itself needs only the ids and the types (visit.ts), so zod loads with the gate; and with it the list
 * of medicines, by which what comes in is read.
 */
import * as z from 'zod/mini';
import {
  ALL_SAFETY_DETAILS,
  ALL_SIGNS,
  BEGAN,
  CONDITION_IDS,
  COURSES,
  EXAM_IDS,
  GRADES,
  LAB_IDS,
  MUSCLES,
  NOT_EXAMINED_REASONS,
  NUMBER_IDS,
  ONSETS,
  SAFETY_IDS,
  SETTLED,
  TAKEN_FROM,
  UNIT_BY,
  YES_NO_UNSURE,
} from './ids.ts';
import { LONGEST, MOST } from './lengths.ts';
import './medicines/listed.ts';

const yesNoUnsure = z.optional(z.enum(YES_NO_UNSURE));
const yesNo = z.optional(z.enum(['yes', 'no']));
const onlyYes = z.optional(z.enum(['yes']));
const note = z.optional(z.string().check(z.maxLength(LONGEST.note)));
/** A day, a month or a year as typed; what it is read as is not recorded. */
const date = z.optional(z.string().check(z.maxLength(LONGEST.date)));
const several = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.optional(z.array(z.enum(choices)).check(z.maxLength(choices.length)));

/** Where the value was taken over from, and on which day, `YYYY-MM-DD`; typed here it has neither. */
const taken = {
  from: z.optional(z.enum(TAKEN_FROM)),
  'from-on': z.optional(z.string().check(z.maxLength(LONGEST.day))),
};

/** A typed number: text as typed, unit, how an ambiguous separator reads, the day it was drawn. */
const asTyped = {
  text: z.string().check(z.maxLength(LONGEST.number)),
  unit: z.optional(z.string().check(z.maxLength(LONGEST.unit))),
  reading: z.optional(z.enum(['decimal', 'thousands'])),
  drawn: z.optional(z.string().check(z.maxLength(LONGEST.day))),
  ...taken,
};
const typed = z.strictObject(asTyped);
/** A laboratory value has several units, and one that nobody chose may be wrong (D67). */
const lab = z.strictObject({
  ...asTyped,
  /** Chosen for this number, or the one that was last chosen for this test on this device. */
  'unit-by': z.optional(z.enum(UNIT_BY)),
});
const clock = z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)));

/** One choice each; a blank is an absent key, which visit.ts makes an undefined one. */
const answers = z.strictObject({
  // patient (D15)
  sex: z.optional(z.enum(['female', 'male', 'other'])),
  pregnant: yesNoUnsure,
  trimester: z.optional(z.enum(['first', 'second', 'third'])),
  'after-delivery': yesNo,
  'family-history': z.optional(z.enum(['yes', 'no', 'unknown'])),
  'cannot-describe': yesNo,
  'described-by': z.optional(z.enum(['own-words', 'carer'])),
  dialysis: yesNoUnsure,
  'iron-overload': yesNoUnsure,
  inflammation: yesNoUnsure,
  // criteria (D7, D8, D34, D35)
  'treated-now': yesNo,
  'urge-to-move': yesNoUnsure,
  'urge-to-move-earlier': yesNoUnsure,
  'legs-earlier': yesNoUnsure,
  'rest-onset': yesNoUnsure,
  'rest-onset-earlier': yesNoUnsure,
  'relief-by-movement': yesNoUnsure,
  'relief-by-movement-earlier': yesNoUnsure,
  'evening-pattern': yesNoUnsure,
  'evening-pattern-earlier': yesNoUnsure,
  'own-judgement': yesNoUnsure,
  'leg-side': z.optional(z.enum(['one', 'both', 'alternating'])),
  'daytime-rest': z.optional(z.enum(['milder', 'same', 'never-tested'])),
  'whole-body': yesNoUnsure,
  'light-headed': yesNoUnsure,
  'symptom-onset': z.optional(z.enum(['abrupt', 'gradual', 'unknown'])),
  // tingling or numbness that the patient mentions (D51)
  'numb-apart': yesNoUnsure,
  'numb-since': z.optional(z.enum(ONSETS)),
  'numb-course': z.optional(z.enum(COURSES)),
  // course and effect (§1.3)
  duration: z.optional(z.enum(['under-3-months', '3-to-12-months', 'over-12-months'])),
  'lifetime-events': z.optional(z.enum(['under-5', '5-or-more', 'unsure'])),
  significance: yesNoUnsure,
  severity: z.optional(z.enum(['mild', 'moderate', 'severe', 'very-severe'])),
  // supportive features (§1.4)
  'limb-movements': yesNoUnsure,
  'dopaminergic-response': z.optional(z.enum(['yes', 'no', 'unsure', 'never-taken'])),
  apnoea: yesNoUnsure,
  'sleepy-driving': yesNoUnsure,
  'impulse-change': yesNoUnsure,
  // while levodopa is taken (D31)
  'follows-levodopa': yesNoUnsure,
  'urge-while-levodopa-works': yesNoUnsure,
  // by observation only (§1.6, D17)
  'observed-discomfort': yesNoUnsure,
  'observed-activity': yesNoUnsure,
  'observed-rest': yesNoUnsure,
  'observed-relief': yesNoUnsure,
  'observed-evening': yesNoUnsure,
  'pain-source': z.optional(z.enum(['absent', 'present', 'explains-all', 'unsure'])),
  // medicines, blood tests
  'takes-medicines': z.optional(z.enum(['none'])),
  'nitrous-oxide': yesNoUnsure,
  'b12-replacement': yesNoUnsure,
  'iron-taken-24h': yesNoUnsure,
  'iron-infusion-recent': yesNoUnsure,
  'morning-sample': yesNoUnsure,
  // the clinician's own conclusion, beside the tool's
  conclusion: z.optional(z.enum(['agree', 'differ', 'defer'])),
});

/** Several choices each; an absent key or an empty list is blank. */
const many = z.strictObject({
  setting: several(['remote', 'interpreter']),
  'pregnancy-signs': several(['face-or-hands-swollen', 'headache', 'sight']),
  sites: several(['legs', 'arms', 'trunk']),
  'comes-on': several(['sitting', 'lying', 'standing', 'walking', 'asleep-only']),
  'eased-by': several([
    'keeping-moving',
    'one-change-of-position',
    'forceful-stretch',
    'rubbing-heat-tablet',
    'raising',
    'hanging-down',
    'standing-still',
    'sitting-or-bending',
  ]),
  'also-mentions': several([
    'back-pain',
    'pain-down-one-leg',
    'pain-down-both-legs',
    'stiff-legs',
    'bladder-trouble',
    'tingling-or-numb-feet',
    'red-hot-feet',
    'injury-one-limb',
    'moving-toes',
    'itch',
    'worry-or-palpitations',
    'kicks-seen-in-sleep',
    'jerks-at-sleep-onset',
    'breathless-lying',
  ]),
  impact: several(['sleep', 'energy', 'daily-activity', 'mood', 'concentration', 'behaviour']),
  'changes-on-treatment': several(['earlier', 'spread', 'stronger', 'higher-dose']),
  'stopped-recently': several([
    'alcohol',
    'opioid',
    'benzodiazepine',
    'antidepressant',
    'dopaminergic',
    'alpha-2-delta',
    'dopamine-blocker',
  ]),
  substances: several(['alcohol', 'caffeine', 'tobacco', 'sleep-loss']),
  'b12-risk': several([
    'low-intake',
    'autoimmune',
    'stomach-or-bowel-surgery',
    'coeliac-or-crohn',
    'atrophic-gastritis',
    'family-b12',
    'zinc-excess',
  ]),
  'b12-symptoms': several([
    'tingling',
    'numbness',
    'unsteadiness',
    'sore-tongue',
    'memory',
    'mood',
  ]),
  'iron-loss': several([
    'heavy-periods',
    'blood-donation',
    'low-iron-diet',
    'gut-blood-loss',
    'anticoagulant-or-nsaid',
    'coeliac',
    'bariatric-surgery',
  ]),
});

const words = z.strictObject({
  'another-cause': note,
  'conclusion-because': note,
  plan: note,
  'for-patient': note,
  'clock-now': clock,
  'clock-at-start': clock,
  'onset-date': date,
  /** Of what the answers beside them say: the last one of each. */
  'delivery-date': date,
  'nitrous-oxide-date': date,
  'iron-infusion-date': date,
  /** Since when it is earlier, wider or stronger on a dopaminergic medicine. */
  'treatment-change-date': date,
});

const timing = {
  onset: z.optional(z.enum(ONSETS)),
  /** It came within minutes (D87). */
  'within-minutes': onlyYes,
  /** Asked with an onset of one to four weeks, since several limits lie at 14 days (D4). */
  'within-14-days': yesNo,
  course: z.optional(z.enum(COURSES)),
};

const safetyAnswer = z.strictObject({
  answer: yesNoUnsure,
  details: z.optional(z.array(z.enum(ALL_SAFETY_DETAILS)).check(z.maxLength(MOST.details))),
  ...timing,
  /** What became of an account that the examination does not bear out, and by what (D51). */
  settled: z.optional(z.enum(SETTLED)),
  'settled-by': note,
  /** Answered before the question asked more: what was added to it is not asked. */
  'first-wording': onlyYes,
});

const conditionAnswer = z.strictObject({
  state: z.optional(z.enum(['absent', 'present', 'unsure'])),
  /** "Does it explain all of the leg symptoms?" */
  'explains-all': yesNoUnsure,
  /** A condition that is there is on record, or it is thought of (D59). */
  status: z.optional(z.enum(['known', 'suspected'])),
  /** Set by the section's shortcut; printed as "asked as a group". */
  'as-group': z.optional(z.literal(true)),
  ...taken,
});

const attribution = z.union([
  z.strictObject({ to: z.literal('condition'), condition: z.enum(CONDITION_IDS) }),
  z.strictObject({ to: z.literal('incidental') }),
  z.strictObject({
    to: z.literal('other'),
    text: z.string().check(z.maxLength(LONGEST.note)),
    'explains-all': yesNoUnsure,
  }),
]);

const finding = z.strictObject({
  state: z.optional(z.enum(['normal', 'abnormal', 'not-interpretable', 'not-examined'])),
  reason: z.optional(z.enum(NOT_EXAMINED_REASONS)),
  signs: z.optional(z.array(z.enum(ALL_SIGNS)).check(z.maxLength(MOST.signs))),
  side: z.optional(z.enum(['left', 'right', 'both'])),
  distribution: z.optional(z.enum(['distal', 'proximal', 'whole-limb'])),
  ...timing,
  /** Cause named and unchanged on comparison; otherwise the finding counts as new. */
  'known-stable': yesNo,
  'known-cause': note,
  /** Of weakness: all weak groups are known, or each says so for itself (D29). */
  'known-all': yesNo,
  /** Of a finding of both sides: the side on which it is known (D29). */
  'known-side': z.optional(z.enum(['left', 'right'])),
  'pain-limited': onlyYes,
  attributed: z.optional(attribution),
  'as-group': z.optional(z.literal(true)),
});

const grades = z.strictObject({
  left: z.optional(z.enum(GRADES)),
  right: z.optional(z.enum(GRADES)),
  /** Known and unchanged on this side (D29). */
  'left-known': onlyYes,
  'right-known': onlyYes,
});

const medicine = z.strictObject({
  /** As typed or chosen; the rules look it up, so nothing derived is stored. */
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST.medicine)),
  use: z.optional(z.enum(['taking', 'stopped-recently'])),
  /** Within 4 weeks of which change of it the symptoms began (D60). */
  began: z.optional(z.enum(BEGAN)),
  time: note,
  started: date,
  /** The last change of its dose, up or down. */
  changed: date,
  stopped: date,
  ...taken,
});

/** A partial record over a closed list of ids: unknown ids are refused. */
const partly = <const K extends string, V extends z.core.$ZodType>(ids: readonly K[], value: V) =>
  z.partialRecord(z.enum(ids), z.optional(value));

/** The parts of a visit; a practice finding carries some of them. */
export const visitParts = {
  answers,
  many,
  words,
  numbers: partly(NUMBER_IDS, typed),
  safety: partly(SAFETY_IDS, safetyAnswer),
  conditions: partly(CONDITION_IDS, conditionAnswer),
  /** Beyond the list: `words['another-cause']` names it. */
  'another-cause': conditionAnswer,
  exam: partly(EXAM_IDS, finding),
  power: partly(MUSCLES, grades),
  labs: partly(LAB_IDS, lab),
  medicines: z.array(medicine).check(z.maxLength(MOST.medicines)),
} as const;

export const visitSchema = z.strictObject({
  /** An example or a practice case, marked on every face. */
  example: z.optional(z.literal(true)),
  ...visitParts,
});

/** The parts of a visit as types. */
export type VisitOf = {
  readonly visit: z.infer<typeof visitSchema>;
  readonly safetyAnswer: z.infer<typeof safetyAnswer>;
  readonly conditionAnswer: z.infer<typeof conditionAnswer>;
  readonly finding: z.infer<typeof finding>;
  readonly attribution: z.infer<typeof attribution>;
  readonly typed: z.infer<typeof typed>;
  readonly lab: z.infer<typeof lab>;
  readonly medicine: z.infer<typeof medicine>;
};
