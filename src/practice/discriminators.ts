/**
 * What a case turns on. What was missed comes back by these, not by the case, so each stands in at
 * least two cases. Ids are stored with attempts and stay the same for ever.
 */
export const DISCRIMINATORS = {
  urge: 'An urge to move, not only discomfort or movement',
  rest: 'Begins at rest, in more than one position',
  'relief-while-moving': 'Eases while moving, not after one shift or stretch',
  evening: 'The same rest is worse in the evening',
  'earlier-history': 'What was true earlier in the illness counts',
  'medicine-timing': 'Which came first, the medicine or the symptoms',
  'change-on-treatment': 'A change on dopaminergic treatment',
  'separate-complaint': 'One complaint or two',
  'nerve-signs': 'Signs of a nerve or a root',
  'cord-signs': 'Signs of the spinal cord',
  'saddle-and-sphincter': 'Bladder, bowel and saddle',
  'sudden-onset': 'It came suddenly',
  'one-leg': 'One leg, always the same',
  exertion: 'It comes with walking or standing, not with rest',
  'seen-movements': 'Movements that are seen, not felt as a need',
  'b12-beyond-the-level': 'B12 beyond the level',
  'iron-without-anaemia': 'Iron deficiency without anaemia',
  'ferritin-and-saturation': 'Ferritin read together with transferrin saturation',
  'iron-in-context': 'Iron limits that depend on who the patient is',
  child: 'A child, in the child’s own words',
  'by-observation': 'A patient who cannot describe it',
  'thin-data': 'Too little is known to conclude',
  course: 'How often it comes, and what it does',
  site: 'Where it is felt',
  pregnancy: 'Pregnancy',
  distress: 'Restlessness with distress',
} as const;

export type Discriminator = keyof typeof DISCRIMINATORS;

export const DISCRIMINATOR_IDS: readonly Discriminator[] = Object.keys(DISCRIMINATORS).filter(
  (key): key is Discriminator => Object.hasOwn(DISCRIMINATORS, key),
);
