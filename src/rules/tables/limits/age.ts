/** Ages at which a rule changes, in years. */
import { threshold } from '../../logic/interval.ts';
import { cite } from '../sources.ts';

/** From this age the adult rows for iron and course apply (D5). */
export const ADULT_AGE = threshold(
  'adult-age',
  '18 years',
  { years: '18' },
  cite('project-design', 'D5', 'design'),
);

/** From this age a blank "described by" reads as own words (D16). */
export const CHILD_OWN_WORDS = threshold(
  'child-own-words',
  '13 years',
  { years: '13' },
  cite('project-design', 'D16', 'design'),
);

/** NICE NG239 is about people over 16; below, the laboratory's own bands apply (D10). */
export const B12_ADULT_BANDS = threshold(
  'b12-adult-bands',
  '16 years',
  { years: '16' },
  cite('nice-ng239', '13', 'guideline'),
);

/** From this age absent ankle jerks or reduced toe vibration alone are a note only (D4, R2). */
export const ANKLE_JERK_AGE = threshold(
  'ankle-jerk-age',
  '80 years',
  { years: '80' },
  cite('project-design', 'D4', 'design'),
);

/** Above this age gut blood loss is thought of first in women too (D5). */
export const GUT_LOSS_AGE = threshold(
  'gut-loss-age',
  '50 years',
  { years: '50' },
  cite('project-design', 'D5', 'design'),
);
