/** One page in one fresh browser context: measured as it comes, and on a slow line and machine. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { SHORT_PATH } from '../../src/rules/record/path.ts';
import {
  answerFirst,
  firstPaint,
  giveAnswers,
  giveNothing,
  whatIsShown,
  type Answered,
  type Answering,
  type Shown,
  type Step,
} from './in-page.ts';
import { FIRST } from './steps.ts';

export const ANSWERS = 60;
export const MANY_ANSWERS = 200;
const REST_MS = 25;
const IDLE_STEPS = 20;
/** Lighthouse's slow 4G, in bytes per second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
export const SLOWDOWN = 4;

/** Milliseconds throughout; heap in bytes. */
export type AtFullSpeed = {
  readonly firstPaint: number;
  readonly mainThreadPerAnswer: number;
  readonly repaints: readonly number[];
  readonly heapAfterLoad: number;
  readonly heapAfterAnswers: number;
};

export type Slowed = {
  readonly firstPaint: number;
  readonly firstAnswer: number;
  readonly mainThreadPerAnswer: number;
  readonly repaints: readonly number[];
};

type Open = { readonly page: Page; readonly devtools: CDPSession };

/** Fails when the page reports an error: a broken page would be a fast one. */
async function inFreshPage<T>(browser: Browser, work: (open: Open) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // The copy for when the network is gone comes later than anything that is measured here.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const devtools = await context.newCDPSession(page);
    // Time that the thread works: what the rest of the machine does is not counted.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('HeapProfiler.enable');
    const result = await work({ page, devtools });
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return result;
  } finally {
    await context.close();
  }
}

async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const found = metrics.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The browser has no metric ${name}`);
  return found.value;
}

/** After collecting twice: what the first pass finalises, the second frees. */
async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return metric(devtools, 'JSHeapUsedSize');
}

/** The whole page stands: what comes first, and the last of what is answered. */
async function waitUntilUsable(page: Page, steps: readonly Step[] = [FIRST]): Promise<void> {
  for (const { id, value } of [FIRST, steps.at(-1) ?? FIRST])
    await page
      .locator(`[id="q-${id}"] input[value="${value}"]`)
      .first()
      .waitFor({ state: 'attached' });
}

async function answer(page: Page, answering: Answering): Promise<Answered> {
  const answered = await page.evaluate(giveAnswers, answering);
  if (answered.given < answering.count)
    throw new Error(`Only ${answered.given} of ${answering.count} answers given`);
  return answered;
}

/** Milliseconds of tasks on the main thread while something is done. */
async function tasksDuring<T>(devtools: CDPSession, work: () => Promise<T>) {
  const before = await metric(devtools, 'TaskDuration');
  const done = await work();
  return { done, tasks: ((await metric(devtools, 'TaskDuration')) - before) * 1000 };
}

const QUIET = { windowMs: 200, tasksMs: 5, tries: 100 };

/** What a page still does by itself after its load belongs neither to resting nor to answers. */
async function waitUntilQuiet({ page, devtools }: Open): Promise<void> {
  for (let tried = 0; tried < QUIET.tries; tried += 1) {
    const { tasks } = await tasksDuring(devtools, () => page.waitForTimeout(QUIET.windowMs));
    if (tasks < QUIET.tasksMs) return;
  }
  throw new Error('The page does not come to rest');
}

/** The first answers at an even pace, less what that pace costs when nothing is answered. */
async function measureAnswers(open: Open, steps: readonly Step[]) {
  const { page, devtools } = open;
  await waitUntilQuiet(open);
  const idle = { count: IDLE_STEPS, restMs: REST_MS };
  const resting = await tasksDuring(devtools, () => page.evaluate(giveNothing, idle));
  const answering = { steps, from: 0, count: ANSWERS, restMs: REST_MS, frames: 4 };
  const { done, tasks } = await tasksDuring(devtools, () => answer(page, answering));
  return { ...done, mainThreadPerAnswer: tasks / ANSWERS - resting.tasks / IDLE_STEPS };
}

/** What the page shows and asks for when nothing is measured yet. */
export const look = (browser: Browser, address: string): Promise<Shown> =>
  inFreshPage(browser, async ({ page }) => {
    await page.goto(address, { waitUntil: 'load' });
    await waitUntilUsable(page);
    // What a page loads late and by itself still belongs to its first load.
    await page.waitForTimeout(1000);
    return page.evaluate(whatIsShown);
  });

const MET: readonly Step[] = [
  ...SHORT_PATH.criteria.map((id) => ({ id, value: 'yes' })),
  ...SHORT_PATH.safety.map((id) => ({ id, value: 'no' })),
  ...SHORT_PATH.mimics.map((id) => ({ id, value: 'absent' })),
  ...SHORT_PATH.exam.map((id) => ({ id, value: 'normal' })),
  { id: 'sex', value: 'female' },
  { id: 'treated-now', value: 'no' },
];
const TYPED = [
  ['age', '58'],
  ['lab.ferritin', '31'],
  ['lab.tsat', '18'],
  ['lab.b12', '420'],
] as const;

/** Elements of our page outside the assessment, once the short path is answered and met. */
export const elementsOfMet = (browser: Browser, address: string): Promise<number> =>
  inFreshPage(browser, async ({ page }) => {
    await page.goto(address, { waitUntil: 'load' });
    await waitUntilUsable(page);
    for (const [id, text] of TYPED) {
      await page.locator(`[id="q-${id}"] input[type="text"]`).first().fill(text);
      await page.keyboard.press('Enter');
    }
    for (const { id, value } of MET) {
      const inputs = page.locator(`[id="q-${id}"] input[value="${value}"]`);
      // Children alone are asked one of the safety questions.
      if ((await inputs.count()) > 0)
        await inputs.first().evaluate((input: HTMLInputElement) => input.click());
    }
    return (await page.evaluate(whatIsShown)).elements;
  });

export const measure = (
  browser: Browser,
  address: string,
  steps: readonly Step[],
): Promise<AtFullSpeed> =>
  inFreshPage(browser, async (open) => {
    const { page, devtools } = open;
    await page.goto(address, { waitUntil: 'load' });
    await waitUntilUsable(page, steps);
    const paint = await page.evaluate(firstPaint);
    const heapAfterLoad = await heap(devtools);
    const { mainThreadPerAnswer, repaints, next } = await measureAnswers(open, steps);
    const count = MANY_ANSWERS - ANSWERS;
    await answer(page, { steps, from: next, count, restMs: 0, frames: 1 });
    return {
      firstPaint: paint,
      mainThreadPerAnswer,
      repaints,
      heapAfterLoad,
      heapAfterAnswers: await heap(devtools),
    };
  });

export const measureSlowed = (
  browser: Browser,
  address: string,
  steps: readonly Step[],
): Promise<Slowed> =>
  inFreshPage(browser, async (open) => {
    const { page, devtools } = open;
    await page.addInitScript(answerFirst, FIRST);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address, { waitUntil: 'load' });
    const paint = await page.evaluate(firstPaint);
    const firstAnswer = await page.evaluate(() => window.firstAnswer);
    if (firstAnswer === undefined) throw new Error('The first answer was not given');
    await waitUntilUsable(page, steps);
    const { mainThreadPerAnswer, repaints } = await measureAnswers(open, steps);
    return {
      firstPaint: paint,
      firstAnswer,
      mainThreadPerAnswer,
      repaints,
    };
  });
