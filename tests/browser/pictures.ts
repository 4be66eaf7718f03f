/**
 * `npm run pictures`: every state as it looks at five widths, light and dark, for somebody to look at.
 * Nothing is asserted but that each state is reached.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { canonical } from '../../src/rules/record/canonical.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { visitWith, clearVisit, classicVisit } from '../rules/a-visit.ts';
import { VIGNETTES } from '../rules/vignettes.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { openKept, STATES, type State } from './states.ts';

const FOLDER = fileURLToPath(new URL('../../pictures', import.meta.url));

/** As the design draws it: a small and a usual phone, a tablet, a laptop, a large screen. */
const WINDOWS = [
  [320, 640],
  [390, 844],
  [820, 1180],
  [1280, 800],
  [1920, 1080],
] as const;
const THEMES = ['light', 'dark'] as const;

const vignette = (id: string): Visit => {
  const found = VIGNETTES.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no vignette ${id}`);
  return found.visit;
};

/** The example as if it were somebody's. */
const MET: Visit = { ...THE_EXAMPLE, example: undefined };

/** The questions answered down to the mimics, a ferritin and a medicine. */
const PARTLY: Visit = canonical({
  ...emptyVisit,
  answers: {
    sex: 'female',
    'treated-now': 'no',
    'urge-to-move': 'yes',
    'rest-onset': 'yes',
    'relief-by-movement': 'yes',
    'evening-pattern': 'yes',
  },
  numbers: MET.numbers,
  safety: MET.safety,
  labs: { ferritin: MET.labs.ferritin },
  medicines: MET.medicines,
});

/** Told to be weaker; full power found, and no ankle jerks. */
const FLAG: Visit = canonical({
  ...MET,
  safety: {
    ...MET.safety,
    'legs-weaker': { answer: 'yes', details: ['both-legs'], onset: 'days', course: 'worsening' },
  },
  exam: {
    ...MET.exam,
    reflexes: { state: 'abnormal', signs: ['ankle-jerks-absent'], onset: 'days' },
  },
});

const TWO_FLAGS: Visit = canonical({
  ...FLAG,
  safety: {
    ...FLAG.safety,
    'one-leg-swollen': { answer: 'yes', onset: 'days' },
  },
});

const STRENGTH: Visit = canonical({
  ...MET,
  exam: {
    strength: { state: 'abnormal', side: 'left', onset: 'one-to-four-weeks' },
  },
  power: {
    'hip-flexion': { left: '5', right: '5' },
    'knee-extension': { left: '5', right: '5' },
    'ankle-dorsiflexion': { left: '3', right: '5' },
    'ankle-plantarflexion': { left: '5', right: '5' },
    'toe-extension': { left: '4-', right: '5' },
  },
});

const NEGATIVE = visitWith(clearVisit, {
  age: '67',
  answers: { 'relief-by-movement': 'unsure', 'evening-pattern': 'yes' },
});

/** Nobody can be examined over the telephone. */
const TELEPHONE: Visit = canonical({
  ...classicVisit,
  many: { setting: ['remote'] },
  exam: Object.fromEntries(
    Object.keys(MET.exam).map((id) => [id, { state: 'not-examined', reason: 'not-possible' }]),
  ),
});

const VISITS: readonly (readonly [name: string, visit: Visit, at?: string])[] = [
  ['partly answered', PARTLY],
  ['met', MET],
  ['red flag', FLAG],
  ['two flags', TWO_FLAGS],
  ['strength', STRENGTH, 'exam.strength'],
  ['told and found', FLAG, 'exam.reflexes'],
  ['negative', NEGATIVE],
  ['telephone', TELEPHONE],
  ['child', vignette('10')],
  ['example', THE_EXAMPLE],
  ['bloods', MET, 'lab.ferritin'],
  ['medicines', MET, 'medicines'],
];

/** At the top, or at the question that it is about. */
async function openAt(page: Page, visit: Visit, at: string | undefined): Promise<void> {
  await openKept(page, visit);
  if (at === undefined) return;
  await page.evaluate((id) => {
    window.location.hash = `q-${id}`;
  }, at);
  await page.locator(`[id="q-${at}"] :focus`).waitFor();
}

const PICTURED: readonly State[] = [
  ...VISITS.map(([name, visit, at]) => ({
    name,
    open: (page: Page) => openAt(page, visit, at),
  })),
  ...STATES,
];

for (const { name, open } of PICTURED)
  for (const [width, height] of WINDOWS)
    for (const colorScheme of THEMES)
      test(`${name} ${width} ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page);
        // What comes behind the first script stands too.
        await expect(page.locator('body')).not.toContainText('still loading');
        const file = `${name} ${width} ${colorScheme}`.replaceAll(/[^\w]+/gu, '-');
        await page.screenshot({ path: join(FOLDER, `${file}.png`) });
        await page.screenshot({ path: join(FOLDER, `${file}-whole.png`), fullPage: true });
      });
