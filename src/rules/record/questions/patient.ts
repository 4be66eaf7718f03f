/** Who the patient is, and what is known of them (D15, D16). */
import { YES_NO_UNSURE_WORDS, YES_NO_WORDS, type OfOne, type OfSeveral } from './question.ts';

export const PATIENT = {
  sex: {
    label: 'Sex',
    options: { female: 'Female', male: 'Male', other: 'Other' },
  },
  pregnant: { label: 'Pregnant', options: YES_NO_UNSURE_WORDS },
  trimester: {
    label: 'Trimester',
    options: { first: 'First', second: 'Second', third: 'Third' },
  },
  'after-delivery': { label: 'Within 6 weeks after delivery', options: YES_NO_WORDS },
  'family-history': {
    label: 'A parent, brother, sister or child has RLS',
    options: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  },
  'cannot-describe': {
    label: 'The patient cannot describe the symptoms',
    ask: 'Because of dementia or another impairment. Opens the criteria by observation.',
    options: YES_NO_WORDS,
  },
  'described-by': {
    label: 'Who describes the symptoms',
    ask: 'Under 18: the description must be in the child’s own words.',
    options: { 'own-words': 'Own words', carer: 'Carer only' },
  },
  dialysis: { label: 'Dialysis or end-stage kidney disease', options: YES_NO_UNSURE_WORDS },
  'iron-overload': {
    label: 'Known iron overload',
    ask: 'Haemochromatosis, or many transfusions.',
    options: YES_NO_UNSURE_WORDS,
  },
  inflammation: {
    label: 'Inflammation now',
    ask: 'Fever within 4 weeks, chronic inflammatory disease, cancer or liver disease.',
    options: YES_NO_UNSURE_WORDS,
  },
} satisfies Partial<OfOne>;

export const PATIENT_SEVERAL = {
  setting: {
    label: 'This visit',
    options: { remote: 'By video or telephone', interpreter: 'With an interpreter' },
  },
  'pregnancy-signs': {
    label: 'In pregnancy or after delivery, now',
    ask: 'Are the face or the hands swollen? Any headache, or trouble of sight?',
    options: {
      'face-or-hands-swollen': 'Face or hands swollen',
      headache: 'Headache',
      sight: 'Trouble of sight',
    },
  },
} satisfies Partial<OfSeveral>;
