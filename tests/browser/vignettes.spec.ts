/**
 * Real cases, from the blank page to the paper: each is entered by hand, as at the bedside, then the
 * assessment is read on screen and the chart summary in the PDF that the browser prints.
 */
import { expect, test } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import type { Assessment } from '../../src/rules/words/assessment.ts';
import { CONTENT_HASH, EDITION, INTENDED_USE } from '../../src/rules/edition.ts';
import { BIBLIOGRAPHY } from '../../src/rules/tables/bibliography.ts';
import { upper, withoutEnd } from '../../src/rules/words/phrases.ts';
import { classicVisit, TODAY, visitWith } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { asAsked, enter } from './enter.ts';
import { oneLine, printed } from './pdf.ts';
import { onScreen } from './on-screen.ts';
import { headline, keptVisit, openBlank, openMore, panel } from './visit-page.ts';
import { IS_WHOLE, WHOLE, wholeUnless } from './whole.ts';

/** As the paper words it: a capital, and the full stop left to where the sources stand. */
const printedWords = (says: string): string => {
  const words = oneLine(says).replace(/\.$/, '');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};

/** What no paper may say, whatever the case. */
const NEVER: readonly RegExp[] = [
  /\bconfirm(?:s|ed)\b/i,
  /\brul(?:e|ed|es|ing) out\b/i,
  /\bexclude[sd]?\b/i,
  /\bstop (?:taking|the)\b/i,
  /\b(?:start|try) (?:on )?(?:a |an )?(?:gabapentin|pregabalin|pramipexole|ropinirole|iron)\b/i,
  /\b\d+(?:[.,]\d+)? ?(?:mg|mcg|µg|micrograms?)\b(?! ?\/)/i,
  /\b(?:once|twice|three times) (?:daily|a day)\b|\bmg daily\b/i,
  /(?<!\bnot )\bexplained by (?:RLS|restless legs)\b/i,
  /\b(?:RLS|restless legs(?: syndrome)?) explains?\b/i,
  /\bdue to (?:RLS|restless legs)\b/i,
  /\bundefined\b|\bNaN\b|\[object/,
];

/** Everything that the paper owes the reader of this assessment. */
function owed(assessment: Assessment): readonly string[] {
  const notExamined = assessment.exam
    .filter(
      ({ state, asked }) => asked && (state === 'not-examined' || state === 'not-interpretable'),
    )
    .map(({ label }) => label);
  return [
    ...(assessment.flags.length === 0 ? [oneLine(assessment.headline.says)] : []),
    // What is found with its time, what to do and what it may be; how to act on it stands apart.
    ...assessment.flags.flatMap(({ tier, time, finding, do: does, suspects, notRls }) => [
      printedWords(upper(finding)),
      // A note has no deadline: its act stands in its own sentence.
      ...(tier === 'note' ? [] : [time, printedWords(does)]),
      ...suspects.split(', ').map((each) => oneLine(each)),
      printedWords(notRls ?? ''),
    ]),
    ...[...assessment.iron, ...assessment.b12]
      // What is a red flag stands in the box.
      .filter(({ id, kind }) => kind === 'main' && assessment.flags.every((flag) => flag.id !== id))
      .map(({ says, brief }) => printedWords(withoutEnd(brief ?? says))),
    ...(notExamined.length > 0 ? ['Not done'] : []),
    `Rules ${EDITION}, content ${CONTENT_HASH}.`,
    INTENDED_USE,
  ];
}

/** Titles of papers say what they say. */
const withoutTitles = (text: string): string =>
  Object.values(BIBLIOGRAPHY).reduce(
    (rest, { title }) => rest.replaceAll(oneLine(title), ''),
    text,
  );

/** Said on screen as links, and on paper in its own words, which are looked for by themselves. */
const isOfBlanks = (words: string): boolean =>
  /^(?:Not examined|Safety questions not asked)/.test(words);

/** The line of what was not examined, up to the next title. */
const notExaminedPart = (text: string): string =>
  (text.split('Not done')[1] ?? '').split('Mimics')[0] ?? '';

/**
 * The twelve of the evidence file, answered with the mouse, and twelve situations more, whose options
 * are clicked where they stand. What each decides and says is tested as rules.
 */
const IN_THE_BROWSER = [
  ...VIGNETTES.slice(0, 12).map((each) => ({ ...each, by: 'mouse' as const })),
  ...VIGNETTES.slice(12, 24).map((each) => ({ ...each, by: 'click' as const })),
];
/** Classic; an emergency; somebody who cannot tell. */
const IN_EVERY_RUN: readonly string[] = ['8'];

for (const { id, tells, visit, says, never, by } of IN_THE_BROWSER) {
  test(`${id}: ${tells}`, wholeUnless(IN_EVERY_RUN.includes(id)), async ({ page }) => {
    const assessment = assess(visit, TODAY);
    await openBlank(page);
    await enter(page, visit, by);

    await expect(headline(page)).toHaveText(onScreen(visit, assessment));
    // What was clicked and typed is what is kept, all of it and nothing else.
    expect(await keptVisit(page)).toEqual(asAsked(visit));

    const a4 = await printed(page);
    for (const words of owed(assessment)) expect.soft(a4.text).toContain(words);
    await openMore(page);
    const screen = oneLine((await panel(page).textContent()) ?? '');
    for (const words of says.filter((each) => !isOfBlanks(each))) {
      expect.soft(`${screen} ${a4.text}`).toContain(words);
    }
    for (const { state, label, asked } of assessment.exam) {
      if (asked && (state === 'not-examined' || state === 'not-interpretable')) {
        expect.soft(notExaminedPart(a4.text).toLowerCase()).toContain(label.toLowerCase());
      }
    }
    for (const words of never) expect.soft(a4.text).not.toContain(words);
    for (const words of NEVER) expect.soft(withoutTitles(a4.text)).not.toMatch(words);
    expect.soft(a4.pages).toBeLessThanOrEqual(2);
    if (!IS_WHOLE) return;
    const letter = await printed(page, 'Letter');
    expect.soft(letter.text).toBe(a4.text);
    expect.soft(letter.pages).toBeLessThanOrEqual(2);
  });
}

test(
  'a usual visit with everything asked and measured takes one sheet, A4 or Letter',
  WHOLE,
  async ({ page }) => {
    const usual = visitWith(classicVisit, {
      age: '52',
      onset: '38',
      frequency: '4',
      answers: { duration: 'over-12-months', 'lifetime-events': '5-or-more', significance: 'yes' },
      many: { sites: ['legs'], 'comes-on': ['sitting', 'lying'], 'eased-by': ['keeping-moving'] },
      labs: {
        ferritin: ['62', 'ng/mL'],
        tsat: ['24', '%'],
        haemoglobin: ['14.1', 'g/dL'],
        b12: ['410', 'ng/L'],
      },
      medicines: ['sertraline', 'ramipril'],
    });
    await openBlank(page);
    await enter(page, usual, 'click');
    await expect(headline(page)).toHaveText('RLS criteria met.');
    const [a4, letter] = [await printed(page), await printed(page, 'Letter')];
    expect([a4.pages, letter.pages]).toEqual([1, 1]);
    expect([a4.size, letter.size]).toEqual([
      [596, 843],
      [612, 792],
    ]);
    expect(a4.text).toContain('62 ng/mL');
    expect(letter.text).toBe(a4.text);
  },
);
