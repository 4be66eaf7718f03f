/** What the page says beside what it should say: worked out here, from the answers that were given. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import { QUESTIONS } from '../../src/rules/record/questions.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { setSafety } from '../../src/visit/actions.ts';
import { setCondition } from '../../src/visit/row-actions.ts';
import { onScreen } from '../browser/on-screen.ts';
import { painted } from '../browser/visit-page.ts';
import type { Chance } from '../bench/seeded.ts';
import type { World } from './world.ts';

type Step = { readonly id: string; readonly value: string };

const CRITERIA = ['urge-to-move', 'rest-onset', 'relief-by-movement', 'evening-pattern'] as const;
const MIMICS = ['leg-cramps', 'positional', 'arthritis', 'venous', 'akathisia'] as const;
const DANGERS = ['sudden-trouble', 'bladder-bowel-saddle', 'legs-weaker', 'hot-joint'] as const;
const YES_NO_UNSURE = ['yes', 'no', 'unsure'] as const;
const STATES = ['absent', 'present', 'unsure'] as const;

/** The visit that an answer makes, and where it is given. */
function anAnswer(visit: Visit, chance: Chance): { readonly step: Step; readonly visit: Visit } {
  const kind = chance.next();
  if (kind < 0.5) {
    const id = chance.oneOf(CRITERIA);
    const value = chance.oneOf(YES_NO_UNSURE.filter((each) => each in QUESTIONS[id].options));
    return { step: { id, value }, visit: { ...visit, answers: { ...visit.answers, [id]: value } } };
  }
  if (kind < 0.75) {
    const id = chance.oneOf(DANGERS);
    const value = chance.oneOf(YES_NO_UNSURE);
    return {
      step: { id: `safety.${id}`, value },
      visit: setSafety(visit, id, { answer: value }),
    };
  }
  const id = chance.oneOf(MIMICS);
  const value = chance.oneOf(STATES);
  return {
    step: { id: `condition.${id}`, value },
    visit: setCondition(visit, id, { state: value }),
  };
}

/** Chooses an option as a click does; one that is chosen stays chosen. */
const choose = (page: Page, step: Step): Promise<void> =>
  page.evaluate(({ id, value }) => {
    const input = document
      .querySelector(`[id="q-${id}"]`)
      ?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (!input) throw new Error(`No option ${value} at ${id}`);
    if (!input.checked) input.click();
  }, step);

/** Gives so many answers, and hands back the visit that they make. */
export async function giveAnswers(
  page: Page,
  chance: Chance,
  count: number,
  from: Visit = emptyVisit,
): Promise<Visit> {
  let visit = from;
  for (let given = 0; given < count; given += 1) {
    const next = anAnswer(visit, chance);
    await choose(page, next.step);
    ({ visit } = next);
  }
  return visit;
}

/** The page has taken over, and all its sections are drawn. */
export const waitForPage = async (page: Page): Promise<void> => {
  await page.locator('[data-served]').waitFor({ state: 'detached' });
  await page.locator('#causes').waitFor({ state: 'attached' });
  // The page takes over as it was served, and what was kept comes a task later; its clock may stand.
  await page.evaluate(async () => {
    for (let turn = 0; turn < 10; turn += 1)
      await new Promise((next) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', next);
        port1.start();
        port2.postMessage(turn);
      });
  });
};

export type Shown = {
  readonly headline: string;
  readonly today: string;
  /** The whole page in words. */
  readonly words: string;
  readonly kept: string | null;
};

/** What the page shows and keeps; a storage that is denied keeps nothing. */
export async function shownOn(page: Page): Promise<Shown> {
  await painted(page);
  return page.evaluate(() => {
    let kept: string | null = null;
    try {
      kept = sessionStorage.getItem('rls-visit');
    } catch {
      // What is denied keeps nothing.
    }
    return {
      headline: document.querySelector('aside h2')?.textContent ?? '',
      // The Swedish way to write a day is ISO's.
      today: new Date().toLocaleDateString('sv-SE'),
      words: document.body.textContent,
      kept,
    };
  });
}

export const NOT_KEPT = 'Not kept: this browser refuses storage, and a reload loses the visit.';
export const UNREAD = 'The visit kept in this tab could not be read, so this is a fresh one.';
export const LEFT = 'The visit that this tab kept was left for more than 30 minutes';
export const WAITS = 'This tab still keeps the visit of';
export const COPIED = 'This tab was copied from one that is still open';

/** The visit of a kept record, as any other; the blank one where nothing is kept. */
export const visitIn = (kept: string | null): Visit =>
  kept === null ? emptyVisit : canonical(visitSchema.parse(JSON.parse(kept).visit));

/** Writes down where the page's verdict, or what it keeps, is not of this visit. */
export async function compare(
  world: World,
  page: Page,
  visit: Visit,
  where: string,
  keeps: 'kept' | 'not kept' | 'either' = 'kept',
): Promise<Shown> {
  const shown = await shownOn(page);
  const says = onScreen(visit, assess(visit, shown.today));
  if (shown.headline !== says)
    world.wrong.push(`${where}: the page says “${shown.headline}”, the rules “${says}”`);
  const saysNotKept = shown.words.includes(NOT_KEPT);
  if (keeps === 'either') return shown;
  if (saysNotKept !== (keeps === 'not kept'))
    world.wrong.push(`${where}: the page says ${saysNotKept ? 'not kept' : 'nothing of keeping'}`);
  const wanted = keeps === 'kept' ? visit : emptyVisit;
  if (!isDeepStrictEqual(visitIn(shown.kept), wanted))
    world.wrong.push(`${where}: what is kept is not the visit: ${shown.kept}`);
  return shown;
}
