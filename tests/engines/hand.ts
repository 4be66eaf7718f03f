/** A hand on the page: the same in every engine, by mouse and keys, and what it sees. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/mini';
import type { Tab } from './tab.ts';
import { waitFor } from './wait-for.ts';

/** What a function comes to in the page. It is sent as it is written, so it may use nothing around it. */
export const run = <A>(tab: Tab, does: (of: A) => unknown, of: A): Promise<unknown> =>
  tab.evaluate(`(${does.toString()})(${JSON.stringify(of)})`);

/** Something of the page: by its selector and, where there are several, by its words. */
export type What = { readonly selector: string; readonly words?: string };

const place = z.object({ x: z.number(), y: z.number() });

/** Where it can be clicked; in words, what is in the way. */
const placeOf = (tab: Tab, what: What): Promise<unknown> =>
  run(
    tab,
    ({ selector, words }) => {
      const found = [...document.querySelectorAll(selector)].find((each) => {
        const said = (each.getAttribute('aria-label') ?? each.textContent).replaceAll(/\s+/gu, ' ');
        return each.checkVisibility() && (words === undefined || said.trim() === words);
      });
      if (found === undefined) return 'not drawn';
      const middle = () => {
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      if (middle().y < 150 || middle().y > window.innerHeight - 150)
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const at = middle();
      const top = document.elementFromPoint(at.x, at.y);
      const isFree = top !== null && (found.contains(top) || top.contains(found));
      return isFree ? at : `under ${top?.outerHTML.slice(0, 80) ?? 'nothing'}`;
    },
    what,
  );

/** Clicks on the middle of it, once it is there and nothing lies on it. */
export async function clickOn(tab: Tab, what: What): Promise<void> {
  const { x, y } = await waitFor(`a place of ${JSON.stringify(what)}`, async () => {
    const at = await placeOf(tab, what);
    if (typeof at === 'string') throw new Error(at);
    return place.parse(at);
  });
  await tab.click(x, y);
}

export const press = (tab: Tab, words: string): Promise<void> =>
  clickOn(tab, { selector: 'button, a, summary', words });

/** An answer of a question, by the mouse. */
export const choose = (tab: Tab, question: string, words: string): Promise<void> =>
  clickOn(tab, { selector: `[id="q-${question}"] label`, words });

export async function type(tab: Tab, text: string): Promise<void> {
  for (const key of text) await tab.press(key);
}

/** What can be read on the page. */
export const wordsOf = async (tab: Tab, selector = 'body'): Promise<string> =>
  z
    .string()
    .parse(
      await run(
        tab,
        (of) =>
          [...document.querySelectorAll<HTMLElement>(of)].map((each) => each.innerText).join('\n'),
        selector,
      ),
    );

export async function reads(tab: Tab, words: string | RegExp, selector?: string): Promise<void> {
  await waitFor(`the words ${String(words)}`, async () => {
    const text = (await wordsOf(tab, selector)).replaceAll(/\s+/gu, ' ');
    if (typeof words === 'string' ? !text.includes(words) : !words.test(text))
      throw new Error(`The page reads: ${text.slice(0, 2000)}`);
  });
}

/** Until a condition on the page holds. */
export async function holds<A>(tab: Tab, what: string, does: (of: A) => boolean, of: A) {
  await waitFor(what, async () => {
    if ((await run(tab, does, of)) !== true) throw new Error('It does not hold');
  });
}

/** The page listens, and what its rows open is there. */
export const ready = (tab: Tab): Promise<void> =>
  holds(
    tab,
    'a page that listens',
    () =>
      document.querySelector('#root[data-served]') === null &&
      document.querySelector('#causes > header > .button') !== null,
    null,
  );

/** The note that the browser's own menu prints comes by itself, a moment after the page. */
export const paperReady = (tab: Tab): Promise<void> =>
  holds(
    tab,
    'the note on paper',
    () => {
      window.dispatchEvent(new Event('beforeprint'));
      const isDrawn = document.querySelector('.on-paper .chart-sheet') !== null;
      window.dispatchEvent(new Event('afterprint'));
      return isDrawn;
    },
    null,
  );

/** From now on, what goes wrong without a word is kept. */
export const listenForFaults = (tab: Tab): Promise<unknown> =>
  run(
    tab,
    () => {
      const faults: string[] = [];
      Reflect.set(window, 'faults', faults);
      document.addEventListener('securitypolicyviolation', (event) => {
        faults.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
      window.addEventListener('error', (event) => faults.push(event.message));
      window.addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
    },
    null,
  );

export const faultsOf = (tab: Tab): Promise<unknown> =>
  run(tab, () => Reflect.get(window, 'faults'), null);

/** What the tab keeps of the visit; null while it keeps none. */
export const keptVisit = (tab: Tab): Promise<unknown> =>
  run(
    tab,
    () => {
      const kept = sessionStorage.getItem('rls-visit');
      return kept === null ? null : JSON.parse(kept).visit;
    },
    null,
  );

/** What the tab keeps as the answer to a question; null while it keeps none. */
export const keptAnswer = (tab: Tab, question: string): Promise<unknown> =>
  run(
    tab,
    (of) => JSON.parse(sessionStorage.getItem('rls-visit') ?? '{}').visit?.answers[of] ?? null,
    question,
  );

/** From now on the page's clock is so many minutes ahead. */
export const setAhead = (tab: Tab, minutes: number): Promise<unknown> =>
  run(
    tab,
    (ahead) => {
      const kept: unknown = Reflect.get(window, 'trueDate');
      const True = typeof kept === 'function' ? kept : Date;
      Reflect.set(window, 'trueDate', True);
      const moved = () =>
        Number(Reflect.apply(Reflect.get(True, 'now'), True, [])) + ahead * 60_000;
      window.Date = new Proxy(Date, {
        construct: (_date, given) => Reflect.construct(True, given.length > 0 ? given : [moved()]),
        get: (date, name) => (name === 'now' ? moved : Reflect.get(date, name)),
      });
    },
    minutes,
  );

/** The one file that was saved, once it is whole. */
export const savedFile = (tab: Tab): Promise<{ readonly path: string; readonly visit: unknown }> =>
  waitFor('the saved file', async () => {
    const [name] = (await readdir(tab.folder)).filter((each) => each.endsWith('.json'));
    if (name === undefined) throw new Error('Nothing was saved');
    const path = join(tab.folder, name);
    return { path, visit: JSON.parse(await readFile(path, 'utf8')).visit };
  });
