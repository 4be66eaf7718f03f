/** Chromium, by Playwright: the one that all other tests of the page use. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Tab } from './tab.ts';

export async function openChromium(folder: string, path: string): Promise<Tab> {
  const browser = await chromium.launch({
    executablePath: path,
    // Chromium refuses its sandbox to root; everyone else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    // Where nobody can be asked, it refuses.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.on('download', (saved) => {
    void saved.saveAs(join(folder, saved.suggestedFilename()));
  });
  return {
    engine: 'Chromium',
    version: browser.version(),
    folder,
    goto: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      await page.goBack();
    },
    evaluate: (expression) => page.evaluate<unknown>(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (chord) => page.keyboard.press(chord),
    resize: (width, height) => page.setViewportSize({ width, height }),
    print: async (size = 'A4') => new Uint8Array(await page.pdf({ format: size, tagged: true })),
    choose: (file) => page.locator('input[type=file]').first().setInputFiles(file),
    close: () => browser.close(),
  };
}
