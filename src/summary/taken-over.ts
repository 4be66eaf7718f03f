/** What of a visit was taken over from elsewhere and stands as it came: one collected line a section. */
import { dayInWords } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { CONDITION_IDS, LAB_IDS, NUMBER_IDS } from '../rules/record/ids.ts';
import { NUMBER_WORDS } from '../rules/record/questions.ts';
import type { Visit } from '../rules/record/visit.ts';
import { conditionName } from '../rules/words/condition-name.ts';
import { listed, lower, upper } from '../rules/words/phrases.ts';
import { nameOf } from '../rules/words/sample.ts';
import { sourceWords, type Taken } from '../rules/words/taken-from.ts';
import { line, sentence } from './lines.ts';
import type { SummaryLine } from './summary.ts';

/** By the name that it has within a sentence. */
type Named = readonly [name: string, taken: Taken | undefined];

/** "pasted text, 30 Nov 2026"; undefined of what was typed here. */
function originInWords(taken: Taken | undefined): string | undefined {
  if (taken?.from === undefined) return undefined;
  const on = taken['from-on'];
  return `${sourceWords(taken.from)}${on === undefined ? '' : `, ${dayInWords(on)}`}`;
}

/**
 * "Ferritin and TSAT from pasted text, 30 Nov 2026; CRP from the record, 1 Oct 2026." `inAll`: what is said
 * for their names where all of them have one origin.
 */
function takenOverLine(values: readonly Named[], inAll?: string): readonly SummaryLine[] {
  const origins = values.map(([, taken]) => originInWords(taken));
  const all = [...new Set(origins)].filter((origin) => origin !== undefined);
  if (all.length === 0) return [];
  const said = all.map((origin) => {
    const names = values.filter((_, at) => origins[at] === origin).map(([name]) => name);
    const isAll = names.length === values.length && names.length > 1;
    return `${(isAll ? inAll : undefined) ?? listed(names)} from ${origin}`;
  });
  return [line(sentence(upper(said.join('; '))), { label: 'Taken over' })];
}

/** In running text: "Taken over: ferritin from pasted text, 30 Nov 2026." */
export const takenOverInText = (lines: readonly SummaryLine[]): string =>
  lines.map(({ label = '', says }) => `${label}: ${lower(says)}`).join(' ');

/** Of the values of the laboratory. */
export const bloodsTakenOver = ({ labs }: Visit): readonly SummaryLine[] =>
  takenOverLine(
    LAB_IDS.filter((id) => labs[id] !== undefined).map((id) => [lower(nameOf(id)), labs[id]]),
    'all',
  );

/** Of the numbers about the patient, medicines and conditions. */
export const othersTakenOver = ({
  medicines,
  conditions,
  numbers,
}: Visit): readonly SummaryLine[] =>
  takenOverLine([
    ...NUMBER_IDS.map((id): Named => [lower(NUMBER_WORDS[id].label), numbers[id]]),
    ...medicines.map((medicine): Named => [lower(tidy(medicine.name)), medicine]),
    ...CONDITION_IDS.map((id): Named => [lower(conditionName(id)), conditions[id]]),
  ]);
