/** The fifteen examination items in words, and what each asks for when abnormal (§3.1, D1, D13). */
import type { ExamId, Grade, Muscle, NOT_EXAMINED_REASONS, Sign } from './ids.ts';

export type ExamItem = {
  readonly label: string;
  /** What the item covers, one line. */
  readonly covers: string;
  readonly normal: string;
  readonly abnormal: string;
  /** A cause must be named before criterion 5 can be met (D1). */
  readonly counts: boolean;
  /** "Age or an old injury" may be named as the cause (D1). */
  readonly incidental: boolean;
  /** Needed before the headline may stop saying that examination is outstanding (D13). */
  readonly clears: boolean;
  /** The section's shortcut may fill it (D14). */
  readonly shortcut: boolean;
};

const item = (
  label: string,
  covers: string,
  rest: Partial<Omit<ExamItem, 'label' | 'covers'>> = {},
): ExamItem => ({
  label,
  covers,
  normal: 'Normal',
  abnormal: 'Abnormal',
  counts: true,
  incidental: true,
  clears: false,
  shortcut: true,
  ...rest,
});

export const EXAM: Readonly<Record<ExamId, ExamItem>> = {
  strength: item('Strength', 'Hip flexion, knee, ankle up and down, toes; heel and toe walking', {
    incidental: false,
    clears: true,
    shortcut: false,
  }),
  'light-touch': item('Light touch or pin', 'Feet, legs, trunk', { clears: true }),
  'vibration-position': item('Vibration and position', 'Great toes', { clears: true }),
  reflexes: item('Reflexes', 'Knee and ankle jerks; clonus', { clears: true }),
  plantars: item('Plantars', 'Flexor or extensor', {
    normal: 'Flexor',
    abnormal: 'Extensor',
    incidental: false,
  }),
  tone: item('Tone', 'Legs and arms'),
  gait: item('Gait', 'Walking, heel, toe and tandem, rising from a chair', {
    clears: true,
    shortcut: false,
  }),
  romberg: item('Romberg', 'Standing, feet together, eyes closed', {
    normal: 'Negative',
    abnormal: 'Positive',
    clears: true,
    shortcut: false,
  }),
  coordination: item('Coordination', 'Heel to shin, finger to nose'),
  'saddle-sphincter': item('Saddle and sphincter', 'Perianal sensation, tone; residual urine', {
    incidental: false,
    shortcut: false,
  }),
  pulses: item('Foot pulses', 'Dorsalis pedis, posterior tibial; warmth'),
  'skin-veins': item('Skin and veins', 'Varicose veins, skin change, ulcer', { counts: false }),
  oedema: item('Oedema', 'Pitting, one or both legs; calf'),
  joints: item('Joints', 'Hip, knee, ankle, foot', { counts: false }),
  'postural-bp': item(
    'Postural blood pressure',
    'Lying, then standing 1 and 3 min; drop of 20/10',
    {
      normal: 'No drop',
      abnormal: 'Drop',
      counts: false,
    },
  ),
};

/** Beside the item strength while the grades say otherwise (D4, T33). */
export const OVERRULED_BY_GRADES = 'the grades below decide';
export const NOT_INTERPRETABLE = 'Not interpretable';
export const NOT_EXAMINED = 'Not done';

export const NOT_EXAMINED_WORDS: Readonly<Record<(typeof NOT_EXAMINED_REASONS)[number], string>> = {
  'not-possible': 'Not possible (video, cast, chair)',
  declined: 'Declined',
  'no-time': 'No time',
  other: 'Other reason',
};

export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  wasting: 'Wasting',
  fasciculation: 'Fasciculation',
  stocking: 'Stocking, both feet',
  'one-root-or-nerve': 'One root or nerve',
  'sensory-level': 'Level on the trunk',
  'one-side-of-body': 'One side of the body',
  patchy: 'Patchy',
  'toe-vibration-reduced': 'Vibration reduced at the toes',
  'vibration-lost': 'Vibration lost',
  'position-lost': 'Position sense lost',
  'ankle-jerks-absent': 'Ankle jerks absent',
  'knee-jerks-reduced': 'Knee jerks reduced',
  'all-absent': 'All absent',
  brisk: 'Brisk',
  clonus: 'Clonus',
  hoffmann: 'Hoffmann sign',
  extensor: 'Extensor',
  spastic: 'Spastic',
  rigid: 'Rigid',
  ataxic: 'Ataxic, wide-based',
  'foot-drop': 'Foot drop',
  waddling: 'Waddling',
  antalgic: 'Spares a painful leg',
  parkinsonian: 'Shuffling, parkinsonian',
  'saddle-numb': 'Saddle numb',
  'weak-anal-tone': 'Anal tone weak',
  'urine-retained': 'Urine retained',
  absent: 'Absent',
  weak: 'Weak',
  'cold-or-pale': 'Cold or pale',
  varicose: 'Varicose veins',
  'skin-change': 'Brown or eczematous skin',
  ulcer: 'Ulcer',
  gangrene: 'Gangrene',
  'red-hot': 'Red and hot',
  'rash-or-dry': 'Rash or dry skin',
  pitting: 'Pitting',
  'painful-or-tender': 'Painful or tender',
  warm: 'Warm',
  'larger-calf': 'Calf clearly larger',
  'tense-very-painful': 'Tense, out of proportion painful',
  'one-hot-swollen': 'One joint hot and swollen',
  'tender-or-limited': 'Tender or limited',
};

/** A finding as a phrase, where the sign's own word does not say what it is a sign of. */
export const FOUND: Readonly<Partial<Record<`${ExamId}.${Sign}`, string>>> = {
  'light-touch.stocking': 'sensory loss in stocking distribution',
  'light-touch.one-root-or-nerve': 'sensory loss of one root or nerve',
  'light-touch.sensory-level': 'a sensory level on the trunk',
  'light-touch.one-side-of-body': 'sensory loss of one side of the body',
  'light-touch.patchy': 'patchy sensory loss',
  'reflexes.all-absent': 'reflexes absent',
  'reflexes.brisk': 'brisk reflexes',
  'reflexes.hoffmann': 'Hoffmann sign',
  'plantars.extensor': 'extensor plantars',
  'tone.spastic': 'spastic tone',
  'tone.rigid': 'rigid tone',
  'gait.ataxic': 'ataxic, wide-based gait',
  'gait.spastic': 'spastic gait',
  'gait.foot-drop': 'foot-drop gait',
  'gait.waddling': 'waddling gait',
  'gait.antalgic': 'gait that spares a painful leg',
  'gait.parkinsonian': 'shuffling, parkinsonian gait',
  'pulses.absent': 'absent foot pulses',
  'pulses.weak': 'weak foot pulses',
  'pulses.cold-or-pale': 'a cold or pale leg',
};
/** The same where an abnormal item has no signs recorded. */
export const FOUND_ABNORMAL: Readonly<Record<ExamId, string>> = {
  strength: 'weakness',
  'light-touch': 'sensory loss',
  'vibration-position': 'loss of vibration or position sense',
  reflexes: 'abnormal reflexes',
  plantars: 'extensor plantars',
  tone: 'abnormal tone',
  gait: 'abnormal gait',
  romberg: 'positive Romberg',
  coordination: 'abnormal coordination',
  'saddle-sphincter': 'abnormal saddle sensation or sphincter',
  pulses: 'weak foot pulses',
  'skin-veins': 'abnormal skin or veins',
  oedema: 'oedema',
  joints: 'abnormal joint',
  'postural-bp': 'postural drop of blood pressure',
};

export const MUSCLE_WORDS: Readonly<Record<Muscle, string>> = {
  'hip-flexion': 'Hip flexion',
  'knee-extension': 'Knee extension',
  'ankle-dorsiflexion': 'Ankle dorsiflexion',
  'ankle-plantarflexion': 'Ankle plantarflexion',
  'toe-extension': 'Great toe extension',
  grip: 'Grip',
  'shoulder-abduction': 'Shoulder abduction',
};

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  '5': '5/5',
  '4+': '4+/5',
  '4': '4/5',
  '4-': '4-/5',
  '3': '3/5',
  '2': '2/5',
  '1': '1/5',
  '0': '0/5',
  'pain-limited': 'Limited by pain',
};

export const SIDE_WORDS = { left: 'Left', right: 'Right', both: 'Both' } as const;
export const DISTRIBUTION_WORDS = {
  distal: 'Distal',
  proximal: 'Proximal',
  'whole-limb': 'Whole limb',
} as const;

/** The labels of what is asked about an abnormal finding. */
export const FINDING_LABELS = {
  signs: 'What',
  side: 'Side',
  distribution: 'Where',
  power: 'Power (MRC)',
  knownStable: 'Known and unchanged',
  knownCause: 'Known cause',
  painLimited: 'Limited by pain: counts as not examined',
  attributed: 'Attributed to',
  incidental: 'Incidental (age, old injury)',
  otherCause: 'Another cause, in words',
  reason: 'Why not',
} as const;
