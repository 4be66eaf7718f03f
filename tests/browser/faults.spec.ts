/** The short form of `npm run faults`: those faults that no story meets, a few times. */
import { expect, test } from '@playwright/test';
import { seeded } from '../bench/seeded.ts';
import { FAULTS } from '../faults/all.ts';
import type { World } from '../faults/world.ts';

for (const { name, times, run } of FAULTS.filter(({ times: [, short] }) => short > 0)) {
  test(`the page keeps its word: ${name}`, async ({ browser, baseURL }) => {
    const world: World = {
      browser,
      address: baseURL ?? '',
      chance: seeded(times[1]),
      wrong: [],
      notes: [],
    };
    await run(world, times[1]);
    expect(world.wrong).toEqual([]);
  });
}
