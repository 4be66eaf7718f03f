/**
 * Whether this build asks its host, each day, if its edition was withdrawn. Off unless it is told. What
 * asks is a script of its own, so that the page's first script is the same in either build.
 */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { TARGETS } from './browsers.ts';

const NAME = 'RLS_RECALL';
const SCRIPT = 'recall.js';

const entry = fileURLToPath(new URL('../app/recall-start.ts', import.meta.url));
const looks = fileURLToPath(new URL('../app/recall.css', import.meta.url));

/** Throws a sentence on anything but “yes”, so that no misspelt word leaves it off unseen. */
export function asksHost(told: Readonly<Record<string, string | undefined>>): boolean {
  const value = told[NAME] ?? '';
  if (value !== '' && value !== 'yes')
    throw new Error(`${NAME} must be “yes” or not set, and is “${value}”.`);
  return value === 'yes';
}

async function writeScript(folder: string): Promise<void> {
  await copyFile(looks, join(folder, 'recall.css'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: TARGETS,
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'recall', fileName: () => SCRIPT },
    },
  });
}

/** Must stand before the worker's plugin, which lists what it writes. */
export function recall(): Plugin {
  let asks = false;
  return {
    name: 'recall',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: () => {
      asks = asksHost(process.env);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        asks
          ? [{ tag: 'script', attrs: { defer: true, src: `./${SCRIPT}` }, injectTo: 'head' }]
          : [],
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => (asks && dir !== undefined ? writeScript(dir) : undefined),
    },
  };
}
