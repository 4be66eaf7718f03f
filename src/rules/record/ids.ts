/** The ids of everything that can be recorded. Plain field words, the same for ever: files carry them. */
import { EXAM, type ExamId, type Sign } from './exam-items.ts';
import { byId, keysOf } from './keyed.ts';
import { LABS, NUMBERS } from './quantities.ts';

export const YES_NO_UNSURE = ['yes', 'no', 'unsure'] as const;

/** The examination items. */
export const EXAM_IDS = keysOf(EXAM);
export type { ExamId, Sign };

/** The safety questions, in the order in which they are asked (D3). */
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

/** The mimics that criterion 5 always asks about (§2.4). */
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
  'cord-compression',
  'compartment-syndrome',
  'pulmonary-embolism',
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

/** Since when something is there (D4); how fast it came is a tick of its own (D87). */
export const ONSETS = [
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
  'sudden-trouble': ['face', 'speech', 'sight', 'arm', 'leg', 'sight-not-sudden'],
  'bladder-bowel-saddle': [
    'saddle-numb',
    'retention',
    'overflow',
    'no-feeling-of-passing',
    'bowel-incontinence',
    'no-rectal-feeling',
    'hesitancy',
    'never-empties',
    'frequency-urgency',
    'hesitancy-frequency',
    'constipation',
    'sexual-change',
  ],
  'legs-weaker': ['one-leg', 'both-legs', 'stairs-or-chair', 'unsteady', 'falls'],
  'breathless-swallowing': ['breathless', 'swallowing', 'chest-pain'],
  'back-pain-danger': [
    'cancer',
    'fever',
    'injecting',
    'immunosuppression',
    'spinal-procedure',
    'anticoagulant',
    'injury',
    'night-or-thoracic',
    'neck-pain',
    'clumsy-hands',
  ],
  'limb-sudden': [
    'cold-or-pale',
    'painful',
    'numb',
    'weak',
    'tense-swollen',
    'rest-pain',
    'ulcer',
    'black-skin',
    'ulcer-or-black',
    'spreading-infection',
    'fever',
    'diabetes',
  ],
  'one-leg-swollen': ['painful-or-tender', 'warm', 'larger-calf', 'chest-pain'],
  'hot-joint': [],
  'restless-distress': [
    'unbearable',
    'self-harm',
    'fever',
    'rigidity',
    'confusion',
    'tremor',
    'agitation',
  ],
  'child-danger': [
    'limp',
    'cannot-bear-weight',
    'fever',
    'one-place',
    'night-pain',
    'weight-loss',
    'pallor',
    'tiredness',
    'bruising',
    'red-spots',
    'swollen-belly',
    'lumps',
  ],
} as const satisfies Record<SafetyId, readonly string[]>;
export const ALL_SAFETY_DETAILS = Object.values(SAFETY_DETAILS).flat();
export type SafetyDetail = (typeof ALL_SAFETY_DETAILS)[number];

/** Offered no longer, and kept as it was recorded: two answers stand in its place (D26, D39). */
export const SPLIT_DETAILS: readonly SafetyDetail[] = ['hesitancy-frequency', 'ulcer-or-black'];

/** Asked more than it was by the first edition: an answer to the earlier wording says so (D87). */
export const WIDENED_SAFETY = [
  'sudden-trouble',
  'legs-weaker',
  'back-pain-danger',
  'restless-distress',
  'child-danger',
] as const satisfies readonly SafetyId[];

/**
 * Within 4 weeks of which change of a medicine the symptoms began (D60). `yes` is the answer of the
 * first edition, which asked of starting and raising together; it is offered no longer.
 */
export const BEGAN = ['starting', 'raising', 'stopping', 'no', 'unsure', 'yes'] as const;
export type Began = (typeof BEGAN)[number];
export const SPLIT_BEGAN: Began = 'yes';

/** Dates among the words: a day, a month or a year, as typed. */
export const DATE_IDS = [
  'onset-date',
  'delivery-date',
  'nitrous-oxide-date',
  'iron-infusion-date',
  'treatment-change-date',
] as const;
export type DateId = (typeof DATE_IDS)[number];

/** The same of each medicine: its start, the last change of its dose, its stop. */
export const MEDICINE_DATES = ['started', 'changed', 'stopped'] as const;
export type MedicineDate = (typeof MEDICINE_DATES)[number];

/**
 * Where a value was taken over from: a pasted text, a file of this checklist, a record, the patient's
 * own answers. It stands until the value is edited; a value that was typed here has none.
 */
export const TAKEN_FROM = ['paste', 'file', 'record', 'patient'] as const;
export type TakenFrom = (typeof TAKEN_FROM)[number];

/** Who chose the unit of a laboratory value: the clinician for this number, or the device (D67). */
export const UNIT_BY = ['chosen', 'remembered'] as const;

/** How an account that the examination does not bear out was settled (D51). */
export const SETTLED = ['no-weakness', 'explained', 'comes-and-goes', 'not-settled'] as const;
export type Settled = (typeof SETTLED)[number];

/** What was abnormal, item by item. */
export const SIGNS = byId(EXAM_IDS, (id) => keysOf(EXAM[id].signs));
export const ALL_SIGNS = EXAM_IDS.flatMap((id) => SIGNS[id]);

/** Why walking or standing can never be tested: it lasts, as "not possible" today does not (D24). */
export const LASTING_REASONS = [
  'wheelchair',
  'amputation',
  'cannot-stand',
  'severe-sight-loss',
] as const;
export const NOT_EXAMINED_REASONS = [
  'not-possible',
  'declined',
  'no-time',
  'other',
  ...LASTING_REASONS,
] as const;
export type LastingReason = (typeof LASTING_REASONS)[number];
export type NotExaminedReason = (typeof NOT_EXAMINED_REASONS)[number];

export const LAB_IDS = keysOf(LABS);
export type LabId = keyof typeof LABS;

export const NUMBER_IDS = keysOf(NUMBERS);
export type NumberId = keyof typeof NUMBERS;
