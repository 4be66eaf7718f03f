/** What the clinician suspects or names as a cause, at the time of its own pathway (D76). */
import { is } from '../../facts/leaf.ts';
import type { PressingId } from '../../facts/suspects.ts';
import { BEHIND_A_FINDING } from '../conditions/behind-a-finding.ts';
import type { Tier, Within } from '../results.ts';
import { cite } from '../sources.ts';
import { pathway, type PathwayRow } from './pathway.ts';

type Times = readonly [suspected: Within, unsure: Within];
const NOW: Times = ['now', 'same day'];

const TIMES: readonly (readonly [PressingId, Times])[] = [
  ['cauda-equina', NOW],
  ['stroke', NOW],
  ['limb-ischaemia', NOW],
  ['deep-vein-thrombosis', ['same day', 'days']],
  ['septic-joint', NOW],
  ['inflammatory-neuropathy', NOW],
  ['cord-compression', NOW],
  ['motor-neurone', ['2 weeks', 'routine']],
  ['compartment-syndrome', NOW],
  ['pulmonary-embolism', NOW],
];

const tierOf = (within: Within): Tier =>
  within === 'now' ? 'emergency' : within === 'routine' ? 'routine' : 'urgent';

function row(id: PressingId, within: Within, thought: 'suspected' | 'unsure'): PathwayRow {
  const { inSentence, firstTest = '', sources } = BEHIND_A_FINDING[id];
  return pathway({
    id: thought === 'suspected' ? `suspect-${id}` : `suspect-${id}-unsure`,
    tier: tierOf(within),
    within,
    about: [`suspect-${id}`, `condition.${id}`],
    when: is(`suspect-${id}`, thought === 'suspected' ? 'suspected' : 'not-sure'),
    suspects: inSentence,
    action: `${firstTest}.`,
    sources: [...sources, cite('project-design', 'D76', 'design')],
    callsForNet: true,
  });
}

export const SUSPECTS: readonly PathwayRow[] = TIMES.flatMap(([id, [suspected, unsure]]) => [
  row(id, suspected, 'suspected'),
  row(id, unsure, 'unsure'),
]);
