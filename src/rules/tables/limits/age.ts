/** Ages at which a rule changes, in years. */
import { cite } from '../sources.ts';
import { onsetAt, years } from './limit.ts';

/** From this age the adult rows for iron and course apply (D5). */
export const ADULT_AGE = years('adult-age', '18', cite('project-design', 'D5', 'design'));

/** From this age a blank "described by" reads as own words (D16). */
export const CHILD_OWN_WORDS = years(
  'child-own-words',
  '13',
  cite('project-design', 'D16', 'design'),
);

/** From these ages WHO gives haemoglobin another limit; from the last one it is by sex (D40). */
export const HAEMOGLOBIN_CHILD = years(
  'haemoglobin-child',
  '5',
  cite('who-anaemia', '4.4', 'guideline'),
);
export const HAEMOGLOBIN_OLDER_CHILD = years(
  'haemoglobin-older-child',
  '12',
  cite('who-anaemia', '4.4', 'guideline'),
);
export const HAEMOGLOBIN_BY_SEX = years(
  'haemoglobin-by-sex',
  '15',
  cite('who-anaemia', '4.4', 'guideline'),
);

/** From the first up to the second, a limp alone is most often harmless (D36). */
export const CHILD_LIMP_FROM = years(
  'child-limp-from',
  '3',
  cite('project-design', 'D36', 'design'),
);
export const CHILD_LIMP_TO = years('child-limp-to', '10', cite('project-design', 'D36', 'design'));

/** NICE NG239 is about people over 16; below, the laboratory's own bands apply (D10). */
export const B12_ADULT_BANDS = years(
  'b12-adult-bands',
  '16',
  cite('nice-ng239', '13', 'guideline'),
);

/** From this age absent ankle jerks or reduced toe vibration alone are a note only (D4, R2). */
export const ANKLE_JERK_AGE = years('ankle-jerk-age', '80', cite('project-design', 'D4', 'design'));

/** From this age lost ankle reflexes of unknown onset, with nothing rising, are R2's (D37). */
export const REFLEX_LOSS_AGE = years(
  'reflex-loss-age',
  '60',
  cite('project-design', 'D37', 'design'),
);

/** From this age any anaemia is looked into, whatever the iron (D21). */
export const ANAEMIA_AGE = years('anaemia-age', '60', cite('project-design', 'D21', 'design'));

/** Above this age gut blood loss is thought of first in women too (D5). */
export const GUT_LOSS_AGE = years('gut-loss-age', '50', cite('project-design', 'D5', 'design'));

/** From this age on a lack of B12 is thought of more readily. */
export const B12_RISK_AGE = years('b12-risk-age', '65', cite('nice-ng239', '5.2', 'guideline'));

/** The years in which pregnancy is asked about, both ends included (D6). */
export const CHILDBEARING_FROM = years(
  'childbearing-from',
  '12',
  cite('project-design', 'D6', 'design'),
);
export const CHILDBEARING_TO = years(
  'childbearing-to',
  '55',
  cite('project-design', 'D6', 'design'),
);

/** The years in which heavy periods are asked about, both ends included (D48). */
export const PERIODS_FROM = years('periods-from', '11', cite('project-design', 'D48', 'design'));
export const PERIODS_TO = years('periods-to', '55', cite('project-design', 'D48', 'design'));

/** From here somebody may be at the wheel: the youngest age of learners anywhere in the US (D46). */
export const DRIVING_FROM = years('driving-from', '14', cite('project-design', 'D46', 'design'));

/** Of the age itself. */
export const AGE = {
  drivingFrom: DRIVING_FROM,
  HAEMOGLOBIN_CHILD,
  PERIODS_FROM,
  CHILD_LIMP_FROM,
  CHILD_LIMP_TO,
  CHILDBEARING_FROM,
  HAEMOGLOBIN_OLDER_CHILD,
  CHILD_OWN_WORDS,
  HAEMOGLOBIN_BY_SEX,
  B12_ADULT_BANDS,
  ADULT_AGE,
  GUT_LOSS_AGE,
  CHILDBEARING_TO,
  PERIODS_TO,
  REFLEX_LOSS_AGE,
  ANAEMIA_AGE,
  B12_RISK_AGE,
  ANKLE_JERK_AGE,
} as const;

/** Of the age at which the symptoms began. */
export const AGE_AT_ONSET = {
  /** The fifth decade begins here (T51). */
  late: onsetAt('late-onset', '40', cite('seed-articles', '5.2', 'expert')),
} as const;
