/**
 * Medicines by name, as §6.3, §5.2, D14, D22, D58, D72, D74 and D75 name them, in groups of which the
 * same is said. What stands in several groups is all of them. A product, or a line that names several,
 * is all that its ingredients are.
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
    // A phenothiazine as promethazine is: it calms, and blocks dopamine (§6.3).
    'alimemazine',
    'droperidol',
    'perphenazine',
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
  ],
  antihistamine: [
    'diphenhydramine',
    'meclizine',
    'hydroxyzine',
    'doxylamine',
    'chlorphenamine',
    'promethazine',
    'alimemazine',
    'cinnarizine',
    'dimenhydrinate',
  ],
  'ssri-snri': [
    'fluoxetine',
    'paroxetine',
    'sertraline',
    'citalopram',
    'escitalopram',
    'venlafaxine',
    'duloxetine',
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
  ],
  lithium: ['lithium'],
  'beta-blocker': ['propranolol', 'metoprolol'],
  'h2-blocker': ['cimetidine', 'famotidine'],
  anticonvulsant: ['phenytoin', 'topiramate'],
  opioid: ['morphine', 'oxycodone', 'tramadol', 'pethidine', 'fentanyl', 'methadone', 'tapentadol'],
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
  dopaminergic: ['pramipexole', 'ropinirole', 'rotigotine', 'levodopa'],
  levodopa: ['levodopa'],
  statin: ['simvastatin', 'atorvastatin'],
  'alpha-2-delta': ['gabapentin', 'pregabalin'],
  // No link of being taken; but an antidepressant of any kind that is stopped is a withdrawal (D45).
  'neutral-antidepressant': ['bupropion', 'reboxetine', 'trazodone'],
  'mao-inhibitor': ['phenelzine', 'moclobemide'],
  // They inhibit it as those do, which is asked about (D75), and are no antidepressants whose end is a
  // withdrawal (D45, D74).
  'mao-inhibitor-for-another-reason': ['linezolid', 'methylene blue'],
  agomelatine: ['agomelatine'],
  'st-johns-wort': ["st john's wort"],
  dextromethorphan: ['dextromethorphan'],
  'opioid-antagonist': ['naltrexone'],
  melatonin: ['melatonin'],
  'other-antiseizure': ['lamotrigine', 'oxcarbazepine', 'fenfluramine'],
  stimulant: ['methylphenidate', 'modafinil', 'dexamfetamine', 'lisdexamfetamine'],
  'glucose-lowering': [
    'metformin',
    'gliclazide',
    'insulin',
    'empagliflozin',
    'sitagliptin',
    'semaglutide',
  ],
  'nitrous-oxide': ['nitrous oxide'],
  // A risk factor for low B12 (§5.2); so is nitrous oxide that stands among the medicines, since it is
  // one that is asked about for the same reason.
  'b12-lowering': [
    'nitrous oxide',
    'metformin',
    'omeprazole',
    'cimetidine',
    'famotidine',
    'colchicine',
    'topiramate',
    'pregabalin',
    'primidone',
    'phenobarbital',
  ],
  // D58: what gives more serotonin, keeps it from being taken up or broken down, or acts in its place.
  // Triptans, fentanyl and the selective MAO-B inhibitors do the least of it; they stand here since the
  // labels warn of the pair, and the line only asks. What blocks 5-HT3, as ondansetron does, is left out.
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
    'linezolid',
    'methylene blue',
    'rasagiline',
    'selegiline',
    'safinamide',
    'pethidine',
    'fentanyl',
    'methadone',
    'tapentadol',
    'dexamfetamine',
    'lisdexamfetamine',
    'lithium',
    'fenfluramine',
    'sumatriptan',
    'rizatriptan',
    'buspirone',
    'tryptophan',
    'cyclobenzaprine',
  ],
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
    'hydroxocobalamin',
    'entacapone',
    'carbidopa',
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

/** One name of several ingredients (D72). */
const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
  symbyax: ['olanzapine', 'fluoxetine'],
  'night nurse': ['paracetamol', 'promethazine', 'dextromethorphan'],
  arlevert: ['cinnarizine', 'dimenhydrinate'],
  stalevo: ['levodopa', 'carbidopa', 'entacapone'],
  contrave: ['naltrexone', 'bupropion'],
  auvelity: ['dextromethorphan', 'bupropion'],
  janumet: ['sitagliptin', 'metformin'],
};

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

/** Names that stand in one line together; at a comma a list is taken apart before it is recorded (D72, D73). */
const LINES: readonly string[] = [
  'perphenazine and amitriptyline',
  'sertraline and tramadol',
  'sertraline and citalopram',
  'lithium + sumatriptan',
  'linezolid and morphine',
  'paracetamol and nitrous oxide',
];
const BETWEEN = / \+ | and /u;

/** Whoever draws medicines at random keeps to these names and to what is no medicine at all. */
export const NAMED_MEDICINES: readonly string[] = [
  ...new Set([
    ...Object.values(NAMES).flat(),
    ...Object.keys(PRODUCTS),
    ...Object.keys(BRANDS),
    ...Object.keys(WORDS),
    ...LINES,
  ]),
];

const of = <T>(list: Readonly<Record<string, readonly T[]>>, key: string): readonly T[] =>
  Object.hasOwn(list, key) ? (list[key] ?? []) : [];

export type Named = {
  /** What it may be: one content of what was checked, and none of what is not in the list. */
  readonly mayBe: readonly Content[];
  /** Of a brand the groups of all its contents; of a word none. */
  readonly groups: Content;
  /** For how many medicines that raise serotonin it counts (D58). */
  readonly serotonergic: number;
};

const groupsOf = (ingredient: string): Content =>
  GROUPS.filter((group) => NAMES[group].some((name) => name === ingredient));

/** The ingredients of a name or a line of names. */
const ingredientsOf = (text: string): readonly string[] =>
  text.split(BETWEEN).flatMap((part) => {
    const name = part.trim();
    const known = of(PRODUCTS, name);
    return known.length > 0 ? known : [name];
  });

export function named(medicine: Medicine): Named {
  const key = medicine.name.trim().toLowerCase();
  const ingredients = ingredientsOf(key).map(groupsOf);
  if (ingredients.every((groups) => groups.length > 0)) {
    const groups = [...new Set(ingredients.flat())];
    const raising = ingredients.filter((each) => each.includes('serotonergic'));
    return { mayBe: [groups], groups, serotonergic: raising.length };
  }
  const contents = of(BRANDS, key);
  if (contents.length === 0) return { mayBe: of(WORDS, key), groups: [], serotonergic: 0 };
  const groups = contents.flat();
  return { mayBe: contents, groups, serotonergic: groups.includes('serotonergic') ? 1 : 0 };
}
