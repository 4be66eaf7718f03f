import { graded } from '../facts/strength.ts';
import type { Visit } from '../record/visit.ts';

/** The grades of power say otherwise than the item (D4, T33). */
export const isOverruledByGrades = (visit: Visit): boolean =>
  graded(visit).exam.strength?.state !== visit.exam.strength?.state;
