/**
 * Everything that can be recorded in a visit, as a zod schema; the types are inferred from it.
 * A blank is an absent key: nothing is preselected and nothing derived is stored. Ids are plain
 * field words and stay the same for ever, since files carry them.
 */
import * as z from 'zod/mini';

export const YES_NO_UNSURE = ['yes', 'no', 'unsure'] as const;

/** The fifteen examination items (D13). */
export const EXAM_IDS = [
  'strength',
  'light-touch',
  'vibration-position',
  'reflexes',
  'plantars',
  'tone',
  'gait',
  'romberg',
  'coordination',
  'saddle-sphincter',
  'pulses',
  'skin-veins',
  'oedema',
  'joints',
  'postural-bp',
] as const;
export type ExamId = (typeof EXAM_IDS)[number];

/** The ten safety questions, S1 to S10 in order (D3). */
export const SAFETY_IDS = [
  'sudden-trouble',
  'bladder-bowel-saddle',
  'legs-weaker',
  'breathless-swallowing',
  'back-pain-danger',
  'limb-sudden',
  'one-leg-swollen',
  'hot-joint',
  'restless-distress',
  'child-danger',
] as const;
export type SafetyId = (typeof SAFETY_IDS)[number];

/** The eleven mimics that criterion 5 always asks about (§2.4). */
export const CORE_MIMIC_IDS = [
  'leg-cramps',
  'positional',
  'arthritis',
  'myalgia',
  'oedema',
  'venous',
  'habitual-tapping',
  'neuropathy',
  'radiculopathy',
  'vascular-claudication',
  'akathisia',
] as const;

/** Mimics asked about when something recorded makes them likely (§2.2, D14). */
export const EXTENDED_MIMIC_IDS = [
  'leg-stereotypy',
  'neurogenic-claudication',
  'hypotensive-akathisia',
  'plmd',
  'sleep-starts',
  'anxiety',
  'plmt',
  'orthostatic-tremor',
  'vespers-curse',
  'adhd',
  'growing-pains',
  'tics',
  'dermatitis',
  'myelopathy',
  'myopathy',
  'b12-scd',
  'parkinson',
  'erythromelalgia',
  'crps-pain',
  'other-sleep',
  'akathisia-other',
] as const;

/** Conditions that go with RLS or add to it, and are not mimics (§6.1). */
export const CAUSE_IDS = [
  'iron-deficiency',
  'kidney-disease',
  'diabetes',
  'multiple-sclerosis',
  'rheumatoid-arthritis',
  'sjogren',
  'fibromyalgia',
  'coeliac',
  'thyroid',
  'sleep-apnoea',
  'obesity',
  'heart-disease',
  'magnesium-lack',
  'folate-lack',
  'amyloidosis',
  'stress-fatigue',
] as const;

/** What may lie behind an examination finding without looking like RLS (D1, vignettes 8 and 9). */
export const SUSPECT_IDS = [
  'cauda-equina',
  'deep-vein-thrombosis',
  'stroke',
  'peroneal-nerve',
  'motor-neurone',
  'inflammatory-neuropathy',
  'limb-ischaemia',
  'septic-joint',
] as const;

export const MIMIC_IDS = [...CORE_MIMIC_IDS, ...EXTENDED_MIMIC_IDS] as const;
export const CONDITION_IDS = [...MIMIC_IDS, ...CAUSE_IDS, ...SUSPECT_IDS] as const;
export type MimicId = (typeof MIMIC_IDS)[number];
export type ConditionId = (typeof CONDITION_IDS)[number];

/** Muscle groups tested for power; grip and shoulder when arms matter (D3, §3.1). */
export const MUSCLES = [
  'hip-flexion',
  'knee-extension',
  'ankle-dorsiflexion',
  'ankle-plantarflexion',
  'toe-extension',
  'grip',
  'shoulder-abduction',
] as const;
export const SIDES = ['left', 'right'] as const;
export type Muscle = (typeof MUSCLES)[number];
export type Side = (typeof SIDES)[number];
/** MRC grades; `pain-limited` is no grade: it counts as not examined (D4, T33). */
export const GRADES = ['5', '4+', '4', '4-', '3', '2', '1', '0', 'pain-limited'] as const;
export type Grade = (typeof GRADES)[number];

/** How fast something came on (D4). */
export const ONSETS = [
  'sudden',
  'hours',
  'days',
  'one-to-four-weeks',
  'one-to-three-months',
  'longer',
  'unknown',
] as const;
export const COURSES = ['worsening', 'stable', 'improving', 'unknown'] as const;
export type Onset = (typeof ONSETS)[number];
export type Course = (typeof COURSES)[number];

/** What exactly a safety question's "yes" was about. */
export const SAFETY_DETAILS = {
  'sudden-trouble': ['face', 'speech', 'sight', 'arm', 'leg'],
  'bladder-bowel-saddle': [
    'saddle-numb',
    'retention',
    'overflow',
    'no-feeling-of-passing',
    'bowel-incontinence',
    'hesitancy-frequency',
    'constipation',
    'sexual-change',
  ],
  'legs-weaker': ['one-leg', 'both-legs', 'stairs-or-chair'],
  'breathless-swallowing': ['breathless', 'swallowing'],
  'back-pain-danger': [
    'cancer',
    'fever',
    'injecting',
    'immunosuppression',
    'spinal-procedure',
    'anticoagulant',
    'injury',
    'night-or-thoracic',
  ],
  'limb-sudden': [
    'cold-or-pale',
    'painful',
    'numb',
    'weak',
    'tense-swollen',
    'rest-pain',
    'ulcer-or-black',
  ],
  'one-leg-swollen': ['painful-or-tender', 'warm', 'larger-calf'],
  'hot-joint': [],
  'restless-distress': ['unbearable', 'self-harm', 'fever', 'rigidity', 'confusion'],
  'child-danger': ['limp', 'fever', 'weight-loss', 'pallor', 'bruising', 'one-place'],
} as const satisfies Record<SafetyId, readonly string[]>;
const ALL_SAFETY_DETAILS = Object.values(SAFETY_DETAILS).flat();
export type SafetyDetail = (typeof ALL_SAFETY_DETAILS)[number];

/** What was abnormal, item by item. */
export const SIGNS = {
  strength: ['wasting', 'fasciculation'],
  'light-touch': ['stocking', 'one-root-or-nerve', 'sensory-level', 'one-side-of-body', 'patchy'],
  'vibration-position': ['toe-vibration-reduced', 'vibration-lost', 'position-lost'],
  reflexes: ['ankle-jerks-absent', 'knee-jerks-reduced', 'all-absent', 'brisk', 'clonus', 'hoffmann'],
  plantars: ['extensor'],
  tone: ['spastic', 'rigid'],
  gait: ['ataxic', 'spastic', 'foot-drop', 'waddling', 'antalgic', 'parkinsonian'],
  romberg: [],
  coordination: [],
  'saddle-sphincter': ['saddle-numb', 'weak-anal-tone', 'urine-retained'],
  pulses: ['absent', 'weak', 'cold-or-pale'],
  'skin-veins': ['varicose', 'skin-change', 'ulcer', 'gangrene', 'red-hot', 'rash-or-dry'],
  oedema: ['pitting', 'painful-or-tender', 'warm', 'larger-calf', 'tense-very-painful'],
  joints: ['one-hot-swollen', 'tender-or-limited'],
  'postural-bp': [],
} as const satisfies Record<ExamId, readonly string[]>;
const ALL_SIGNS = Object.values(SIGNS).flat();
export type Sign = (typeof ALL_SIGNS)[number];

export const NOT_EXAMINED_REASONS = ['not-possible', 'declined', 'no-time', 'other'] as const;

const LONGEST_NOTE = 400;
const yesNoUnsure = z.optional(z.enum(YES_NO_UNSURE));
const yesNo = z.optional(z.enum(['yes', 'no']));
const note = z.optional(z.string().check(z.maxLength(LONGEST_NOTE)));
const several = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.optional(z.array(z.enum(choices)).check(z.maxLength(choices.length)));

/** A typed number: text as typed, unit, how an ambiguous separator reads, the day it was drawn. */
const typed = z.strictObject({
  text: z.string().check(z.maxLength(40)),
  unit: z.optional(z.string().check(z.maxLength(20))),
  reading: z.optional(z.enum(['decimal', 'thousands'])),
  drawn: z.optional(z.string().check(z.maxLength(10))),
});
const clock = z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)));

/** One choice each; a blank is an absent key. */
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
  // criteria (D7, D8)
  'urge-to-move': yesNoUnsure,
  'rest-onset': yesNoUnsure,
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
  'stopped-recently': several(['alcohol', 'opioid', 'benzodiazepine', 'antidepressant']),
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
  'clock-now': clock,
  'clock-at-start': clock,
});

export const LAB_IDS = [
  'ferritin',
  'iron',
  'tibc',
  'transferrin',
  'tsat',
  'haemoglobin',
  'crp',
  'egfr',
  'b12',
  'active-b12',
  'mma',
  'homocysteine',
  'folate',
  'creatinine',
  'hba1c',
  'glucose',
  'tsh',
  'magnesium',
] as const;
export type LabId = (typeof LAB_IDS)[number];

export const NUMBER_IDS = ['age', 'age-at-onset', 'frequency', 'irls-total'] as const;
export type NumberId = (typeof NUMBER_IDS)[number];

const timing = {
  onset: z.optional(z.enum(ONSETS)),
  /** Asked with an onset of one to four weeks, since several limits lie at 14 days (D4). */
  'within-14-days': yesNo,
  course: z.optional(z.enum(COURSES)),
};

const safetyAnswer = z.strictObject({
  answer: yesNoUnsure,
  details: z.optional(z.array(z.enum(ALL_SAFETY_DETAILS)).check(z.maxLength(12))),
  ...timing,
});

const conditionAnswer = z.strictObject({
  state: z.optional(z.enum(['absent', 'present', 'unsure'])),
  /** "Does it explain all of the leg symptoms?" */
  'explains-all': yesNoUnsure,
  /** Set by the section's shortcut; printed as "asked as a group". */
  'as-group': z.optional(z.literal(true)),
});

const attribution = z.union([
  z.strictObject({ to: z.literal('condition'), condition: z.enum(CONDITION_IDS) }),
  z.strictObject({ to: z.literal('incidental') }),
  z.strictObject({
    to: z.literal('other'),
    text: z.string().check(z.maxLength(LONGEST_NOTE)),
    'explains-all': yesNoUnsure,
  }),
]);

const finding = z.strictObject({
  state: z.optional(z.enum(['normal', 'abnormal', 'not-interpretable', 'not-examined'])),
  reason: z.optional(z.enum(NOT_EXAMINED_REASONS)),
  signs: z.optional(z.array(z.enum(ALL_SIGNS)).check(z.maxLength(8))),
  side: z.optional(z.enum(['left', 'right', 'both'])),
  distribution: z.optional(z.enum(['distal', 'proximal', 'whole-limb'])),
  ...timing,
  /** Cause named and unchanged on comparison; otherwise the finding counts as new. */
  'known-stable': yesNo,
  'known-cause': note,
  'pain-limited': z.optional(z.enum(['yes'])),
  attributed: z.optional(attribution),
  'as-group': z.optional(z.literal(true)),
});

const grades = z.strictObject({ left: z.optional(z.enum(GRADES)), right: z.optional(z.enum(GRADES)) });

const medicine = z.strictObject({
  /** As typed or chosen; the rules look it up, so nothing derived is stored. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  use: z.optional(z.enum(['taking', 'stopped-recently'])),
  /** "Did the symptoms begin within 4 weeks of starting or raising it?" (D18) */
  began: yesNoUnsure,
  time: note,
});

/** A partial record over a closed list of ids: unknown ids are refused. */
const partly = <const K extends readonly [string, ...string[]], V extends z.core.$ZodType>(
  ids: K,
  value: V,
) => z.partialRecord(z.enum(ids), value);

export const visitSchema = z.strictObject({
  /** An example or a practice case, marked on every face. */
  example: z.optional(z.literal(true)),
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
  labs: partly(LAB_IDS, typed),
  medicines: z.array(medicine).check(z.maxLength(60)),
});

export type Visit = z.infer<typeof visitSchema>;
export type Answers = Visit['answers'];
export type AnswerId = keyof Answers;
export type Many = Visit['many'];
export type ManyId = keyof Many;
export type WordsId = keyof Visit['words'];
export type SafetyAnswer = z.infer<typeof safetyAnswer>;
export type ConditionAnswer = z.infer<typeof conditionAnswer>;
export type Finding = z.infer<typeof finding>;
export type Attribution = z.infer<typeof attribution>;
export type TypedValue = z.infer<typeof typed>;
export type Medicine = z.infer<typeof medicine>;

/** The place of an answer: in the file, on the screen (`q-` + id) and in a reason's link. */
export type QuestionId =
  | AnswerId
  | ManyId
  | WordsId
  | NumberId
  | 'medicines'
  | 'another-cause-state'
  | `safety.${SafetyId}`
  | `condition.${ConditionId}`
  | `exam.${ExamId}`
  | `lab.${LabId}`;

/** Nothing asked, nothing answered. */
export const emptyVisit: Visit = {
  answers: {},
  many: {},
  words: {},
  numbers: {},
  safety: {},
  conditions: {},
  'another-cause': {},
  exam: {},
  power: {},
  labs: {},
  medicines: [],
};
