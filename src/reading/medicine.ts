/** One medicine of a list: its name with dose and form, how it is taken, and whether it is taken at all. */
import { listed } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { MEDICINE_CLASSES } from '../rules/record/medicines/classes.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import { closeNames } from '../rules/record/medicines/close-names.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import { MEDICINE_QUESTIONS } from '../rules/record/questions.ts';
import type { Medicine } from '../rules/record/visit.ts';
import { doubtAbout, goesOnUnknown, isAllergy, usual, type Around } from './doubts.ts';
import type { Part } from './folded.ts';
import { andSays, asks, noted, unread, type Choice, type Reading } from './piece.ts';
import { medicineAt, type Source } from './things.ts';
import { isTitle } from './titles.ts';
import { DOSE, DOUBTED, FORM, NAME_AND_DOSE, STOPPED } from './words.ts';

type Use = NonNullable<Medicine['use']>;

const nameOf = (entry: MedicineEntry): string =>
  `${entry.name.charAt(0).toUpperCase()}${entry.name.slice(1)}`;

/** "Amitriptyline: tricyclic antidepressant". */
function saidOf(entry: MedicineEntry): string {
  const classes = listed(entry.classes.map((id) => MEDICINE_CLASSES[id].name));
  return (
    entry.askWhich ??
    (classes === '' || classes === entry.name ? nameOf(entry) : `${nameOf(entry)}: ${classes}`)
  );
}

/** Without the marks between the cells of a table, and of emphasis. */
const inLine = (text: string): string => tidy(text.replaceAll(/[|\t]|\*\*|__/gu, ' '));

/** Its name, and all else that was typed of it. */
type Typed = { readonly name: string; readonly rest: string };

const isKept = ({ name, rest }: Typed): boolean =>
  name.length <= LONGEST.medicine && rest.length <= LONGEST.note;

/** What has no name of the list goes into the name as far as it takes it, and on into the line beside it. */
function parted(text: string): Typed {
  const all = inLine(text);
  if (all.length <= LONGEST.medicine) return { name: all, rest: '' };
  const end = all.lastIndexOf(' ', LONGEST.medicine);
  return { name: all.slice(0, end), rest: all.slice(end + 1) };
}

const USE_WORDS = MEDICINE_QUESTIONS.use.options;

function choice({ name, rest }: Typed, use: Use, note?: string): Choice {
  const whole = rest === '' ? name : `${name}; ${rest}`;
  return {
    words: `${USE_WORDS[use]}: ${whole}${note === undefined ? '' : ` (${note})`}`,
    offer: {
      kind: 'medicine',
      medicine: { name, use, ...(rest === '' ? {} : { time: rest }) },
    },
  };
}

/** Dose, form, release and salt behind a name, and the other name of it in brackets. */
function nameTo(source: Source, from: number, to: number, entry: MedicineEntry): number {
  const { folded, text } = source;
  let end = from;
  for (;;) {
    const ahead = folded.slice(end, to);
    const gap = /^[\s,:|]*/u.exec(ahead)?.[0].length ?? 0;
    const next = ahead.slice(gap);
    const dose = [...next.matchAll(DOSE)][0];
    const form = FORM.exec(next);
    const bracket = /^\(([^()]*)\)/u.exec(next);
    const inside =
      bracket === null ? undefined : text.slice(end + gap + 1, end + gap + bracket[0].length - 1);
    const strength = /^\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)+(?![\w/])/u.exec(next);
    const other = medicineAt(source, end + gap);
    if (dose?.index === 0) end += gap + dose[0].length;
    else if (strength !== null) end += gap + strength[0].length;
    else if (form?.index === 0) end += gap + form[0].length;
    else if (other !== undefined && other.of === entry && other.to <= to) end = other.to;
    else if (inside !== undefined && bracket !== null && findMedicine(inside) === entry)
      end += gap + bracket[0].length;
    else return end;
  }
}

/** `name`: where the name of the list stands. */
export function readMedicine(
  source: Source,
  part: Part,
  name: Part & { readonly entry: MedicineEntry },
  around: Around,
): Reading {
  const { entry } = name;
  const whole = source.text.slice(part.from, part.to);
  const folded = source.folded.slice(part.from, part.to);
  if (isAllergy(folded, around))
    return {
      ...noted(`${nameOf(entry)}: an allergy or intolerance, not taken as a medicine`),
      against: entry,
    };

  const longest = nameTo(source, name.to, part.to, entry);
  const isKnown = (end: number) =>
    findMedicine(inLine(source.text.slice(name.from, end))) === entry;
  // A form that the list does not know stands beside the name.
  const end = isKnown(longest) ? longest : name.to;
  const lead = source.text.slice(part.from, name.from);
  const ownName = inLine(source.text.slice(name.from, end));
  const beside = [lead, source.text.slice(end, part.to)]
    .map((each) => inLine(each).replaceAll(/^[\s,;:|-]+|[\s,;:|-]+$/gu, ''))
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .join(' ');
  const typed = { name: ownName, rest: beside };
  if (!isKept(typed))
    return unread(`${nameOf(entry)}: too long to be recorded whole; add it in its own field`);
  const asWhole = [choice(parted(whole), 'taking'), choice(parted(whole), 'stopped-recently')];
  const isUnlisted = `${MEDICINE_QUESTIONS.notInList}: is it taken?`;
  if (!isKnown(end)) return asks(isUnlisted, asWhole);
  const doubt = doubtAbout(source, part, { from: name.from, to: end }, entry, around);
  const foldedName = inLine(source.folded.slice(name.from, end));
  const goesOn = goesOnUnknown(entry, foldedName, source.folded.slice(end, part.to));
  if (goesOn !== undefined && doubt !== 'Stopped?')
    return asks(`${nameOf(entry)}, or another one that goes on with “${goesOn}”?`, [
      choice(typed, 'taking'),
      ...asWhole,
    ]);
  if (doubt === undefined)
    return { status: 'read', says: saidOf(entry), choices: [choice(typed, 'taking')] };
  const choices = [choice(typed, 'taking'), choice(typed, 'stopped-recently')];
  return asks(andSays(saidOf(entry), doubt), doubt === 'Stopped?' ? choices.toReversed() : choices);
}

/** What stands on a printed list beside its medicines: whose it is, its pages, whom to call. */
const ABOUT_LIST =
  /^(?:patients?|name|dob|geb(?:oren)?|page|seite|pagina|printed|medication|medicine|medikament|sig)(?![a-z])|\b(?:helpline|telephone|phone|tel|fax)(?![a-z])/u;

/** A piece in which nothing of the list is found: a misspelt name, a name that nobody listed, or words. */
export function readUnlisted(source: Source, part: Part, around: Around): Reading {
  const text = source.text.slice(part.from, part.to);
  const folded = source.folded.slice(part.from, part.to);
  if (isAllergy(folded, around)) return noted('An allergy or intolerance, not taken as a medicine');
  const asTyped = parted(text);
  if (!isKept(asTyped)) return unread('Kept as typed: too long to be recorded whole');
  const told = usual(folded);
  const isStopped = around.section === 'stopped' || STOPPED.test(told);
  const isSure =
    !isStopped &&
    around.lineSays === undefined &&
    !DOUBTED.test(told) &&
    around.section !== 'doubtful';
  const isDosed = NAME_AND_DOSE.test(folded.replace(/^[^a-z]+/u, ''));
  const isListed = around.section === 'medicines' || around.section === 'stopped';
  const [word] = /\p{L}{5,}/u.exec(text) ?? [];
  const uses: readonly Use[] = isStopped
    ? ['stopped-recently', 'taking']
    : ['taking', 'stopped-recently'];
  const asIt = uses.map((use) => choice(asTyped, use, MEDICINE_QUESTIONS.notInList));
  // A long word that begins an entry is likely a name; a short one without a dose may be any.
  const mayBeName =
    isDosed ||
    isListed ||
    text.trim() === word ||
    (/^\p{L}{7}/u.test(text) && text.startsWith(word ?? ' '));
  const isAside = !isDosed && (ABOUT_LIST.test(folded) || isTitle(folded));
  const meant = word !== undefined && mayBeName && !isAside ? closeNames(text) : [];
  const did = `Did you mean ${listed(
    meant.map(({ name }) => name),
    'or',
  )}?`;
  if (meant.length > 0)
    return asks(isSure ? did : andSays(did, 'Is it taken?'), [
      ...meant.flatMap((each) =>
        (isSure ? uses.slice(0, 1) : uses).map((use) => choice(parted(each.text), use)),
      ),
      ...asIt.slice(0, isSure ? 1 : 2),
    ]);
  return (isDosed || isListed) && !isAside
    ? asks(`Is it a medicine that is taken? It is ${MEDICINE_QUESTIONS.notInList}`, asIt)
    : unread('Not read; kept as typed', asIt.slice(0, 1));
}
