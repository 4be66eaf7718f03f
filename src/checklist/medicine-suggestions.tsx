/** What is suggested while a medicine is typed; of several names, nothing. */
import { listed } from '../language/in-words.ts';
import { MEDICINE_CLASSES } from '../rules/record/medicines/classes.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import { searchMedicines } from '../rules/record/medicines/search.ts';

/** Why a name is suggested for what was typed, when the name itself does not show it. */
function found(entry: MedicineEntry, text: string): string {
  const typed = text.trim().toLowerCase();
  if (entry.name.toLowerCase().includes(typed)) return entry.name;
  const alias = entry.aliases.find((each) => each.toLowerCase().includes(typed));
  const classes = listed(entry.classes.map((id) => MEDICINE_CLASSES[id].name));
  return `${entry.name} (${alias ?? classes})`;
}

export function Suggestions({ text }: { readonly text: string }) {
  const isOneName = !text.includes(',') && !text.includes(';');
  return (isOneName ? searchMedicines(text) : []).map((entry) => (
    <option key={entry.name} value={entry.name}>
      {found(entry, text)}
    </option>
  ));
}
