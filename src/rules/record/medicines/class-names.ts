import type { MedicineClassId } from './row.ts';

/** Words by which a whole class is named; the class's own name is always one of them. */
export const CLASS_WORDS: Partial<Record<MedicineClassId, readonly string[]>> = {
  antipsychotic: ['antipsychotics', 'neuroleptic', 'neuroleptics'],
  'dopamine-blocking-antiemetic': ['dopamine blocking antiemetics'],
  'sedating-antihistamine': ['sedating antihistamines', 'first-generation antihistamine'],
  ssri: ['ssri', 'ssris', 'selective serotonin reuptake inhibitor'],
  snri: ['snri', 'snris', 'serotonin noradrenaline reuptake inhibitor'],
  tricyclic: ['tricyclic', 'tricyclics', 'tca', 'tricyclic antidepressants'],
  'beta-blocker': ['beta-blockers', 'betablocker'],
  'h2-blocker': ['h2 blockers', 'h2 antagonist', 'h2 receptor antagonist'],
  opioid: ['opioids', 'opiate', 'opiates'],
  benzodiazepine: ['benzodiazepine', 'benzodiazepines', 'z-drug'],
  dopaminergic: ['dopamine agonist', 'dopamine agonists', 'dopaminergic'],
  'alpha-2-delta': ['gabapentinoid', 'gabapentinoids', 'alpha-2-delta ligand'],
  'second-generation-antihistamine': [
    'second-generation antihistamines',
    'non-sedating antihistamine',
  ],
  'proton-pump-inhibitor': ['ppi', 'ppis', 'proton pump inhibitors'],
  statin: ['statins'],
  diuretic: ['diuretics', 'water tablet', 'water tablets'],
  'beta-agonist': ['beta-agonists'],
  'calcium-channel-blocker': ['calcium channel blockers', 'calcium antagonist'],
  anticoagulant: ['anticoagulant', 'anticoagulants', 'blood thinner', 'antiplatelet'],
  nsaid: ['nsaids', 'anti-inflammatory'],
  'glucose-lowering': ['sulfonylurea', 'sulfonylureas', 'gliptin', 'gliflozin'],
  'mao-inhibitor': ['maoi', 'mao inhibitors'],
  serotonergic: ['triptan', 'triptans'],
  vasodilator: ['vasodilators', 'nitrate', 'nitrates'],
  'iron-product': ['iron', 'iron tablet', 'iron tablets', 'iron infusion', 'oral iron'],
  'b12-product': ['b12', 'b 12', 'vitamin b12', 'vitamin b 12', 'b12 injection', 'b12 injections'],
};

type AsksWhich = readonly [asks: string, names: readonly [string, ...string[]]];

/** These name medicines of opposite kinds: never flagged, never cleared, always asked (T57). */
export const ASK_WHICH: readonly AsksWhich[] = [
  [
    'Which antidepressant? Mirtazapine, SSRI, SNRI and tricyclics can worsen RLS; bupropion did not.',
    ['antidepressant', 'antidepressants', 'antidepressive'],
  ],
  [
    'Which anticonvulsant? Single cases with phenytoin and a few others; gabapentin and pregabalin do not worsen RLS.',
    ['anticonvulsant', 'anticonvulsants', 'antiepileptic', 'antiepileptics', 'anti-epileptic'],
  ],
  [
    'Which antiemetic? Metoclopramide, prochlorperazine and promethazine block dopamine; ondansetron does not.',
    ['antiemetic', 'antiemetics', 'anti-emetic', 'anti-sickness'],
  ],
  [
    'Which antihistamine? The sedating ones can worsen RLS; cetirizine, loratadine and fexofenadine usually do not.',
    ['antihistamine', 'antihistamines', 'allergy tablet', 'allergy tablets'],
  ],
  [
    'Which sleep aid? Many contain a sedating antihistamine, which can worsen RLS.',
    ['sleep aid', 'sleeping tablet', 'sleeping tablets', 'sleeping pill', 'sleeping pills'],
  ],
  [
    'Which mood stabiliser? Lithium has been reported to worsen RLS; valproate has not.',
    ['mood stabiliser', 'mood stabilizer'],
  ],
];

/**
 * Brands with other contents in another country or packet: all are named and asked about (D72). What
 * they may hold stands behind, each by a name of the lists. Read: recalled.
 */
export const BRANDS_THAT_DIFFER: readonly (readonly [...AsksWhich, mayHold: readonly string[]])[] =
  [
    [
      'Which Benadryl? In the US it is diphenhydramine, which can worsen RLS; in the UK acrivastine or cetirizine.',
      ['benadryl'],
      ['diphenhydramine', 'acrivastine', 'cetirizine'],
    ],
    [
      'Which Sominex? In the UK it is promethazine, which blocks dopamine; in the US diphenhydramine. Both can worsen RLS.',
      ['sominex'],
      ['promethazine', 'diphenhydramine'],
    ],
    [
      'Which Benylin? By packet diphenhydramine or dextromethorphan, or neither.',
      ['benylin'],
      ['diphenhydramine', 'dextromethorphan', 'guaifenesin'],
    ],
    [
      'Which Theraflu? The one for the night holds a sedating antihistamine, which can worsen RLS.',
      ['theraflu'],
      ['paracetamol', 'diphenhydramine', 'dextromethorphan'],
    ],
    [
      'Which Robitussin? By packet guaifenesin, dextromethorphan or, for the night, a sedating antihistamine.',
      ['robitussin'],
      ['guaifenesin', 'dextromethorphan', 'doxylamine'],
    ],
  ];
