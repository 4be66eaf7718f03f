/**
 * The ids of the rows that the second opinion speaks of: those of the project, and those that the
 * decisions name by themselves, so that a row is judged here before the project has it.
 */
import type { UrgencyId } from '../../src/rules/tables/urgency/pathway.ts';

export const NAMED_ROWS = [
  'E7-foot',
  'U7-same-day',
  'U7-foot',
  'R4-ulcer',
  'pregnancy-swelling',
  'pregnancy-oedema',
  'limp',
  'U3-muscle',
  'U4-bulbar',
  'U10-severe',
  'U11-vitamin',
  'serotonin',
  'serotonin-now',
  'S1-sight-same-day',
  'S1-sight',
  'S1-sight-weeks',
  'S1-sight-longer',
  'S5-neck',
  'E1-foot-drop',
  'R3-both-look',
  'R3-both',
  'U9-limp',
] as const;

export type RowId = UrgencyId | (typeof NAMED_ROWS)[number];
