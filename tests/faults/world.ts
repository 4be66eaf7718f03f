/** What every fault is tried in: a browser, the address of the built page, and a seeded chance. */
import type { Browser, LaunchOptions, Page } from '@playwright/test';
import type { Chance } from '../bench/seeded.ts';

export const LAUNCH: LaunchOptions = {
  ...(process.env['RLS_CHROMIUM'] === undefined
    ? {}
    : { executablePath: process.env['RLS_CHROMIUM'] }),
  // Chromium refuses its sandbox to root; everyone else keeps it.
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export type World = {
  readonly browser: Browser;
  readonly address: string;
  readonly chance: Chance;
  /** What is found, one sentence each; a page that keeps its word leaves none. */
  readonly wrong: string[];
  /** Figures that are worth printing. */
  readonly notes: string[];
};

/** `times`: how often in the long form, and how often in the short one. */
export type Fault = {
  readonly name: string;
  readonly times: readonly [long: number, short: number];
  readonly run: (world: World, times: number) => Promise<void>;
};

/** A page of its own context; whatever it throws is a fault. */
export async function inPage(
  world: World,
  work: (page: Page) => Promise<void>,
  options: { readonly before?: () => void; readonly at?: string } = {},
): Promise<void> {
  const { before, at = world.address } = options;
  const opened = await world.browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  try {
    const page = await opened.newPage();
    listen(world, page);
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(at);
    await work(page);
  } finally {
    await opened.close();
  }
}

export const listen = (world: World, page: Page): void => {
  page.on('pageerror', (error) => world.wrong.push(`The page threw: ${error.message}`));
};
