/**
 * Every citation once. A rule names a source by id and adds the section and the strength of what
 * that source says there, so that a reader can go from any printed line to the text behind it.
 */

/** How strong the statement is in its own source. `design` marks our own choice, awaiting a clinician's signature. */
export type Strength = 'guideline' | 'consensus' | 'expert' | 'study' | 'textbook' | 'design';

/** What was read: the original text, its abstract alone, pages restating it, or nothing (common knowledge of the field). */
export type Read = 'original' | 'abstract' | 'secondary' | 'recalled';

export type Source = {
  /** As printed beside a line. */
  readonly short: string;
  readonly read: Read;
};

/** By its short name; the titles stand in bibliography.ts, since the first page has no need of them. */
export const SOURCES = {
  'allen-2014': { short: 'IRLSSG 2012 (Allen 2014)', read: 'abstract' },
  'allen-2003': { short: 'NIH/IRLSSG 2003', read: 'secondary' },
  'icsd-3-tr': { short: 'ICSD-3-TR', read: 'secondary' },
  'dsm-5-tr': { short: 'DSM-5-TR', read: 'secondary' },
  'picchietti-2013': { short: 'Picchietti 2013', read: 'secondary' },
  'richards-2015': { short: 'Richards 2015', read: 'abstract' },
  'hening-2009': { short: 'Hening 2009', read: 'abstract' },
  'winkelman-2025': { short: 'AASM 2025', read: 'abstract' },
  'winkelman-2025-recalled': { short: 'AASM 2025 (recalled)', read: 'recalled' },
  'winkelman-2025-secondary': { short: 'AASM 2025 (restated)', read: 'secondary' },
  'allen-2018': { short: 'IRLSSG iron 2018', read: 'abstract' },
  'silber-2021': { short: 'Mayo 2021', read: 'secondary' },
  'picchietti-2015': { short: 'Picchietti 2015', read: 'recalled' },
  'uptodate-child': { short: 'UpToDate, children', read: 'secondary' },
  'ferritin-assays': { short: 'Ferritin assays in RLS', read: 'abstract' },
  'who-2020': { short: 'WHO ferritin 2020', read: 'secondary' },
  'who-anaemia': { short: 'WHO anaemia', read: 'secondary' },
  'seed-articles': { short: 'Source articles', read: 'original' },
  'conversion-factors': { short: 'Unit conversion', read: 'secondary' },
  'nice-ng239': { short: 'NICE NG239', read: 'secondary' },
  'nice-ng127': { short: 'NICE NG127', read: 'secondary' },
  'nice-ng234': { short: 'NICE NG234', read: 'secondary' },
  'ces-pathway': { short: 'Cauda equina pathway', read: 'secondary' },
  'limb-ischaemia': { short: 'Acute limb ischaemia', read: 'secondary' },
  'aan-2009': { short: 'AAN 2009', read: 'original' },
  'b12-neurology': { short: 'B12 neurology', read: 'secondary' },
  'garcia-2011': { short: 'Garcia-Borreguero 2011', read: 'original' },
  'uptodate-differential': { short: 'UpToDate, differential', read: 'secondary' },
  'ondo-cme': { short: 'Ondo', read: 'original' },
  'growing-pains-2025': { short: 'Growing pains 2025', read: 'original' },
  'paediatric-mimics': { short: 'Paediatric mimics', read: 'original' },
  'trenkwalder-2016': { short: 'Trenkwalder 2016', read: 'abstract' },
  'chen-2018': { short: 'Chen 2018', read: 'abstract' },
  'parkinson-yang-2018': { short: 'Yang 2018', read: 'abstract' },
  'winkelman-2026': { short: 'JAMA 2026', read: 'abstract' },
  'song-2024': { short: 'Song 2024', read: 'abstract' },
  'bang-2025': { short: 'Bang 2025', read: 'abstract' },
  'rottach-2008': { short: 'Rottach 2008', read: 'abstract' },
  'bayard-2011': { short: 'Bayard 2011', read: 'abstract' },
  'emory-drugs': { short: 'Emory', read: 'original' },
  'medscape-workup': { short: 'Medscape work-up', read: 'original' },
  'nhs-scotland': { short: 'NHS Lothian and Highland', read: 'original' },
  'mhra-2022': { short: 'MHRA 2022', read: 'secondary' },
  'irls-2003': { short: 'IRLS 2003', read: 'abstract' },
  'neurology-practice': { short: 'Standard neurology', read: 'recalled' },
  'project-design': { short: 'Project design', read: 'recalled' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id);
export const SOURCE_IDS: readonly SourceId[] = Object.keys(SOURCES).filter(isSource);

/** What a rule leans on: which source, where our evidence says so, how strong there. */
export type Citation = {
  readonly source: SourceId;
  /** Section of our own evidence, "4.2", or decision, "D5": src/evidence. Never of the source itself. */
  readonly section: string;
  readonly strength: Strength;
};

export type Citations = readonly [Citation, ...Citation[]];

/** Shorthand for tables: `cite('nice-ng127', '3.3', 'guideline')`. */
export const cite = (source: SourceId, section: string, strength: Strength): Citation => ({
  source,
  section,
  strength,
});

const READ_WORDS: Record<Read, string> = {
  original: 'read in the original',
  abstract: 'read in its abstract',
  secondary: 'read in pages that restate it',
  recalled: 'common knowledge, not read in a text',
};

const STRENGTH_WORDS: Record<Strength, string> = {
  guideline: 'guideline',
  consensus: 'consensus, not tested',
  expert: 'expert opinion',
  study: 'study',
  textbook: 'textbook',
  design: "our own choice, awaits a clinician's signature",
};

/**
 * Where in its source a statement stands, by the section that cites it: only what that section says
 * word for word.
 */
export const PLACES: Readonly<Partial<Record<SourceId, Readonly<Record<string, string>>>>> = {
  'winkelman-2025': { '4.1': 'good practice statement 1' },
  'ferritin-assays': { '4.1': 'abstract' },
  'garcia-2011': { '1.4': 'table 1' },
};

/** Undefined where our evidence names no place. */
export const placeInSource = ({ source, section }: Citation): string | undefined =>
  PLACES[source]?.[section];

/** "AASM 2025, good practice statement 1: consensus, not tested; read in its abstract". */
export function citationInWords(citation: Citation): string {
  const { short, read } = SOURCES[citation.source];
  const place = placeInSource(citation);
  const where = place === undefined ? short : `${short}, ${place}`;
  const strength = `${where}: ${STRENGTH_WORDS[citation.strength]}`;
  // Our own choice was read nowhere.
  return citation.strength === 'design' ? strength : `${strength}; ${READ_WORDS[read]}`;
}

/** "Our evidence, section 4.2", "Our decision D5": never to be taken for a section of the source. */
export const sectionInWords = (section: string): string =>
  section.startsWith('D') ? `Our decision ${section}` : `Our evidence, section ${section}`;
