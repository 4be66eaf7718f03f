/** The policy on every file and in every area, and texts that would like to run. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { HOST_FILES } from '../../src/build/offline.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { TODAY } from '../rules/a-visit.ts';
import { commitTo } from './commit-to.ts';
import { caseOf, INJECTIONS, LINES, visitOf } from './injections.ts';
import { printed } from './pdf.ts';
import { DIST, keptWhole, test } from './site.ts';
import { openBlank, openExample, question } from './visit-page.ts';

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types offline";
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

/** A browser asks the host itself for an icon of the licences, which are plain text and name none. */
const isForIcon = (address: string): boolean => /^http:[^?]*:\d+\/favicon\.ico$/u.test(address);

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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
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
  const names = await views.allTextContents();
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    await views.filter({ hasText: name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `Evidence: ${name.toLowerCase()}`,
    );
  }
  await Promise.all([page.waitForEvent('popup'), page.getByText(/^Licences/u).click()]);
  await goTo(page, 'Visit');
  await press(page, 'End visit');
  await press(page, 'Wipe it');

  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  // What reached the host, the worker's own requests included: files of the build, without a word.
  const { pathname } = new URL(site.address);
  const allowed = new Set([
    'GET /favicon.ico',
    ...['', ...FILES].map((file) => `GET ${pathname}${file}`),
  ]);
  expect(site.asked.length).toBeGreaterThan(FILES.length);
  expect(site.asked.filter((each) => !allowed.has(each))).toEqual([]);
});

test('what the policy is for, it refuses', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(async () => {
    const tried = async (attempt: () => unknown): Promise<string> => {
      try {
        await attempt();
        return 'let through';
      } catch (error) {
        return error instanceof Error ? error.name : 'other';
      }
    };
    return {
      markup: await tried(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      request: await tried(() => fetch('licences.txt')),
      another: await tried(() => {
        if (window.trustedTypes === undefined) throw new Error('no trusted types here');
        return window.trustedTypes.createPolicy('another', { createScriptURL: (any) => any });
      }),
      worker: await tried(() => navigator.serviceWorker.register('licences.txt')),
    };
  });
  expect(refused).toEqual({
    markup: 'TypeError',
    request: 'TypeError',
    another: 'TypeError',
    worker: 'TypeError',
  });
});

/** The tool kit of the tests below, in the page. */
declare global {
  interface Window {
    ran: () => void;
    runs: number;
    /** What no part of the page draws, and what a text would be that was taken for markup. */
    foreign: () => readonly string[];
    /** Lets the page draw. */
    settle: () => Promise<void>;
    /** The first element that holds the words, once it is there. */
    found: (selector: string, words: string) => Promise<HTMLElement>;
    /** Chooses a file with that text in the field of that name. */
    choose: (name: string, text: string) => void;
    /** Types each text into every field; returns how many fields there were. */
    type: (texts: readonly string[]) => Promise<number>;
    /** The same and leaves the field, which records it: a line in the long ones, a text in others. */
    leave: (lines: readonly string[], texts: readonly string[]) => Promise<void>;
    /** Throws where something ran. */
    look: (text: string) => void;
  }
}

const FOREIGN =
  'body script:not([src*="/assets/"]), img, iframe, object, embed, base, math, video, audio, form, body style, [onload], [onerror], [onfocus], [ontoggle], [onbegin], [onmouseover], [href^="javascript" i], [href^="data:"], [src^="javascript" i]';

async function withCanary(page: Page): Promise<void> {
  await page.addInitScript((foreign) => {
    window.runs = 0;
    window.ran = () => {
      window.runs += 1;
    };
    window.foreign = () => [...document.querySelectorAll(foreign)].map((each) => each.outerHTML);
    window.settle = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done());
        port1.start();
        port2.postMessage('');
      });
    window.found = async (selector, words) => {
      for (let tries = 0; tries < 10_000; tries += 1) {
        for (const each of document.querySelectorAll<HTMLElement>(selector))
          if (each.textContent.includes(words)) return each;
        await window.settle();
      }
      throw new Error(`There is no ${selector} with ${words}: ${document.body.innerText}`);
    };
    window.choose = (name, text) => {
      const input = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
      if (input === null) throw new Error(`There is no ${name}`);
      const files = new DataTransfer();
      files.items.add(new File([text], 'any.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const put = (textFor: (input: HTMLInputElement) => string) => {
      const inputs = document.querySelectorAll<HTMLInputElement>(
        'input[type="text"], input[type="search"]',
      );
      for (const input of inputs) {
        set?.call(input, textFor(input));
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return inputs;
    };
    const look = (text: string) => {
      if (window.runs > 0 || window.foreign().length > 0) throw new Error(`It ran: ${text}`);
    };
    window.type = async (texts) => {
      for (const text of texts) {
        put(() => text);
        await window.settle();
        look(text);
      }
      return put(() => '').length;
    };
    window.leave = async (lines, texts) => {
      let turn = 0;
      for (const line of lines) {
        const inputs = put((input) => {
          turn += 1;
          return input.maxLength < 0 || input.maxLength === 400
            ? line
            : (texts[turn % texts.length] ?? line);
        });
        await window.settle();
        for (const input of inputs)
          input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        await window.settle();
        look(line);
      }
    };
    window.look = look;
  }, FOREIGN);
}

/** A visit file with the texts wherever one may stand. */
const fileOf = (texts: readonly string[]): string =>
  JSON.stringify({
    format: 'rls-checklist',
    version: 1,
    edition: texts[0]?.slice(0, 40),
    recordedAt: `${TODAY}T10:00:00.000Z`,
    impression: texts[0],
    visit: visitOf(texts),
  });

/** Refused with a sentence that names the field. */
const brokenFileOf = (text: string): string =>
  JSON.stringify({ ...JSON.parse(fileOf(['x'])), [text]: text });

/** Without the policy, so that it is the page that has to stand them. */
test.describe('texts that would run', () => {
  test.use({ bypassCSP: true, serviceWorkers: 'block' });

  test.beforeEach(async ({ page }) => {
    await withCanary(page);
    await openBlank(page);
  });

  const nothingRan = async (page: Page) => {
    expect(await page.evaluate(() => [window.runs, window.foreign()])).toEqual([0, []]);
    expect(await page.title()).toBe('RLS checklist');
  };

  test('there are enough of them, and where a page takes them for markup they do run', async ({
    page,
  }) => {
    expect(new Set(INJECTIONS).size).toBe(INJECTIONS.length);
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(200);
    await nothingRan(page);
    await page.evaluate((texts) => {
      for (const text of texts) {
        const place = document.createElement('div');
        document.body.append(place);
        place.innerHTML = text;
      }
    }, INJECTIONS.slice(-60));
    expect(await page.evaluate(() => window.foreign().length)).toBeGreaterThan(40);
    await expect.poll(() => page.evaluate(() => window.runs)).toBeGreaterThan(20);
  });

  test('in every field', async ({ page }) => {
    await page.evaluate((text) => window.choose('Visit file', text), fileOf(['x']));
    await press(page, 'Open it');
    await expect(page.getByRole('textbox', { name: 'Age', exact: true })).toHaveValue('x');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await page.evaluate((texts) => window.type(texts), INJECTIONS)).toBeGreaterThan(20);
    await page.evaluate(([lines, texts]) => window.leave(lines, texts), [
      LINES,
      INJECTIONS,
    ] as const);
    await expect(question(page, 'conclusion').getByRole('textbox')).toHaveValue(LINES.at(-1) ?? '');
    await press(page, 'Summary');
    await expect(page.locator('.summary-page')).toContainText('ran()');
    await goTo(page, 'Evidence');
    await page.getByRole('searchbox').waitFor();
    expect(await page.evaluate((texts) => window.type(texts), INJECTIONS)).toBe(1);
    await nothingRan(page);
  });

  test('in every visit file, offered, refused and opened', async ({ page }) => {
    const pairs = INJECTIONS.map((text) => [fileOf([text]), brokenFileOf(text)] as const);
    await page.evaluate(async (files) => {
      for (const [whole, broken] of files) {
        window.choose('Visit file', whole);
        await window.found('.notices', 'The file holds');
        window.look(whole);
        window.choose('Visit file', broken);
        await window.found('.notices', 'The running visit is unchanged');
        window.look(broken);
      }
    }, pairs);
    // As many medicines as a visit takes, so that all of them come in with a few files.
    for (let at = 0; at < INJECTIONS.length; at += 60) {
      const file = fileOf(INJECTIONS.slice(at, at + 60));
      await page.evaluate((text) => window.choose('Visit file', text), file);
      await press(page, 'Open it');
      await expect(question(page, 'conclusion').getByRole('textbox')).toHaveValue(
        INJECTIONS[at] ?? '',
      );
      await nothingRan(page);
    }
    await press(page, 'Summary');
    await expect(page.locator('.summary-page')).toContainText('ran()');
    await nothingRan(page);
  });

  test('in every case file, from its opening to its debrief', async ({ page }) => {
    await goTo(page, 'Practice');
    await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
    const [first] = LIBRARY;
    if (first === undefined) throw new Error('no case');
    const cases = INJECTIONS.map((text) => JSON.stringify(caseOf(first, text)));
    await page.evaluate(async (texts) => {
      for (const [at, text] of texts.entries()) {
        window.choose('Case file', text.replace('"version":', `"version":${at + 1}`));
        await window.found('h3', `version ${at + 1}`);
        window.look(text);
      }
    }, cases);
    await press(page, 'Play it');
    await page.locator('[data-ask="urge-to-move"]').click();
    await expect(question(page, 'urge-to-move').locator('blockquote')).toContainText('ran()');
    await nothingRan(page);
    await commitTo(page, caseOf(first, INJECTIONS.at(-1) ?? ''));
    await expect(page.getByRole('table', { name: 'For and against' })).toContainText('ran()');
    await nothingRan(page);
  });

  test('in every link', async ({ page }) => {
    // One area after the other, since going from one to another draws it anew.
    for (const before of ['#', '#practice/', '#evidence/edition/', '#evidence/limits/']) {
      await page.evaluate(
        async ([start, texts]) => {
          for (const text of texts) {
            window.location.hash = `${start}${text}`;
            await window.settle();
            window.look(text);
          }
        },
        [before, INJECTIONS] as const,
      );
      await nothingRan(page);
    }
    for (const text of INJECTIONS.slice(0, 3)) {
      await page.goto(`/?${text}#evidence/${text}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await nothingRan(page);
    }
  });
});
