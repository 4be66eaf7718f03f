import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Every state as a picture. */
export default defineConfig(config, { testMatch: ['pictures.ts'] });
