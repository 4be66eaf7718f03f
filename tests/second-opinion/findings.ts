/** The findings that have several rows, each with its shortest time and whether a look stands (D51, D53). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { balanceFinding } from './finding-balance.ts';
import { limbFinding } from './finding-limb.ts';
import { sacralFinding } from './finding-sacral.ts';
import { sensationFinding } from './finding-sensation.ts';
import { swellingFinding } from './finding-swelling.ts';
import { weaknessFinding } from './finding-weakness.ts';
import type { Person } from './person.ts';
import type { Outcome } from './times.ts';

export const FINDING_IDS = [
  'weakness',
  'sensation',
  'balance',
  'sacral',
  'swelling',
  'limb',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];
export type Findings = Readonly<Record<FindingId, Outcome>>;

export const findings = (visit: Visit, found: Examination, who: Person): Findings => ({
  weakness: weaknessFinding(visit, found),
  sensation: sensationFinding(visit, found, who),
  balance: balanceFinding(visit, found, who),
  sacral: sacralFinding(visit, found),
  swelling: swellingFinding(visit, found, who),
  limb: limbFinding(visit, found),
});
