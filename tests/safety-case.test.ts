/** The safety case is only as good as what it names: every file, and every test, must still be there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTENDED, type Hazard, type ShownBy } from '../src/evidence/safety-case.ts';
import { HAZARDS_KNOWN } from '../src/evidence/safety-case-connected.ts';
import { isTitle, ROOT, textOf, titleInWords, titlesIn, type Title } from './titles.ts';

const read = new Map<string, { readonly titles: readonly Title[]; readonly text: string }>();

function testsOf(file: string) {
  const known = read.get(file) ?? { titles: titlesIn(file), text: textOf(file) };
  read.set(file, known);
  return known;
}

/** What is wrong with a test that is named; undefined where it is there and living. */
function missing({ file, title }: ShownBy): string | undefined {
  const path = `tests/${file}`;
  if (!existsSync(join(ROOT, path))) return `${path} does not exist`;
  const { titles, text } = testsOf(path);
  const found = titles.filter((each) => isTitle(title, each, text));
  if (found.length === 0) return `${path} has no test “${title}”`;
  return found.some(({ isLiving }) => isLiving) ? undefined : `“${title}” is not run`;
}

const faults = ({ controls, shownBy }: Pick<Hazard, 'controls' | 'shownBy'>): readonly string[] => [
  ...controls
    .flatMap(({ where }) => where)
    .filter((file) => !existsSync(join(ROOT, file)))
    .map((file) => `${file} does not exist`),
  ...shownBy.flatMap((each) => missing(each) ?? []),
  ...(shownBy.some((each) => missing(each) === undefined) ? [] : ['no living test']),
];

test.each(HAZARDS_KNOWN.map((hazard) => [hazard.id, hazard] as const))(
  '%s: its controls and tests are where they are said to be',
  (_id, hazard) => {
    expect(faults(hazard)).toEqual([]);
  },
);

const wordsOf = ({ cause, effect, remains, controls }: Hazard): readonly string[] => [
  cause,
  effect,
  remains,
  ...controls.map(({ says }) => says),
];

test('each hazard stands once, in plain sentences', () => {
  expect(new Set(HAZARDS_KNOWN.map(({ id }) => id)).size).toBe(HAZARDS_KNOWN.length);
  for (const hazard of HAZARDS_KNOWN) {
    expect(hazard.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(hazard.name).toMatch(/^\S.*[^.]$/);
    for (const says of wordsOf(hazard)) expect(says).toMatch(/^\S.*\.$/s);
  }
});

test('nothing is said to be confirmed or ruled out', () => {
  const words = [JSON.stringify(INTENDED), ...HAZARDS_KNOWN.flatMap(wordsOf)].join('\n');
  expect(words).not.toMatch(/\bconfirmed\b|\bruled out\b/i);
});

describe('titles are read from the text of a file', () => {
  const text = [
    "describe('a visit', () => {",
    "  test('is kept', () => {});",
    "  test.skip('is lost', () => {});",
    "  test.each([['old', 1]])('that is %s: %d', () => {});",
    "  describe.skip('later', () => { test('is sent', () => {}); });",
    '});',
    'for (const width of [320]) test(`fits ${width} px`, async () => { test.skip(width > 1); });',
  ].join('\n');
  const titles = titlesIn('a.test.ts', text);

  test('with their groups, gaps and life', () => {
    expect(titles.map((each) => [titleInWords(each), each.isLiving])).toEqual([
      ['a visit > is kept', true],
      ['a visit > is lost', false],
      ['a visit > that is …: …', true],
      ['a visit > later > is sent', false],
      ['fits … px', true],
    ]);
  });

  test.each([
    ['a visit > is kept', true],
    ['is kept', false],
    ['a visit > that is old: 1', true],
    ['a visit > that is new: 1', false],
    ['fits 320 px', true],
  ])('“%s” is found: %s', (title, isFound) => {
    expect(titles.some((each) => isTitle(title, each, text))).toBe(isFound);
  });

  test('what is not there is named', () => {
    const controls = [{ says: 'None.', where: ['src/nowhere.ts'] }] as const;
    expect(faults({ controls, shownBy: [{ file: 'nowhere.test.ts', title: 'a' }] })).toEqual([
      'src/nowhere.ts does not exist',
      'tests/nowhere.test.ts does not exist',
      'no living test',
    ]);
    expect(missing({ file: 'floors.test.ts', title: 'the house is full' })).toContain('no test');
  });
});
