import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Every state of the page, and all that a test run tries a part of. */
export default defineConfig(config, {
  testMatch: [
    'every-state.ts',
    'injections.spec.ts',
    'keyboard.spec.ts',
    'languages.spec.ts',
    'vignettes.spec.ts',
  ],
});
