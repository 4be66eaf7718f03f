/**
 * The built page under faults: whatever happens to browser, storage, tabs and clocks, it shows no
 * wrong verdict, mixes no visits, does not break, and tells the truth about what is kept.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { seeded } from '../bench/seeded.ts';
import { FAULTS } from './all.ts';
import { LAUNCH, type World } from './world.ts';

const SEED = 2012;

async function faults(): Promise<void> {
  const [, , only = '', share = '1'] = process.argv;
  const server = await preview({ preview: { port: 4790 }, logLevel: 'warn' });
  // The page is put aside and taken up again, as in a browser in use.
  const browser = await chromium.launch({
    ...LAUNCH,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server has no address');
  try {
    for (const { name, times, run } of FAULTS.filter((each) => each.name.includes(only))) {
      const start = performance.now();
      const world: World = { browser, address, chance: seeded(SEED), wrong: [], notes: [] };
      const tries = Math.ceil(times[0] * Number(share));
      await run(world, tries);
      const seconds = Math.round((performance.now() - start) / 1000);
      const found = world.wrong.length === 0 ? 'nothing wrong' : `${world.wrong.length} WRONG`;
      console.log(`${name}: ${tries} tries, ${found}, ${seconds} s`);
      for (const line of [...world.notes, ...world.wrong]) console.log(`  ${line}`);
      if (world.wrong.length > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await faults().catch((error: unknown) => {
  console.error('FAULTS NOT FINISHED:', error);
  process.exitCode = 1;
});
