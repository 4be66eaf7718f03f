/**
 * The page in each engine: one text of journeys, from the blank page to printed paper and a saved file,
 * by mouse and keys, with the network gone and with nobody there.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { openSite, type Site } from '../browser/host.ts';
import { ENGINES } from './engines.ts';
import {
  choose,
  clickOn,
  faultsOf,
  holds,
  keptAnswer,
  keptVisit,
  listenForFaults,
  paperReady,
  press,
  reads,
  ready,
  run,
  savedFile,
  setAhead,
  type,
  wordsOf,
} from './hand.ts';
import { paperText } from './paper-text.ts';
import type { Tab } from './tab.ts';
import { PATIENCE, waitFor } from './wait-for.ts';

/** What the tab keeps comes to hold these answers. */
const keeps = (tab: Tab, part: object): Promise<void> =>
  expect.poll(() => keptVisit(tab), { timeout: PATIENCE }).toMatchObject(part);

const answerIs = (tab: Tab, question: string, answer: string | null): Promise<void> =>
  expect.poll(() => keptAnswer(tab, question), { timeout: PATIENCE }).toBe(answer);

const focusOn = (tab: Tab, selector: string) =>
  run(tab, (of) => document.querySelector<HTMLElement>(of)?.focus(), selector);

/** Focuses the list of causes; resolves to what stands in it. Runs in the page. */
const focusOnCauses = () => {
  const lists = document.querySelectorAll<HTMLSelectElement>('[id="q-exam.tone"] select');
  const list = [...lists].find(({ labels }) => labels[0]?.textContent.startsWith('Attributed'));
  list?.focus();
  return list?.value;
};

async function openMenu(tab: Tab, words: string): Promise<void> {
  await press(tab, 'Menu');
  await press(tab, words);
}

async function openBlank(tab: Tab, address: string): Promise<void> {
  // A page that is left keeps its visit, so it is wiped where no page runs.
  await tab.goto(`${address}icon.svg`);
  await run(tab, () => sessionStorage.clear(), null);
  await tab.goto(address);
  await ready(tab);
  await listenForFaults(tab);
}

describe.each(ENGINES)('$name', ({ open }) => {
  let tab: Tab;
  let site: Site;

  beforeAll(async () => {
    tab = await open();
    site = await openSite(`${tab.folder}/site`);
    console.log(`${tab.engine} ${tab.version}`);
  });
  afterAll(async () => {
    await tab.close();
    await site.goAway();
  });
  beforeEach(async () => {
    await tab.resize(1280, 900);
    await openBlank(tab, site.address);
  });
  afterEach(async () => {
    expect(await faultsOf(tab)).toEqual([]);
  });

  test('in short: from the blank page to printed paper, and a saved file that opens again', async () => {
    await clickOn(tab, { selector: '[id="q-age"] input' });
    await type(tab, '61');
    await tab.press('Tab');
    await keeps(tab, { numbers: { age: { text: '61' } } });

    await choose(tab, 'urge-to-move', 'Yes');
    await keeps(tab, { answers: { 'urge-to-move': 'yes' } });
    // The mouse stays with its question, a key goes on.
    await focusOn(tab, '[id="q-rest-onset"] input');
    await tab.press('y');
    await tab.press('u');
    await focusOn(tab, '[id="q-evening-pattern"] input');
    await tab.press('1');
    const answers = {
      'urge-to-move': 'yes',
      'rest-onset': 'yes',
      'relief-by-movement': 'unsure',
      'evening-pattern': 'yes',
    };
    await keeps(tab, { answers });
    await tab.press('Control+z');
    await answerIs(tab, 'evening-pattern', null);
    await tab.press('Control+Shift+Z');
    await keeps(tab, { answers });
    await reads(tab, 'Cannot say yet', 'aside');

    await paperReady(tab);
    const fromMenu = await paperText(await tab.print());
    expect(fromMenu).toContain('61 y');
    expect(fromMenu).toContain('Cannot say yet');

    await press(tab, 'Summary');
    await press(tab, 'Full');
    await press(tab, 'Copy text');
    await reads(tab, 'Text copied');
    expect(await paperText(await tab.print())).toBe(fromMenu);

    const visit = await keptVisit(tab);
    await press(tab, 'Save file');
    const saved = await savedFile(tab);
    expect(saved.visit).toEqual(visit);
    await press(tab, 'Back to the questions');
    await openMenu(tab, 'End visit');
    await press(tab, 'Wipe it');
    await expect.poll(() => keptVisit(tab), { timeout: PATIENCE }).toBeNull();

    await tab.choose(saved.path);
    await press(tab, 'Open it');
    await keeps(tab, { answers });
    expect(await keptVisit(tab)).toEqual(visit);
  });

  test('what is copied is what is pasted', async () => {
    await choose(tab, 'urge-to-move', 'Yes');
    await press(tab, 'Summary');
    await press(tab, 'Copy text');
    await reads(tab, 'Text copied');
    await run(tab, () => document.body.append(document.createElement('textarea')), null);
    await focusOn(tab, 'body > textarea');
    await tab.press('Control+v');
    await holds(
      tab,
      'the copied text',
      () =>
        document.querySelector<HTMLTextAreaElement>('body > textarea')?.value.includes('RLS') ===
        true,
      null,
    );
  });

  test('the single keys: on, back, cleared, the list of keys and out of it, the summary', async () => {
    await focusOn(tab, '[id="q-urge-to-move"] input');
    await tab.press('n');
    await keeps(tab, { answers: { 'urge-to-move': 'no' } });
    const isAt = (question: string) =>
      holds(
        tab,
        `the focus in ${question}`,
        (of) => document.activeElement?.closest(`[id="q-${of}"]`) !== null,
        question,
      );
    await isAt('rest-onset');
    await tab.press('j');
    await isAt('relief-by-movement');
    await tab.press('k');
    await tab.press('k');
    await isAt('urge-to-move');
    await tab.press('Delete');
    await answerIs(tab, 'urge-to-move', null);
    await tab.press('?');
    await holds(
      tab,
      'the list of keys',
      () => document.querySelector('dialog[open]') !== null,
      null,
    );
    await tab.press('Escape');
    await holds(
      tab,
      'no list of keys',
      () => document.querySelector('dialog[open]') === null,
      null,
    );
    await isAt('urge-to-move');
    await tab.press('s');
    await reads(tab, 'Copy text');
  });

  test('every list that the arrow keys step through writes nothing that is passed by', async () => {
    await run(
      tab,
      () => {
        const whole = [...document.querySelectorAll('label')].find((each) =>
          each.textContent.startsWith('The full form'),
        );
        whole?.click();
      },
      null,
    );
    const findings = ['exam.strength', 'exam.tone', 'exam.gait', 'exam.reflexes'];
    for (const each of findings) await choose(tab, each, 'Abnormal');
    await choose(tab, 'treated-now', 'Yes');
    // The last of them: what was kept before it would lack it.
    await keeps(tab, { answers: { 'treated-now': 'yes' } });
    const before = await keptVisit(tab);
    const count = Number(
      await run(tab, () => document.querySelectorAll('main select').length, null),
    );
    expect(count).toBeGreaterThan(15);
    const focusAt = (at: number) =>
      run(
        tab,
        (index) => {
          const list = [...document.querySelectorAll<HTMLSelectElement>('main select')][index];
          list?.focus();
          return list?.selectedIndex;
        },
        at,
      );
    for (let at = 0; at < count; at += 1) {
      await focusAt(at);
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Escape'])
        await tab.press(key);
      await tab.press('Tab');
    }
    expect(await keptVisit(tab)).toEqual(before);
  });

  test('a list of causes that is left names the cause on which it was left', async () => {
    await run(
      tab,
      () => document.querySelector<HTMLElement>('#exam > header > .button')?.click(),
      null,
    );
    await choose(tab, 'exam.tone', 'Abnormal');
    await waitFor('the list of causes', async () => {
      expect(await run(tab, focusOnCauses, null)).toBe('');
    });
    for (let step = 0; step < 5; step += 1) await tab.press('ArrowDown');
    const condition = await run(tab, focusOnCauses, null);
    expect(condition).not.toBe('');
    expect(await keptVisit(tab)).not.toHaveProperty('exam.tone.attributed');
    await tab.press('Tab');
    await keeps(tab, { exam: { tone: { attributed: { to: 'condition', condition } } } });
  });

  test('a loaded page and the way back show the visit that was there', async () => {
    await choose(tab, 'urge-to-move', 'Yes');
    await keeps(tab, { answers: { 'urge-to-move': 'yes' } });
    const isChecked = () =>
      holds(
        tab,
        'the answer',
        () => document.querySelector('[id="q-urge-to-move"] input[value="yes"]:checked') !== null,
        null,
      );
    await tab.reload();
    await ready(tab);
    await listenForFaults(tab);
    await isChecked();
    await press(tab, 'Summary');
    await reads(tab, 'Copy text');
    await tab.back();
    await isChecked();
  });

  test('left alone it is locked, on paper too, then wiped', async () => {
    await choose(tab, 'urge-to-move', 'Yes');
    await keeps(tab, { answers: { 'urge-to-move': 'yes' } });
    await setAhead(tab, 9.5);
    await reads(tab, 'Nobody is using this page');
    await setAhead(tab, 11);
    await reads(tab, 'The visit is hidden and still here.');
    expect(await wordsOf(tab)).not.toMatch(/urge/iu);
    const locked = await paperText(await tab.print());
    expect(locked).toContain('Locked after 10 minutes');
    expect(locked).not.toMatch(/urge|restless/iu);
    await tab.press('Escape');
    await holds(
      tab,
      'the answer',
      () => document.querySelector('[id="q-urge-to-move"] input[value="yes"]:checked') !== null,
      null,
    );
    await setAhead(tab, 60);
    await expect.poll(() => keptVisit(tab), { timeout: PATIENCE }).toBeNull();
    expect(
      await run(tab, () => document.querySelector('[id="q-urge-to-move"] input:checked'), null),
    ).toBeNull();
  });

  test('R-F22: at 820 px the menu is as high as what it holds', async () => {
    await tab.resize(820, 1180);
    await holds(tab, 'a window of 820 px', () => window.innerWidth === 820, null);
    await press(tab, 'Menu');
    const room = await run(
      tab,
      () => {
        const menu = document.querySelector<HTMLElement>('.menu:popover-open');
        if (menu === null) return 'not open';
        const held = [...menu.children].filter((each) => each.checkVisibility());
        const last = held.at(-1)?.getBoundingClientRect().bottom ?? 0;
        return menu.getBoundingClientRect().bottom - last;
      },
      null,
    );
    expect(room).toBeLessThan(40);
    expect(room).toBeGreaterThanOrEqual(0);
    await tab.press('Escape');
  });

  test('a case of practice is begun, asked and kept from the visit', async () => {
    await press(tab, 'Practice');
    await reads(tab, 'Begin this case');
    await press(tab, 'Begin this case');
    const whos = LIBRARY.map(({ opening }) => opening.who);
    await holds(
      tab,
      'a patient',
      (of) => of.includes(document.querySelector('h1')?.textContent ?? ''),
      whos,
    );
    await clickOn(tab, { selector: '[data-ask="urge-to-move"]' });
    await reads(tab, /\S/u, '[id="q-urge-to-move"] blockquote');
    expect(await keptVisit(tab)).toBeNull();
  });

  test('every view of the evidence opens', async () => {
    await press(tab, 'Evidence');
    await reads(tab, 'Evidence:', 'h1');
    const views = await run(
      tab,
      () => [...document.querySelectorAll('nav.views a')].map((each) => each.textContent),
      null,
    );
    expect(views).not.toHaveLength(0);
    for (const view of Array.isArray(views) ? views.map(String) : []) {
      await press(tab, view);
      await reads(tab, new RegExp(`^Evidence: ${view}$`, 'iu'), 'h1');
    }
  });

  test('with the network gone it loads, and every area opens', async () => {
    await holds(
      tab,
      'a worker that keeps the page',
      () => navigator.serviceWorker.controller?.state === 'activated',
      null,
    );
    await site.goAway();
    await tab.reload();
    await ready(tab);
    await listenForFaults(tab);
    await choose(tab, 'urge-to-move', 'Yes');
    await press(tab, 'Summary');
    await reads(tab, 'Copy text');
    await press(tab, 'Practice');
    await reads(tab, 'Begin this case');
    await press(tab, 'Evidence');
    await reads(tab, 'Evidence:', 'h1');
  });
});
