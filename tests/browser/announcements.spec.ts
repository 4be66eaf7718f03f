/** What is spoken over a whole visit: each new class of the headline once, and nothing else. */
import { expect, test, type Page } from '@playwright/test';
import { assess } from '../../src/rules/assess.ts';
import { CORE_MIMIC_IDS, EXAM_IDS, SAFETY_IDS } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { TODAY } from '../rules/a-visit.ts';
import { keptVisit, openFullForm, question } from './visit-page.ts';

type Said = { readonly live: string; readonly words: string };

/** As it is heard: every change of the live region that leaves words in it. */
async function listen(page: Page): Promise<() => Promise<readonly Said[]>> {
  await page.evaluate(() => {
    const regions = document.querySelectorAll('[aria-live], [role=status], [role=alert], output');
    const [region] = regions;
    if (region === undefined || regions.length !== 1) throw new Error('not one live region');
    const said: { live: string; words: string }[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver(() => {
      const words = region.textContent;
      if (words !== '') said.push({ live: region.getAttribute('aria-live') ?? '', words });
    }).observe(region, { childList: true, characterData: true, subtree: true });
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
  // An emergency, taken back and said again, and one more.
  ['safety.bladder-bowel-saddle', 'yes'],
  ['safety.bladder-bowel-saddle', 'no'],
  ['safety.bladder-bowel-saddle', 'yes'],
  ['safety.sudden-trouble', 'yes'],
];

test('each new class is said once, each new emergency at once and once only', async ({ page }) => {
  await page.clock.install({ time: `${TODAY}T10:42:00` });
  await page.goto('/');
  await question(page, 'urge-to-move').waitFor();
  await openFullForm(page);
  const heard = await listen(page);

  let before = assess(emptyVisit, TODAY);
  const known = new Set<string>();
  const expected: { live: string; starts: string }[] = [];
  for (const [id, value] of WHOLE_VISIT) {
    const now = assess(await answer(page, id, value), TODAY);
    const fresh = now.flags.filter((flag) => flag.tier === 'emergency' && !known.has(flag.id));
    for (const flag of fresh) known.add(flag.id);
    if (fresh.length > 0) {
      expected.push({ live: 'assertive', starts: `${fresh[0]?.time}: ${fresh[0]?.finding}.` });
    } else if (now.headline.id !== before.headline.id) {
      expected.push({ live: 'polite', starts: now.headline.says });
    }
    before = now;
  }

  const said = await heard();
  expect(said.map(({ live }) => live)).toEqual(expected.map(({ live }) => live));
  for (const [index, { starts }] of expected.entries()) {
    expect.soft(said[index]?.words).toContain(starts);
  }
  expect(said.filter(({ live }) => live === 'assertive')).toHaveLength(2);
  expect(said.length).toBeGreaterThan(5);
  expect(said.length).toBeLessThan(WHOLE_VISIT.length / 3);
});
