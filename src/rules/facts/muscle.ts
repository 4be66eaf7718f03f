/** New weakness that looks like muscle disease (D57). What was not examined is no sign against it. */
import type { CordFacts } from './cord.ts';
import type { SensationFacts } from './sensation.ts';
import type { StrengthFacts } from './weakness.ts';

export function muscleFacts(strength: StrengthFacts, cord: CordFacts, sensation: SensationFacts) {
  const isOfMuscle =
    strength.weakness === 'new' &&
    strength['weakness-symmetrical'] === 'yes' &&
    strength['weakness-mostly-proximal'] === 'yes' &&
    cord['new-cord-sign'] === 'no' &&
    sensation['root-loss'] !== 'yes';
  return {
    /** Of both sides alike, mostly proximal, no new cord sign, no loss of one root or nerve. */
    'muscle-weakness': isOfMuscle ? 'yes' : 'no',
  } as const;
}
export type MuscleFacts = ReturnType<typeof muscleFacts>;
