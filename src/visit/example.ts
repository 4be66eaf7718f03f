/**
 * A fictional visit that is finished, to see what comes of one: the criteria are met, nothing dangerous
 * was told or found, and low iron stays to be seen to. Every face of it says that it is an example.
 */
import { day } from '../browser/clock.ts';
import { canonical } from '../rules/record/canonical.ts';
import { CORE_MIMIC_IDS, SAFETY_IDS } from '../rules/record/ids.ts';
import '../rules/record/medicines/listed.ts';
import type { Visit } from '../rules/record/visit.ts';

const allOf = <const K extends string, V>(ids: readonly K[], value: V) => {
  const filled: Partial<Record<K, V>> = {};
  for (const id of ids) filled[id] = value;
  return filled;
};

/** The six core signs; of the rest the note says that nobody looked. */
const CORE_SIGNS = [
  'strength',
  'light-touch',
  'vibration-position',
  'reflexes',
  'gait',
  'romberg',
] as const;

/** In days: as the result comes to the visit, and never so old that it is to be repeated first. */
const SAMPLED_BEFORE = 12;

const sampledBefore = (at: Date): string =>
  day(new Date(at.getFullYear(), at.getMonth(), at.getDate() - SAMPLED_BEFORE));

/** The example as somebody finished it at that moment. */
export function exampleVisit(at: Date): Visit {
  const drawn = sampledBefore(at);
  const lab = (text: string, unit: string) => ({ text, unit, 'unit-by': 'chosen', drawn }) as const;
  return canonical({
    example: true,
    answers: {
      sex: 'female',
      'treated-now': 'no',
      'family-history': 'no',
      dialysis: 'no',
      'iron-overload': 'no',
      inflammation: 'no',
      'urge-to-move': 'yes',
      'rest-onset': 'yes',
      'relief-by-movement': 'yes',
      'evening-pattern': 'yes',
      'leg-side': 'both',
      'daytime-rest': 'milder',
      'symptom-onset': 'gradual',
      duration: 'over-12-months',
      'lifetime-events': '5-or-more',
      significance: 'yes',
      'nitrous-oxide': 'no',
      'b12-replacement': 'no',
      'iron-taken-24h': 'no',
      'iron-infusion-recent': 'no',
      'morning-sample': 'yes',
      conclusion: 'agree',
    },
    many: {
      sites: ['legs'],
      'comes-on': ['sitting', 'lying'],
      'eased-by': ['keeping-moving'],
      impact: ['sleep', 'energy'],
    },
    words: {
      plan: 'look for the cause of the low iron; see her again in 12 weeks',
      'for-patient': 'We look for the cause of the low iron. See us in 12 weeks.',
    },
    numbers: {
      age: { text: '58', unit: 'years' },
      'age-at-onset': { text: '56', unit: 'years' },
      frequency: { text: '4', unit: 'per week' },
    },
    safety: allOf(
      SAFETY_IDS.filter((id) => id !== 'child-danger'),
      { answer: 'no' } as const,
    ),
    conditions: allOf(CORE_MIMIC_IDS, { state: 'absent' } as const),
    'another-cause': { state: 'absent' },
    exam: allOf(CORE_SIGNS, { state: 'normal' } as const),
    power: {},
    labs: {
      ferritin: lab('31', 'ng/mL'),
      tsat: lab('18', '%'),
      haemoglobin: lab('13.2', 'g/dL'),
      b12: lab('420', 'ng/L'),
    },
    medicines: [{ name: 'amitriptyline', use: 'taking', began: 'no', time: 'at night' }],
  });
}
