/** The sources in full: titles, numbers, and when each was looked at. Read late, by paper and Evidence. */
import type { SourceId } from './sources.ts';

export type Numbers = {
  /** "10.1016/j.sleep.2014.03.025". */
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
};

export type Reference = {
  /** As printed in the list of sources. */
  readonly title: string;
  /** ISO date of our last look at it. */
  readonly reviewed: string;
  /** Where the text is found, as far as its number was read. */
  readonly numbers?: Numbers;
};

const text = (title: string, numbers?: Numbers): Reference => ({
  title,
  reviewed: '2026-11-21',
  ...(numbers === undefined ? {} : { numbers }),
});

export const BIBLIOGRAPHY: Readonly<Record<SourceId, Reference>> = {
  'allen-2014': text(
    'Allen RP et al. (IRLSSG). RLS/Willis-Ekbom disease diagnostic criteria: updated consensus. Sleep Med 2014;15:860-873',
    { doi: '10.1016/j.sleep.2014.03.025' },
  ),
  'allen-2003': text('Allen RP et al. NIH workshop on RLS. Sleep Med 2003;4:101-119', {
    doi: '10.1016/S1389-9457(03)00010-8',
  }),
  'icsd-3-tr': text('American Academy of Sleep Medicine. ICSD-3-TR, 2023: restless legs syndrome'),
  'dsm-5-tr': text(
    'American Psychiatric Association. DSM-5, 2013; DSM-5-TR, 2022: restless legs syndrome',
  ),
  'picchietti-2013': text(
    'Picchietti DL et al. Paediatric RLS diagnostic criteria. Sleep Med 2013;14:1253-1259',
  ),
  'richards-2015': text(
    'Richards KC et al. BIT-RL observation tool in dementia. Sleep 2015;38:371-380',
  ),
  'hening-2009': text(
    'Hening WA et al. The four diagnostic criteria for RLS are unable to exclude confounding conditions. Sleep Med 2009;10:976-981',
    { doi: '10.1016/j.sleep.2008.09.015', pmid: '19185537', pmcid: 'PMC2769267' },
  ),
  'winkelman-2025': text(
    'Winkelman JW et al. Treatment of RLS and PLMD: AASM clinical practice guideline. J Clin Sleep Med 2025;21(1)',
    { doi: '10.5664/jcsm.11390', pmid: '39324694' },
  ),
  'winkelman-2025-recalled': text(
    'AASM 2025 guideline as commonly known: parts of it that were not read in a text',
  ),
  'winkelman-2025-secondary': text(
    'AASM 2025 guideline as restated in secondary pages: children, end-stage kidney disease, exacerbating factors, treatment',
  ),
  'allen-2018': text(
    'Allen RP et al. Iron treatment of RLS: IRLSSG task force. Sleep Med 2018;41:27-44',
    { pmid: '29425576' },
  ),
  'silber-2021': text(
    'Silber MH et al. The management of RLS: an updated algorithm. Mayo Clin Proc 2021;96:1921-1937',
    { pmid: '34218864' },
  ),
  'picchietti-2015': text(
    'Picchietti DL et al. RLS in pregnancy and lactation: consensus guideline. Sleep Med Rev 2015',
  ),
  'uptodate-child': text('UpToDate paediatric RLS algorithm, graphic 99432 (excerpts)'),
  'ferritin-assays': text('Beckman against Roche ferritin in RLS, 116 samples (abstract)'),
  'who-2020': text('WHO guideline on use of ferritin concentrations, 2020'),
  'who-anaemia': text('WHO guideline on haemoglobin cutoffs to define anaemia, 2024'),
  'seed-articles': text(
    'Five source articles: two question-and-answer pages marked as pending review, three consumer pages',
  ),
  'conversion-factors': text(
    'Conversion factors for laboratory units: table 1 of one paper, and unit pages',
    { pmcid: 'PMC3934467' },
  ),
  'nice-ng239': text('NICE NG239. Vitamin B12 deficiency in over 16s, 2024'),
  'nice-ng127': text(
    'NICE NG127. Suspected neurological conditions: recognition and referral, 2019',
  ),
  'nice-ng234': text('NICE NG234. Spinal metastases and metastatic spinal cord compression, 2023'),
  'ces-pathway': text(
    'BMJ Best Practice, GIRFT and review pages on suspected cauda equina syndrome',
  ),
  'limb-ischaemia': text('Acute limb ischaemia: Devon, NHS Highland and RCEMLearning pages'),
  'aan-2009': text(
    'England JD et al. Evaluation of distal symmetric polyneuropathy. Neurology 2009;72:185-192',
  ),
  'b12-neurology': text(
    'Lindenbaum 1988 and Healton 1991 as cited; Briani 2013, Nutrients 5:4521-4539',
    { doi: '10.3390/nu5114521' },
  ),
  'garcia-2011': text(
    'Garcia-Borreguero D et al. Algorithms for RLS in primary care. BMC Neurol 2011;11:28',
    { doi: '10.1186/1471-2377-11-28' },
  ),
  'uptodate-differential': text(
    'UpToDate and BMJ Best Practice tables of conditions that look like RLS (excerpts)',
  ),
  'ondo-cme': text('Ondo W. Comorbidities and differential diagnosis of RLS (CME excerpt)'),
  'growing-pains-2025': text('Growing pains and RLS in children. Front Neurol 2025', {
    doi: '10.3389/fneur.2025.1603694',
  }),
  'paediatric-mimics': text('Management of RLS in children (book chapter excerpt)'),
  'trenkwalder-2016': text(
    'Trenkwalder C et al. RLS associated with major diseases. Neurology 2016;86:1336-1343',
    { doi: '10.1212/WNL.0000000000002542', pmid: '26944272' },
  ),
  'chen-2018': text('Chen SJ et al. RLS in pregnancy: meta-analysis. Sleep Med Rev 2018;40:43-54', {
    doi: '10.1016/j.smrv.2017.10.003',
  }),
  'parkinson-yang-2018': text(
    'Yang X et al. RLS in Parkinson disease: meta-analysis. Sleep Med 2018',
  ),
  'winkelman-2026': text('Winkelman JW. Restless legs syndrome: a review. JAMA 2026', {
    doi: '10.1001/jama.2025.23247',
  }),
  'song-2024': text(
    'Song P et al. Global and regional prevalence of RLS among adults. J Glob Health 2024;14:04113',
    { pmcid: 'PMC11156251' },
  ),
  'bang-2025': text(
    'Bang M et al. Risk of Parkinson disease among patients with RLS. JAMA Netw Open 2025',
    { doi: '10.1001/jamanetworkopen.2025.35759' },
  ),
  'rottach-2008': text(
    'Rottach KG et al. RLS as side effect of second generation antidepressants. J Psychiatr Res 2008;43:70-75',
    { doi: '10.1016/j.jpsychires.2008.02.006', pmid: '18468624' },
  ),
  'bayard-2011': text(
    'Bayard M et al. Bupropion and RLS: randomised trial. J Am Board Fam Med 2011;24:422-428',
    { doi: '10.3122/jabfm.2011.04.100173', pmid: '21737767' },
  ),
  'emory-drugs': text('Emory sleep clinic pages on medicines and iron in RLS'),
  'medscape-workup': text('Medscape 1188327. RLS work-up'),
  'nhs-scotland': text('NHS Lothian and NHS Highland primary-care pages on RLS'),
  'mhra-2013': text('MHRA, August 2013: metoclopramide, restricted dose and duration of use'),
  'mhra-2022': text('MHRA, June 2022: metformin and reduced vitamin B12'),
  'irls-2003': text('IRLSSG rating scale validation. Sleep Med 2003;4:121-132'),
  'neurology-practice': text(
    'Common knowledge of neurological examination and referral; not read in one text',
  ),
  'project-design': text("This checklist's own choice; awaits a clinician's signature"),
};
