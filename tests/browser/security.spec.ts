/** The policy on every file and in every area, and what it refuses. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { isPacked } from '../../src/build/packed.ts';
import { HOST_FILES } from '../../src/build/policy.ts';
import { printed } from './pdf.ts';
import { DIST } from './host.ts';
import { keptWhole, test } from './site.ts';
import { button, endVisit, isForIcon, openExample, question } from './visit-page.ts';

const HTML = readFileSync(join(DIST, 'index.html'), 'utf8');
const [, STYLE = ''] = /<style>([^]*?)<\/style>/u.exec(HTML) ?? [];
const DIGEST = createHash('sha256').update(STYLE).digest('base64');

const PAGE_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${DIGEST}'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types offline`;
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((found) => found.isFile() && !HOST_FILES.includes(found.name))
  .map((found) => join(found.parentPath, found.name).slice(DIST.length + 1))
  .map((name) => name.replaceAll('\\', '/'));

test('every file is sent with the policy, the worker with its own', async ({ request }) => {
  expect(FILES).toEqual(expect.arrayContaining(['index.html', 'sw.js', 'licences.txt']));
  for (const file of ['', ...FILES]) {
    const response = await request.get(`/${file}`);
    const sent = response.headers();
    expect(response.status(), file).toBe(200);
    expect(sent['content-security-policy'], file).toBe(
      file === 'sw.js' ? WORKER_POLICY : PAGE_POLICY,
    );
    expect(sent, file).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(sent['permissions-policy'], file).toMatch(/\bcamera=\(\).*\bgeolocation=\(\)/u);
    expect(sent['access-control-allow-origin'], file).toBeUndefined();
  }
});

test('the page says its policy itself, for hosts that send no headers', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    // The one part that a page cannot say of itself.
    PAGE_POLICY.replace(" frame-ancestors 'none';", ''),
  );
});

/** Everything that the policy refused and the console complained about, in all pages. */
async function complaintsOf(context: BrowserContext): Promise<readonly string[]> {
  const complaints: string[] = [];
  await context.exposeFunction('complain', (says: string) => complaints.push(says));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'complain')(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isForIcon(message.location().url))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return complaints;
}

const press = (page: Page, name: string) => button(page, name).click();
const goTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

test('a full run asks for nothing but its own files, and the policy refuses nothing', async ({
  page,
  context,
  site,
}) => {
  const complaints = await complaintsOf(context);
  await context.grantPermissions(['clipboard-write']);
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { origin, href } = new URL(request.url());
    const isOwn = origin === new URL(site.address).origin && request.method() === 'GET';
    if (!isOwn && !href.startsWith('blob:')) foreign.push(href);
  });

  await page.goto(site.address);
  await keptWhole(page);
  await page.reload();
  await openExample(page);
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await press(page, 'Summary');
  await press(page, 'Copy text');
  await expect(page.getByRole('button', { name: 'Text copied' })).toBeVisible();
  await Promise.all([page.waitForEvent('download'), press(page, 'Save file')]);
  await printed(page);

  await goTo(page, 'Practice');
  await page.locator('.case-line > button').first().click();
  await page.locator('[data-ask="urge-to-move"]').click();
  await question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' }).check();
  await press(page, 'Hint');

  await goTo(page, 'Evidence');
  const views = page.getByRole('navigation', { name: 'Evidence' }).getByRole('link');
  await expect(views.first()).toBeVisible();
  const names = await views.allTextContents();
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    await views.filter({ hasText: name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Evidence: ${name}`, {
      ignoreCase: true,
    });
  }
  await Promise.all([page.waitForEvent('popup'), page.getByText(/^Licences/u).click()]);
  await goTo(page, 'Visit');
  await endVisit(page);

  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  // What reached the host, the worker's own requests included: files of the build, without a word.
  const { pathname } = new URL(site.address);
  const allowed = new Set([
    'GET /favicon.ico',
    ...['', ...FILES].map((file) => `GET ${pathname}${file}`),
  ]);
  // The packed ones are sent in place of the others.
  expect(site.asked.length).toBeGreaterThan(FILES.filter((file) => !isPacked(file)).length);
  expect(site.asked.filter((each) => !allowed.has(each))).toEqual([]);
});

test('what the policy is for, it refuses', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(async () => {
    const outcomes = await Promise.allSettled([
      (async () => (document.createElement('p').innerHTML = '<b>x</b>'))(),
      fetch('licences.txt'),
      (async () =>
        window.trustedTypes?.createPolicy('another', { createScriptURL: (any) => any }))(),
      (async () => navigator.serviceWorker.register('licences.txt'))(),
    ]);
    return outcomes.map((each) => (each.status === 'rejected' ? each.reason.name : 'let through'));
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});
