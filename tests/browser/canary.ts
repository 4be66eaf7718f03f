/** A tool kit in the page: enters texts as a person would, and sees whether one of them ran. */
import { expect, type Page } from '@playwright/test';

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
  'body script:not([src*="/assets/"]), img, iframe, object, embed, base, math, video, audio, form:not(.page), body style, [onload], [onerror], [onfocus], [ontoggle], [onbegin], [onmouseover], [href^="javascript" i], [href^="data:"], [src^="javascript" i]';

export async function withCanary(page: Page): Promise<void> {
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
    // Half a minute or so: a part of the page that is read for the first time comes over the line.
    window.found = async (selector, words) => {
      for (let tries = 0; tries < 300_000; tries += 1) {
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
    const fields = 'input[type="text"], input[type="search"], .text-field textarea';
    const put = (textFor: (input: HTMLInputElement | HTMLTextAreaElement) => string) => {
      const inputs = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields);
      for (const input of inputs) {
        const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
        value?.set?.call(input, textFor(input));
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return inputs;
    };
    window.look = (text) => {
      if (window.runs > 0 || window.foreign().length > 0) throw new Error(`It ran: ${text}`);
    };
    window.type = async (texts) => {
      for (const text of texts) {
        put(() => text);
        await window.settle();
        window.look(text);
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
        window.look(line);
      }
    };
  }, FOREIGN);
}

/** An area or the summary may be named before it, and nothing else. */
const TITLE =
  /^(?:(?:Evidence|Practice|Summary(?:, (?:full|letter|for the patient))?) · )?RLS checklist$/u;

export async function nothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => [window.runs, window.foreign()])).toEqual([0, []]);
  expect(await page.title()).toMatch(TITLE);
}
