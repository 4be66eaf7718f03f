/**
 * Every citation once. A rule names a source by id and adds the section and the strength of what
 * that source says there, so that a reader can go from any printed line to the text behind it.
 */

/** How strong the statement is in its own source. `design` marks our own choice, awaiting a clinician's signature. */
export type Strength = 'guideline' | 'consensus' | 'expert' | 'study' | 'textbook' | 'design';

export type Source = {
  /** As printed beside a line. */
  readonly short: string;
};

/** By its short name; the titles stand in bibliography.ts, what is said of a citation in cited.ts, since the first page has no need of them. */
export const SOURCES = {
  'allen-2014': { short: 'IRLSSG 2012 (Allen 2014)' },
  'allen-2003': { short: 'NIH/IRLSSG 2003' },
  'icsd-3-tr': { short: 'ICSD-3-TR' },
  'dsm-5-tr': { short: 'DSM-5-TR' },
  'picchietti-2013': { short: 'Picchietti 2013' },
  'richards-2015': { short: 'Richards 2015' },
  'hening-2009': { short: 'Hening 2009' },
  'winkelman-2025': { short: 'AASM 2025' },
  'winkelman-2025-recalled': { short: 'AASM 2025 (not read in the original)' },
  'winkelman-2025-secondary': { short: 'AASM 2025 (restated)' },
  'allen-2018': { short: 'IRLSSG iron 2018' },
  'silber-2021': { short: 'Mayo 2021' },
  'picchietti-2015': { short: 'Picchietti 2015' },
  'uptodate-child': { short: 'UpToDate, children' },
  'ferritin-assays': { short: 'Ferritin assays in RLS' },
  'who-2020': { short: 'WHO ferritin 2020' },
  'who-anaemia': { short: 'WHO anaemia' },
  'seed-articles': { short: 'Source articles' },
  'conversion-factors': { short: 'Unit conversion' },
  'nice-ng239': { short: 'NICE NG239' },
  'nice-ng127': { short: 'NICE NG127' },
  'nice-ng234': { short: 'NICE NG234' },
  'ces-pathway': { short: 'Cauda equina pathway' },
  'limb-ischaemia': { short: 'Acute limb ischaemia' },
  'aan-2009': { short: 'AAN 2009' },
  'b12-neurology': { short: 'B12 neurology' },
  'garcia-2011': { short: 'Garcia-Borreguero 2011' },
  'uptodate-differential': { short: 'UpToDate, differential' },
  'ondo-cme': { short: 'Ondo' },
  'growing-pains-2025': { short: 'Growing pains 2025' },
  'paediatric-mimics': { short: 'Paediatric mimics' },
  'trenkwalder-2016': { short: 'Trenkwalder 2016' },
  'chen-2018': { short: 'Chen 2018' },
  'parkinson-yang-2018': { short: 'Yang 2018' },
  'winkelman-2026': { short: 'JAMA 2026' },
  'song-2024': { short: 'Song 2024' },
  'bang-2025': { short: 'Bang 2025' },
  'rottach-2008': { short: 'Rottach 2008' },
  'bayard-2011': { short: 'Bayard 2011' },
  'emory-drugs': { short: 'Emory' },
  'medscape-workup': { short: 'Medscape work-up' },
  'nhs-scotland': { short: 'NHS Lothian and Highland' },
  'mhra-2013': { short: 'MHRA 2013' },
  'mhra-2022': { short: 'MHRA 2022' },
  'irls-2003': { short: 'IRLS 2003' },
  'neurology-practice': { short: 'Standard neurology' },
  'project-design': { short: 'Checklist’s own choice' },
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
