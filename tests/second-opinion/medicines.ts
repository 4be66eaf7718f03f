/** Medicines by name, as §6.3, §5.2 and D14 name them; what stands here is what rules ask about. */
import type { Medicine, Visit } from '../../src/rules/record/visit.ts';
import { either, said, type Said } from './said.ts';

type Group =
  | 'dopamine-blocker'
  | 'antihistamine'
  | 'ssri-snri'
  | 'other-antidepressant'
  | 'lithium'
  | 'beta-blocker'
  | 'h2-blocker'
  | 'anticonvulsant'
  | 'opioid'
  | 'benzodiazepine'
  | 'dopaminergic'
  | 'levodopa'
  | 'statin'
  | 'metformin'
  | 'harmless';

const NAMES: Readonly<Record<string, Group>> = {
  haloperidol: 'dopamine-blocker',
  risperidone: 'dopamine-blocker',
  olanzapine: 'dopamine-blocker',
  quetiapine: 'dopamine-blocker',
  metoclopramide: 'dopamine-blocker',
  prochlorperazine: 'dopamine-blocker',
  promethazine: 'dopamine-blocker',
  droperidol: 'dopamine-blocker',
  diphenhydramine: 'antihistamine',
  meclizine: 'antihistamine',
  hydroxyzine: 'antihistamine',
  doxylamine: 'antihistamine',
  chlorphenamine: 'antihistamine',
  fluoxetine: 'ssri-snri',
  paroxetine: 'ssri-snri',
  sertraline: 'ssri-snri',
  citalopram: 'ssri-snri',
  escitalopram: 'ssri-snri',
  venlafaxine: 'ssri-snri',
  duloxetine: 'ssri-snri',
  mirtazapine: 'other-antidepressant',
  amitriptyline: 'other-antidepressant',
  clomipramine: 'other-antidepressant',
  imipramine: 'other-antidepressant',
  lithium: 'lithium',
  propranolol: 'beta-blocker',
  metoprolol: 'beta-blocker',
  cimetidine: 'h2-blocker',
  famotidine: 'h2-blocker',
  phenytoin: 'anticonvulsant',
  topiramate: 'anticonvulsant',
  morphine: 'opioid',
  oxycodone: 'opioid',
  diazepam: 'benzodiazepine',
  lorazepam: 'benzodiazepine',
  pramipexole: 'dopaminergic',
  ropinirole: 'dopaminergic',
  rotigotine: 'dopaminergic',
  levodopa: 'levodopa',
  simvastatin: 'statin',
  atorvastatin: 'statin',
  metformin: 'metformin',
  bupropion: 'harmless',
  gabapentin: 'harmless',
  pregabalin: 'harmless',
  cetirizine: 'harmless',
  loratadine: 'harmless',
};

/** Whoever draws medicines at random keeps to these names and to what is no medicine at all. */
export const NAMED_MEDICINES: readonly string[] = Object.keys(NAMES);

const groupOf = ({ name }: Medicine): Group | undefined => NAMES[name.trim().toLowerCase()];

/** §6.3 lists these as bringing RLS on or making it worse. */
const PROVOKING: readonly (Group | undefined)[] = [
  'dopamine-blocker',
  'antihistamine',
  'ssri-snri',
  'other-antidepressant',
  'lithium',
  'beta-blocker',
  'h2-blocker',
  'anticonvulsant',
];

const STOPPING_MATTERS: readonly (Group | undefined)[] = [
  'opioid',
  'benzodiazepine',
  'ssri-snri',
  'other-antidepressant',
];

export type OnMedicines = {
  /** "Medicines not recorded" (D6, D18): no medicine, and not "none taken". */
  readonly recorded: boolean;
  /** D18: the symptoms began within 4 weeks of starting or raising a listed medicine. */
  readonly provoked: Said;
  readonly statin: boolean;
  readonly levodopa: boolean;
  readonly stopped: boolean;
};

export function onMedicines({ medicines, answers, many }: Visit): OnMedicines {
  const listed = medicines.filter((each) => PROVOKING.includes(groupOf(each)));
  // Unsure is never no.
  const provoked = either(
    ...listed.map(({ began }) => (began === 'unsure' ? 'open' : said(began === 'yes'))),
  );
  const recorded = medicines.length > 0 || answers['takes-medicines'] === 'none';
  const taken = (group: Group) =>
    medicines.some((each) => each.use !== 'stopped-recently' && groupOf(each) === group);
  return {
    recorded,
    provoked: recorded ? provoked : 'open',
    statin: taken('statin'),
    levodopa: taken('levodopa'),
    stopped:
      (many['stopped-recently'] ?? []).length > 0 ||
      medicines.some(
        (each) => each.use === 'stopped-recently' && STOPPING_MATTERS.includes(groupOf(each)),
      ),
  };
}
