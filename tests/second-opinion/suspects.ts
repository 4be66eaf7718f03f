/** What the clinician suspects (D76, D77). */
import type { ConditionId } from '../../src/rules/record/ids.ts';
import { byId, keysOf } from '../../src/rules/record/keyed.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { causeOf, type Examination } from './examination.ts';
import type { Time } from './times.ts';

/** When it is suspected, and when it is unsure. */
const TIMES = {
  'cauda-equina': ['now', 'same day'],
  stroke: ['now', 'same day'],
  'limb-ischaemia': ['now', 'same day'],
  'deep-vein-thrombosis': ['same day', 'days'],
  'septic-joint': ['now', 'same day'],
  'inflammatory-neuropathy': ['now', 'same day'],
  'cord-compression': ['now', 'same day'],
  'motor-neurone': ['2 weeks', 'routine'],
  'compartment-syndrome': ['now', 'same day'],
  'pulmonary-embolism': ['now', 'same day'],
} as const satisfies Readonly<Partial<Record<ConditionId, readonly [Time, Time]>>>;

export type SuspectId = keyof typeof TIMES;
export const SUSPICIONS: readonly SuspectId[] = keysOf(TIMES);
export type Suspects = Readonly<Record<SuspectId, Time>>;

export function suspects(visit: Visit, found: Examination): Suspects {
  const ofNew = new Set<string>();
  const ofKnown = new Set<string>();
  for (const each of found.noted) {
    const cause = causeOf(each);
    if (cause?.to === 'condition') (each.newness.isNew ? ofNew : ofKnown).add(cause.condition);
  }
  const timeOf = (id: SuspectId): Time => {
    const [suspected, unsure] = TIMES[id];
    const { state, status } = visit.conditions[id] ?? {};
    // On record or not, the cause of what is new is suspected anew.
    if (ofNew.has(id)) return suspected;
    // Named for what is known and unchanged only: present by its naming, and without a status known.
    if (ofKnown.has(id)) return status === 'suspected' ? suspected : 'none';
    if (state === 'present' && status !== 'known') return suspected;
    return state === 'unsure' ? unsure : 'none';
  };
  return byId(SUSPICIONS, timeOf);
}
