/** Firefox, by WebDriver BiDi. */
import { launch, type KeyInput } from 'puppeteer-core';
import { keysOf, type Tab } from './tab.ts';

/** Nothing is asked of anybody, and what is saved goes where the journey looks. */
const preferences = (folder: string) => ({
  'app.update.enabled': false,
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
  'browser.helperApps.neverAsk.saveToDisk': 'application/json',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.proxy.type': 0,
});

const isKey = (key: string): key is KeyInput => key !== '';

export async function openFirefox(folder: string, path: string): Promise<Tab> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    args: ['--no-remote'],
    protocolTimeout: 120_000,
    extraPrefsFirefox: preferences(folder),
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const version = await browser.version();
  return {
    engine: 'Firefox',
    version: version.replace(/^firefox\//iu, ''),
    folder,
    goto: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      // The driver's own way waits for a page to load, and a view of the same page does not.
      await page.evaluate('history.back()');
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: async (chord) => {
      const { held, key } = keysOf(chord);
      for (const each of held) if (isKey(each)) await page.keyboard.down(each);
      if (isKey(key)) await page.keyboard.press(key);
      for (const each of held.toReversed()) if (isKey(each)) await page.keyboard.up(each);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    print: (size = 'A4') => page.pdf({ format: size, preferCSSPageSize: false }),
    choose: async (file) => {
      const field = await page.$('input[type=file]');
      if (field === null) throw new Error('The page has no field for files');
      await (await field.toElement('input')).uploadFile(file);
    },
    close: () => browser.close(),
  };
}
