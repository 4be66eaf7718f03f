/** What is spoken over a whole visit: each new class of the headline once, and nothing else. */
import { expect, test, type Page } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import { CORE_MIMIC_IDS, EXAM_IDS, SAFETY_IDS } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { TODAY } from '../rules/a-visit.ts';
import { keptVisit, openFullForm, question } from './visit-page.ts';

type Said = { readonly live: string; readonly words: string };

/** As it is heard: every change of a live region that leaves words in it. No region changes its voice. */
async function listen(page: Page): Promise<() => Promise<readonly Said[]>> {
  await page.evaluate(() => {
    const regions = document.querySelectorAll(
      // What undo did is said apart, and only then.
      ':is([aria-live], [role=status], [role=alert], output):not(.step-said)',
    );
    if (regions.length !== 2) throw new Error('not two live regions');
    const said: { live: string; words: string }[] = [];
    Reflect.set(window, 'said', said);
    for (const region of regions) {
      const live = region.getAttribute('aria-live') ?? '';
      const voice = () => `${region.getAttribute('aria-live')} ${region.getAttribute('role')}`;
      const atFirst = voice();
      new MutationObserver(() => {
        if (!region.isConnected || voice() !== atFirst) throw new Error('another voice');
        const words = region.textContent;
        if (words !== '') said.push({ live, words });
      }).observe(region, { attributes: true, childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => Reflect.get(window, 'said'));
}

/** Clicks an answer, and lets more time pass than the page waits before it speaks. */
async function answer(page: Page, id: string, value: string): Promise<Visit> {
  await question(page, id)
    .locator(`input[value="${value}"]`)
    .first()
    .evaluate((input: HTMLInputElement) => input.click());
  await page.clock.runFor(1500);
  return (await keptVisit(page)) ?? emptyVisit;
}

const WHOLE_VISIT: readonly (readonly [id: string, value: string])[] = [
  ...SAFETY_IDS.filter((id) => id !== 'child-danger').map((id) => [`safety.${id}`, 'no'] as const),
  ['urge-to-move', 'yes'],
  ['rest-onset', 'yes'],
  ['relief-by-movement', 'no'],
  ['relief-by-movement', 'yes'],
  ['evening-pattern', 'yes'],
  ...CORE_MIMIC_IDS.map((id) => [`condition.${id}`, 'absent'] as const),
  ['another-cause-state', 'absent'],
  // Sitting balance is asked where walking or standing cannot be tested.
  ...EXAM_IDS.filter((id) => id !== 'sitting-balance').map(
    (id) => [`exam.${id}`, 'normal'] as const,
  ),
  // Three that are urgent, under one headline, one of them taken back and said again.
  ['safety.hot-joint', 'unsure'],
  ['safety.one-leg-swollen', 'yes'],
  ['safety.restless-distress', 'unsure'],
  ['safety.one-leg-swollen', 'no'],
  ['safety.one-leg-swollen', 'yes'],
  // An emergency, taken back and said again, and one more.
  ['safety.bladder-bowel-saddle', 'yes'],
  ['safety.bladder-bowel-saddle', 'no'],
  ['safety.bladder-bowel-saddle', 'yes'],
  ['safety.sudden-trouble', 'yes'],
];

test('each new class is said once, each new emergency and urgent flag once by itself (R-F17)', async ({
  page,
}) => {
  await page.clock.install({ time: `${TODAY}T10:42:00` });
  await page.goto('/');
  await question(page, 'urge-to-move').waitFor();
  await openFullForm(page);
  const heard = await listen(page);
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));

  let spoken: string = assess(emptyVisit, TODAY).headline.id;
  const known = new Set<string>();
  const expected: { live: string; starts: string }[] = [];
  for (const [id, value] of WHOLE_VISIT) {
    const { flags, headline } = assess(await answer(page, id, value), TODAY);
    const fresh = (tier: string) =>
      flags.filter((flag) => flag.tier === tier && !known.has(flag.id));
    const [emergency] = fresh('emergency');
    const [urgent] = fresh('urgent');
    if (emergency !== undefined)
      expected.push({ live: 'assertive', starts: `${emergency.time}: ${emergency.finding}.` });
    if (urgent !== undefined)
      expected.push({ live: 'polite', starts: `${urgent.time}: ${urgent.finding}.` });
    else if (emergency === undefined && headline.id !== spoken)
      expected.push({ live: 'polite', starts: headline.says });
    for (const flag of [...fresh('emergency'), ...fresh('urgent')]) known.add(flag.id);
    spoken = headline.id;
  }

  const said = await heard();
  expect(said.map(({ live }) => live)).toEqual(expected.map(({ live }) => live));
  for (const [index, { starts }] of expected.entries()) {
    expect.soft(said[index]?.words).toContain(starts);
  }
  expect(said.filter(({ words }) => words.startsWith('Same day: ')).length).toBeGreaterThan(2);
  expect(said.filter(({ live }) => live === 'assertive')).toHaveLength(2);
  expect(said.length).toBeGreaterThan(5);
  expect(said.length).toBeLessThan(WHOLE_VISIT.length / 3);
  expect(thrown).toEqual([]);
});
