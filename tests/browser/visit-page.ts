/** What the stories share: a blank page on a fixed day, what it says, and what it keeps. */
import { expect, type Locator, type Page } from '@playwright/test';
import { moreOf } from '../../src/rules/record/more.ts';
import type { SectionId } from '../../src/rules/record/path.ts';
import type { QuestionId, Visit } from '../../src/rules/record/visit.ts';
import { TODAY } from '../rules/a-visit.ts';

/** Opens the page at 10:42 of the tables' day, whatever the machine's clock says. */
export async function openBlank(page: Page): Promise<void> {
  await page.clock.setFixedTime(`${TODAY}T10:42:00`);
  await page.goto('/');
  await drawn(page);
}

/** A page is seen before it listens, and listens before what its rows open is there. */
async function drawn(page: Page): Promise<void> {
  await expect(page.locator('#root[data-served]')).toHaveCount(0);
  // A phone has a bar of cards, anything wider the button of the last section.
  const stands = moreButton(page, 'causes').or(cardsBar(page));
  await expect(stands.filter({ visible: true })).toHaveCount(1);
}

/** Under the questions of a phone, one at a time: back, where one is, and on. */
export const cardsBar = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'One question at a time' });

/** On a phone, all questions as a list; elsewhere they are one already. */
export async function showList(page: Page): Promise<void> {
  // As in cards.css: below 40 rem.
  if ((page.viewportSize()?.width ?? 0) >= 640) return;
  await expect(cardsBar(page)).toBeVisible();
  await fromMenu(page, 'One list');
  await expect(cardsBar(page)).toHaveCount(0);
}

/** Opens and closes what stands behind *More* of a section. */
export const moreButton = (page: Page, section: SectionId): Locator =>
  page.locator(`#${section} > header > .button`);

/** Opens the *More* that a question stands behind, if it is not drawn. */
export async function reach(page: Page, id: QuestionId): Promise<void> {
  const section = moreOf(id);
  if (section === undefined || (await question(page, id).count()) > 0) return;
  const button = moreButton(page, section);
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Nothing stands behind *More*. */
export const openFullForm = (page: Page): Promise<void> =>
  page.getByLabel(/^The full form/).check();

/** A browser asks the host itself for an icon of a file that is no page and names none. */
export const isForIcon = (address: string): boolean =>
  /^http:[^?]*:\d+\/favicon\.ico$/u.test(address);

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });

/** The example comes in a chunk of its own. */
export async function openExample(page: Page): Promise<void> {
  await button(page, 'Open an example visit').click();
  await expect(button(page, 'Leave the example')).toBeVisible();
}

/** On a phone the areas lie behind the name of the one on screen. */
export async function goToArea(page: Page, name: 'Visit' | 'Practice' | 'Evidence'): Promise<void> {
  const areas = page.getByRole('button', { name: /, change area$/u });
  if (await areas.isVisible()) await areas.click();
  await page.getByRole('link', { name, exact: true }).click();
}

/** Opens the menu and presses what lies in it. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  await button(page, 'Menu').click();
  await button(page, name).click();
}

export async function newVisit(page: Page): Promise<void> {
  await fromMenu(page, 'New visit');
  await button(page, 'Begin it').click();
}

export async function endVisit(page: Page): Promise<void> {
  await fromMenu(page, 'End visit');
  await button(page, 'Wipe it').click();
}

export const question = (page: Page, id: string): Locator => page.locator(`[id="q-${id}"]`);

export const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Assessment' });

/** Opens all that the leading screen of the assessment leaves out. */
export async function openMore(page: Page): Promise<void> {
  const whole = panel(page).getByRole('button', { name: 'Whole assessment' });
  if ((await whole.isVisible()) && (await whole.getAttribute('aria-expanded')) === 'false')
    await whole.click();
  const all = panel(page).locator('.whole');
  if ((await all.count()) === 0)
    await panel(page).getByText('More of the assessment', { exact: true }).click();
  await expect(all).toBeVisible();
}

/** The one sentence that leads the assessment. */
export const headline = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 });

/** What was answered last is painted, and what waits for that is done. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          setTimeout(done);
        });
      }),
  );

/** What the tab keeps of the running visit; undefined while it keeps none. */
export async function keptVisit(page: Page): Promise<Visit | undefined> {
  await painted(page);
  return page.evaluate(() => {
    const kept = sessionStorage.getItem('rls-visit');
    return kept === null ? undefined : JSON.parse(kept).visit;
  });
}

/** Everything that a page may keep in a browser. */
export async function keptAnywhere(page: Page) {
  await painted(page);
  return page.evaluate(async () => ({
    session: Object.entries(sessionStorage).filter(
      // The number by which a duplicated tab is told from its original says nothing of a visit.
      ([name, text]) => name !== 'rls-tab' || !/^\d+$/.test(text),
    ),
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
}
export const NOTHING_KEPT = { session: [], local: [], databases: [], caches: [], cookies: '' };

/** Scripts are on a slow line, until the function that it gives lets them come. */
export async function holdScripts(page: Page, which: string | RegExp): Promise<() => void> {
  const held: (() => void)[] = [];
  let isOpen = false;
  await page.route(which, async (route) => {
    if (!isOpen) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  return () => {
    isOpen = true;
    for (const go of held) go();
  };
}

export const visitFile = (page: Page): Locator => page.getByLabel('Visit file').first();

/** A text as the file that somebody chooses. */
export const asFile = (text: string) => ({
  name: 'visit.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
