/**
 * Folding and the height of a page, in lines. The widths here are of "0" (0.556 em) and "c" (half an
 * em), so that a text can be made that just fits its line, and one that just does not.
 */
import { describe, expect, test } from 'vitest';
import {
  bands,
  folded,
  foldToFit,
  labelInWords,
  pageLines,
  runInWords,
  textLines,
  type FoldedSection,
} from '../../src/summary/fold.ts';
import { foldForPage } from '../../src/summary/sheets.ts';
import { line } from '../../src/summary/lines.ts';
import type { ScalePicture, Section, SectionId, SummaryLine } from '../../src/summary/summary.ts';

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

  test.each<
    [string, Section, SectionId[], boolean, readonly SummaryLine[], readonly SummaryLine[]]
  >([
    ['not asked to', openSection([short, short]), [], false, [], [short, short]],
    ['asked to', openSection([short, short]), ['open'], true, [short, short], []],
    ['what keeps', openSection([keeps, short]), ['open'], true, [short], [keeps]],
    ['a single point', openSection([short], { shape: 'points' }), [], true, [short], []],
    ['a single step', openSection([short], { shape: 'steps' }), [], true, [short], []],
    ['two points', openSection([short, short], { shape: 'points' }), [], false, [], [short, short]],
    ['a single row', openSection([short]), [], false, [], [short]],
    ['a box of one', openSection([short], { shape: 'box' }), [], false, [], [short]],
  ])('%s', (_name, before, ids, isFolded, run, lines) => {
    expect(folded([before], ids)).toEqual([{ ...before, folded: isFolded, run, lines }]);
  });

  const WEIGHTS: Partial<Record<SectionId, number>> = { sources: 1, context: 1, open: 5 };
  const three = (['sources', 'open', 'context'] as const).map((id) =>
    openSection([short, short], { id }),
  );
  const weight = (tried: readonly FoldedSection[]) =>
    tried.reduce((sum, each) => sum + (each.folded ? 0 : (WEIGHTS[each.id] ?? 0)), 0);
  test.each<[number, readonly SectionId[] | undefined]>([
    [7, []],
    [6, ['sources']],
    [5, ['open']],
    // the last had to fold, and made room for the others
    [2, ['open']],
    [1, ['sources', 'open']],
    [0, ['sources', 'open', 'context']],
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
      'criteria and verdicts beside the safety questions',
      [openOf('open'), openOf('criteria'), openOf('verdicts'), openOf('flags')],
      [[['open']], [['criteria', 'verdicts'], ['flags']]],
    ],
    [
      'with one folded in its column',
      [openOf('criteria'), foldedOf('verdicts'), openOf('flags')],
      [[['criteria', 'verdicts'], ['flags']]],
    ],
    [
      'a folded column stands by itself',
      [openOf('examination'), foldedOf('mimics'), openOf('open')],
      [[['examination']], [['mimics']], [['open']]],
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

const DRAWN = [
  ['points', (says: string) => of('context', 'points', line(says))],
  ['a box', (says: string) => of('impression', 'box', line('0'), line(says))],
  ['its first line', (says: string) => of('impression', 'box', line(says, loud))],
  ['rows', (says: string) => of('flags', 'rows', line(says))],
  ['a loud row', (says: string) => of('flags', 'rows', line(says, loud))],
  ['a label', (says: string) => of('flags', 'rows', named(says))],
  ['a run', (says: string) => shut(line(says))],
  ['what keeps', (says: string) => shut(short, '', line(says))],
] as const;

const rowsCost = (...lines: SummaryLine[]) => pageLines(of('flags', 'rows', ...lines));

const boxCost = (...lines: SummaryLine[]) => pageLines(of('impression', 'box', ...lines));

const half = (count: number) => section('criteria', [line(zeros(count)), short]);

const safety = (count: number) => section('flags', times(count));

const lab = (count: number, scale?: ScalePicture) =>
  pageLines([
    {
      ...section('laboratory', times(count), { shape: 'rows' }),
      ...(scale === undefined ? {} : { scale }),
    },
  ]);

const planOf = (count: number, mark?: string) =>
  foldForPage({
    sections: [section('impression', times(count)), ...of('context', 'points', short, short)],
    ...(mark === undefined ? {} : { mark }),
  });

/** The browser measures what fits a sheet (note.spec.ts); here is what the count must obey. */
describe('lines on paper', () => {
  test.each(DRAWN)(
    '%s: longer words take as much or more, and a line more at last',
    (_name, draw) => {
      const costs = Array.from({ length: 200 }, (_, at) => pageLines(draw(zeros(at + 1))));
      expect(costs).toEqual(costs.toSorted((one, other) => one - other));
      const steps = new Set(costs.map((cost) => Math.round((cost - (costs[0] ?? 0)) * 100)));
      expect(steps.size).toBeGreaterThan(2);
    },
  );

  test('each further line, title and source takes room', () => {
    expect(pageLines([])).toBeLessThan(rowsCost(short));
    expect(rowsCost(short)).toBeLessThan(rowsCost(short, short));
    expect(rowsCost(line(zeros(90)))).toBeLessThan(
      rowsCost(line(zeros(90), { cites: [1, 2, 3, 4, 5] })),
    );
  });

  test('the first line of the box is larger, and two lines to write on stand side by side', () => {
    const toWrite = line('', { label: 'Plan', blank: true });
    expect(boxCost(short) - pageLines([])).toBeGreaterThan(boxCost(short, short) - boxCost(short));
    expect(boxCost(short, toWrite, toWrite)).toBe(boxCost(short, toWrite));
    expect(boxCost(short, short, short)).toBeGreaterThan(boxCost(short, short));
  });

  test('two columns are as high as the higher, and a folded one stands by itself', () => {
    const [left, right] = [half(10), safety(9)];
    expect(pageLines([left, right])).toBe(pageLines([half(1), right]));
    expect(pageLines([half(10), safety(1)])).toBeLessThan(pageLines([left, right]));
    const alone = section('flags', [], { folded: true, run: [short] });
    expect(pageLines([left, alone])).toBeGreaterThan(pageLines([left]));
  });

  test('a picture of a scale takes room that few rows do not', () => {
    const scale: ScalePicture = {
      name: 'a',
      unit: 'ng/mL',
      end: 1,
      words: '1',
      value: { start: 0, end: 0, beyond: false },
      bands: [],
      marks: [],
      partnerMissing: '',
    };
    expect(lab(1, scale)).toBeGreaterThan(lab(1));
    expect(lab(12, scale)).toBeGreaterThanOrEqual(lab(12));
  });

  test('one page, then one with its lines closer, then two, and as many as it takes', () => {
    const kinds = Array.from({ length: 170 }, (_, count) => {
      const { sheets, dense } = planOf(count);
      return sheets.length + (dense ? 0.5 : 0);
    });
    expect([...new Set(kinds)]).toEqual([1, 1.5, 2, 3]);
    expect(kinds).toEqual(kinds.toSorted((one, other) => one - other));
    // It folds before it is set closer, and the mark takes room.
    const last = kinds.lastIndexOf(1);
    expect(planOf(last).sections.map(({ folded: isFolded }) => isFolded)).toEqual([false, true]);
    expect(planOf(last, 'EXAMPLE').dense).toBe(true);
  });
});
