/** The words of since when, how fast and which way: of a safety answer and of a finding (D4, D87). */
import type { Course, Onset, SafetyId, Settled } from './ids.ts';

export const ONSET_WORDS: Readonly<Record<Onset, string>> = {
  hours: 'Hours',
  days: 'Days',
  'one-to-four-weeks': '1 to 4 weeks',
  'one-to-three-months': '1 to 3 months',
  longer: 'Longer',
  unknown: 'Not known',
};
export const COURSE_WORDS: Readonly<Record<Course, string>> = {
  worsening: 'Worsening',
  stable: 'Stable',
  improving: 'Improving',
  unknown: 'Not known',
};
export const ONSET_LABEL = 'Since';
export const COURSE_LABEL = 'Course';
export const WITHIN_14_DAYS_LABEL = 'Within 14 days';
export const WITHIN_MINUTES_LABEL = 'Came within minutes';

/** How an account is settled that the examination does not bear out (D51). */
export const SETTLED_LABEL = 'Told, and not found';
export const SETTLED_BY_LABEL = 'Explained by';
export const SETTLED_WORDS: Readonly<Record<Settled, string>> = {
  'no-weakness': 'Pain or tiredness, no weakness',
  explained: 'Explained, in words',
  'comes-and-goes': 'Comes and goes, not there now',
  'not-settled': 'Not settled',
};

/** What may settle each account; the others have none (D51). */
export const SETTLED_OF: Readonly<Partial<Record<SafetyId, readonly Settled[]>>> = {
  'legs-weaker': ['no-weakness', 'explained', 'comes-and-goes', 'not-settled'],
  'bladder-bowel-saddle': ['explained', 'comes-and-goes', 'not-settled'],
  'limb-sudden': ['explained', 'comes-and-goes', 'not-settled'],
  'one-leg-swollen': ['explained', 'comes-and-goes', 'not-settled'],
  'restless-distress': ['explained', 'comes-and-goes', 'not-settled'],
};
