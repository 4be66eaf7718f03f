import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Every state of the page in every theme and width: too long for each test run. */
export default defineConfig(config, {
  testMatch: 'every-state.ts',
  timeout: 240_000,
});
