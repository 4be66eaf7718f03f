/**
 * Every citation once. A rule names a source by id and adds the section and the strength of what
 * that source says there, so that a reader can go from any printed line to the text behind it.
 */

/** How strong the statement is in its own source. `design` marks our own choice, awaiting a clinician's signature. */
export type Strength = 'guideline' | 'consensus' | 'expert' | 'study' | 'textbook' | 'design';

/** What was read: the original text, its abstract alone, pages restating it, or nothing (common knowledge of the field). */
export type Read = 'original' | 'abstract' | 'secondary' | 'recalled';

export type Source = {
  /** As printed in the list of sources. */
  readonly title: string;
  /** As printed beside a line. */
  readonly short: string;
  readonly read: Read;
  /** ISO date of our last look at it. */
  readonly reviewed: string;
  /** Where the text is found, as far as its number was read. */
  readonly numbers?: Numbers;
};

export type Numbers = {
  /** "10.1016/j.sleep.2014.03.025". */
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
};

const text = (short: string, title: string, read: Read, numbers?: Numbers): Source => ({
  short,
  title,
  read,
  reviewed: '2026-11-21',
  ...(numbers === undefined ? {} : { numbers }),
});

export const SOURCES = {
  'allen-2014': text(
    'IRLSSG 2012 (Allen 2014)',
    'Allen RP et al. (IRLSSG). RLS/WED diagnostic criteria: updated consensus. Sleep Med 2014;15:860-873',
    'abstract',
    { doi: '10.1016/j.sleep.2014.03.025' },
  ),
  'allen-2003': text(
    'NIH/IRLSSG 2003',
    'Allen RP et al. NIH workshop on RLS. Sleep Med 2003;4:101-119',
    'secondary',
    { doi: '10.1016/S1389-9457(03)00010-8' },
  ),
  'icsd-3-tr': text(
    'ICSD-3-TR',
    'American Academy of Sleep Medicine. ICSD-3-TR, 2023: restless legs syndrome',
    'secondary',
  ),
  'dsm-5-tr': text(
    'DSM-5-TR',
    'American Psychiatric Association. DSM-5, 2013; DSM-5-TR, 2022: restless legs syndrome',
    'secondary',
  ),
  'picchietti-2013': text(
    'Picchietti 2013',
    'Picchietti DL et al. Paediatric RLS diagnostic criteria. Sleep Med 2013;14:1253-1259',
    'secondary',
  ),
  'richards-2015': text(
    'Richards 2015',
    'Richards KC et al. BIT-RL observation tool in dementia. Sleep 2015;38:371-380',
    'abstract',
  ),
  'hening-2009': text(
    'Hening 2009',
    'Hening WA et al. The four diagnostic criteria for RLS are unable to exclude confounding conditions. Sleep Med 2009;10:976-981',
    'abstract',
    { doi: '10.1016/j.sleep.2008.09.015', pmid: '19185537', pmcid: 'PMC2769267' },
  ),
  'winkelman-2025': text(
    'AASM 2025',
    'Winkelman JW et al. Treatment of RLS and PLMD: AASM clinical practice guideline. J Clin Sleep Med 2025;21(1)',
    'abstract',
    { doi: '10.5664/jcsm.11390', pmid: '39324694' },
  ),
  'winkelman-2025-recalled': text(
    'AASM 2025 (recalled)',
    'AASM 2025 guideline as commonly known: parts of it that were not read in a text',
    'recalled',
  ),
  'winkelman-2025-secondary': text(
    'AASM 2025 (restated)',
    'AASM 2025 guideline as restated in secondary pages: children, end-stage kidney disease, exacerbating factors, treatment',
    'secondary',
  ),
  'allen-2018': text(
    'IRLSSG iron 2018',
    'Allen RP et al. Iron treatment of RLS: IRLSSG task force. Sleep Med 2018;41:27-44',
    'abstract',
    { pmid: '29425576' },
  ),
  'silber-2021': text(
    'Mayo 2021',
    'Silber MH et al. The management of RLS: an updated algorithm. Mayo Clin Proc 2021;96:1921-1937',
    'secondary',
    { pmid: '34218864' },
  ),
  'picchietti-2015': text(
    'Picchietti 2015',
    'Picchietti DL et al. RLS in pregnancy and lactation: consensus guideline. Sleep Med Rev 2015',
    'recalled',
  ),
  'uptodate-child': text(
    'UpToDate, children',
    'UpToDate paediatric RLS algorithm, graphic 99432 (excerpts)',
    'secondary',
  ),
  'ferritin-assays': text(
    'Ferritin assays in RLS',
    'Beckman against Roche ferritin in RLS, 116 samples (abstract)',
    'abstract',
  ),
  'who-2020': text(
    'WHO ferritin 2020',
    'WHO guideline on use of ferritin concentrations, 2020',
    'secondary',
  ),
  'who-anaemia': text(
    'WHO anaemia',
    'WHO haemoglobin limits for anaemia: men 13, women 12, pregnancy 11 g/dL',
    'secondary',
  ),
  'seed-articles': text(
    'Source articles',
    'Five source articles: two question-and-answer pages marked as pending review, three consumer pages',
    'original',
  ),
  'conversion-factors': text(
    'Unit conversion',
    'Conversion factors for laboratory units: table 1 of one paper, and unit pages',
    'secondary',
    { pmcid: 'PMC3934467' },
  ),
  'nice-ng239': text(
    'NICE NG239',
    'NICE NG239. Vitamin B12 deficiency in over 16s, 2024',
    'secondary',
  ),
  'nice-ng127': text(
    'NICE NG127',
    'NICE NG127. Suspected neurological conditions: recognition and referral, 2019',
    'secondary',
  ),
  'nice-ng234': text(
    'NICE NG234',
    'NICE NG234. Spinal metastases and metastatic spinal cord compression, 2023',
    'secondary',
  ),
  'ces-pathway': text(
    'Cauda equina pathway',
    'BMJ Best Practice, GIRFT and review pages on suspected cauda equina syndrome',
    'secondary',
  ),
  'limb-ischaemia': text(
    'Acute limb ischaemia',
    'Acute limb ischaemia: Devon, NHS Highland and RCEMLearning pages',
    'secondary',
  ),
  'aan-2009': text(
    'AAN 2009',
    'England JD et al. Evaluation of distal symmetric polyneuropathy. Neurology 2009;72:185-192',
    'original',
  ),
  'b12-neurology': text(
    'B12 neurology',
    'Lindenbaum 1988 and Healton 1991 as cited; Briani 2013, Nutrients 5:4521-4539',
    'secondary',
    { doi: '10.3390/nu5114521' },
  ),
  'garcia-2011': text(
    'Garcia-Borreguero 2011',
    'Garcia-Borreguero D et al. Algorithms for RLS in primary care. BMC Neurol 2011;11:28',
    'original',
    { doi: '10.1186/1471-2377-11-28' },
  ),
  'uptodate-differential': text(
    'UpToDate, differential',
    'UpToDate and BMJ Best Practice tables of conditions that look like RLS (excerpts)',
    'secondary',
  ),
  'ondo-cme': text(
    'Ondo',
    'Ondo W. Comorbidities and differential diagnosis of RLS (CME excerpt)',
    'original',
  ),
  'growing-pains-2025': text(
    'Growing pains 2025',
    'Growing pains and RLS in children. Front Neurol 2025',
    'original',
    { doi: '10.3389/fneur.2025.1603694' },
  ),
  'paediatric-mimics': text(
    'Paediatric mimics',
    'Management of RLS in children (book chapter excerpt)',
    'original',
  ),
  'trenkwalder-2016': text(
    'Trenkwalder 2016',
    'Trenkwalder C et al. RLS associated with major diseases. Neurology 2016;86:1336-1343',
    'abstract',
    { doi: '10.1212/WNL.0000000000002542', pmid: '26944272' },
  ),
  'chen-2018': text(
    'Chen 2018',
    'Chen SJ et al. RLS in pregnancy: meta-analysis. Sleep Med Rev 2018;40:43-54',
    'abstract',
    { doi: '10.1016/j.smrv.2017.10.003' },
  ),
  'parkinson-yang-2018': text(
    'Yang 2018',
    'Yang X et al. RLS in Parkinson disease: meta-analysis. Sleep Med 2018',
    'abstract',
  ),
  'rottach-2008': text(
    'Rottach 2008',
    'Rottach KG et al. RLS as side effect of second generation antidepressants. J Psychiatr Res 2008;43:70-75',
    'abstract',
    { doi: '10.1016/j.jpsychires.2008.02.006', pmid: '18468624' },
  ),
  'bayard-2011': text(
    'Bayard 2011',
    'Bayard M et al. Bupropion and RLS: randomised trial. J Am Board Fam Med 2011;24:422-428',
    'abstract',
    { doi: '10.3122/jabfm.2011.04.100173', pmid: '21737767' },
  ),
  'emory-drugs': text('Emory', 'Emory sleep clinic pages on medicines and iron in RLS', 'original'),
  'medscape-workup': text('Medscape work-up', 'Medscape 1188327. RLS work-up', 'original'),
  'nhs-scotland': text(
    'NHS Lothian and Highland',
    'NHS Lothian and NHS Highland primary-care pages on RLS',
    'original',
  ),
  'mhra-2022': text('MHRA 2022', 'MHRA, June 2022: metformin and reduced vitamin B12', 'secondary'),
  'irls-2003': text(
    'IRLS 2003',
    'IRLSSG rating scale validation. Sleep Med 2003;4:121-132',
    'abstract',
  ),
  'neurology-practice': text(
    'Standard neurology',
    'Common knowledge of neurological examination and referral; not read in one text',
    'recalled',
  ),
  'project-design': text(
    'Project design',
    "This checklist's own choice; awaits a clinician's signature",
    'recalled',
  ),
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
