import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { LEFT_OUT } from './whole.ts';

// npm start uses another port, so that a running app and the tests do not meet.
const port = 4517;
const address = `http://127.0.0.1:${port}/`;
const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'tests');
const chromium = process.env['RLS_CHROMIUM'];
// Chromium refuses its sandbox to root; everyone else keeps it.
const sandbox = process.getuid?.() !== 0;

export default defineConfig({
  ...LEFT_OUT,
  testDir: '.',
  outputDir: join(cache, 'browser'),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // The page is the same without it; the tests that are about it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      chromiumSandbox: sandbox,
      args: [
        // There is none where tests run, and to imitate one takes time.
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
