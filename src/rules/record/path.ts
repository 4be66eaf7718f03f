/**
 * The short path: what every patient is asked, section by section, in its order. What else can be asked
 * stands behind *More* of its section (more.ts), and a detail stands in its question: every question has
 * exactly one of these places.
 */
import { CORE_MIMIC_IDS, EXAM_IDS, SAFETY_IDS } from './ids.ts';
import { EXAM } from './exam-items.ts';
import type { QuestionId } from './visit.ts';

export const SECTION_IDS = [
  'patient',
  'criteria',
  'safety',
  'mimics',
  'exam',
  'labs',
  'causes',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export const SHORT_PATH: Readonly<Record<SectionId, readonly QuestionId[]>> = {
  patient: ['age', 'sex', 'treated-now'],
  criteria: ['urge-to-move', 'rest-onset', 'relief-by-movement', 'evening-pattern'],
  safety: SAFETY_IDS.map((id) => `safety.${id}` as const),
  mimics: CORE_MIMIC_IDS.map((id) => `condition.${id}` as const),
  // What the headline of a complete examination asks for.
  exam: EXAM_IDS.filter((id) => EXAM[id].clears).map((id) => `exam.${id}` as const),
  // Iron is judged by two of them, and B12 by one.
  labs: ['lab.ferritin', 'lab.tsat', 'lab.b12'],
  causes: ['medicines'],
};

/** What is drawn within another question, once its answer asks for it. */
export const DETAIL_OF: Readonly<Partial<Record<QuestionId, QuestionId>>> = {
  'urge-to-move-earlier': 'urge-to-move',
  'legs-earlier': 'urge-to-move',
  'rest-onset-earlier': 'rest-onset',
  'relief-by-movement-earlier': 'relief-by-movement',
  'evening-pattern-earlier': 'evening-pattern',
  'another-cause': 'another-cause-state',
  'takes-medicines': 'medicines',
};
