/** The sections of what was recorded, line by line: each row is one thing recorded, and how it is put. */
import { describe, expect, test } from 'vitest';
import type { Assessment, ExamLine, LabLine } from '../../src/rules/words/assessment.ts';
import { cite } from '../../src/rules/tables/sources.ts';
import { EXAM_IDS } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { line, numbering } from '../../src/summary/lines.ts';
import {
  context,
  examination,
  ironAndB12,
  laboratory,
  open,
  safetyNet,
  sources,
} from '../../src/summary/recorded.ts';
import type { SummaryLine } from '../../src/summary/summary.ts';
import { condition, examLine, safetyLine, short, statement, usualVisit } from './fixture.ts';

const SOURCE = cite('nice-ng127', '3.3', 'guideline');
const labelled = (label: string, lines: readonly SummaryLine[]) =>
  lines.filter((each) => each.label === label);

const normalLine = (says: string) => [line(says, { label: 'Normal' })];

const wholeExam = (id: ExamLine['id'], rest: Partial<ExamLine>) =>
  examination({
    ...short,
    exam: EXAM_IDS.map((each) => examLine(each, each === id ? rest : {})),
  }).lines;

const examinedLines = (...exam: readonly ExamLine[]) => examination({ ...short, exam }).lines;

describe('the examination', () => {
  const undone = { label: 'Not done', keeps: true, gap: true } as const;

  test('nothing', () => {
    expect(examinedLines()).toEqual([line('Nothing was examined.', undone)]);
    const silent = EXAM_IDS.map((id) => examLine(id, { state: 'not-examined', says: '' }));
    expect(examinedLines(...silent)).toEqual([line('Nothing was examined.', undone)]);
  });

  test('nothing, with one reason given', () => {
    const refused = examLine('gait', { state: 'not-examined', says: 'declined' });
    expect(examinedLines(refused)[0]?.says).toMatch(
      /^Strength, .*tone, Romberg, .*; gait \(declined\)\.$/,
    );
  });

  test('all but one', () => {
    expect(labelled('Not done', examinedLines(examLine('strength')))[0]?.says).toMatch(
      /^Light touch or pin, /,
    );
    expect(labelled('Not done', wholeExam('gait', { state: 'not-examined', says: '' }))).toEqual([
      line('Gait.', undone),
    ]);
    expect(labelled('Not done', wholeExam('gait', {}))).toEqual([]);
  });

  test('abnormal', () => {
    const lines = wholeExam('gait', { state: 'abnormal', says: 'Ataxic,\nnew' });
    expect(lines[0]).toEqual(line('Gait: ataxic, new.', { label: 'Abnormal', strong: true }));
    expect(labelled('Normal', lines)[0]?.says).not.toContain('ait');
  });

  test.each<[string, readonly ExamLine[], readonly SummaryLine[]]>([
    ['none', [examLine('gait', { state: 'not-examined' })], []],
    ['one', [examLine('gait', { says: '' })], normalLine('Gait.')],
    ['by its word', [examLine('gait', { says: 'Normal' })], normalLine('Gait.')],
    ['by a word of its own', [examLine('romberg', { says: 'Nega\ntive' })], normalLine('Romberg.')],
    [
      'together',
      [examLine('tone', { asGroup: true }), examLine('coordination', { asGroup: true })],
      normalLine('Recorded together: tone, coordination.'),
    ],
    [
      'both ways',
      [examLine('gait'), examLine('tone', { asGroup: true }), examLine('strength')],
      normalLine('Gait, strength; recorded together: tone.'),
    ],
  ])('normal, %s', (_name, exam, expected) => {
    expect(labelled('Normal', examinedLines(...exam))).toEqual(expected);
  });
});

const labLines = (labs: readonly LabLine[], visit: Partial<Visit> = {}) =>
  laboratory({ ...usualVisit, answers: {}, ...visit }, { ...short, labs }, numbering()).lines;

const labOf = (rest: Partial<LabLine> = {}): LabLine => ({
  id: 'ferritin',
  name: 'Ferritin',
  value: '62 ng/mL',
  drawn: '2026-11-03',
  ...rest,
});
const { drawn: _drawn, ...undated } = labOf();

const laboratoryOf = (...labs: readonly LabLine[]) =>
  laboratory({ ...usualVisit, answers: {} }, { ...short, labs }, numbering());

describe('the laboratory', () => {
  test.each<[string, LabLine, Visit['answers'], string]>([
    ['a value', labOf(), {}, ''],
    ['computed', { ...undated, computed: true }, {}, ''],
    ['its place', labOf({ echo: 'at or\nbelow 75' }), {}, 'at or below 75'],
    ['all there is', labOf({ echo: 'a', problem: 'b', doubt: 'c' }), {}, 'a; b; c'],
    ['in the morning', labOf(), { 'morning-sample': 'yes' }, 'morning'],
    ['not in the morning', labOf(), { 'morning-sample': 'no' }, 'not a morning sample'],
    ['unsure when', labOf(), { 'morning-sample': 'unsure' }, 'unsure whether a morning sample'],
    ['of iron', labOf({ id: 'iron' }), { 'morning-sample': 'yes' }, 'morning'],
    ['of TSAT', labOf({ id: 'tsat' }), { 'morning-sample': 'yes' }, 'morning'],
    ['the hour does not matter', labOf({ id: 'crp' }), { 'morning-sample': 'yes' }, ''],
  ])('%s', (_name, one, answers, says) => {
    const [first] = labLines([one], { answers });
    expect(first).toMatchObject({ label: one.name, value: one.value, says });
  });

  test('the day that all samples share is said once, and others with each', () => {
    expect(laboratoryOf(labOf(), labOf({ id: 'tsat' })).title).toBe('Bloods, 3 Nov 2026');
    expect(laboratoryOf(undated).title).toBe('Bloods, date not given');
    const apart = laboratoryOf(labOf(), undated, { ...undated, id: 'tsat', computed: true });
    expect(apart.title).toBe('Bloods');
    expect(apart.lines.slice(0, 3).map(({ says }) => says)).toEqual([
      '3 Nov 2026',
      'date not given',
      '',
    ]);
  });

  test('the limits that its place names have their source, each once', () => {
    const limits = [
      cite('winkelman-2025', '4.1', 'consensus'),
      cite('allen-2018', '4.1', 'expert'),
      cite('winkelman-2025', '4.1', 'consensus'),
    ];
    const numbered = numbering();
    const labs = [labOf({ echo: 'above 75, at or below 100', limits }), labOf()];
    const { lines } = laboratory(usualVisit, { ...short, labs }, numbered);
    expect(numbered.listed()).toEqual(['winkelman-2025', 'allen-2018']);
    expect(lines.slice(0, 2).map(({ cites }) => cites)).toEqual([[1, 2], []]);
  });

  test.each<[readonly LabLine['id'][], string | undefined]>([
    [[], 'Ferritin, TSAT and B12.'],
    [['ferritin'], 'TSAT and B12.'],
    [['tsat', 'b12'], 'Ferritin.'],
    [['ferritin', 'active-b12'], 'TSAT.'],
    [['ferritin', 'tsat', 'b12'], undefined],
  ])('of %j, what is not measured', (ids, says) => {
    const lines = labLines(ids.map((id) => labOf({ id })));
    expect(labelled('Not measured', lines)).toEqual(
      says === undefined ? [] : [line(says, { label: 'Not measured', gap: true })],
    );
  });
});

const STEP = { kind: 'b12', rank: 1, askedBy: [], sources: [SOURCE] } as const;
/** Two steps; the first says the statement "measure" word for word. */
const STEPS: Assessment['steps'] = [
  { ...STEP, id: 'b12', says: 'Measure B12.', statement: 'measure' },
  { ...STEP, id: 'look', says: 'Look.', statement: 'look' },
];

const citedLine = (says: string) => line(says, { cites: [1] });

const saidBy = (all: readonly string[]) => all.map((says) => statement(says, says, SOURCE));

const ironLines = (iron: readonly string[], b12: readonly string[]) =>
  ironAndB12({ ...short, steps: STEPS, iron: saidBy(iron), b12: saidBy(b12) }, numbering()).lines;

describe('iron and B12', () => {
  test.each<[string, readonly string[], readonly string[], readonly SummaryLine[]]>([
    ['nothing', [], [], []],
    ['in order', ['low'], ['enough'], [citedLine('Low.'), citedLine('Enough.')]],
    ['what is to do', ['low'], ['measure'], [citedLine('Low.')]],
    ['twice', ['look', 'measure', 'look'], [], []],
    ['the words of a step, not handed on', ['Look.'], [], [citedLine('Look.')]],
  ])('%s', (_name, iron, b12, expected) => {
    expect(ironLines(iron, b12)).toEqual(expected);
  });
});

const contextLines = (
  rest: Partial<Assessment>,
  visit: Partial<Visit> = {},
  told: readonly string[] = [],
) =>
  context(
    told,
    { ...usualVisit, medicines: [], ...visit },
    { ...short, steps: STEPS, course: [], ...rest },
    numbering(),
  ).lines;

describe('the context', () => {
  test('what is told', () => {
    expect(contextLines({}, {}, ['61 years', 'female.'])[0]).toEqual(line('61 years. Female.'));
    expect(contextLines({})).toEqual([]);
  });

  const one = condition('diabetes');
  const named = condition('another-cause', { name: 'A scar' });
  const unsure = { state: 'unsure' } as const;
  test.each<[string, Partial<Assessment>, Partial<Visit>, string | undefined]>([
    ['none', {}, {}, undefined],
    ['one', { comorbid: [one] }, {}, 'Diabetes.'],
    ['two', { comorbid: [one, named] }, {}, 'Diabetes, a scar.'],
    ['unsure', { comorbid: [one] }, { conditions: { diabetes: unsure } }, 'Diabetes (unsure).'],
    [
      'present',
      { comorbid: [one] },
      { conditions: { diabetes: { state: 'present' } } },
      'Diabetes.',
    ],
    ['another unsure', { comorbid: [named] }, { 'another-cause': unsure }, 'A scar (unsure).'],
    [
      'and whether it explains all',
      { comorbid: [{ ...one, explainsAll: 'no' }] },
      { conditions: { diabetes: unsure } },
      'Diabetes (unsure, explains all: no).',
    ],
    [
      'a mimic that is present',
      { comorbid: [one], mimics: { ...short.mimics, present: [one] } },
      {},
      undefined,
    ],
    [
      'a mimic that is unsure',
      { comorbid: [one, named], mimics: { ...short.mimics, unsure: [one] } },
      {},
      'A scar.',
    ],
  ])('conditions, %s', (_name, rest, visit, says) => {
    expect(labelled('Conditions', contextLines(rest, visit))).toEqual(
      says === undefined ? [] : [line(says, { label: 'Conditions' })],
    );
  });

  test('medicines, course and what supports it, in this order', () => {
    const rest = {
      medicines: [statement('a', 'a', SOURCE)],
      course: [statement('b', 'b', SOURCE)],
      supportive: [statement('measure', 'measure B12', SOURCE)],
    };
    expect(contextLines(rest)).toEqual([line('A.', { cites: [1] }), line('B.', { cites: [1] })]);
  });
});

const openLines = (rest: Partial<Assessment>) =>
  open(emptyVisit, { ...short, open: [], defeaters: [], ...rest }).lines.map(({ label, says }) => [
    label,
    says,
  ]);

describe('what is open', () => {
  type Open = Assessment['open'][number];
  const ask = (says: string, question: Open['question'] = 'lab.b12'): Open => ({ question, says });
  const inBox = ask('c');
  const LOWERS = 'May lower “met”';
  const REST = 'To ask or record';
  const box = (...asked: readonly Open[]) => ({ headline: { ...short.headline, open: asked } });
  test.each<[string, Partial<Assessment>, readonly string[][]]>([
    ['nothing', {}, []],
    [
      'what may lower',
      { defeaters: [ask('a\nb'), ask('c not asked'), ask('c not asked')] },
      [[LOWERS, 'A b; c.']],
    ],
    ['the rest', { open: [ask('a'), ask('b'), ask('a')] }, [[REST, 'A; b.']]],
    ['each once, made anew', { open: [ask('b'), { ...inBox }], ...box(inBox) }, [[REST, 'B.']]],
    ['each once', { open: [ask('b'), inBox], ...box(inBox) }, [[REST, 'B.']]],
    [
      'a safety question named above',
      {
        open: [ask('a', 'safety.hot-joint')],
        safety: [safetyLine('hot-joint', { state: 'not-asked' })],
      },
      [],
    ],
    [
      'one answered as unsure',
      {
        open: [ask('a', 'safety.hot-joint')],
        safety: [safetyLine('hot-joint', { state: 'unsure' })],
      },
      [[REST, 'A.']],
    ],
    [
      'an item named above',
      { open: [ask('a', 'exam.gait')], exam: [examLine('gait', { state: 'not-examined' })] },
      [],
    ],
    [
      'one examined',
      { open: [ask('a', 'exam.gait')], exam: [examLine('gait', { state: 'abnormal' })] },
      [[REST, 'A.']],
    ],
    [
      'mimics named above',
      {
        open: [ask('a', 'condition.venous'), ask('b', 'another-cause-state')],
        mimics: { ...short.mimics, notAsked: [condition('venous'), condition('another-cause')] },
      },
      [],
    ],
    [
      'mimics not named above',
      { open: [ask('a', 'condition.venous'), ask('b', 'another-cause-state')] },
      [[REST, 'A; b.']],
    ],
  ])('%s', (_name, rest, expected) => {
    expect(openLines(rest)).toEqual(expected);
  });
});

describe('the safety net', () => {
  const { safetyNet: _, ...without } = short;
  test('is not printed where there is no reason', () => {
    expect(safetyNet(without).lines).toEqual([]);
  });
  test('its title, and what to come back for in one line', () => {
    const net = { title: 'Return today for', for: ['a: b', 'c'] } as const;
    const found = safetyNet({ ...without, safetyNet: net });
    expect(found.title).toBe('Return today for');
    expect(found.lines).toEqual([line('A: b; c.', { keeps: true })]);
  });
});

test('the sources by their numbers, in short', () => {
  const numbered = numbering();
  numbered.numbers([SOURCE]);
  numbered.numbers([cite('allen-2014', '1.2', 'consensus')]);
  const { lines } = sources(numbered);
  expect(lines.map(({ label, source }) => [label, source])).toEqual([
    ['[1]', 'nice-ng127'],
    ['[2]', 'allen-2014'],
  ]);
  expect(lines[0]?.says).toBe('NICE NG127');
});
