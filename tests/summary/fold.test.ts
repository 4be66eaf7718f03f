/**
 * Folding and the height of a page, in lines. The widths here are of "0" (0.556 em) and "c" (half an
 * em), so that a text can be made that just fits its line, and one that just does not.
 */
import { describe, expect, test } from 'vitest';
import {
  bands,
  folded,
  foldForPage,
  foldToFit,
  labelInWords,
  pageLines,
  runInWords,
  textLines,
  type FoldedSection,
} from '../../src/summary/fold.ts';
import { line } from '../../src/summary/lines.ts';
import type { Section, SectionId, SummaryLine } from '../../src/summary/summary.ts';

const section = (
  id: SectionId,
  lines: readonly SummaryLine[],
  rest: Partial<FoldedSection> = {},
): FoldedSection => ({
  id,
  title: '',
  shape: 'points',
  lines,
  cites: [],
  folded: false,
  run: [],
  ...rest,
});
const zeros = (count: number) => '0'.repeat(count);
const short = line('0');
const times = (count: number) => Array.from({ length: count }, () => short);

describe('words', () => {
  test.each([
    [undefined, ''],
    ['Ferritin', 'Ferritin: '],
    ['1.', '1. '],
    ['[1]', '[1] '],
    ['By [1] alone', 'By [1] alone: '],
  ])('the label %s leads on as %j', (label, expected) => {
    expect(labelInWords(line('x', label === undefined ? {} : { label }))).toBe(expected);
  });

  test.each<[SummaryLine, string]>([
    [line('Low'), 'Low.'],
    [line('Low.'), 'Low.'],
    [line('3.5 is low'), '3.5 is low.'],
    [line('Low.', { value: '62 ng/mL' }), '62 ng/mL; low.'],
    [line('', { value: '62 ng/mL' }), '62 ng/mL.'],
    [line('Low.', { cites: [1, 2] }), 'Low [1, 2].'],
    [line('Is it low?'), 'Is it low?'],
    [line('Is it? It is'), 'Is it? It is.'],
    [line('Is it low?', { cites: [1] }), 'Is it low? [1].'],
  ])('%j runs on as %s', (each, expected) => {
    expect(runInWords(each)).toBe(expected);
  });

  test('a run is one line, and what keeps stands below it', () => {
    const run = [line('a', { label: 'A' }), line('b.')];
    const lines = [line('c.', { label: '1.', value: 'v', cites: [3] }), line('d')];
    expect(textLines(section('open', lines, { run }))).toEqual(['A: a. b.', '1. v; c. [3]', 'd']);
    expect(textLines(section('open', lines))).toEqual(['1. v; c. [3]', 'd']);
  });
});

const weighsOpen = ([only]: readonly FoldedSection[]) => (only?.folded === true ? 0 : 1);

const openSection = (lines: readonly SummaryLine[], rest: Partial<Section> = {}): Section => ({
  id: 'open',
  title: 'Open',
  shape: 'rows',
  lines,
  cites: [],
  ...rest,
});

describe('a section is folded', () => {
  const keeps = line('k', { keeps: true });
  const elsewhere = line('e', { elsewhere: true });
  const both = line('b', { keeps: true, elsewhere: true });

  test.each<
    [string, Section, SectionId[], boolean, readonly SummaryLine[], readonly SummaryLine[]]
  >([
    ['not asked to', openSection([short, short]), [], false, [], [short, short]],
    ['asked to', openSection([short, short]), ['open'], true, [short, short], []],
    ['what keeps', openSection([keeps, short]), ['open'], true, [short], [keeps]],
    ['said elsewhere', openSection([elsewhere, short]), ['open'], true, [short], []],
    ['both', openSection([both, short]), ['open'], true, [short], [both]],
    ['nothing loose', openSection([keeps, elsewhere]), ['open'], false, [], [keeps, elsewhere]],
    ['by shorter words', openSection([short], { short: [keeps] }), ['open'], true, [keeps], []],
    ['a single point', openSection([short], { shape: 'points' }), [], true, [short], []],
    ['a single step', openSection([short], { shape: 'steps' }), [], true, [short], []],
    ['two points', openSection([short, short], { shape: 'points' }), [], false, [], [short, short]],
    ['a single row', openSection([short]), [], false, [], [short]],
    ['a box of one', openSection([short], { shape: 'box' }), [], false, [], [short]],
  ])('%s', (_name, before, ids, isFolded, run, lines) => {
    expect(folded([before], ids)).toEqual([{ ...before, folded: isFolded, run, lines }]);
  });

  const WEIGHTS: Partial<Record<SectionId, number>> = { sources: 1, verdicts: 1, open: 5 };
  const three = (['sources', 'verdicts', 'open'] as const).map((id) =>
    openSection([short, short], { id }),
  );
  const weight = (tried: readonly FoldedSection[]) =>
    tried.reduce((sum, each) => sum + (each.folded ? 0 : (WEIGHTS[each.id] ?? 0)), 0);
  test.each<[number, readonly SectionId[] | undefined]>([
    [7, []],
    [6, ['sources']],
    [5, ['sources', 'verdicts']],
    // the last had to fold, and made room for the others
    [2, ['open']],
    [1, ['sources', 'open']],
    [0, ['sources', 'verdicts', 'open']],
    [-1, undefined],
  ])('to a budget of %i: %j', (budget, expected) => {
    const fits = foldToFit(three, weight, budget);
    expect(fits?.filter((each) => each.folded).map(({ id }) => id)).toEqual(expected);
  });

  test('the last of the order folds as well where all of it must', () => {
    const actions = openSection([short, short], { id: 'actions' });
    expect(foldToFit([actions], weighsOpen, 0)?.[0]?.folded).toBe(true);
  });
});

const idsOf = (sections: readonly FoldedSection[]) =>
  bands(sections).map((columns) => columns.map((column) => column.map(({ id }) => id)));

const foldedOf = (id: SectionId) => section(id, [], { folded: true, run: [short] });

const openOf = (id: SectionId) => section(id, [short, short]);

describe('side by side', () => {
  test.each<[string, readonly FoldedSection[], readonly (readonly SectionId[][])[]]>([
    ['alone', [openOf('flags'), openOf('open')], [[['flags']], [['open']]]],
    [
      'criteria and verdicts beside the mimics',
      [openOf('flags'), openOf('criteria'), openOf('verdicts'), openOf('mimics')],
      [[['flags']], [['criteria', 'verdicts'], ['mimics']]],
    ],
    [
      'with one folded in its column',
      [openOf('criteria'), foldedOf('verdicts'), openOf('mimics')],
      [[['criteria', 'verdicts'], ['mimics']]],
    ],
    [
      'a folded column stands by itself',
      [openOf('examination'), foldedOf('laboratory'), openOf('open')],
      [[['examination']], [['laboratory']], [['open']]],
    ],
    [
      'and so does one beside nothing',
      [openOf('criteria'), openOf('verdicts')],
      [[['criteria']], [['verdicts']]],
    ],
  ])('%s', (_name, sections, expected) => {
    expect(idsOf(sections)).toEqual(expected);
  });
});

const loud = { strong: true } as const;
const of = (id: SectionId, shape: Section['shape'], ...lines: SummaryLine[]) => [
  section(id, lines, { shape }),
];
const shut = (run: SummaryLine, title = '', ...lines: SummaryLine[]) => [
  section('open', lines, { folded: true, run: [run], title }),
];
const named = (label: string, rest: Partial<SummaryLine> = {}) => line('', { label, ...rest });

describe('lines on paper', () => {
  test('title, identity, signature and footer take ten', () => {
    expect(pageLines([])).toBe(10);
  });

  test.each<[string, readonly FoldedSection[], number]>([
    ['a heading', of('context', 'points'), 1.75],
    ['one point', of('context', 'points', short), 2.75],
    ['two points', of('context', 'points', short, short), 3.75],
    ['a point as wide as the page', of('context', 'points', line(zeros(97))), 2.75],
    ['one wider', of('context', 'points', line(zeros(98))), 3.75],
    ['two lines full', of('context', 'points', line(zeros(187))), 3.75],
    ['and one more', of('context', 'points', line(zeros(188))), 4.75],
    ['narrow letters', of('context', 'points', line('i'.repeat(243))), 2.75],
    ['wide letters', of('context', 'points', line('W'.repeat(61))), 3.75],
    ['a source', of('sources', 'points', short), 3.25],
    ['two sources in two columns', of('sources', 'points', short, short), 3.75],
    ['a source as wide as its column', of('sources', 'points', line(zeros(45))), 3.25],
    ['and one wider', of('sources', 'points', line(zeros(46))), 3.75],
    ['a box', of('impression', 'box', short), 2.9],
    ['a box of two', of('impression', 'box', short, short), 4.1],
    ['a line to write on', of('impression', 'box', line('0', { blank: true })), 3.4],
    ['a loud line', of('impression', 'box', line('0', loud)), 3.15],
    ['a box as wide as it can be', of('impression', 'box', line(zeros(96))), 2.9],
    ['and one wider', of('impression', 'box', line(zeros(97))), 3.9],
    ['a loud line as wide as it can be', of('impression', 'box', line(zeros(75), loud)), 3.15],
    ['and one wider', of('impression', 'box', line(zeros(76), loud)), 4.4],
    ['a row', of('flags', 'rows', short), 2.95],
    ['two rows', of('flags', 'rows', short, short), 4.15],
    ['a row as wide as it can be', of('flags', 'rows', line(zeros(82))), 2.95],
    ['and one wider', of('flags', 'rows', line(zeros(83))), 3.95],
    ['and its sources', of('flags', 'rows', line(zeros(82), { cites: [1] })), 3.95],
    ['a loud row as wide as it can be', of('flags', 'rows', line(zeros(77), loud)), 2.95],
    ['and one wider', of('flags', 'rows', line(zeros(78), loud)), 3.95],
    ['a label as wide as its column', of('flags', 'rows', named(zeros(15))), 2.95],
    ['and one wider', of('flags', 'rows', named(zeros(16))), 3.95],
    ['beside a sign', of('flags', 'rows', named(zeros(14), { sign: '?' })), 2.95],
    ['and one wider', of('flags', 'rows', named(zeros(15), { sign: '?' })), 3.95],
    ['a row is as high as its words', of('flags', 'rows', line(zeros(83), { label: '0' })), 3.95],
    ['a value stands first', of('flags', 'rows', line('', { value: zeros(16) })), 3.95],
    [
      'and the label before the words',
      of('flags', 'rows', line(zeros(40), { label: zeros(40), value: '0' })),
      2.95,
    ],
    ['', of('flags', 'rows', line(zeros(41), { label: zeros(40), value: '0' })), 3.95],
    ['another first column', of('verdicts', 'rows', line(zeros(86))), 2.95],
    ['and one wider', of('verdicts', 'rows', line(zeros(87))), 3.95],
    ['folded', shut(short), 1.35],
    ['folded, and what keeps', shut(short, '', short, short), 3.35],
    ['folded after its title', shut(line(zeros(89)), zeros(10)), 1.35],
    ['and one wider', shut(line(zeros(90)), zeros(10)), 2.35],
    ['what keeps, as wide as it can be', shut(short, '', line(zeros(101))), 2.35],
    ['and one wider', shut(short, '', line(zeros(102))), 3.35],
  ])('%s (%#)', (_name, sections, expected) => {
    expect(pageLines(sections) - 10).toBeCloseTo(expected, 6);
  });

  const half = (count: number) => section('criteria', [line(zeros(count)), short]);
  const mimics = (count: number) => section('mimics', times(count));
  const within = (words: string) =>
    section('verdicts', [line(words)], { folded: true, run: [short] });
  test.each<[string, readonly FoldedSection[], number]>([
    ['the left', [half(44), mimics(1)], 3.75],
    ['the right', [half(44), mimics(3)], 4.75],
    ['the left, in half the width', [half(45), mimics(1)], 4.75],
    ['what is above each other', [half(44), within(''), mimics(1)], 6.1],
    ['folded, just as wide as the column', [half(44), within('c'.repeat(55)), mimics(1)], 6.1],
    ['and one wider', [half(44), within('c'.repeat(56)), mimics(1)], 7.1],
    [
      'each after the other once one is folded',
      [half(45), section('mimics', [], { folded: true, run: [short] })],
      5.1,
    ],
  ])('two columns are as high as %s', (_name, sections, expected) => {
    expect(pageLines(sections) - 10).toBeCloseTo(expected, 6);
  });

  test.each<[number, string | undefined, number, boolean]>([
    [49, undefined, 1, false],
    [50, undefined, 1, true],
    [51, undefined, 1, true],
    [52, undefined, 2, false],
    [111, undefined, 2, false],
    [112, undefined, 2, true],
    [115, undefined, 2, true],
    [116, undefined, 3, true],
    [47, 'EXAMPLE', 1, false],
    [48, 'EXAMPLE', 1, true],
    [49, 'EXAMPLE', 1, true],
    [50, 'EXAMPLE', 2, false],
    [109, 'EXAMPLE', 2, false],
    [110, 'EXAMPLE', 2, true],
    [113, 'EXAMPLE', 2, true],
    [114, 'EXAMPLE', 3, true],
  ])('%i lines that keep, mark %s: %i pages, the rest folded: %s', (count, mark, pages, shuts) => {
    const sections = [section('impression', times(count)), ...of('verdicts', 'rows', short)];
    const plan = foldForPage({ sections, ...(mark === undefined ? {} : { mark }) });
    expect(plan.pages).toBe(pages);
    expect(plan.sections.map((each) => each.folded)).toEqual([false, shuts]);
  });
});
