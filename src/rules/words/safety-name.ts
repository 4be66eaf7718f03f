/** A safety question in a few words that keep what was asked, for the list of those answered "no". */
import type { SafetyId } from '../record/ids.ts';

export const SAFETY_NAMES: Readonly<Record<SafetyId, string>> = {
  'sudden-trouble': 'sudden face, speech, sight or limb trouble',
  'bladder-bowel-saddle': 'bladder, bowel, saddle',
  'legs-weaker': 'legs weaker or unsteady',
  'breathless-swallowing': 'breath or swallowing',
  'back-pain-danger': 'back or neck pain with warnings',
  'limb-sudden': 'cold, painful or black leg',
  'one-leg-swollen': 'one leg swollen',
  'hot-joint': 'hot joint',
  'restless-distress': 'unbearable restlessness, self-harm, fever',
  'child-danger': 'childhood dangers',
};
