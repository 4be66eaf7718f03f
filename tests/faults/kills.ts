/** The browser is killed in the middle of a visit and started again on the same profile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { onScreen } from '../browser/on-screen.ts';
import { giveAnswers, NOT_KEPT, shownOn, visitIn, waitForPage } from './truth.ts';
import { typedIn, typedOn, typeMedicine } from './typed.ts';
import { LAUNCH, listen, type Fault, type World } from './world.ts';

const executable = () => LAUNCH.executablePath ?? chromium.executablePath();

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const TRIES = 5;
const PATIENCE = 20_000;

/** Beside the page Chromium opens windows of its own, and one that is slow to come holds all back. */
async function connect(endpoint: string) {
  for (let tried = 1; ; tried += 1) {
    try {
      return await chromium.connectOverCDP(endpoint, { timeout: PATIENCE });
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
}

/** Starts a browser of our own, since one that Playwright starts keeps no profile after a kill. */
async function start(profile: string, address: string) {
  const child = spawn(
    executable(),
    [
      ...(LAUNCH.args ?? []),
      ...(LAUNCH.chromiumSandbox === true ? [] : ['--no-sandbox']),
      '--headless=new',
      '--disable-gpu',
      '--restore-last-session',
      '--hide-crash-restore-bubble',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      address,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  for await (const line of createInterface({ input: child.stderr })) {
    const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (endpoint === undefined) continue;
    // What it says later is read and left, or it would wait for a reader.
    child.stderr.resume();
    try {
      return { child, browser: await connect(endpoint) };
    } catch (error) {
      await kill(child);
      throw error;
    }
  }
  throw new Error('The browser did not start');
}

async function pagesOf(world: World, browser: Awaited<ReturnType<typeof start>>['browser']) {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no context');
  const pages = context.pages().filter((page) => page.url().startsWith(world.address));
  for (const page of pages) {
    listen(world, page);
    await waitForPage(page);
  }
  return pages;
}

/**
 * The page shows one of the visits as they were, whole, with its own verdict; or a fresh one. What was
 * being typed is in its field as far as it was kept.
 */
async function check(
  world: World,
  page: Page,
  states: readonly Visit[],
  typed: string,
  round: number,
) {
  const { headline, today, words, kept } = await shownOn(page);
  const now = visitIn(kept);
  if (!states.some((visit) => isDeepStrictEqual(visit, now)))
    world.wrong.push(`kill ${round}: what is kept was never recorded: ${kept}`);
  const drawn = words.includes('This tab') ? emptyVisit : now;
  const wanted = onScreen(drawn, assess(drawn, today));
  if (headline !== wanted)
    world.wrong.push(`kill ${round}: the page says “${headline}”, the rules “${wanted}”`);
  if (words.includes(NOT_KEPT)) world.wrong.push(`kill ${round}: said not to be kept`);
  const draft = typedIn(kept);
  const shown = words.includes('This tab') ? '' : draft;
  if (!typed.startsWith(draft)) world.wrong.push(`kill ${round}: “${draft}” was never typed`);
  const inField = await typedOn(page);
  if (inField !== shown) world.wrong.push(`kill ${round}: “${inField}” typed, “${shown}” kept`);
  if (draft !== '') return 'back with what was typed';
  return kept === null ? 'fresh' : words.includes('This tab') ? 'asked about' : 'back';
}

export const kills: Fault = {
  name: 'kills of the browser',
  times: [20, 0],
  run: async (world, times) => {
    const counts: Record<string, number> = {};
    for (let round = 0; round < times; round += 1) {
      const profile = await mkdtemp(join(tmpdir(), 'rls-faults-'));
      try {
        const first = await start(profile, world.address);
        const states: Visit[] = [emptyVisit];
        let typed = '';
        try {
          const [page] = await pagesOf(world, first.browser);
          if (page === undefined) throw new Error('The page did not open');
          const answers = 1 + Math.floor(world.chance.next() * 12);
          for (let given = 0; given < answers; given += 1) {
            const next = await giveAnswers(page, world.chance, 1, states.at(-1));
            states.push(next);
          }
          if (round % 2 === 0) typed = await typeMedicine(page, world.chance);
          // A browser writes a tab's storage down some seconds late.
          await page.waitForTimeout(world.chance.next() * 8000);
        } finally {
          await kill(first.child);
        }
        const second = await start(profile, world.address);
        try {
          for (const page of await pagesOf(world, second.browser)) {
            const what = await check(world, page, states, typed, round);
            counts[what] = (counts[what] ?? 0) + 1;
          }
        } finally {
          await kill(second.child);
        }
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    }
    const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    world.notes.push(`pages after the kill: ${said.join(', ')}`);
  },
};
