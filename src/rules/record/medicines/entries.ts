/** All that a typed name is found by. A name that is not found here was not checked. */
import { cite, type Citations } from '../../tables/sources.ts';
import { BODY_NAMES } from './body-names.ts';
import { BRAIN_NAMES, WEAK_NAMES } from './brain-names.ts';
import { atFirstUse } from './at-first-use.ts';
import { ASK_WHICH, BRANDS_THAT_DIFFER, CLASS_WORDS } from './class-names.ts';
import { MEDICINE_CLASSES } from './classes.ts';
import { COMBINATIONS } from './combinations.ts';
import { namedIn, type Classes, type Named } from './names.ts';
import { DOPAMINE_NAMES, OTHER_PROVOKING_NAMES, SEROTONIN_NAMES } from './provoking-names.ts';
import { MEDICINE_CLASS_IDS, type MedicineClassId } from './row.ts';
import { UNLINKED_NAMES } from './unlinked-names.ts';

export type MedicineEntry = {
  readonly name: string;
  /** Of several medicines: its name is what it is made of, and no name that is typed. */
  readonly isProduct: boolean;
  /** What a product holds, each by itself; of one medicine, and of a brand that differs, none. */
  readonly parts: readonly MedicineEntry[];
  /** Brands and other spellings. */
  readonly aliases: readonly string[];
  /** Of a product, those of all that is in it; of a brand that differs, of all that it may hold. */
  readonly classes: readonly MedicineClassId[];
  /** Can bring on or worsen RLS; of a brand that differs, whichever it is. */
  readonly exacerbates: boolean;
  /** The word covers medicines that differ: which is it? A word for many has no class (T57). */
  readonly askWhich?: string;
  readonly sources: Citations;
};

const exacerbating = (classes: readonly MedicineClassId[]): boolean =>
  classes.some((id) => MEDICINE_CLASSES[id].exacerbates);

function entryOf(name: string, aliases: readonly string[], classes: Classes): MedicineEntry {
  const [first, ...rest] = classes;
  const [source, ...more] = MEDICINE_CLASSES[first].sources;
  return {
    name,
    isProduct: false,
    parts: [],
    aliases,
    classes,
    exacerbates: exacerbating(classes),
    sources: [source, ...more, ...rest.flatMap((id) => MEDICINE_CLASSES[id].sources)],
  };
}

export const named = atFirstUse((): readonly Named[] =>
  [
    ...DOPAMINE_NAMES,
    ...SEROTONIN_NAMES,
    ...OTHER_PROVOKING_NAMES,
    ...BRAIN_NAMES,
    ...WEAK_NAMES,
    ...BODY_NAMES,
    UNLINKED_NAMES,
  ].flatMap(namedIn),
);

const listed = atFirstUse((): readonly MedicineEntry[] =>
  named().map(({ classes, generics, brands }) => {
    const [name, ...others] = generics;
    return entryOf(name, [...others, ...brands], classes);
  }),
);

const byName = atFirstUse(
  (): ReadonlyMap<string, MedicineEntry> =>
    new Map(
      listed().flatMap((entry) =>
        [entry.name, ...entry.aliases].map((name) => [name, entry] as const),
      ),
    ),
);

/** What a product is known to hold; a part that is listed nowhere is a mistake, which tests find. */
function partNamed(name: string): MedicineEntry {
  const entry = byName().get(name);
  if (entry === undefined) throw new Error(`No medicine is listed as ${name}`);
  return entry;
}

/** Several in one product, or in one line: all that is known of each. */
export function together(
  parts: readonly MedicineEntry[],
  aliases: readonly string[],
): MedicineEntry {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error('A product holds at least one medicine');
  const all = [...new Set(parts.flatMap(({ classes }) => classes))];
  // What has no known link with RLS says nothing beside what has.
  const linked = all.filter((id) => id !== 'no-known-link');
  return {
    name: parts.map(({ name }) => name).join(' with '),
    isProduct: true,
    parts: parts.flatMap((each) => (each.isProduct ? each.parts : [each])),
    aliases,
    classes: linked.length > 0 ? linked : all,
    exacerbates: exacerbating(all),
    sources: [...first.sources, ...rest.flatMap(({ sources }) => sources)],
  };
}

const combined = (): readonly MedicineEntry[] =>
  COMBINATIONS.trim()
    .split('\n')
    .map((line) => {
      const [names = '', parts = ''] = line.split(':');
      return together(parts.split(',').map(partNamed), names.split(','));
    });

const classEntries = (): readonly MedicineEntry[] =>
  MEDICINE_CLASS_IDS.flatMap((id) => {
    const words = CLASS_WORDS[id];
    return words === undefined ? [] : [entryOf(MEDICINE_CLASSES[id].name, words, [id])];
  });

const wordsForMany = (): readonly MedicineEntry[] =>
  ASK_WHICH.map(([askWhich, [name, ...aliases]]) => ({
    name,
    isProduct: false,
    parts: [],
    aliases,
    classes: [],
    exacerbates: false,
    askWhich,
    sources: [cite('project-design', '6.3', 'design')],
  }));

const brandsThatDiffer = (): readonly MedicineEntry[] =>
  BRANDS_THAT_DIFFER.map(([askWhich, [name, ...aliases], mayHold]) => {
    const parts = mayHold.map(partNamed);
    return {
      ...together(parts, aliases),
      name,
      isProduct: false,
      parts: [],
      exacerbates: parts.every(({ exacerbates }) => exacerbates),
      askWhich,
    };
  });

/** All that can be found: the words that ask which one, whole classes, single medicines, products. */
export const allMedicines = atFirstUse((): readonly MedicineEntry[] => [
  ...wordsForMany(),
  ...brandsThatDiffer(),
  ...classEntries(),
  ...listed(),
  ...combined(),
]);
