/**
 * What the guideline says of treatment (§9, items 4 to 8 and 10; D11): its own statements with their
 * strength, to be read in the Evidence area. No dose and no advice; no rule, summary or print reads it.
 */
import { FERRITIN, TSAT } from '../rules/tables/limits/iron.ts';
import { cite, type Citations } from '../rules/tables/sources.ts';

export type TreatmentStatement = {
  readonly id: string;
  /** Number of the item in §9. */
  readonly item: 4 | 5 | 6 | 7 | 8 | 10;
  readonly title: string;
  /** What the statement is about; where they differ, each with its own strength or certainty. */
  readonly of: readonly { readonly name: string; readonly own?: string }[];
  /** "strong recommendation, moderate certainty". */
  readonly strength: string;
  readonly note?: string;
  readonly sources: Citations;
  /** Where the rules carry a part of it: "iron/iron.esrd.ivSucrose". */
  readonly rules: readonly string[];
};

const RESTATED: Citations = [cite('winkelman-2025-secondary', '9', 'guideline')];
const RECALLED: Citations = [cite('winkelman-2025-recalled', '9', 'guideline')];
/** A part of the statement was read in such pages, a part is common knowledge. */
const BOTH: Citations = [...RESTATED, ...RECALLED];

const NOT_READ = 'strength not stated in what was read';

const plain = (...names: readonly string[]): TreatmentStatement['of'] =>
  names.map((name) => ({ name }));

/** Said above the list. */
export const TREATMENT_INTRO =
  'Statements of the AASM 2025 guideline as its pages restate them, with its own strength. They are here to be read. They are no advice, they name no dose, and none of them reaches the assessment, the summary or paper.';

export const TREATMENT_STATEMENTS: readonly TreatmentStatement[] = [
  {
    id: 'for-strong',
    item: 4,
    title: 'Recommended for',
    strength: 'strong recommendation, moderate certainty',
    of: [
      { name: 'gabapentin enacarbil' },
      { name: 'gabapentin' },
      { name: 'pregabalin' },
      { name: 'intravenous ferric carboxymaltose, with appropriate iron status' },
    ],
    sources: RESTATED,
    rules: ['iron/iron.adult.oralOrIv', 'iron/iron.adult.ivOnly'],
  },
  {
    id: 'for-conditional',
    item: 5,
    title: 'Suggested for',
    strength: 'conditional recommendation',
    of: [
      { name: 'intravenous low-molecular-weight iron dextran', own: 'very low certainty' },
      { name: 'intravenous ferumoxytol', own: 'very low to low certainty' },
      { name: 'oral ferrous sulfate', own: 'moderate certainty' },
      { name: 'dipyridamole', own: 'low certainty' },
      { name: 'extended-release oxycodone and other opioids', own: 'moderate certainty' },
      { name: 'bilateral high-frequency peroneal nerve stimulation', own: 'moderate certainty' },
    ],
    sources: RESTATED,
    rules: ['iron/iron.adult.oralOrIv'],
  },
  {
    id: 'against-conditional',
    item: 6,
    title: 'Suggested against standard use',
    strength: 'conditional recommendation',
    of: plain(
      'levodopa',
      'pramipexole',
      'ropinirole',
      'transdermal rotigotine',
      'bupropion',
      'carbamazepine',
      'clonazepam',
      'valerian',
      'valproic acid',
    ),
    note: 'The dopaminergic ones because of augmentation; short-term use may suit some patients who value it.',
    sources: RESTATED,
    rules: ['features/augmentation-suspected', 'medicines/dopaminergic', 'medicines/bupropion'],
  },
  {
    id: 'against-strong',
    item: 6,
    title: 'Recommended against',
    strength: 'strong recommendation',
    of: plain('cabergoline'),
    sources: RESTATED,
    rules: [],
  },
  {
    id: 'kidney-iron',
    item: 7,
    title: 'End-stage kidney disease: suggested for, iron',
    strength: NOT_READ,
    of: plain('intravenous iron sucrose'),
    note: `Named for ferritin below ${FERRITIN.esrdIvSucrose.name} with TSAT below ${TSAT.low.name}.`,
    sources: RESTATED,
    rules: ['iron/iron.esrd.ivSucrose', 'iron/iron.esrd.discuss'],
  },
  {
    id: 'kidney-for',
    item: 7,
    title: 'End-stage kidney disease: suggested for',
    strength: NOT_READ,
    of: [{ name: 'gabapentin' }, { name: 'vitamin C', own: 'conditional recommendation' }],
    sources: RECALLED,
    rules: [],
  },
  {
    id: 'kidney-against',
    item: 7,
    title: 'End-stage kidney disease: suggested against standard use',
    strength: NOT_READ,
    of: plain('levodopa', 'rotigotine'),
    sources: RECALLED,
    rules: [],
  },
  {
    id: 'child-iron',
    item: 8,
    title: 'Children: suggested for',
    strength: 'conditional recommendation',
    of: plain('oral ferrous sulfate'),
    note: `Named for ferritin below ${FERRITIN.childTreat.name}.`,
    sources: RECALLED,
    rules: ['iron/iron.child.treat'],
  },
  {
    id: 'gabapentinoid-caution',
    item: 10,
    title: 'Gabapentinoids: caution in',
    strength: NOT_READ,
    of: plain(
      'chronic kidney disease',
      'COPD or sleep apnoea that is not treated',
      'older adults',
      'misuse',
    ),
    sources: BOTH,
    rules: [],
  },
  {
    id: 'agonist-caution',
    item: 10,
    title: 'Dopamine agonists: caution for',
    strength: NOT_READ,
    of: plain('impulse-control disorder'),
    sources: BOTH,
    rules: ['medicines/dopaminergic'],
  },
];
