/** The engines of this machine, as tests/tools/find-engines.mjs found them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Tab } from './tab.ts';
import { openWebKit } from './webkit.ts';

type Engine = {
  readonly name: string;
  /** A window of its own, with a folder of its own. */
  readonly open: () => Promise<Tab>;
};

async function inFolder(open: (folder: string) => Promise<Tab>): Promise<Tab> {
  const folder = await mkdtemp(join(tmpdir(), 'rls-engine-'));
  const tab = await open(folder);
  return {
    ...tab,
    close: async () => {
      await tab.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const { RLS_CHROMIUM, RLS_FIREFOX, RLS_WEBKIT } = process.env;

const engine = (
  name: string,
  path: string | undefined,
  open: (folder: string, path: string) => Promise<Tab>,
): readonly Engine[] =>
  path === undefined || path === ''
    ? []
    : [{ name, open: () => inFolder((folder) => open(folder, path)) }];

export const ENGINES: readonly Engine[] = [
  ...engine('Chromium', RLS_CHROMIUM, openChromium),
  ...engine('Firefox', RLS_FIREFOX, openFirefox),
  ...engine('WebKit', RLS_WEBKIT, openWebKit),
];
