/** All that a typed name is found by. A name that is not found here was not checked. */
import { cite, type Citations } from '../../tables/sources.ts';
import { ASK_WHICH, CLASS_WORDS } from './class-names.ts';
import { MEDICINE_CLASSES } from './classes.ts';
import { NAMES_BY_CLASS, type Classes } from './names.ts';
import { MEDICINE_CLASS_IDS, type MedicineClassId } from './row.ts';

export type MedicineEntry = {
  readonly name: string;
  /** Brands and other spellings. */
  readonly aliases: readonly string[];
  readonly classes: readonly MedicineClassId[];
  readonly exacerbates: boolean;
  /** The word covers medicines that differ: which is it? Such an entry has no class (T57). */
  readonly askWhich?: string;
  readonly sources: Citations;
};

function entryOf(name: string, aliases: readonly string[], classes: Classes): MedicineEntry {
  const [first, ...rest] = classes;
  const [source, ...more] = MEDICINE_CLASSES[first].sources;
  return {
    name,
    aliases,
    classes,
    exacerbates: classes.some((id) => MEDICINE_CLASSES[id].exacerbates),
    sources: [source, ...more, ...rest.flatMap((id) => MEDICINE_CLASSES[id].sources)],
  };
}

const LISTED: readonly MedicineEntry[] = NAMES_BY_CLASS.flatMap(([classes, medicines]) =>
  medicines.map(([name, ...aliases]) => entryOf(name, aliases, classes)),
);

const CLASS_ENTRIES: readonly MedicineEntry[] = MEDICINE_CLASS_IDS.flatMap((id) => {
  const words = CLASS_WORDS[id];
  return words === undefined ? [] : [entryOf(MEDICINE_CLASSES[id].name, words, [id])];
});

const ASKED: readonly MedicineEntry[] = ASK_WHICH.map(([askWhich, [name, ...aliases]]) => ({
  name,
  aliases,
  classes: [],
  exacerbates: false,
  askWhich,
  sources: [cite('project-design', '6.3', 'design')],
}));

/** All that can be found: the words that ask which one, whole classes, and single medicines. */
export const MEDICINES: readonly MedicineEntry[] = [...ASKED, ...CLASS_ENTRIES, ...LISTED];
