/** The page before its script: readable, answered, and taken over without losing an answer. */
import { expect, test, type Page } from '@playwright/test';
import { TODAY } from '../rules/a-visit.ts';
import { SHORT_PATH } from '../../src/rules/record/path.ts';
import { endVisit, headline, isForIcon, keptVisit, panel, question } from './visit-page.ts';
import { WHOLE, partOf, wholeUnless } from './whole.ts';

const radio = (page: Page, id: string, name: string) =>
  question(page, id).getByRole('radio', { name, exact: true });

/** Everything that the browser says of the page as an error; a page drawn anew says one too. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isForIcon(message.location().url))
      errors.push(message.text());
  });
  return errors;
}

/** Holds the page's scripts back; the function that it gives lets them come. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: (() => void)[] = [];
  let isOpen = false;
  await page.route(/\.js$/, async (route) => {
    if (!isOpen) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  return async () => {
    isOpen = true;
    for (const go of held) go();
    await expect(page.locator('#root[data-served]')).toHaveCount(0);
  };
}

/** Opens the page, and comes back while its script is still on the way. */
async function openServed(page: Page, address = '/', day = TODAY) {
  await page.clock.setFixedTime(`${day}T10:42:00`);
  const errors = errorsOf(page);
  const letCome = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('#criteria')).toBeAttached();
  return { errors, letCome };
}

/** All that moves once the page is there, as the browser counts it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Reflect.set(window, 'shifts', []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => Reflect.get(window, 'shifts'));

test('the questions are read before the script is there, and no assessment', async ({ page }) => {
  await openServed(page);
  await expect(radio(page, 'urge-to-move', 'Yes')).toBeVisible();
  await expect(headline(page)).toHaveCount(0);
  await expect(page.locator('main input:checked')).toHaveCount(0);
});

test('answers given before the script are kept, one step each', async ({ page }) => {
  await watchShifts(page);
  const { errors, letCome } = await openServed(page);
  await radio(page, 'urge-to-move', 'Yes').check();
  await radio(page, 'safety.legs-weaker', 'No').check();
  await radio(page, 'condition.akathisia', 'Unsure').check();
  await radio(page, 'exam.gait', 'Normal').check();
  await page.getByRole('textbox', { name: 'Ferritin', exact: true }).fill('31');
  await page.getByRole('textbox', { name: 'Age', exact: true }).fill('52');
  await radio(page, 'rest-onset', 'Unsure').check();
  await letCome();

  const visit = await keptVisit(page);
  expect(visit?.answers).toEqual({ 'urge-to-move': 'yes', 'rest-onset': 'unsure' });
  expect(visit?.safety).toEqual({ 'legs-weaker': { answer: 'no' } });
  expect(visit?.conditions).toEqual({ akathisia: { state: 'unsure' } });
  expect(visit?.exam).toEqual({ gait: { state: 'normal' } });
  expect(visit?.labs).toEqual({ ferritin: { text: '31', unit: 'ng/mL' } });
  expect(visit?.numbers.age?.text).toBe('52');
  await expect(radio(page, 'urge-to-move', 'Yes')).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Age', exact: true })).toHaveValue('52');
  await expect(
    panel(page)
      .getByRole('listitem')
      .filter({ hasText: /^✓Urge: met$/ }),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

/** "q-sex: female": what is chosen on the page, in its order. */
const chosen = (page: Page): Promise<readonly string[]> =>
  page
    .locator('input:checked')
    .evaluateAll((inputs) =>
      inputs.map((each) => `${each.closest('[id^="q-"]')?.id}: ${each.getAttribute('value')}`),
    );

for (const place of partOf([0, 1, 2], 3)) {
  test(`option ${place + 1} of every question is kept as it was chosen`, async ({ page }) => {
    const { errors, letCome } = await openServed(page);
    const count = await page.locator('.choice, .several').evaluateAll((groups, at) => {
      const options = groups.flatMap((group) => group.querySelectorAll('input')[at] ?? []);
      for (const each of options) each.checked = true;
      return options.length;
    }, place);
    expect(count).toBeGreaterThan(4);
    const before = await chosen(page);
    expect(before).toHaveLength(count);
    await letCome();
    expect(await chosen(page)).toEqual(expect.arrayContaining([...before]));
    // What is kept of it draws the same, whatever the form still holds.
    await page.goto('/icon.svg');
    await page.unroute(/\.js$/);
    await page.goto('/');
    await expect(page.locator('#root[data-served]')).toHaveCount(0);
    expect(await chosen(page)).toEqual(expect.arrayContaining([...before]));
    expect(errors).toEqual([]);
  });
}

test('the rules are overdue only on the page that knows the day', WHOLE, async ({ page }) => {
  const { errors, letCome } = await openServed(page, '/', '2031-02-03');
  const overdue = page.getByText('due for review since');
  await expect(overdue).toHaveCount(0);
  await letCome();
  await expect(overdue.first()).toBeAttached();
  expect(errors).toEqual([]);
});

test('what is still being typed goes on', WHOLE, async ({ page }) => {
  const { errors, letCome } = await openServed(page);
  const ferritin = page.getByRole('textbox', { name: 'Ferritin', exact: true });
  const age = page.getByRole('textbox', { name: 'Age', exact: true });
  await ferritin.fill('31');
  await age.focus();
  await page.keyboard.type('5');
  await letCome();
  await expect(age).toBeFocused();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  const kept = await keptVisit(page);
  expect(kept?.numbers.age?.text).toBe('52');
  expect(kept?.labs.ferritin?.text).toBe('31');
  expect(errors).toEqual([]);
});

for (const id of ['exam.gait', 'exam.plantars'])
  test(
    `an address leads to ${id}, behind More or not`,
    wholeUnless(id === 'exam.plantars'),
    async ({ page }) => {
      const { errors, letCome } = await openServed(page, `/#q-${id}`);
      await expect(page.locator('#q-exam\\.gait')).toBeAttached();
      await expect(page.locator('#q-exam\\.plantars')).toHaveCount(0);
      await letCome();
      await expect(question(page, id)).toBeInViewport();
      await expect(question(page, id).locator(':focus')).toHaveCount(1);
      const current = page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current]');
      await expect(current).toHaveText(/^Signs/);
      expect(errors).toEqual([]);
    },
  );

test('an address leads to a section', WHOLE, async ({ page }) => {
  const { errors, letCome } = await openServed(page, '/#labs');
  await letCome();
  const title = page.getByRole('heading', { name: 'Bloods', level: 2 });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  expect(errors).toEqual([]);
});

test('the short path is served whole, and nothing of what stands behind More', async ({ page }) => {
  await openServed(page);
  const served = await page
    .locator('main [data-question]')
    .evaluateAll((questions) => questions.map((each) => each.getAttribute('data-question')));
  expect(served).toEqual([...Object.values(SHORT_PATH).flat(), 'takes-medicines']);
});

test('an early answer joins the visit that the tab keeps', async ({ page }) => {
  const { errors, letCome } = await openServed(page);
  await letCome();
  await radio(page, 'urge-to-move', 'Yes').check();
  await radio(page, 'rest-onset', 'No').check();
  const none = page.getByRole('checkbox', { name: 'Takes no medicines' });
  await none.check();

  await page.unroute(/\.js$/);
  const again = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('#criteria')).toBeAttached();
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await radio(page, 'rest-onset', 'Yes').check();
  await none.check();
  await again();
  expect((await keptVisit(page))?.answers).toEqual({
    'urge-to-move': 'yes',
    'rest-onset': 'yes',
    'takes-medicines': 'none',
  });
  await expect(none).toBeChecked();
  await expect(radio(page, 'urge-to-move', 'Yes')).toBeChecked();
  await expect(radio(page, 'rest-onset', 'Yes')).toBeChecked();
  // The restored part is no step; the early answers are, where they changed something.
  await page.keyboard.press('Control+z');
  await expect(radio(page, 'rest-onset', 'No')).toBeChecked();
  await expect(radio(page, 'urge-to-move', 'Yes')).toBeChecked();
  expect(errors).toEqual([]);
});

test('a unit is the one that is shown: chosen early, kept by the tab, or remembered by the device (D67)', async ({
  page,
}) => {
  const { errors, letCome } = await openServed(page);
  const unitOf = (name: string) => page.getByRole('combobox', { name: `Unit of ${name}` });
  const b12 = page.getByRole('textbox', { name: 'Vitamin B12, total', exact: true });
  await unitOf('Ferritin').selectOption('µg/L');
  await page.getByRole('textbox', { name: 'Ferritin', exact: true }).fill('31');
  await b12.fill('180');
  await radio(page, 'sex', 'Male').focus();
  await letCome();
  const { labs } = (await keptVisit(page)) ?? {};
  expect(labs?.ferritin).toEqual({ text: '31', unit: 'µg/L', 'unit-by': 'chosen' });
  expect(labs?.b12).toEqual({ text: '180', unit: await unitOf('Vitamin B12, total').inputValue() });

  await unitOf('Vitamin B12, total').selectOption('ng/L');
  await expect.poll(async () => (await keptVisit(page))?.labs.b12?.unit).toBe('ng/L');
  await page.unroute(/\.js$/);
  const again = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await again();
  await expect(b12).toHaveValue('180');
  await expect(unitOf('Vitamin B12, total')).toHaveValue('ng/L');
  await expect(unitOf('Ferritin')).toHaveValue('µg/L');

  await endVisit(page);
  await page.reload();
  await expect(unitOf('Vitamin B12, total')).toHaveValue('ng/L');
  await b12.fill('200');
  await page.keyboard.press('Enter');
  expect((await keptVisit(page))?.labs.b12).toEqual({
    text: '200',
    unit: 'ng/L',
    'unit-by': 'remembered',
  });
  expect(errors).toEqual([]);
});

test(
  'an early answer is never put into a visit that waits to be asked about',
  WHOLE,
  async ({ page }) => {
    const { letCome } = await openServed(page);
    await letCome();
    await radio(page, 'urge-to-move', 'Yes').check();
    await page.goto('/icon.svg');
    await page.clock.setFixedTime(`${TODAY}T09:30:00`);
    await page.unroute(/\.js$/);
    const again = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await radio(page, 'rest-onset', 'No').check();
    await again();
    await expect(radio(page, 'urge-to-move', 'Yes')).not.toBeChecked();
    await expect(radio(page, 'rest-onset', 'No')).toBeChecked();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await expect(radio(page, 'urge-to-move', 'Yes')).toBeChecked();
    await expect(radio(page, 'rest-onset', 'No')).not.toBeChecked();
  },
);

test('a reload and the way back never give an answer by themselves', async ({ page }) => {
  const { errors, letCome } = await openServed(page);
  await letCome();
  await radio(page, 'urge-to-move', 'Yes').check();
  await page.getByRole('textbox', { name: 'Age', exact: true }).fill('52');
  await page.keyboard.press('Enter');
  const kept = await keptVisit(page);
  await endVisit(page);
  await radio(page, 'rest-onset', 'No').check();
  await page.keyboard.press('Delete');

  const isBlank = async () => {
    await expect(page.locator('#root[data-served]')).toHaveCount(0);
    await expect(page.locator('main input:checked')).toHaveCount(0);
    expect(await keptVisit(page)).toBeUndefined();
  };
  await page.reload();
  await isBlank();
  await page.goto('/icon.svg');
  await page.goBack();
  await isBlank();

  // A visit that is kept comes back as it was.
  await radio(page, 'urge-to-move', 'Yes').check();
  const age = page.getByRole('textbox', { name: 'Age', exact: true });
  await age.fill('52');
  await age.press('Enter');
  await page.goto('/icon.svg');
  await page.goBack();
  await expect(age).toHaveValue('52');
  await expect(radio(page, 'urge-to-move', 'Yes')).toBeChecked();
  expect(await keptVisit(page)).toEqual(kept);

  // One that is asked about first leaves nothing in the form of the fresh one.
  const isFresh = async () => {
    await expect(page.getByRole('button', { name: 'Go on with it' })).toBeVisible();
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await expect(age).toHaveValue('');
    expect(await keptVisit(page)).toEqual(kept);
  };
  await page.goto('/icon.svg');
  // A visit of a time yet to come; only now, since an open page locks where the clock goes back.
  await page.clock.setFixedTime(`${TODAY}T09:30:00`);
  await page.goBack();
  await isFresh();
  await page.goForward();
  await page.goBack();
  await isFresh();
  await page.reload();
  await isFresh();
  expect(errors).toEqual([]);
});

test(
  'an address of another area draws that area, and keeps what was answered before',
  WHOLE,
  async ({ page }) => {
    const { errors, letCome } = await openServed(page, '/#evidence');
    await radio(page, 'urge-to-move', 'Yes').check();
    await letCome();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Evidence/);
    expect((await keptVisit(page))?.answers).toEqual({ 'urge-to-move': 'yes' });
    expect(errors).toEqual([]);
  },
);

test('nothing moves while the script takes over', async ({ page }) => {
  await watchShifts(page);
  const { errors, letCome } = await openServed(page);
  // Nothing is painted before the styles are there; what is measured must wait for them too.
  await expect(radio(page, 'urge-to-move', 'Yes')).toHaveCSS('opacity', '0');
  const before = await radio(page, 'urge-to-move', 'Yes').boundingBox();
  // A page that is painted while the rest of it is still on its way moves as that comes.
  const served = await shifts(page);
  await letCome();
  await page.waitForLoadState('networkidle');
  expect(await radio(page, 'urge-to-move', 'Yes').boundingBox()).toEqual(before);
  expect(await shifts(page)).toEqual(served);
  expect(errors).toEqual([]);
});
