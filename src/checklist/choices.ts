/** Words from the rules' tables as options, with their look and their keys. */
import type { ChoiceOption } from '../ui/choice.tsx';

/** The keys of a table with a closed list of ids, as that list. */
function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key));
}

type Look = Pick<ChoiceOption<string>, 'tone' | 'letter'>;

const YES: Look = { letter: 'y' };
const QUIET: Look = { tone: 'quiet', letter: 'n' };
const UNSURE: Look = { tone: 'unsure', letter: 'u' };

/** There, not there, not known: the same wherever an answer is one of these. */
const LOOKS: Readonly<Record<string, Look>> = {
  yes: YES,
  no: QUIET,
  unsure: UNSURE,
  unknown: UNSURE,
  present: { tone: 'found', letter: 'y' },
  absent: QUIET,
  abnormal: { tone: 'found' },
  normal: { tone: 'quiet' },
  'not-examined': { tone: 'unsure' },
  'not-interpretable': { tone: 'unsure' },
};

/** What is there stands first, what is not there in the middle. */
const FIRST: readonly string[] = ['yes', 'present', 'abnormal'];

/** Options in the order of the table, but for what is there; those in `alarming` are drawn as flags. */
export function optionsOf<V extends string>(
  words: Readonly<Record<V, string>>,
  alarming?: NoInfer<V>,
): readonly ChoiceOption<V>[] {
  const values = keysOf(words);
  const inPlace = [
    ...values.filter((value) => FIRST.includes(value)),
    ...values.filter((value) => !FIRST.includes(value)),
  ];
  return inPlace.map((value) => ({
    ...LOOKS[value],
    value,
    words: words[value],
    ...(value === alarming ? { tone: 'alarm' as const } : {}),
  }));
}
