/** What a visit makes of the screen of mimics. */
import type { MimicId, Sign } from '../../../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';

export const classic = (changes: Changes = {}): Visit => visitWith(classicVisit, changes);

export const abnormal = (...signs: readonly Sign[]): Finding => ({
  state: 'abnormal',
  signs: [...signs],
});

export const screenOf = (visit: Visit) => assessed(visit).mimics;

export const requiredIn = (visit: Visit): readonly MimicId[] => screenOf(visit).required;

export const NO_URGE: Visit['answers'] = { 'urge-to-move': 'no' };
