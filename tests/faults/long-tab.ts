/** One tab over a long day: left and taken up again, and many visits after each other. */
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { compare, giveAnswers, waitForPage } from './truth.ts';
import { inPage, type Fault } from './world.ts';

/** Back in the browser's history, with the page kept alive where the browser does that. */
export const wayBack: Fault = {
  name: 'left and gone back to',
  times: [50, 0],
  run: async (world, times) => {
    let alive = 0;
    await inPage(world, async (page) => {
      await waitForPage(page);
      let visit = emptyVisit;
      for (let round = 0; round < times; round += 1) {
        visit = await giveAnswers(page, world.chance, 2, visit);
        await page.evaluate(() => Reflect.set(window, 'isTheSame', true));
        await page.goto(`${world.address}icon.svg`);
        // A page that was kept alive does not load again.
        await page.goBack({ waitUntil: 'commit' });
        await waitForPage(page);
        alive += (await page.evaluate(() => Reflect.get(window, 'isTheSame') === true)) ? 1 : 0;
        await compare(world, page, visit, `gone back to ${round + 1} times`);
      }
    });
    world.notes.push(`${alive} of ${times} times the browser had kept the page alive`);
  },
};

const MIB = 1024 ** 2;
/** What the first visits leave warm, and how much more is a leak. */
const WARM = 0.1;
const MOST_GROWTH = 1.25;

export const manyVisits: Fault = {
  name: 'visits in one tab',
  times: [500, 2],
  run: (world, times) =>
    inPage(world, async (page) => {
      await waitForPage(page);
      const devtools = await page.context().newCDPSession(page);
      const heap = async () => {
        // What the first pass finalises, the second frees.
        await devtools.send('HeapProfiler.collectGarbage');
        await devtools.send('HeapProfiler.collectGarbage');
        const { usedSize } = await devtools.send('Runtime.getHeapUsage');
        return usedSize / MIB;
      };
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      const marks = [0.1, 0.25, 0.5, 0.75, 1].map((share) => Math.ceil(times * share));
      let warm = 0;
      for (let done = 1; done <= times; done += 1) {
        const visit = await giveAnswers(page, world.chance, 10);
        await compare(world, page, visit, `visit ${done}`);
        if (done % 2 === 0) {
          await press('Menu');
          await press('New visit');
          await press('Begin it');
        } else {
          await press('Menu');
          await press('End visit');
          await press('Wipe it');
        }
        if (!marks.includes(done)) continue;
        const used = await heap();
        if (done === Math.ceil(times * WARM)) warm = used;
        world.notes.push(`${used.toFixed(2)} MiB of heap after ${done} visits`);
        if (used > warm * MOST_GROWTH) world.wrong.push(`The heap grew to ${used.toFixed(2)} MiB`);
      }
    }),
};
