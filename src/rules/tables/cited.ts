/** A citation in words: what was read of its source, where it stands there, and how strong it is. Read late. */
import { SOURCES, type Citation, type SourceId, type Strength } from './sources.ts';

/** What was read: the original text, its abstract alone, pages restating it, or nothing (common knowledge of the field). */
export type Read = 'original' | 'abstract' | 'secondary' | 'recalled';

export const READ_OF: Readonly<Record<SourceId, Read>> = {
  'allen-2014': 'abstract',
  'allen-2003': 'secondary',
  'icsd-3-tr': 'secondary',
  'dsm-5-tr': 'secondary',
  'picchietti-2013': 'secondary',
  'richards-2015': 'abstract',
  'hening-2009': 'abstract',
  'winkelman-2025': 'abstract',
  'winkelman-2025-recalled': 'recalled',
  'winkelman-2025-secondary': 'secondary',
  'allen-2018': 'abstract',
  'silber-2021': 'secondary',
  'picchietti-2015': 'recalled',
  'uptodate-child': 'secondary',
  'ferritin-assays': 'abstract',
  'who-2020': 'secondary',
  'who-anaemia': 'secondary',
  'seed-articles': 'original',
  'conversion-factors': 'secondary',
  'nice-ng239': 'secondary',
  'nice-ng127': 'secondary',
  'nice-ng234': 'secondary',
  'ces-pathway': 'secondary',
  'limb-ischaemia': 'secondary',
  'aan-2009': 'original',
  'b12-neurology': 'secondary',
  'garcia-2011': 'original',
  'uptodate-differential': 'secondary',
  'ondo-cme': 'original',
  'growing-pains-2025': 'original',
  'paediatric-mimics': 'original',
  'trenkwalder-2016': 'abstract',
  'chen-2018': 'abstract',
  'parkinson-yang-2018': 'abstract',
  'winkelman-2026': 'abstract',
  'song-2024': 'abstract',
  'bang-2025': 'abstract',
  'rottach-2008': 'abstract',
  'bayard-2011': 'abstract',
  'emory-drugs': 'original',
  'medscape-workup': 'original',
  'nhs-scotland': 'original',
  'mhra-2013': 'secondary',
  'mhra-2022': 'secondary',
  'irls-2003': 'abstract',
  'neurology-practice': 'recalled',
  'project-design': 'recalled',
};

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
  const { short } = SOURCES[citation.source];
  const place = placeInSource(citation);
  const where = place === undefined ? short : `${short}, ${place}`;
  const strength = `${where}: ${STRENGTH_WORDS[citation.strength]}`;
  // Our own choice was read nowhere.
  return citation.strength === 'design'
    ? strength
    : `${strength}; ${READ_WORDS[READ_OF[citation.source]]}`;
}

/** "Our evidence, section 4.2", "Our decision D5": never to be taken for a section of the source. */
export const sectionInWords = (section: string): string =>
  section.startsWith('D') ? `Our decision ${section}` : `Our evidence, section ${section}`;
