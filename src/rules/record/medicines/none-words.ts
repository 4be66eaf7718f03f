/** "None", typed where a medicine is asked for: it is no medicine, and whether none is taken is asked. */
import { keyOf } from './find.ts';

const NONE =
  'none|nil|no|nothing|nihil|keine|keins|nichts|ninguno|ninguna|ningun|nada|sin|aucun|aucune|rien|nessuno|nessuna|nessun|niente|nenhum|nenhuma|geen|niets';
const MEDICINES =
  'med|meds|medicine|medicines|medication|medications|drug|drugs|tablet|tablets|pills|medikament|medikamente|medikation|dauermedikation|dauermedikamente|arzneimittel|tabletten|medicamento|medicamentos|medicacion|tratamiento|pastillas|medicament|medicaments|traitement|farmaco|farmaci|medicina|medicine|terapia|medicatie|medicijnen';
const TAKES =
  'takes|taking|take|on|has|is on|not on|not taking|does not take|nimmt|nimmt zurzeit|toma|no toma|prend|ne prend|prende|non prende|neemt';
const BESIDE =
  'any|any regular|regular|other|current|currently|at present|at the moment|taken|habitual|derzeit|zurzeit|actualmente|actuellement|regelmassigen|regelmassig';

const SAYS_NONE = new RegExp(
  `^(?:(?:${TAKES}) )?(?:${NONE})(?: (?:${BESIDE}))*(?: (?:${MEDICINES}))?(?: (?:${BESIDE}))*$`,
);
const TAKES_NOT_ANY = new RegExp(
  `^(?:not on|not taking|does not take|no toma|ne prend|non prende)(?: (?:${BESIDE}))*(?: (?:${MEDICINES}))$`,
);

/** "none", "No regular medicines", "nimmt keine Medikamente", "no toma nada". */
export function readsAsNone(text: string): boolean {
  const key = keyOf(text);
  return SAYS_NONE.test(key) || TAKES_NOT_ANY.test(key);
}
