/** The words beside the examination's items: of power, and of what is asked of an abnormal finding. */
import { EXAM, type Sign } from './exam-items.ts';
import {
  ALL_SIGNS,
  EXAM_IDS,
  type Grade,
  type LastingReason,
  type Muscle,
  type NotExaminedReason,
} from './ids.ts';
import { byId } from './keyed.ts';

/** A sign of any item; one that two items share has the same words in both. */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = byId(
  ALL_SIGNS,
  (sign) => EXAM_IDS.map((id) => EXAM[id].signs[sign]).find((each) => each !== undefined) ?? sign,
);

/** Beside the item strength while the grades say otherwise (D4, T33). */
export const OVERRULED_BY_GRADES = 'the grades below decide';
export const NOT_INTERPRETABLE = 'Not interpretable';
export const NOT_EXAMINED = 'Not done';

/** Why an item can never be tested, within a sentence (D24). */
export const LASTING_WORDS: Readonly<Record<LastingReason, string>> = {
  wheelchair: 'wheelchair',
  amputation: 'amputation',
  'cannot-stand': 'unable to stand',
  'severe-sight-loss': 'severe loss of sight',
};

const lasting = (reason: LastingReason): string => `Cannot be tested: ${LASTING_WORDS[reason]}`;

export const NOT_EXAMINED_WORDS: Readonly<Record<NotExaminedReason, string>> = {
  'not-possible': 'Not possible today (video, cast, chair)',
  declined: 'Declined',
  'no-time': 'No time',
  other: 'Other reason',
  wheelchair: lasting('wheelchair'),
  amputation: lasting('amputation'),
  'cannot-stand': lasting('cannot-stand'),
  'severe-sight-loss': lasting('severe-sight-loss'),
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
  knownAll: 'All of the weak groups?',
  knownGroup: 'Known',
  knownSide: 'Known on which side',
  painLimited: 'Limited by pain: counts as not examined',
  attributed: 'Attributed to',
  incidental: 'Incidental (age, old injury)',
  otherCause: 'Another cause, in words',
  reason: 'Why not',
} as const;
