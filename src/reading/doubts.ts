/** Why a medicine that a text names may not be taken, or may be another one. All of it in folded text. */
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import { ISSUE } from '../rules/tables/limits/issue.ts';
import { datesIn, type FoundDate } from './days.ts';
import { partsIn, without, type Part } from './folded.ts';
import type { Section } from './headings.ts';
import { isTestToo, medicineAt, type Source } from './things.ts';
import { UNIT } from './units.ts';
import {
  ALLERGY,
  ANOTHER_PRODUCT,
  DIRECTIONS,
  DOSE,
  DOUBTED,
  FORM,
  HARMLESS,
  isOfNothing,
  LEAD,
  REACTION,
  STOPPED,
} from './words.ts';

/** Another medicine that is named in what stands beside it, but for what it is taken for. */
function alsoNamed(source: Source, part: Part, entry: MedicineEntry): MedicineEntry | undefined {
  const beside = source.folded.slice(part.from, part.to);
  const purpose = beside.search(/\b(?:for|fur|gegen|bei|wegen|para|por)(?![a-z])/u);
  for (const { index } of beside.matchAll(/\b[a-z]/gu)) {
    const other = medicineAt(source, part.from + index)?.of;
    const isPurpose =
      purpose >= 0 &&
      index > purpose &&
      (other?.classes ?? []).every((id) => entry.classes.includes(id));
    if (other !== undefined && other !== entry && !isPurpose) return other;
  }
  return undefined;
}

/** Under which heading it stands, and what the rest of its line speaks of. */
export type Around = {
  readonly section: Section | undefined;
  /** It may still stand under the heading: a line was left free, or the heading had its own line's text. */
  readonly isLoose: boolean;
  readonly lineSays: 'allergy' | 'stopped' | 'doubted' | undefined;
  /** The dates of its line, and whether the columns say that they are of its issue. */
  readonly dates: readonly FoundDate[];
  readonly isOfIssue: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

export const usual = (text: string): string => text.replaceAll(HARMLESS, ' ');
export function lineSays(line: string): Around['lineSays'] {
  if (ALLERGY.test(line)) return 'allergy';
  const told = usual(line);
  if (STOPPED.test(told)) return 'stopped';
  return DOUBTED.test(told) ? 'doubted' : undefined;
}

export const ISSUED =
  /\b(?:last (?:given|taken)|issued?|dispensed|collected|supplied|abgegeben|dispensad[oa])(?![a-z])/u;
const DAY = 24 * 60 * 60 * 1000;

/** Begun and ended, or issued so long ago that it may have been the last time. */
function doubtAboutDates(text: string, { dates, isOfIssue, today }: Around): string | undefined {
  const says = isOfIssue || ISSUED.test(text);
  if (dates.length > 1 && !says) return 'It has two dates: is it still taken?';
  const last = dates
    .flatMap(({ days }) => days)
    .toSorted()
    .at(-1);
  const isOld = last !== undefined && Date.parse(today) - Date.parse(last) > ISSUE.stillTaken * DAY;
  return says && isOld ? 'Issued long ago: is it still taken?' : undefined;
}

/** A word that goes on with the name, so that it may be the name of another medicine (D72). */
export function goesOnUnknown(
  entry: MedicineEntry,
  name: string,
  behind: string,
): string | undefined {
  const word = /^ *[-/+&]? *[a-z0-9]*[a-z][a-z0-9]*/u.exec(behind)?.[0];
  if (word === undefined || findMedicine(`${name}${word}`) === entry) return undefined;
  const says = word.replace(/^[ &+/-]+/u, '');
  const known = [DIRECTIONS, FORM, STOPPED, DOUBTED, ALLERGY].some((each) => each.test(says));
  return known && !ANOTHER_PRODUCT.test(says) ? undefined : says;
}

/** It names an allergy and no amount; what is taken for an allergy is no allergy. */
export function isAllergy(folded: string, { section, isLoose }: Around): boolean {
  if (folded.search(DOSE) >= 0 || section === 'stopped' || STOPPED.test(usual(folded)))
    return false;
  if (section === 'allergies' && !isLoose) return true;
  const at = folded.search(ALLERGY);
  const purpose = folded.search(
    /\b(?:for|fur|gegen|bei|wegen|para|por|if|when|falls|si)(?![a-z])/u,
  );
  return at >= 0 && (purpose < 0 || purpose > at);
}

/** Why it is not simply taken; undefined where nothing speaks against it. */
export function doubtAbout(
  source: Source,
  part: Part,
  name: Part,
  entry: MedicineEntry,
  around: Around,
) {
  const { folded } = source;
  const lead = folded.slice(part.from, name.from);
  const rest = folded.slice(name.to, part.to);
  const told = usual(`${lead} ${rest}`);
  const also = alsoNamed(source, { from: name.to, to: part.to }, entry);
  const leadWords = without(lead, datesIn(lead)).trim();
  const hasDose = [...folded.slice(part.from, part.to).matchAll(DOSE)].length > 0;
  const { section, lineSays: line } = around;
  if (section === 'stopped' || STOPPED.test(told) || told.includes('↓')) return 'Stopped?';
  if (ALLERGY.test(folded.slice(part.from, part.to)))
    return 'It speaks of an allergy or a reaction: is it taken?';
  if (DOUBTED.test(told) || isOfNothing(folded.slice(part.from, part.to))) return 'Is it taken?';
  if (also !== undefined) return `It names ${also.name} too: is it taken?`;
  if (!hasDose && REACTION.test(rest)) return 'It reads like a reaction: is it taken?';
  if (partsIn(rest, UNIT).length > 0) return 'It reads like a level in blood: is it taken?';
  if (/\?/u.test(folded.slice(part.from, part.to))) return 'It has a question mark: is it taken?';
  if (!hasDose && section !== 'medicines' && isTestToo(source, name) && !FORM.test(rest))
    return 'A medicine or a test?';
  const ofDates = doubtAboutDates(folded.slice(part.from, part.to), around);
  if (ofDates !== undefined) return ofDates;
  if (leadWords !== '' && !LEAD.test(leadWords)) return 'Is it taken?';
  const isUnderAllergies = section === 'allergies' && !(around.isLoose && hasDose);
  if (isUnderAllergies || line === 'allergy') return 'Allergies stand beside it: is it taken?';
  if (section === 'doubtful') return 'It stands under a plan or a history: is it taken?';
  if (section === 'diagnoses') return 'It stands under diagnoses: is it taken?';
  return line === undefined
    ? undefined
    : 'Something on its line was stopped or is in doubt: is it taken?';
}
