/** What the clinician suspects or names as a cause, at the time of its own pathway (D76). */
import { is } from '../../facts/leaf.ts';
import type { PressingId } from '../../facts/suspects.ts';
import { BEHIND_A_FINDING } from '../conditions/behind-a-finding.ts';
import type { Tier, Within } from '../results.ts';
import { cite } from '../sources.ts';
import { pathway, type PathwayRow, type UrgencyId } from './pathway.ts';

/** While it is unsure, the first test waits until the suspicion holds. */
const UNSURE = {
  'same day': (test: string) => `Clarify the same day; if it holds, ${test}.`,
  days: (test: string) => `Clarify within days; if it holds, ${test}.`,
  routine: (test: string) => `Clarify; if it holds, ${test}.`,
} as const;

type Times = readonly [suspected: Within, unsure: keyof typeof UNSURE];
const NOW: Times = ['now', 'same day'];

/** Each with its times, and the rows that say it already where the finding itself does. */
const TIMES: readonly (readonly [PressingId, Times, readonly UrgencyId[]])[] = [
  ['cauda-equina', NOW, ['E3']],
  ['stroke', NOW, ['E1', 'E1-weakness', 'E1-told', 'E1-side', 'E1-sign', 'E1-balance']],
  ['limb-ischaemia', NOW, ['E7-ischaemia', 'E7-pulses']],
  ['deep-vein-thrombosis', ['same day', 'days'], ['U1']],
  ['septic-joint', NOW, ['E8']],
  ['inflammatory-neuropathy', NOW, ['E2', 'E2b', 'E2b-told', 'E2b-balance']],
  ['cord-compression', NOW, ['E4']],
  ['motor-neurone', ['2 weeks', 'routine'], ['U4']],
  ['compartment-syndrome', NOW, ['E7-compartment']],
  ['pulmonary-embolism', NOW, []],
];

/** No first test begins with a name. */
const inSentence = (test: string): string => `${test.charAt(0).toLowerCase()}${test.slice(1)}`;

const tierOf = (within: Within): Tier =>
  within === 'now' ? 'emergency' : within === 'routine' ? 'routine' : 'urgent';

function row(
  id: PressingId,
  within: Within,
  thought: 'suspected' | 'unsure',
  action: (test: string) => string,
  saidBy: readonly UrgencyId[],
): PathwayRow {
  const { firstTest = '', sources } = BEHIND_A_FINDING[id];
  return pathway({
    id: thought === 'suspected' ? `suspect-${id}` : `suspect-${id}-unsure`,
    tier: tierOf(within),
    within,
    about: [`suspect-${id}`, `condition.${id}`],
    when: is(`suspect-${id}`, thought === 'suspected' ? 'suspected' : 'not-sure'),
    // What is thought of is named by the finding, and not suspected again.
    suspects: '',
    action: action(firstTest),
    sources: [...sources, cite('project-design', 'D76', 'design')],
    callsForNet: true,
    saidBy,
  });
}

export const SUSPECTS: readonly PathwayRow[] = TIMES.flatMap(([id, [suspected, unsure], by]) => [
  row(id, suspected, 'suspected', (test) => `${test}.`, by),
  row(id, unsure, 'unsure', (test) => UNSURE[unsure](inSentence(test)), by),
]);
