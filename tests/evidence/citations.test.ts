/** Every citation leads to a section of our text that says what was read of the source, and names it. */
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/evidence/tables.ts';
import { LIMITS } from '../../src/evidence/thresholds.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { cite, SOURCE_IDS, type SourceId } from '../../src/rules/tables/sources.ts';
import {
  citationInWords,
  PLACES,
  READ_OF,
  placeInSource,
  sectionInWords,
} from '../../src/rules/tables/cited.ts';
import { filesBelow, textOf } from '../titles.ts';
import { WORDS_OF } from './our-text.ts';

const CALL = /\bcite\(\s*'(?<source>[^']+)',\s*'(?<section>[^']+)',\s*'[^']+',?\s*\)/gu;

/** A danger that is read by account alone cites its decision. */
const DANGER = /\bdanger\('(?<section>D\d+)'\)/gu;

type Cited = { readonly source: SourceId; readonly section: string };

const isSource = (id: string): id is SourceId => SOURCE_IDS.some((each) => each === id);

const CODE = filesBelow('src').filter((file) => /\.tsx?$/.test(file));

const inCode: readonly Cited[] = CODE.flatMap((file) =>
  [...textOf(file).matchAll(CALL)].flatMap(({ groups = {} }) => {
    const { source = '', section = '' } = groups;
    if (!isSource(source)) throw new Error(`${file} cites ${source}, which is no source`);
    return [{ source, section }];
  }),
);

const inDangers: readonly Cited[] = CODE.flatMap((file) =>
  [...textOf(file).matchAll(DANGER)].map(({ groups = {} }) => ({
    source: 'project-design' as const,
    section: groups['section'] ?? '',
  })),
);

const inCases: readonly Cited[] = LIBRARY.flatMap(({ sources }) => sources);

const key = ({ source, section }: Cited): string => `${source} ${section}`;

const CITED: readonly Cited[] = [
  ...new Map([...inCode, ...inDangers, ...inCases].map((each) => [key(each), each])).values(),
];

test('every call of cite is read here', () => {
  const calls = CODE.filter((file) => file !== 'src/rules/tables/sources.ts').flatMap((file) => [
    ...textOf(file).matchAll(/\bcite\(/gu),
  ]);
  expect(calls.length).toBeGreaterThan(150);
  // One stands in the comment that explains it; one, of a danger, takes its decision from the row.
  expect(inCode.length).toBe(calls.length);
  expect(inDangers.length).toBeGreaterThan(0);
});

test('all that rows and limits cite is among them', () => {
  const known = new Set(CITED.map(key));
  const register = [
    ...TABLES.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)),
    ...LIMITS.flatMap(({ limits }) => limits.map(({ citation }) => citation)),
  ];
  expect(register.length).toBeGreaterThan(400);
  expect(register.map(key).filter((each) => !known.has(each))).toEqual([]);
});

test.each(CITED)('$source, section $section: it is there', ({ section }) => {
  expect(WORDS_OF.has(section)).toBe(true);
});

/** What our text calls each source; our own choice needs no name, since all of the text is ours. */
const NAMES: Readonly<Record<Exclude<SourceId, 'project-design'>, readonly string[]>> = {
  'allen-2014': ['IRLSSG', 'Allen 2014'],
  'allen-2003': ['NIH/IRLSSG'],
  'icsd-3-tr': ['ICSD'],
  'dsm-5-tr': ['DSM'],
  'picchietti-2013': ['Picchietti 2013'],
  'richards-2015': ['BIT-RL'],
  'hening-2009': ['Hening 2009'],
  'winkelman-2025': ['AASM'],
  'winkelman-2025-recalled': ['AASM'],
  'winkelman-2025-secondary': ['AASM'],
  'allen-2018': ['IRLSSG 2018', 'IRLSSG task force 2018'],
  'silber-2021': ['Mayo'],
  'picchietti-2015': ['Picchietti 2015'],
  'uptodate-child': ['UpToDate paediatric'],
  'ferritin-assays': ['Beckman'],
  'who-2020': ['WHO 2020'],
  'who-anaemia': ['WHO anaemia'],
  'seed-articles': ['S0', 'S1', 'S2', 'S3', 'S4'],
  'conversion-factors': ['PMC3934467'],
  'nice-ng239': ['NICE'],
  'nice-ng127': ['NG127'],
  'nice-ng234': ['NG234'],
  'ces-pathway': ['BMJ Best Practice', 'GIRFT'],
  'limb-ischaemia': ['Devon', 'RCEMLearning'],
  'aan-2009': ['AAN'],
  'b12-neurology': ['Lindenbaum', 'Healton', 'Briani'],
  'garcia-2011': ['BMC'],
  'uptodate-differential': ['UpToDate', 'BMJ BP'],
  'ondo-cme': ['Ondo'],
  'growing-pains-2025': ['Front Neurol 2025'],
  'paediatric-mimics': ['paediatric list'],
  'trenkwalder-2016': ['Trenkwalder'],
  'chen-2018': ['Chen 2018'],
  'parkinson-yang-2018': ['Yang 2018'],
  'winkelman-2026': ['JAMA 2026'],
  'song-2024': ['Song 2024'],
  'bang-2025': ['Bang 2025'],
  'rottach-2008': ['Rottach 2008'],
  'bayard-2011': ['Bayard 2011'],
  'emory-drugs': ['Emory'],
  'medscape-workup': ['Medscape'],
  'nhs-scotland': ['Lothian', 'NHS Highland'],
  'mhra-2013': ['MHRA 2013'],
  'mhra-2022': ['MHRA'],
  'irls-2003': ['IRLS'],
  // The label of what is common knowledge.
  'neurology-practice': ['R'],
};

const names = (source: SourceId): readonly string[] =>
  source === 'project-design' ? [''] : NAMES[source];

/** As a word of its own: "R" is not the "R" of "RLS". */
const stands = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\w])${name.replaceAll(/[.*+?^$()[\]{}|\\/]/gu, '\\$&')}(?![\\w])`, 'u').test(
    text,
  );

const isNamed = (source: SourceId, text: string): boolean =>
  names(source).some((name) => stands(name, text));

/** The section tells what was found and not by whom; the bibliography names the source of it. */
const BY_FINDING: Readonly<Record<string, string>> = {
  'bayard-2011 6.3': 'RCT n = 60',
  'rottach-2008 6.3': '28 %',
  'growing-pains-2025 2.2': 'growing pains',
  'parkinson-yang-2018 6.1': 'pooled 14 %',
  'ces-pathway 3.3': 'cauda equina syndrome',
  'limb-ischaemia 3.3': 'acute limb ischaemia',
};

/** The section says that it was read, and nothing says where. */
const UNNAMED: Readonly<Record<string, string>> = {
  'nice-ng239 5.4': 'read in secondary pages (V secondary), which the section does not name',
};

const BIBLIOGRAPHY = '13';
const told = CITED.filter(({ source, section }) => isNamed(source, WORDS_OF.get(section) ?? ''));
const untold = CITED.filter((each) => !told.includes(each)).map(key);

test('each section names the source that is cited for it, or the difference is known', () => {
  expect(told.length).toBeGreaterThan(80);
  expect(untold.toSorted()).toEqual(
    [...Object.keys(BY_FINDING), ...Object.keys(UNNAMED)].toSorted(),
  );
});

test.each(Object.entries(BY_FINDING))('%s: the section has the finding %j', (cited, finding) => {
  const [source = '', section = ''] = cited.split(' ');
  expect(WORDS_OF.get(section)).toContain(finding);
  expect(isSource(source) && isNamed(source, WORDS_OF.get(BIBLIOGRAPHY) ?? '')).toBe(true);
});

/** How the bibliography begins the line of each source that it says was read. */
const LISTED_AS: Readonly<Partial<Record<SourceId, string>>> = {
  'allen-2014': 'Allen 2014',
  'richards-2015': 'Richards (BIT-RL)',
  'hening-2009': 'Hening 2009',
  'winkelman-2025': 'Winkelman 2025',
  'allen-2018': 'Allen 2018',
  'ferritin-assays': 'Ferritin assays',
  'aan-2009': 'AAN/AANEM DSP',
  'garcia-2011': 'Garcia-Borreguero 2011',
  'ondo-cme': 'Ondo',
  'growing-pains-2025': 'Growing pains',
  'paediatric-mimics': 'Paediatric mimics',
  'trenkwalder-2016': 'Trenkwalder 2016',
  'chen-2018': 'Chen 2018',
  'parkinson-yang-2018': 'Yang 2018 (PD)',
  'winkelman-2026': 'JAMA 2026',
  'song-2024': 'Song 2024',
  'bang-2025': 'Bang 2025',
  'rottach-2008': 'Rottach 2008',
  'bayard-2011': 'Bayard 2011',
  'medscape-workup': 'Medscape 1188327',
  'nhs-scotland': 'NHS Lothian, NHS Highland',
  'irls-2003': 'IRLS 2003',
};

/** The articles themselves are told in section 0; of the pages of Emory the bibliography says nothing. */
const NOT_LISTED: readonly SourceId[] = ['seed-articles', 'emory-drugs'];

const READ_BY_US = SOURCE_IDS.filter((id) => ['original', 'abstract'].includes(READ_OF[id]));

test.each(READ_BY_US)('%s was read as the bibliography says, and no more', (id) => {
  const line = (WORDS_OF.get(BIBLIOGRAPHY) ?? '')
    .split('\n')
    .find((each) => each.startsWith(`${LISTED_AS[id]} | `));
  const seen = line?.split(' | ').at(-1);
  if (NOT_LISTED.includes(id)) expect(seen).toBeUndefined();
  else expect(seen).toMatch(READ_OF[id] === 'abstract' ? /^V: abstract/ : /^V(?!: abstract)/);
});

const PLACED = Object.entries(PLACES).flatMap(([source, at]) =>
  Object.entries(at).map(([section, place]) => ({ source, section, place })),
);

test.each(PLACED)('$place of $source stands in section $section, and is cited', (of) => {
  const { source, section, place } = of;
  expect(WORDS_OF.get(section)).toContain(place);
  expect(CITED.map(key)).toContain(`${source} ${section}`);
});

describe('in words', () => {
  test('a place in the source where our text states one, and never our section', () => {
    const iron = cite('winkelman-2025', '4.1', 'consensus');
    expect(placeInSource(iron)).toBe('good practice statement 1');
    expect(citationInWords(iron)).toBe(
      'AASM 2025, good practice statement 1: consensus, not tested; read in its abstract',
    );
    expect(citationInWords(cite('nice-ng127', '3.3', 'guideline'))).toBe(
      'NICE NG127: guideline; read in pages that restate it',
    );
    for (const { source, section } of CITED)
      expect(citationInWords(cite(source, section, 'guideline'))).not.toMatch(/§|\bsection\b/u);
  });

  test('our section as ours', () => {
    expect(sectionInWords('4.2')).toBe('Our evidence, section 4.2');
    expect(sectionInWords('D5')).toBe('Our decision D5');
  });
});
