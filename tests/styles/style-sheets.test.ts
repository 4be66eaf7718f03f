/** What the style sheets promise to every eye: contrast, paper that can be read, no left and no right. */
import { expect, test } from 'vitest';
import { declarations, printRules, SHEETS } from './style-sheets.ts';

const sheet = (name: string): string => SHEETS.find((each) => each.name === name)?.css ?? '';

const tokens = new Map(
  SHEETS.flatMap(({ css }) =>
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
    ),
  ),
);

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = [
  'paper',
  'sheet',
  'sunk',
  'accent-soft',
  'caution-soft',
  'alarm-soft',
  'practice-soft',
  'practice-paper',
];

/** Which text may stand on which ground; a ground that is not named here carries no text. */
const TEXT_ON: Readonly<Record<string, readonly string[]>> = {
  ink: GROUNDS,
  'ink-2': GROUNDS,
  accent: GROUNDS,
  practice: ['paper', 'sheet', 'practice-soft', 'practice-paper'],
  ok: ['paper', 'sheet', 'sunk', 'accent-soft'],
  caution: ['paper', 'sheet', 'sunk', 'accent-soft', 'caution-soft'],
  alarm: ['paper', 'sheet', 'sunk', 'alarm-soft'],
  'on-accent': ['accent'],
  'on-alarm': ['alarm'],
  sheet: ['ink-2'],
};

const pairs = Object.entries(TEXT_ON).flatMap(([text, grounds]) =>
  grounds.flatMap((ground) =>
    (['light', 'dark'] as const).map((theme) => {
      const [on, under] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]];
      return {
        pair: `${text} on ${ground}, ${theme}`,
        ratio: on === undefined || under === undefined ? Number.NaN : contrast(on, under),
      };
    }),
  ),
);

test('the ratio is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  // The grey that the guideline itself gives as the palest for 4.5:1 on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('every text has at least 7:1 on every ground that it may stand on', () => {
  expect(pairs.filter(({ ratio }) => !(ratio >= 7))).toEqual([]);
});

test('the lines of controls have at least 3:1 on the grounds they lie on', () => {
  const line = tokens.get('line-strong');
  for (const ground of ['paper', 'sheet', 'sunk'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const ratio = contrast(line?.[theme] ?? '', tokens.get(ground)?.[theme] ?? '');
      expect.soft(ratio, `${ground}, ${theme}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('colours are named where the tokens are, and on the sheet of paper', () => {
  // A colour that lets the ground shine through is a watermark's, and no text to read.
  const own = SHEETS.filter(
    ({ name, css }) =>
      !['ui/tokens.css', 'paper/summary-page.css'].includes(name) &&
      declarations(css).some(
        ([property, value]) => /^color$|background/u.test(property) && /#\w{6}\b/u.test(value),
      ),
  );
  expect(own.map(({ name }) => name)).toEqual([]);
});

test('nothing is placed by left and right, which a script from right to left would mirror', () => {
  const physical =
    /^(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)(?:-.*)?|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|clear)$/u;
  const found = SHEETS.flatMap(({ name, css }) =>
    declarations(css)
      .filter(
        ([property, value]) =>
          physical.test(property) ||
          /^(?:left|right)$/u.test(property === 'text-align' ? value : ''),
      )
      .map(([property]) => `${name}: ${property}`),
  );
  expect(found).toEqual([]);
});

test('no type on paper is smaller than 9 points', () => {
  const sizes = SHEETS.flatMap(({ name, css }) =>
    [...printRules(css).matchAll(/(?:font(?:-size)?):[^;]*?([\d.]+)pt/gu)].map(([, points]) => ({
      name,
      points: Number(points),
    })),
  );
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.filter(({ points }) => points < 9)).toEqual([]);
});

test('what moves stands still for those who ask for it', () => {
  expect(sheet('ui/tokens.css')).toMatch(
    /prefers-reduced-motion: reduce\) \{\s+\*,[^}]+animation-duration: 0\.01ms !important;\s+transition-duration: 0\.01ms !important;\s+scroll-behavior: auto !important;/u,
  );
});

/** Meant to be one thing wherever it stands; the cards give the page, and the bar over it, another form. */
const SHARED: readonly string[] = [
  'bar',
  'evidence-page',
  'opening',
  'page',
  'question',
  'rule-table',
  'why',
];

test('P4: two sheets do not style one class for two things: late styles reach every part of the page', () => {
  const by = new Map<string, Set<string>>();
  for (const { name, css } of SHEETS)
    for (const [, of = ''] of css.matchAll(/^\s+\.([a-z][\w-]*)(?=[\s,{:[.>])/gmu))
      by.set(of, (by.get(of) ?? new Set()).add(name));
  const twice = [...by].filter(([, sheets]) => sheets.size > 1).map(([of]) => of);
  expect(twice.toSorted()).toEqual(SHARED);
});
