/** A page whose script has not taken over says so where the assessment would stand, and on paper. */
import { expect, test, type Page } from '@playwright/test';
import { printed } from './pdf.ts';
import { headline, question } from './visit-page.ts';
import { partOf } from './whole.ts';

const notYet = (page: Page) => page.getByText('Answers are not assessed yet.');
const couldNot = (page: Page) => page.getByText('could not start and must not be used');
const answerYes = (page: Page) =>
  question(page, 'safety.legs-weaker').getByRole('radio', { name: 'Yes', exact: true }).check();

const SCRIPT = /\/assets\/index-.*\.js$/;
const asScript = (body: string) => (page: Page) =>
  page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body }));

/** The ways in which a page comes without its script, each as it is on the way to the browser. */
const DEATHS: readonly (readonly [name: string, kill: (page: Page) => Promise<unknown>])[] = [
  ['is blocked', (page) => page.route(SCRIPT, (route) => route.abort('blockedbyclient'))],
  ['is missing', (page) => page.route(SCRIPT, (route) => route.fulfill({ status: 404 }))],
  ['cannot be parsed', asScript('const = ;')],
  ['breaks as it begins', asScript('throw new Error("old browser")')],
  ['never comes, with half of the page', (page) => cutOff(page)],
  [
    'is stripped from the page',
    (page) => changed(page, (html) => html.replace(/<script[^]*?<\/script>/u, '')),
  ],
];

async function changed(page: Page, change: (html: string) => string): Promise<void> {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

async function cutOff(page: Page): Promise<void> {
  await page.route(SCRIPT, (route) => route.abort('internetdisconnected'));
  await changed(page, (html) => html.slice(0, html.indexOf('id="q-safety.breathless')));
}

/** The ten seconds are the style sheet's own: its clock runs, fifty times as fast. */
async function letThemPass(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 50 });
}

/** What is hidden has its place as well. */
async function expectDeclaredDead(page: Page): Promise<void> {
  await letThemPass(page);
  await expect(couldNot(page)).toBeVisible();
  await expect(couldNot(page)).toBeInViewport({ ratio: 1 });
}

async function expectDead(page: Page): Promise<void> {
  await expect(notYet(page)).toBeInViewport();
  await expect(couldNot(page)).toBeHidden();
  await answerYes(page);
  await expect(headline(page)).toHaveCount(0);
  await expectDeclaredDead(page);
  await expect(notYet(page)).toBeHidden();
  const { text: paper } = await printed(page);
  expect(paper).toContain('This page could not start and must not be used.');
  expect(paper).not.toMatch(/not assessed yet|cannot say yet/i);
}

for (const [name, kill] of partOf(DEATHS, 2)) {
  test(`where the script ${name}, the page says first that nothing is assessed, then that it is dead (R-F4)`, async ({
    page,
  }) => {
    await kill(page);
    await page.goto('/');
    await expectDead(page);
  });
}

test.describe('where scripts are switched off', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it is dead', async ({ page }) => {
    await page.goto('/');
    await expect(notYet(page)).toBeInViewport();
    await expect(headline(page)).toHaveCount(0);
    await expectDeclaredDead(page);
  });
});

/** Motion that is not wanted is none; this is no motion, but a word after a while. */
test.describe('at every width', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  const SCREENS = [
    [1280, 800],
    [1600, 900],
    [1190, 800],
    [320, 256],
    [1000, 800],
    [390, 844],
  ] as const;
  for (const [width, height] of partOf(SCREENS, 3)) {
    test(`it stands in the place of the assessment at ${width} px, and goes with the script`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const held: (() => void)[] = [];
      await page.route(SCRIPT, async (route) => {
        await new Promise<void>((go) => held.push(go));
        await route.continue();
      });
      await page.goto('/', { waitUntil: 'commit' });
      await expect(notYet(page)).toBeInViewport({ ratio: 1 });
      const box = await page.locator('.not-started').boundingBox();
      const place = await page.locator('.panel').boundingBox();
      if (box === null || place === null) throw new Error('It is not drawn');
      // So low a screen has the assessment at its end.
      if (height > 384) {
        expect(Math.abs(box.x + box.width - place.x - place.width)).toBeLessThan(2);
        expect(box.y).toBeLessThan(place.y + place.height);
        expect(box.y + box.height).toBeGreaterThan(place.y);
      }
      await expectDeclaredDead(page);
      for (const go of held) go();
      await expect(page.locator('.not-started')).toHaveCount(0);
      if (height > 384) await expect(headline(page)).toHaveText('Nothing answered yet.');
      const { text: paper } = await printed(page);
      expect(paper).not.toMatch(/could not start/);
    });
  }
});
