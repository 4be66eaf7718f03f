/** Headings of lists and letters, and what stands under them. All of it in folded text. */
import { datesIn, timesIn } from './days.ts';
import { without } from './folded.ts';

export type Section =
  | 'medicines'
  | 'stopped'
  | 'allergies'
  | 'diagnoses'
  | 'results'
  /** Planned, held, or of the family: nothing of it is taken for sure. */
  | 'doubtful'
  | 'other';

const MEDICINES =
  '(?:(?:start taking these|continue taking these|keep taking these|change how you take these|current|regular|repeat|active|home|acute|usual|long[- ]term|prescribed|discharge|admission|other|aktuelle|bisherige|feste|regelmassige) )*(?:medications?|medicines?|meds|drugs?|prescriptions?|treatments?|repeats|acutes|rx|tx|dh|dhx|drug history|over the counter|otc|medikation|medikamente|dauermedikation|bedarfsmedikation|hausmedikation|medikationsplan|medikamentenplan|medicacion|tratamiento|medicamentos)(?: (?:list|history|on admission|at discharge|current|habitual(?:es)?|actual(?:es)?|cronic[oa]s?|domiciliari[oa]|bei aufnahme|bei entlassung))*';

const WORDS: readonly (readonly [Section, string])[] = [
  [
    'stopped',
    `(?:stop|do not) tak(?:e|ing)(?: (?:these|any of these|the following))?(?: (?:${MEDICINES}))?|(?:previous|past|prior|former) treatments?(?: for [a-z ]+)?|(?:recently |previously )?(?:stopped|discontinued|ceased|past|previous|inactive|former|old|expired|historic(?:al)?|withdrawn|ended|no longer taken)(?: recently)?(?: (?:${MEDICINES}))?|(?:${MEDICINES}) (?:stopped|discontinued|ceased)(?: recently| today| (?:during|at) this (?:encounter|visit))?|abgesetzt(?:e medikamente|e medikation|e)?|(?:fruhere|abgesetzte|beendete|pausierte) (?:medikation|medikamente|praparate)|pausiert|beendet|suspendid[oa]s?|retirad[oa]s|(?:medicacion|tratamientos?|medicamentos) (?:suspendid[oa]s?|previ[oa]s?|anterior(?:es)?|retirad[oa]s?)`,
  ],
  [
    'allergies',
    '(?:drug |food |known |medication )*(?:allerg(?:y|ies)|intolerances?|sensitivit(?:y|ies)|adverse (?:drug )?reactions?|allergien?|unvertraglichkeit(?:en)?|intoleranzen|alergias?|intolerancias?|ram|reacciones adversas|cave)(?: ?(?:and|und|e|y|\\/|&) ?(?:drug |food )?(?:allerg(?:y|ies)|intolerances?|sensitivit(?:y|ies)|adverse (?:drug )?reactions?|unvertraglichkeit(?:en)?|intoleranzen|intolerancias?|reactions?))*(?: (?:a medicamentos|medicamentosas|conocidas|to medicines|to medications?))*',
  ],
  [
    'diagnoses',
    '(?:(?:active|current|past|major|significant|main|other) )*(?:diagnos[ei]s|problems?|problem list|conditions|medical history|pmh|pmhx|psh|comorbidities|diagnosen?|dauerdiagnosen|nebendiagnosen|hauptdiagnosen?|vorerkrankungen|diagnosticos?(?: principal)?|antecedentes(?: personales| medicos)?|enfermedades(?: previas| cronicas)?)',
  ],
  [
    'doubtful',
    'ask (?:your|the) [a-z ]+ about(?: (?:these|taking these|the following))?(?: (?:medications?|medicines?|drugs))?|(?:(?:drugs|medicines|medications) )?to avoid|avoid|plan|planned|recommendations?|advice|suggested|suggestions?|to start|to consider|consider|considered|family history|fh|fhx|held|on hold|prozedere|procedere|empfehlung(?:en)?|geplant|familienanamnese|recomendaciones|antecedentes familiares|plan terapeutico',
  ],
  ['medicines', MEDICINES],
  [
    'results',
    '(?:(?:recent|latest|last|lab|laboratory|blood|pathology|serum|todays?|aktuelle|letzte) )*(?:results?|bloods|blood tests?|labs?|tests|investigations|pathology|laboratory|ha?ematology|biochemistry|chemistry|iron (?:studies|panel|profile)|ha?ematinics|fbc|cbc|full blood count|complete blood count|u&es?|lfts?|blood|labor|laborwerte|laborbefund|blutwerte|blutbild|klinische chemie|hamatologie|eisenstoffwechsel|analitica|analisis|analitica sanguinea|laboratorio|resultados|hemograma|bioquimica|perfil (?:ferrico|de hierro)|metabolismo del hierro)(?: (?:from|of|vom|del?|on|dated?))?',
  ],
];

const SECTIONS = WORDS.map(
  ([section, words]) => [section, new RegExp(`^(?:${words})$`, 'u')] as const,
);

/** "(last 6 months)": what was given in that time may be at its end. */
const OF_LATE = /\((?:in the |within the )?(?:last|past|letzte|ultimos) \d+ [a-z]+\)/gu;

const bare = (text: string): string =>
  without(text, [...datesIn(text), ...timesIn(text)])
    .replaceAll(OF_LATE, ' ')
    .replaceAll(/[:.,;=_#*()[\]-]+/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim();

/** Of a longer heading, the word that says what it is of; what is not taken comes first. */
const LOOSELY: readonly (readonly [Section, RegExp])[] = [
  ['allergies', /allerg|alerg|intoleran|intolerancia|unvertraglich|adverse reaction/u],
  ['stopped', /stopped|discontinued|ceased|previous|past med|former|abgesetzt|suspend|retirad/u],
  ['doubtful', /family|familien|familiares|plan|recommend|empfehl|recomend|consider/u],
  ['medicines', /medicat|medicine|medik|medicament|medicacion|tratamiento|prescription/u],
  ['results', /result|laborat|bloods?(?![a-z])|laborwert|analitic|pathology/u],
  ['diagnoses', /diagnos|problem|history|vorerkrank|antecedente|comorbid/u],
];

/** The section that a line opens, where it is a heading and nothing else. */
export function sectionOf(line: string): Section | undefined {
  const words = bare(line);
  // The name that a portal has for one value.
  if (words === 'result') return undefined;
  const known = SECTIONS.find(([, pattern]) => pattern.test(words))?.[0];
  if (known === 'medicines' && line.search(OF_LATE) >= 0) return 'doubtful';
  if (known !== undefined) return known;
  if (!/^[a-z][a-z /&'-]{2,70}: *$/u.test(line)) return undefined;
  return LOOSELY.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** "Current outpatient medications: sertraline" */
function looselyHeaded(line: string): Section | undefined {
  const words = /^([a-z][a-z /&'-]{2,70}):/u.exec(line)?.[0];
  const section = words === undefined ? undefined : sectionOf(words);
  return section === 'other' ? undefined : section;
}

/** Where what stands behind a heading on its line begins; undefined where none does. */
export function headingTo(line: string): number | undefined {
  const match = /^([^:\n|\t]{2,60}?)(?::| - )[ \t]*(?=\S)/u.exec(line);
  const section = match === null ? undefined : (sectionOf(match[1] ?? '') ?? looselyHeaded(line));
  return section === undefined ? undefined : match?.[0].length;
}

/** The day on which a sample was taken, or nothing but a day. */
const DRAWN =
  /^(?:(?:(?:sample|specimen|probe|muestra) \d{1,2}(?!\d)|sample|specimen|blood|date|time|collection|collected|taken|drawn|of|on|at|and|from|entnahme|entnommen|abnahme|probenentnahme|entnahmedatum|abnahmedatum|vom|am|datum|uhr|fecha|extraccion|toma|muestra|de|la|del|hora|dia|y)[ :./-]*)*$/u;
/** Another day: of birth, of the report, of its arrival. */
const OTHER_DAY =
  /\b(?:dob|d\.o\.b|born|birth|geb(?:oren|urtsdatum)?|nacimiento|nacid[oa]|f\.? ?nac|report(?:ed)?|print(?:ed)?|issued|valid|validated|authori[sz]ed|rec(?:eived|d)?|admitted|discharged|letter|typed|dictated|(?:befund|druck|eingangs|ausgangs|berichts)(?:datum)?|eingang|ausgang|gedruckt|informe|impres[oa]?|recepcion|validacion|review|next|expires)(?![a-z])/u;

/** Whether what stands beside a date says that no sample was taken on it. */
export const isOtherDay = (text: string): boolean => OTHER_DAY.test(text);

/** Of a line with one date: the day of the samples under it, another day, or undefined where it says more. */
export function dayLine(line: string): 'drawn' | 'other' | undefined {
  const dates = datesIn(line);
  if (dates.length !== 1) return undefined;
  if (isOtherDay(line)) return 'other';
  const rest = bare(line);
  if (DRAWN.test(rest)) return 'drawn';
  return SECTIONS.some(([section, pattern]) => section === 'results' && pattern.test(rest))
    ? 'drawn'
    : undefined;
}
