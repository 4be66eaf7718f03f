import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** The files of which a test run does a part. */
const inPart = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.ts'))
  .filter((name) => readFileSync(join(folder, name), 'utf8').includes(`from './whole.ts'`));

/** Every state of the page, and all that a test run does a part of. */
export default defineConfig(config, { testMatch: ['every-state.ts', ...inPart] });
