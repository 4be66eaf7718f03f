/**
 * Medicines by name, as §6.3, §5.2, D14, D72, D74 and D75 name them, in groups of which the same is
 * said. What stands in several groups is all of them, and so is a product of several.
 */
import type { Medicine } from '../../src/rules/record/visit.ts';

const NAMES = {
  'dopamine-blocker': [
    'haloperidol',
    'risperidone',
    'olanzapine',
    'quetiapine',
    'metoclopramide',
    'prochlorperazine',
    'promethazine',
    'droperidol',
    'symbyax',
    'perphenazine and amitriptyline',
    'night nurse',
  ],
  // It depletes dopamine or blocks it (D75).
  'dopamine-depleter': [
    'tetrabenazine',
    'deutetrabenazine',
    'reserpine',
    'metirosine',
    'flunarizine',
    'cinnarizine',
    'amoxapine',
    'arlevert',
  ],
  antihistamine: [
    'diphenhydramine',
    'meclizine',
    'hydroxyzine',
    'doxylamine',
    'chlorphenamine',
    'promethazine',
    'cinnarizine',
    'arlevert',
    'night nurse',
  ],
  'ssri-snri': [
    'fluoxetine',
    'paroxetine',
    'sertraline',
    'citalopram',
    'escitalopram',
    'venlafaxine',
    'duloxetine',
    'symbyax',
    'sertraline and tramadol',
    'sertraline and citalopram',
  ],
  'other-antidepressant': [
    'mirtazapine',
    'mianserin',
    'amitriptyline',
    'clomipramine',
    'imipramine',
    'amoxapine',
    'vortioxetine',
    'vilazodone',
    'perphenazine and amitriptyline',
  ],
  lithium: ['lithium'],
  'beta-blocker': ['propranolol', 'metoprolol'],
  'h2-blocker': ['cimetidine', 'famotidine'],
  anticonvulsant: ['phenytoin', 'topiramate'],
  opioid: [
    'morphine',
    'oxycodone',
    'tramadol',
    'pethidine',
    'fentanyl',
    'methadone',
    'tapentadol',
    'sertraline and tramadol',
  ],
  benzodiazepine: ['diazepam', 'lorazepam'],
  sedative: [
    'phenobarbital',
    'primidone',
    'clomethiazole',
    'meprobamate',
    'carisoprodol',
    'sodium oxybate',
    'baclofen',
  ],
  dopaminergic: ['pramipexole', 'ropinirole', 'rotigotine', 'levodopa', 'stalevo'],
  levodopa: ['levodopa', 'stalevo'],
  statin: ['simvastatin', 'atorvastatin'],
  'alpha-2-delta': ['gabapentin', 'pregabalin'],
  // No link of being taken; but an antidepressant of any kind that is stopped is a withdrawal (D45).
  'neutral-antidepressant': ['bupropion', 'reboxetine', 'trazodone', 'contrave', 'auvelity'],
  'mao-inhibitor': ['phenelzine', 'moclobemide'],
  agomelatine: ['agomelatine'],
  'st-johns-wort': ["st john's wort"],
  dextromethorphan: ['dextromethorphan', 'auvelity', 'night nurse'],
  'opioid-antagonist': ['naltrexone', 'contrave'],
  melatonin: ['melatonin'],
  'other-antiseizure': ['lamotrigine', 'oxcarbazepine', 'fenfluramine'],
  // Asked about as the question on it is, until that is denied (D22).
  'nitrous-oxide': ['nitrous oxide'],
  stimulant: ['methylphenidate', 'modafinil', 'lisdexamfetamine'],
  'glucose-lowering': [
    'metformin',
    'gliclazide',
    'insulin',
    'empagliflozin',
    'semaglutide',
    'janumet',
  ],
  // A risk factor for low B12 (§5.2); so is nitrous oxide that stands among the medicines, since it is
  // one that is asked about for the same reason.
  'b12-lowering': [
    'nitrous oxide',
    'metformin',
    'janumet',
    'omeprazole',
    'cimetidine',
    'famotidine',
    'colchicine',
    'topiramate',
    'pregabalin',
    'primidone',
    'phenobarbital',
  ],
  serotonergic: [
    'fluoxetine',
    'paroxetine',
    'sertraline',
    'citalopram',
    'escitalopram',
    'venlafaxine',
    'duloxetine',
    'mirtazapine',
    'mianserin',
    'amitriptyline',
    'clomipramine',
    'imipramine',
    'amoxapine',
    'trazodone',
    'tramadol',
    'vortioxetine',
    'vilazodone',
    'phenelzine',
    'moclobemide',
    "st john's wort",
    'dextromethorphan',
    'auvelity',
    'symbyax',
    'perphenazine and amitriptyline',
    'night nurse',
    'lithium',
    'linezolid',
    'methylene blue',
    'selegiline',
    'rasagiline',
    'pethidine',
    'fentanyl',
    'methadone',
    'tapentadol',
    'lisdexamfetamine',
    'fenfluramine',
    'sumatriptan',
    'buspirone',
    'tryptophan',
    'cyclobenzaprine',
    'sertraline and tramadol',
    'sertraline and citalopram',
  ],
  // A line that names two of them is two (D58, D72).
  'serotonergic-twice': ['sertraline and tramadol', 'sertraline and citalopram'],
  // Said, noted or of no known link: no rule of what is compared here reads it.
  harmless: [
    'cetirizine',
    'loratadine',
    'ondansetron',
    'domperidone',
    'carbamazepine',
    'valproate',
    'furosemide',
    'salbutamol',
    'amlodipine',
    'theophylline',
    'levothyroxine',
    'interferon alfa',
    'warfarin',
    'ibuprofen',
    'ferrous sulfate',
    'cyanocobalamin',
    'entacapone',
    'amantadine',
    'clonidine',
    'dipyridamole',
    'hydralazine',
    'epoetin alfa',
    'isoniazid',
    'zinc',
    'paracetamol',
    'betahistine',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof NAMES;
const GROUPS = Object.keys(NAMES) as Group[];

/** All that is in one medicine. */
export type Content = readonly Group[];

/** What it may be, by country or packet (D72). */
const BRANDS: Readonly<Record<string, readonly Content[]>> = {
  sominex: [['dopamine-blocker', 'antihistamine'], ['antihistamine']],
  benadryl: [['antihistamine'], ['harmless']],
  benylin: [['antihistamine'], ['dextromethorphan', 'serotonergic'], ['harmless']],
  theraflu: [['antihistamine', 'dextromethorphan', 'serotonergic'], ['harmless']],
  robitussin: [
    ['harmless'],
    ['dextromethorphan', 'serotonergic'],
    ['antihistamine', 'dextromethorphan', 'serotonergic'],
  ],
};

/** A word for several kinds, of which it is none (D72, D83). */
const WORDS: Readonly<Record<string, readonly Content[]>> = {
  antidepressant: [
    ['ssri-snri'],
    ['other-antidepressant'],
    ['neutral-antidepressant'],
    ['mao-inhibitor'],
    ['agomelatine'],
  ],
  antihistamine: [['antihistamine'], ['harmless']],
  antiemetic: [['dopamine-blocker'], ['harmless']],
  anticonvulsant: [['anticonvulsant'], ['alpha-2-delta'], ['other-antiseizure']],
};

/** Whoever draws medicines at random keeps to these names and to what is no medicine at all. */
export const NAMED_MEDICINES: readonly string[] = [
  ...new Set([...Object.values(NAMES).flat(), ...Object.keys(BRANDS), ...Object.keys(WORDS)]),
];

const keyOf = ({ name }: Medicine): string => name.trim().toLowerCase();

const of = (list: Readonly<Record<string, readonly Content[]>>, key: string): readonly Content[] =>
  Object.hasOwn(list, key) ? (list[key] ?? []) : [];

export type Named = {
  /** What it may be: one content of what was checked, and none of what is not in the list. */
  readonly mayBe: readonly Content[];
  /** Of a brand the groups of all its contents; of a word none. */
  readonly groups: Content;
};

export function named(medicine: Medicine): Named {
  const key = keyOf(medicine);
  const listed = GROUPS.filter((group) => NAMES[group].some((name) => name === key));
  if (listed.length > 0) return { mayBe: [listed], groups: listed };
  const contents = of(BRANDS, key);
  return contents.length > 0
    ? { mayBe: contents, groups: contents.flat() }
    : { mayBe: of(WORDS, key), groups: [] };
}
