/** The network goes, a newer edition comes: what is open stays as it is, and nothing is lost. */
import { expect, type Page } from '@playwright/test';
import { keptWhole, SECOND_TITLE, secondEdition, test } from './site.ts';
import { endVisit, newVisit, question } from './visit-page.ts';
import { WHOLE } from './whole.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
const goTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const urge = (page: Page) => question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' });
const newer = (page: Page) => page.getByRole('complementary', { name: 'Newer edition' });

test(
  'after the first load the network may go: every area opens, at once and after a reload',
  WHOLE,
  async ({ page, site }) => {
    await page.goto(site.address);
    await keptWhole(page);
    await site.goAway();

    // Not loaded yet, so from what is kept.
    await goTo(page, 'Practice');
    await expect(heading(page, 'Practice')).toBeVisible();
    await goTo(page, 'Evidence');
    await expect(heading(page, /^Evidence/)).toBeVisible();

    for (const [hash, name] of [
      ['', 'Is it restless legs?'],
      ['#practice', 'Practice'],
      ['#evidence/edition', 'Evidence: edition'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${site.address}${hash}`);
      await expect(heading(page, name)).toBeVisible();
    }
    const [licences] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: /^Licences/ }).click(),
    ]);
    await expect(licences.getByText('react-dom - 19')).toBeVisible();
    await goTo(page, 'Visit');
    await urge(page).check();
    await page.getByRole('button', { name: 'Summary' }).click();
    await goTo(page, 'Full');
    await expect(page.locator('.summary-page')).toBeVisible();
    await expect(page.locator('.summary-page')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  },
);

test('it is kept by this browser alone with what was built, and nothing of a visit', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await urge(page).check();
  await keptWhole(page);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const requests = await cache.keys();
    return { count: (await caches.keys()).length, addresses: requests.map(({ url }) => url) };
  });
  expect(kept.count).toBe(1);
  expect(kept.addresses).toContain(site.address);
  const ours = /^(?:|assets\/[\w.-]+\.(?:js|css)|[\w-]+\.(?:png|svg|txt|webmanifest))$/;
  for (const address of kept.addresses) {
    expect(address.startsWith(site.address)).toBe(true);
    expect(address.slice(site.address.length)).toMatch(ours);
  }
});

test('a second edition changes no page that is open, is told on a fresh visit, and opens last', async ({
  page,
  context,
  site,
}, info) => {
  await page.goto(site.address);
  await keptWhole(page);
  await urge(page).check();
  const editions = () => page.evaluate(() => caches.keys());
  const [first] = await editions();

  await site.deploy(await secondEdition(info.outputPath('second')));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const waits = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(waits).toBe(true);

  // The running visit goes on in its own edition, chunks that the host no longer has included.
  await expect(newer(page)).toHaveCount(0);
  await goTo(page, 'Practice');
  await expect(heading(page, 'Practice')).toBeVisible();
  await goTo(page, 'Visit');
  await page.reload();
  await expect(page).toHaveTitle('RLS checklist');
  await expect(urge(page)).toBeChecked();
  await expect.poll(waits).toBe(true);
  await expect(newer(page)).toHaveCount(0);
  expect(await editions()).toContain(first);

  // Nor while a visit can be taken back.
  await newVisit(page);
  await expect(page.getByRole('button', { name: /^Back to the visit of/ })).toBeVisible();
  await expect(newer(page)).toHaveCount(0);

  await endVisit(page);
  await expect(newer(page)).toContainText('close every tab and window of the checklist');
  await urge(page).check();
  await expect(newer(page)).toHaveCount(0);

  const fresh = await context.newPage();
  await fresh.goto(site.address);
  await expect(fresh).toHaveTitle('RLS checklist');
  await expect(newer(fresh)).toBeVisible();
  await newer(fresh).getByRole('button', { name: 'Hide' }).click();
  await expect(newer(fresh)).toHaveCount(0);

  // A browser that is left without any page closes, so a blank one stays.
  const blank = await context.newPage();
  await page.close();
  await fresh.close();
  // The other edition starts when no page is open and the worker of the first one rests. Left alone it
  // rests after half a minute, unless another page comes before: it is sent to rest.
  const browser = await context.newCDPSession(blank);
  await browser.send('ServiceWorker.enable');
  // Each try is a tab of its own.
  const open = async () => {
    await browser.send('ServiceWorker.stopAllWorkers');
    const tab = await context.newPage();
    await tab.goto(site.address);
    const title = await tab.title();
    if (title !== SECOND_TITLE) await tab.close();
    expect(title).toBe(SECOND_TITLE);
    return tab;
  };
  await expect(open).toPass();
  const elsewhere = await open();
  await keptWhole(elsewhere);
  await expect(newer(elsewhere)).toHaveCount(0);
  await expect
    .poll(() => elsewhere.evaluate(() => caches.keys()))
    .toEqual([expect.not.stringContaining(first ?? '')]);
  await site.goAway();
  await elsewhere.reload();
  await goTo(elsewhere, 'Practice');
  await expect(heading(elsewhere, 'Practice')).toBeVisible();
});

test.describe('in a browser without the worker', () => {
  test.use({ serviceWorkers: 'block' });

  test(
    'a chunk that went with a deploy is said in a sentence, and a reload has the visit',
    WHOLE,
    async ({ page, site }, info) => {
      await page.goto(site.address);
      await urge(page).check();
      await site.deploy(await secondEdition(info.outputPath('second')));

      for (const [area, name] of [
        ['Practice', 'Practice could not be loaded'],
        ['Evidence', 'The evidence could not be loaded'],
      ] as const) {
        await goTo(page, area);
        await expect(heading(page, name)).toBeVisible();
        await expect(page.getByText(/a newer edition was put in place/)).toBeVisible();
        await page.getByRole('link', { name: 'Back to the visit' }).click();
        await expect(urge(page)).toBeChecked();
      }
      await page.reload();
      await expect(page).toHaveTitle(SECOND_TITLE);
      await expect(urge(page)).toBeChecked();
      await goTo(page, 'Practice');
      await expect(heading(page, 'Practice')).toBeVisible();
    },
  );
});
