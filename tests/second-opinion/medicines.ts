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
  | 'alpha-2-delta'
  | 'neutral-antidepressant'
  | 'unlisted'
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
  tramadol: 'opioid',
  diazepam: 'benzodiazepine',
  lorazepam: 'benzodiazepine',
  pramipexole: 'dopaminergic',
  ropinirole: 'dopaminergic',
  rotigotine: 'dopaminergic',
  levodopa: 'levodopa',
  simvastatin: 'statin',
  atorvastatin: 'statin',
  metformin: 'harmless',
  gliclazide: 'unlisted',
  insulin: 'unlisted',
  omeprazole: 'harmless',
  colchicine: 'harmless',
  primidone: 'harmless',
  bupropion: 'neutral-antidepressant',
  gabapentin: 'alpha-2-delta',
  pregabalin: 'alpha-2-delta',
  cetirizine: 'harmless',
  loratadine: 'harmless',
};

/** Whoever draws medicines at random keeps to these names and to what is no medicine at all. */
export const NAMED_MEDICINES: readonly string[] = Object.keys(NAMES);

const keyOf = ({ name }: Medicine): string => name.trim().toLowerCase();

/** Of a name that is not in the list, and of a word that names several classes, none. */
function groupOf(medicine: Medicine): Group | undefined {
  const key = keyOf(medicine);
  if (key === 'trazodone') return 'neutral-antidepressant';
  const group = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  return group === 'unlisted' ? undefined : group;
}

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

/** Stopped or cut down of late, these are a withdrawal (D45). */
const WITHDRAWN: readonly (Group | undefined)[] = [
  'dopaminergic',
  'levodopa',
  'opioid',
  'alpha-2-delta',
  'benzodiazepine',
  'ssri-snri',
  'other-antidepressant',
  'neutral-antidepressant',
  'dopamine-blocker',
];

/** Treats RLS, wanted or not, while it is taken (D35). */
const TREATING: readonly (Group | undefined)[] = [
  'dopaminergic',
  'levodopa',
  'alpha-2-delta',
  'opioid',
];

/** §5.2: a risk factor for low B12. */
const LOWERS_B12: readonly string[] = [
  'metformin',
  'omeprazole',
  'cimetidine',
  'famotidine',
  'colchicine',
  'topiramate',
  'pregabalin',
  'primidone',
];

/** Who stopped it of late has its effect on B12, and what it was taken for, all the same. */
export const lowersB12 = ({ medicines }: Visit): boolean =>
  medicines.some((each) => LOWERS_B12.includes(keyOf(each)));

/** Taken or stopped (D26). */
export const hasMetformin = ({ medicines }: Visit): boolean =>
  medicines.some((each) => keyOf(each) === 'metformin');

export type OnMedicines = {
  /** "Medicines not recorded" (D6, D18): no medicine, and not "none taken". */
  readonly recorded: boolean;
  /** The symptoms began within 4 weeks of starting, raising or stopping what may provoke them (D18, D60, D83). */
  readonly provoked: Said;
  readonly statin: boolean;
  readonly levodopa: boolean;
  /** A medicine for RLS is taken (D35). */
  readonly treats: boolean;
  readonly stopped: boolean;
};

const isStopped = ({ use }: Medicine): boolean => use === 'stopped-recently';

/** It may provoke by being taken; or by being stopped, where it was, or is said to have done so (D45, D60). */
const mayProvoke = (medicine: Medicine): boolean =>
  PROVOKING.includes(groupOf(medicine)) ||
  (WITHDRAWN.includes(groupOf(medicine)) && isStopped(medicine));

/** An antidepressant of any kind, so the word by itself is enough (D45, D83). */
const isOfWithdrawn = (medicine: Medicine): boolean =>
  WITHDRAWN.includes(groupOf(medicine)) || keyOf(medicine) === 'antidepressant';

/** DSM-5-TR, criterion E, of one medicine (D60, D83). Unsure is never no, and nor is blank. */
function provoked(medicine: Medicine): Said {
  const { began } = medicine;
  // Said to follow its stopping, whether it is marked as stopped or not.
  if (began === 'stopping' && isOfWithdrawn(medicine)) return 'yes';
  // Not in the list, or a word that names several classes: else open by anything but a no (D83).
  if (groupOf(medicine) === undefined) return began === 'no' ? 'no' : 'open';
  if (!mayProvoke(medicine)) return 'no';
  if (began === undefined || began === 'unsure') return 'open';
  // What provokes only by being stopped does not by being started.
  return said(began !== 'no' && PROVOKING.includes(groupOf(medicine)));
}

const SEROTONERGIC: readonly string[] = [
  'fluoxetine',
  'paroxetine',
  'sertraline',
  'citalopram',
  'escitalopram',
  'venlafaxine',
  'duloxetine',
  'mirtazapine',
  'amitriptyline',
  'clomipramine',
  'imipramine',
  'trazodone',
  'tramadol',
];

/** Within 4 weeks of starting or raising it; a yes of the first edition reads as either (D60). */
const isBegun = ({ began }: Medicine): boolean =>
  began === 'starting' || began === 'raising' || began === 'yes';

/** Two that are taken, or one that the symptoms followed when it was started or raised (D58, D60). */
export function isSerotonergic({ medicines }: Visit): boolean {
  const some = medicines.filter((each) => SEROTONERGIC.includes(keyOf(each)));
  return some.some(isBegun) || some.filter((each) => !isStopped(each)).length > 1;
}

export function onMedicines({ medicines, answers, many }: Visit): OnMedicines {
  const recorded = medicines.length > 0 || answers['takes-medicines'] === 'none';
  const taken = (...groups: readonly (Group | undefined)[]) =>
    medicines.some((each) => !isStopped(each) && groups.includes(groupOf(each)));
  return {
    recorded,
    provoked: recorded ? either(...medicines.map(provoked)) : 'open',
    statin: taken('statin'),
    levodopa: taken('levodopa'),
    treats: taken(...TREATING),
    stopped:
      (many['stopped-recently'] ?? []).length > 0 ||
      medicines.some((each) => isStopped(each) && isOfWithdrawn(each)),
  };
}
