/** Words from the rules' tables as options, with their look and their keys. */
import type { ChoiceOption } from '../ui/choice.tsx';

/** The keys of a table with a closed list of ids, as that list. */
function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key));
}

const LETTERS: Readonly<Record<string, 'y' | 'n' | 'u'>> = {
  yes: 'y',
  no: 'n',
  unsure: 'u',
  unknown: 'u',
  present: 'y',
  absent: 'n',
};
const TONES: Readonly<Record<string, 'unsure'>> = {
  unsure: 'unsure',
  unknown: 'unsure',
  'not-examined': 'unsure',
  'not-interpretable': 'unsure',
};

/** Options in the order of the table; those in `alarming` are drawn as findings once chosen. */
export function optionsOf<V extends string>(
  words: Readonly<Record<V, string>>,
  alarming?: NoInfer<V>,
): readonly ChoiceOption<V>[] {
  return keysOf(words).map((value) => ({
    value,
    words: words[value],
    tone: value === alarming ? 'alarm' : TONES[value],
    letter: LETTERS[value],
  }));
}
