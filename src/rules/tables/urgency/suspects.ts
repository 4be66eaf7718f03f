/** What the clinician suspects or names as a cause, at the time of its own pathway (D76). */
import { is } from '../../facts/leaf.ts';
import type { PressingId } from '../../facts/suspects.ts';
import { BEHIND_A_FINDING } from '../conditions/behind-a-finding.ts';
import { keysOf } from '../../record/keyed.ts';
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

/** Its times, what to do first at each, and the rows that say it where the finding itself does. */
type Pressing = {
  readonly times: Times;
  readonly do: readonly [suspected: string, unsure: string];
  readonly saidBy: readonly UrgencyId[];
};

const PRESSING: Readonly<Record<PressingId, Pressing>> = {
  'cauda-equina': {
    times: NOW,
    do: ['Emergency MRI now', 'Clarify today: saddle, bladder, both legs'],
    saidBy: ['E3', 'E4-told'],
  },
  stroke: {
    times: NOW,
    do: ['Stroke pathway now', 'Clarify today: what, which side, since when'],
    saidBy: [
      'E1',
      'E1-weakness',
      'E1-told',
      'E1-side',
      'E1-sign',
      'E1-foot-drop',
      'E1-balance',
      'S1-earlier',
      'S1-weeks',
    ],
  },
  'limb-ischaemia': {
    times: NOW,
    do: ['Call vascular surgery now', 'Feel the pulses and warmth today'],
    saidBy: ['E7-ischaemia', 'E7-pulses'],
  },
  'deep-vein-thrombosis': {
    times: ['same day', 'days'],
    do: ['Assess for thrombosis today', 'Compare both calves; assess within days'],
    saidBy: ['U1'],
  },
  'septic-joint': {
    times: NOW,
    do: ['Aspirate the joint now', 'Examine the joint and temperature today'],
    saidBy: ['E8'],
  },
  'inflammatory-neuropathy': {
    times: NOW,
    do: ['Hospital now; vital capacity, ECG', 'Reflexes, power, breathing today'],
    saidBy: ['E2', 'E2b', 'E2b-told', 'E2b-balance'],
  },
  'cord-compression': {
    times: NOW,
    do: ['Emergency MRI of the whole spine now', 'Cord signs, bladder today'],
    saidBy: ['E4', 'E4-told'],
  },
  'motor-neurone': {
    times: ['2 weeks', 'routine'],
    do: ['Urgent neurology, EMG', 'Look for wasting and fasciculation'],
    saidBy: ['U4', 'U4-bulbar'],
  },
  'compartment-syndrome': {
    times: NOW,
    do: ['Surgical assessment now', 'Feel the tension; stretch the muscles today'],
    saidBy: ['E7-compartment'],
  },
  'pulmonary-embolism': {
    times: NOW,
    do: ['Hospital now; oxygen saturation', 'Breathing, oxygen saturation, calves today'],
    saidBy: ['E6-embolism'],
  },
};

/** No first test begins with a name. */
const inSentence = (test: string): string => `${test.charAt(0).toLowerCase()}${test.slice(1)}`;

const tierOf = (within: Within): Tier =>
  within === 'now' ? 'emergency' : within === 'routine' ? 'routine' : 'urgent';

function row(
  id: PressingId,
  within: Within,
  thought: 'suspected' | 'unsure',
  action: (test: string) => string,
  first: string,
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
    do: first,
    sources: [...sources, cite('project-design', 'D76', 'design')],
    callsForNet: true,
    saidBy: PRESSING[id].saidBy,
  });
}

export const SUSPECTS: readonly PathwayRow[] = keysOf(PRESSING).flatMap((id) => {
  const { times, do: first } = PRESSING[id];
  const [suspected, unsure] = times;
  return [
    row(id, suspected, 'suspected', (test) => `${test}.`, first[0]),
    row(id, unsure, 'unsure', (test) => UNSURE[unsure](inSentence(test)), first[1]),
  ];
});
