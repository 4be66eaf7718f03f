/** The page that is built for record systems: in, what it offers, what it sends, and each way that it ends. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  test as base,
  expect,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import { HOST_FILES } from '../../src/build/policy.ts';
import { TODAY } from '../rules/a-visit.ts';
import { expectNoBarrier } from './barriers.ts';
import { openConnected, RECORD, type ConnectedHost } from './connected-host.ts';
import { root } from './host.ts';
import { button, endVisit, keptVisit, painted, question } from './visit-page.ts';
import { WHOLE } from './whole.ts';

// Not a fixture of the worker: for each set of those another worker is started.
let built: Promise<ConnectedHost> | undefined;
/** Built once, and told anew before each. */
const test = base.extend<{ readonly host: ConnectedHost }>({
  host: async ({ browserName }, hand, { project, parallelIndex }) => {
    built ??= openConnected(`${project.outputDir}/connected ${browserName} ${parallelIndex}`);
    const host = await built;
    for (const fault of Object.keys(host.system.faults))
      Reflect.deleteProperty(host.system.faults, fault);
    host.system.context.patient = 'ada';
    await hand(host);
  },
});
// One worker builds it.
test.describe.configure({ mode: 'default' });
test.afterAll(async () => {
  await (await built)?.close();
});

/** What the policy refused, and where it asked beside its own host and the record. */
async function watched(context: BrowserContext, { page, system }: ConnectedHost) {
  const refused: string[] = [];
  const strange: string[] = [];
  await context.exposeFunction('complain', (says: string) => refused.push(says));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'complain')(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const allowed = [new URL(page).origin, system.origin];
  context.on('request', (request) => {
    if (!allowed.includes(new URL(request.url()).origin)) strange.push(request.url());
  });
  return { refused, strange };
}

const record = (page: Page | FrameLocator) => page.getByRole('region', { name: 'Record system' });
const launched = ({ page, system }: ConnectedHost): string =>
  `${page}?iss=${encodeURIComponent(system.iss)}&launch=opaque`;

/** Comes from the record of Ada, as a click there opens it. */
async function launch(page: Page, host: ConnectedHost): Promise<void> {
  await page.clock.setFixedTime(`${TODAY}T10:42:00`);
  await page.goto(launched(host));
  await expect(record(page)).toContainText('Ada Probe, born 2 Mar 1965');
}

const keptNames = async (page: Page): Promise<readonly string[]> => {
  await painted(page);
  return page.evaluate(() => Object.keys(sessionStorage).toSorted());
};

test('from the record: offers are taken over and say so, what is wrong is passed over, and sending stores each part once', async ({
  page,
  context,
  host,
}) => {
  const { refused, strange } = await watched(context, host);
  await launch(page, host);
  expect(page.url()).toBe(host.page);
  expect(await keptNames(page)).toEqual(['rls-tab', 'rls-visit-of']);
  await expect(record(page)).toContainText(
    'It reads from the record, and sends only what you send.',
  );
  await expect(page.getByText('nothing is sent')).toHaveCount(0);
  // Offers fill nothing by themselves.
  expect(await keptVisit(page)).toBeUndefined();

  await record(page)
    .getByText(/passed over: see why/u)
    .click();
  await expect(record(page)).toContainText('the unit g/L does not go with its code');
  await expect(record(page)).toContainText('1 Jan 2019, more than 12 months old');
  await button(page, 'Take over all that is blank (5)').click();
  const visit = await keptVisit(page);
  expect(visit?.labs.ferritin).toEqual({
    text: '41',
    unit: 'ng/mL',
    'unit-by': 'chosen',
    drawn: '2026-11-10',
    from: 'record',
    'from-on': TODAY,
  });
  expect(visit?.labs.tsat).toBeUndefined();
  expect(visit?.numbers.age).toMatchObject({ text: '61', from: 'record' });
  expect(visit?.medicines).toMatchObject([{ name: 'Mirtazapine 15 mg tablet', from: 'record' }]);
  await expect(question(page, 'lab.ferritin')).toContainText('from the record');

  await record(page)
    .getByRole('button', { name: `Send to ${RECORD} …` })
    .click();
  const note = record(page).getByLabel('The note that is sent');
  await expect(note).toHaveValue(/the record, 21 Nov 2026/u);
  await expect(note).not.toHaveValue(/Probe/u);
  await button(page, `Send to ${RECORD}`).dblclick();
  await expect(record(page).getByText('Stored.')).toHaveCount(2);
  // Nor after a reload, and by whoever connects again.
  await page.reload();
  await expect(record(page)).toContainText('Not connected to a record');
  expect(await keptVisit(page)).toEqual(visit);
  await button(page, `Connect to ${RECORD}`).click();
  await record(page)
    .getByRole('button', { name: `Send to ${RECORD} …` })
    .click();
  await expect(record(page).getByText('Stored already.')).toHaveCount(2);
  await expect(button(page, `Send to ${RECORD}`)).toBeDisabled();
  const sent = await host.system.sent();
  expect(sent.map(({ resourceType }) => resourceType)).toEqual([
    'QuestionnaireResponse',
    'DocumentReference',
  ]);
  for (const each of sent) expect(each['subject']).toEqual({ reference: 'Patient/ada' });

  await endVisit(page);
  await expect(record(page)).toContainText('Not connected to a record');
  expect(await keptNames(page)).toEqual(['rls-tab']);
  expect(refused).toEqual([]);
  expect(strange).toEqual([]);
});

test('what is built has no worker and no manifest, and says nowhere that nothing is sent', ({
  host,
}) => {
  const { folder, system, around } = host;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(names).toContain('licences.txt');
  expect(names.filter((name) => /sw\.js|webmanifest|smart\.html/u.test(name))).toEqual([]);
  const texts = names
    .filter((name) => /\.(?:js|html)$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  // Of the file for a record system it is still so.
  expect(texts.join('\n').match(/[^.]*nothing (?:is sent|leaves)[^.]*/giu)).toEqual([
    expect.stringContaining('Nobody is named in it'),
  ]);
  expect(readFileSync(join(folder, 'licences.txt'), 'utf8')).toContain('oauth4webapi');
  for (const name of HOST_FILES) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect.soft(text, name).toContain(`connect-src ${system.origin};`);
    expect.soft(text, name).toContain(`frame-ancestors ${around};`);
    expect.soft(text, name).not.toMatch(/X-Frame-Options|connect-src 'none'|manifest-src/u);
    if (name.endsWith('.json')) JSON.parse(text);
  }
});

test('a visit of one patient never meets the record of another', WHOLE, async ({ page, host }) => {
  await launch(page, host);
  await button(page, 'Take over Ferritin 41 ng/mL').click();
  const visit = await keptVisit(page);

  host.system.context.patient = 'bea';
  const before = host.system.asked.length;
  await page.goto(launched(host));
  await expect(record(page).getByRole('alert')).toContainText('A visit of another patient is open');
  await expect(record(page)).not.toContainText('Bea');
  expect(await keptVisit(page)).toEqual(visit);
  expect(host.system.asked.slice(before).filter((each) => each.includes('/Patient'))).toEqual([]);

  await endVisit(page);
  await button(page, `Connect to ${RECORD}`).click();
  await expect(record(page)).toContainText('Bea Probe');
  // What was begun beside no record is asked about, since nobody else knows whose it is.
  await button(page, 'Disconnect').click();
  await question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' }).check();
  await page.evaluate(() => sessionStorage.removeItem('rls-visit-of'));
  await button(page, `Connect to ${RECORD}`).click();
  await expect(record(page)).toContainText('Is it of this patient?');
  await button(page, 'Yes, of this patient').click();
  await expect(record(page)).toContainText('It reads from the record');
  // Another visit in its place ends the connection.
  await button(page, 'Menu').click();
  await button(page, 'New visit').click();
  await button(page, 'Begin it').click();
  await expect(record(page)).toContainText('Not connected to a record');
});

test(
  'whoever leaves it alone leaves no record open, and the visit locks as ever',
  WHOLE,
  async ({ page, host }) => {
    await page.clock.install({ time: new Date(`${TODAY}T10:42:00`) });
    await page.goto(launched(host));
    await expect(record(page)).toContainText('Ada Probe');
    await button(page, 'Take over Ferritin 41 ng/mL').click();
    await page.clock.fastForward('10:30');
    await expect(page.getByRole('dialog')).toContainText('Locked after 10 minutes');
    await expect(page.getByText('Ada Probe')).toHaveCount(0);
    expect(await page.locator('body').innerText()).not.toContain('Probe');
    await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
    await expect(record(page).getByRole('alert')).toContainText(
      'the connection to the record was ended',
    );
    expect((await keptVisit(page))?.labs.ferritin?.text).toBe('41');
  },
);

test(
  'within the page of the record it works, and within that of a stranger it is not shown',
  WHOLE,
  async ({ page, context, host }) => {
    const { refused } = await watched(context, host);
    await page.clock.setFixedTime(`${TODAY}T10:42:00`);
    await page.goto(host.around);
    const inner = page.frameLocator('iframe');
    await inner.getByRole('button', { name: `Connect to ${RECORD}` }).click();
    await expect(record(inner)).toContainText('Ada Probe');
    await inner.getByRole('button', { name: 'Take over Ferritin 41 ng/mL' }).click();
    await expect(inner.getByText('from the record').first()).toBeVisible();
    expect(refused).toEqual([]);
    await page.goto(host.stranger);
    await expect(page.frameLocator('iframe').getByText('Is it restless legs?')).toHaveCount(0);
  },
);

test('what fails is a sentence, and the checklist goes on', WHOLE, async ({ page, host }) => {
  const said = record(page).getByRole('alert');
  await page.goto(`${host.page}?iss=${encodeURIComponent('https://elsewhere.example/fhir')}`);
  await expect(said).toContainText('This page is not set up for the record system');
  expect(page.url()).toBe(host.page);
  await page.goto(`${host.page}?code=abc&state=xyz`);
  await expect(said).toContainText('was not asked for in this tab');
  host.system.faults.denies = 'access_denied';
  await button(page, `Connect to ${RECORD}`).click();
  await expect(said).toContainText('refused the connection: access_denied');
  delete host.system.faults.denies;

  await launch(page, host);
  await button(page, 'Take over Ferritin 41 ng/mL').click();
  await record(page)
    .getByRole('button', { name: `Send to ${RECORD} …` })
    .click();
  Object.assign(host.system.faults, { status: { DocumentReference: 403 } });
  await button(page, `Send to ${RECORD}`).click();
  await expect(record(page)).toContainText('does not let this page store it: nothing was stored');
  await button(page, 'Disconnect').click();
  await button(page, `Connect to ${RECORD}`).click();
  await record(page)
    .getByRole('button', { name: `Send to ${RECORD} …` })
    .click();
  await expect(button(page, `Send to ${RECORD}`)).toBeEnabled();
  host.system.faults.ended = true;
  await button(page, `Send to ${RECORD}`).click();
  await expect(said).toContainText('has ended. The visit is kept. Connect again.');
  // Nor does a page stay connected that finds it so before anything is sent.
  delete host.system.faults.ended;
  await button(page, `Connect to ${RECORD}`).click();
  await expect(button(page, 'Disconnect')).toBeVisible();
  host.system.faults.ended = true;
  await record(page)
    .getByRole('button', { name: `Send to ${RECORD} …` })
    .click();
  await expect(said).toContainText('has ended. The visit is kept. Connect again.');
  await expect(button(page, 'Disconnect')).toHaveCount(0);
  expect((await keptVisit(page))?.labs.ferritin?.text).toBe('41');
});

/** Drawn to be looked at, wherever all of it is run. */
const draw = (page: Page, name: string) =>
  page.screenshot({ path: join(root, 'pictures', 'record', `${name}.png`), fullPage: false });

for (const [width, colorScheme] of [
  [1280, 'light'],
  [820, 'dark'],
  [390, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const)
  test(
    `at ${width} px, ${colorScheme}, the record has no barrier, and is no wider than the page`,
    WHOLE,
    async ({ page, host }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const check = async (name: string) => {
        await expectNoBarrier(page);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll).toBe(client);
        await draw(page, `${name}-${width}-${colorScheme}`);
      };
      await launch(page, host);
      await check('offers');
      await button(page, 'Take over Ferritin 41 ng/mL').click();
      await record(page)
        .getByRole('button', { name: `Send to ${RECORD} …` })
        .click();
      await expect(record(page).getByLabel('The note that is sent')).toBeVisible();
      await check('send');
      await button(page, `Send to ${RECORD}`).click();
      await expect(record(page).getByText('Stored.')).toHaveCount(2);
      await check('stored');
      host.system.context.patient = 'bea';
      await page.goto(launched(host));
      await expect(record(page).getByRole('alert')).toContainText('of another patient');
      await check('another-patient');
    },
  );
