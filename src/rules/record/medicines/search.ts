import { CLASS_WORDS } from './class-names.ts';
import { MEDICINE_CLASSES } from './classes.ts';
import { atFirstUse } from './at-first-use.ts';
import { allMedicines, type MedicineEntry } from './entries.ts';
import { keyOf } from './find.ts';

type Searchable = {
  readonly entry: MedicineEntry;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly classes: readonly string[];
};

const searchable = atFirstUse((): readonly Searchable[] =>
  allMedicines().map((entry) => ({
    entry,
    name: keyOf(entry.name),
    aliases: entry.aliases.map(keyOf),
    classes: entry.classes.flatMap((id) =>
      [MEDICINE_CLASSES[id].name, ...(CLASS_WORDS[id] ?? [])].map(keyOf),
    ),
  })),
);

/** How well a name fits, 0 best: it begins with the text before it contains it; itself before its class. */
function fit({ name, aliases, classes }: Searchable, text: string): number | undefined {
  if (name.startsWith(text)) return 0;
  if (aliases.some((alias) => alias.startsWith(text))) return 1;
  if (classes.some((each) => each.startsWith(text))) return 2;
  if (name.includes(text) || aliases.some((alias) => alias.includes(text))) return 3;
  return classes.some((each) => each.includes(text)) ? 4 : undefined;
}

/** Suggestions while a name is typed, best first: by name, brand and class. */
export function searchMedicines(text: string, limit = 8): readonly MedicineEntry[] {
  const sought = keyOf(text);
  if (sought === '') return [];
  const byFit: MedicineEntry[][] = [[], [], [], [], []];
  for (const each of searchable()) {
    const place = fit(each, sought);
    if (place !== undefined) byFit[place]?.push(each.entry);
  }
  return byFit.flat().slice(0, limit);
}
