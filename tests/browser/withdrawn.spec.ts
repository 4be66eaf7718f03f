/** An edition that was withdrawn: said where the page was built to ask for it, and else not asked. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { THESE_RULES } from '../../src/rules/edition.ts';
import { expectNoBarrier } from './barriers.ts';
import { printed } from './pdf.ts';
import { root, type Site } from './host.ts';
import { keptWhole, test as onSite } from './site.ts';
import { button, openExample, question } from './visit-page.ts';
import { WHOLE } from './whole.ts';

const WHY = 'A row of the spine gave a time that is too late.';
const FILE = 'withdrawn.json';
const OURS = JSON.stringify({ withdrawn: [{ ...THESE_RULES, why: WHY }] });

async function buildAsking(folder: string): Promise<string> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, RLS_RECALL: 'yes' } },
  );
  return folder;
}

// Not a fixture of the worker: for each set of those another worker is started.
let built: Promise<string> | undefined;
/** The page as it is built where it may ask: once for all tests of this file that do. */
const test = onSite.extend<{ readonly asking: string }>({
  asking: async ({ browserName }, hand, { project, workerIndex }) => {
    built ??= buildAsking(join(project.outputDir, `asking of ${browserName} ${workerIndex}`));
    await hand(await built);
  },
});
test.describe.configure({ mode: 'default' });
test.afterAll(async () => {
  if (built !== undefined) await rm(await built, { recursive: true });
});

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'withdrawn' });
const asked = (site: Site) => site.asked.filter((each) => each.includes(FILE));

/** The page is left, and looked at again after this many hours. */
async function seenAfter(page: Page, hours: number): Promise<void> {
  await page.evaluate((ahead) => {
    const at = Date.now() + ahead * 60 * 60 * 1000;
    Date.now = () => at;
  }, hours);
  await page.clock.setFixedTime(await page.evaluate(() => Date.now()));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('built as usual, the page asks for nothing once it is loaded, a day later either', async ({
  page,
  site,
}) => {
  await site.put(FILE, OURS);
  await page.goto(site.address);
  await keptWhole(page);
  const loaded = site.asked.length;
  await seenAfter(page, 30);
  await page.getByRole('link', { name: 'Evidence', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(site.asked.slice(loaded)).toEqual([]);
  expect(asked(site)).toEqual([]);
  await expect(notice(page)).toHaveCount(0);
});

test(
  'built to ask, it says so at the start, in every view and on paper',
  WHOLE,
  async ({ page, site, asking }) => {
    await site.deploy(asking);
    await site.put(FILE, OURS);
    await page.goto(site.address);
    await expect(notice(page)).toContainText('Do not use the results of this visit.');
    await expect(notice(page)).toContainText(WHY);
    expect(asked(site)).toEqual([`GET ${new URL(site.address).pathname}${FILE}`]);
    await expectNoBarrier(page);
    await openExample(page);
    const head = notice(page).getByText('Do not use the results of this visit.');
    await page.mouse.wheel(0, 4000);
    await expect(head).toBeInViewport({ ratio: 1 });
    expect((await printed(page)).text).toContain('These rules were withdrawn.');
    await button(page, 'Summary').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Summary' })).toBeVisible();
    await expect(head).toBeInViewport({ ratio: 1 });
    expect((await printed(page)).text).toContain(WHY);
    await page.getByRole('link', { name: 'Practice', exact: true }).click();
    await expect(head).toBeInViewport({ ratio: 1 });
  },
);

test(
  'it asks again when it is seen a day later, and a visit goes on as it was',
  WHOLE,
  async ({ page, site, asking }) => {
    await site.deploy(asking);
    await page.goto(site.address);
    await expect.poll(() => asked(site).length).toBe(1);
    const urge = question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' });
    await site.put(FILE, OURS);
    await seenAfter(page, 23);
    await expect(notice(page)).toHaveCount(0);
    await seenAfter(page, 25);
    await expect(notice(page)).toContainText(WHY);
    await urge.check();
    await expect(urge).toBeChecked();
    expect(asked(site)).toHaveLength(2);
    // Not said a second time while it stands.
    await seenAfter(page, 50);
    await expect.poll(() => asked(site).length).toBe(3);
    await expect(notice(page)).toHaveCount(1);
  },
);

for (const [name, text] of [
  ['absent', undefined],
  ['damaged', '{ "withdrawn": ['],
  ['of other rules', OURS.replace(THESE_RULES.content, '0000 0000 0000 0000')],
] as const)
  test(
    `where the file is ${name}, nothing is said, and nothing goes wrong`,
    WHOLE,
    async ({ page, site, asking }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await site.deploy(asking);
      if (text !== undefined) await site.put(FILE, text);
      await page.goto(site.address);
      await expect.poll(() => asked(site).length).toBe(1);
      await openExample(page);
      await expect(notice(page)).toHaveCount(0);
      expect(errors).toEqual([]);
    },
  );

test(
  'with the network gone it opens as ever, and says nothing',
  WHOLE,
  async ({ page, site, asking }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await site.deploy(asking);
    await site.put(FILE, OURS);
    await page.goto(site.address);
    await expect(notice(page)).toBeVisible();
    await site.goAway();
    await page.reload();
    await openExample(page);
    await expect(notice(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  },
);
