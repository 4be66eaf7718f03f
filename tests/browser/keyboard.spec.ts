/** The visit by keyboard alone, and the single keys that never get in the way of typing. */
import { expect, test, type Page } from '@playwright/test';
import { CORE_MIMIC_IDS, SAFETY_IDS } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import {
  cardsBar,
  headline,
  keptVisit,
  moreButton,
  openBlank,
  question,
  reach,
} from './visit-page.ts';
import { WHOLE, partOf } from './whole.ts';

/** The question that has the focus; and whether the focus is lost, or lies under a bar. */
function focus(page: Page): Promise<{ at: string; types: boolean; trouble: string }> {
  return page.evaluate(() => {
    const found = document.activeElement;
    if (found === null || found === document.body) return { at: '', types: false, trouble: 'lost' };
    const at = found.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? '';
    const types =
      found instanceof HTMLSelectElement ||
      (found instanceof HTMLInputElement && !['radio', 'checkbox'].includes(found.type));
    // A new card lets pointers through for a moment, and a hit would be what lies under its answers.
    for (const settling of document.getAnimations()) settling.finish();
    const { x, y, width, height } = found.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const isSeen = top !== null && (found.contains(top) || top.contains(found));
    return { at, types, trouble: isSeen ? '' : `covered by ${top?.className ?? 'nothing'}` };
  });
}

/** What is typed, or the key that answers, question by question. */
type Plan = Readonly<Record<string, string>>;

const each = (ids: readonly string[], prefix: string, key: string): Plan =>
  Object.fromEntries(ids.map((id) => [`${prefix}${id}`, key]));

/** A usual visit: an adult with classic symptoms, the short path asked to its end, two values measured. */
const USUAL: Plan = {
  age: '52',
  sex: '2',
  'treated-now': 'n',
  'urge-to-move': 'y',
  'rest-onset': 'y',
  'relief-by-movement': 'y',
  'evening-pattern': 'y',
  ...each(SAFETY_IDS, 'safety.', 'n'),
  ...each(CORE_MIMIC_IDS, 'condition.', 'n'),
  ...each(
    ['strength', 'light-touch', 'vibration-position', 'reflexes', 'gait', 'romberg'],
    'exam.',
    '2',
  ),
  'lab.ferritin': '62',
  'lab.tsat': '24',
};
/** An adult is not asked the tenth safety question. */
const ANSWERS = Object.keys(USUAL).length - 1;

type Walked = {
  /** Every key that was pressed. */
  readonly keys: number;
  /** Of these, the ones that pass over a question that the plan leaves blank. */
  readonly passing: number;
  readonly troubles: readonly string[];
};

/** Walks the page down from the first question, and counts every key. */
async function walk(page: Page, plan: Plan): Promise<Walked> {
  const troubles: string[] = [];
  const left = new Set(Object.keys(plan));
  left.delete('safety.child-danger');
  const pressed: string[] = [];
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    pressed.push(...keys);
  };
  // Behind a card Tab comes to Back and Next; Enter goes on from a number in either.
  const on = (await cardsBar(page).isVisible()) ? 'Enter' : 'Tab';
  await press('j');
  let passing = 0;
  // Many more steps than there are questions: a walk in circles must end.
  for (let step = 0; step < 200 && left.size > 0; step += 1) {
    const { at, types, trouble } = await focus(page);
    if (trouble !== '') troubles.push(`${at} after ${pressed.length} keys: ${trouble}`);
    const answer = left.delete(at) ? (plan[at] ?? '') : '';
    await press(...Array.from(answer));
    // An answer key moves on by itself.
    if (types) await press(on);
    else if (answer === '') await press('j');
    if (answer === '') passing += 1;
  }
  expect([...left]).toEqual([]);
  return { keys: pressed.length, passing, troubles };
}

const WINDOWS = [
  // 400 % zoom on a screen of 1280 by 1024.
  [320, 256],
  [1280, 720],
  [820, 1180],
  [390, 844],
] as const;
for (const [width, height] of partOf(WINDOWS, 4)) {
  test(`a whole visit by keyboard alone, ${width} by ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openBlank(page);
    const { keys, passing, troubles } = await walk(page, USUAL);

    expect(troubles).toEqual([]);
    await expect(headline(page)).toHaveText('RLS criteria met.');
    const kept = (await keptVisit(page)) as Visit;
    expect(kept.answers['evening-pattern']).toBe('yes');
    expect(Object.keys(kept.exam)).toHaveLength(6);
    expect(kept.labs.ferritin).toEqual({ text: '62', unit: 'ng/mL' });
    test.info().annotations.push({
      type: 'keys',
      description: `${keys} keys, ${passing} of them past a blank, for ${ANSWERS} answers`,
    });
    // A typed number takes its digits and one key more, every other answer one key.
    expect((keys - passing) / ANSWERS).toBeLessThanOrEqual(1.2);
  });
}

test('from the top of the page Tab alone reaches the first question', async ({ page }) => {
  await openBlank(page);
  let tabs = 0;
  while ((await focus(page)).at !== 'age' && tabs < 40) {
    await page.keyboard.press('Tab');
    tabs += 1;
  }
  expect((await focus(page)).at).toBe('age');
  expect(tabs).toBeLessThanOrEqual(20);
});

test('K goes back, Delete takes the answer back, U says unsure', WHOLE, async ({ page }) => {
  await openBlank(page);
  await question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('y');
  expect((await focus(page)).at).toBe('rest-onset');
  await page.keyboard.press('u');
  expect((await focus(page)).at).toBe('relief-by-movement');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  expect((await focus(page)).at).toBe('urge-to-move');
  await page.keyboard.press('Delete');
  expect((await focus(page)).at).toBe('urge-to-move');
  expect((await keptVisit(page))?.answers).toEqual({ 'rest-onset': 'unsure' });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('3');
  // Choosing the same again by key leaves it: only Delete clears.
  expect((await keptVisit(page))?.answers).toEqual({ 'rest-onset': 'unsure' });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await keptVisit(page))?.answers).toEqual({
    'urge-to-move': 'yes',
  });
});

test(
  'J goes on from where the focus is: a section by its link, a shortcut between two',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await page.getByRole('link', { name: /^Signs/ }).press('Enter');
    expect(new URL(page.url()).hash).toBe('#exam');
    await page.keyboard.press('j');
    expect((await focus(page)).at).toBe('exam.strength');
    await moreButton(page, 'mimics').focus();
    await page.keyboard.press('j');
    expect((await focus(page)).at).toBe('condition.leg-cramps');
    await moreButton(page, 'mimics').press('Enter');
    await page.getByRole('button', { name: 'Rest asked, none present' }).focus();
    await page.keyboard.press('j');
    expect((await focus(page)).at).toBe('another-cause-state');
    await page.getByRole('button', { name: 'Rest asked, none present' }).focus();
    await page.keyboard.press('k');
    expect((await focus(page)).at).toBe('condition.akathisia');
  },
);

test(
  'an answer that opens a question leads to it, and past it when it opens none',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    await question(page, 'relief-by-movement').getByRole('radio', { name: 'Yes' }).focus();
    await page.keyboard.press('y');
    expect((await focus(page)).at).toBe('evening-pattern');
    await page.keyboard.press('n');
    expect((await focus(page)).at).toBe('evening-pattern-earlier');
    await page.keyboard.press('y');
    expect((await focus(page)).at).toBe('safety.sudden-trouble');
    expect((await keptVisit(page))?.answers).toEqual({
      'relief-by-movement': 'yes',
      'evening-pattern': 'no',
      'evening-pattern-earlier': 'yes',
    });
  },
);

test('an answer goes into what it opens, and the last answer of that goes on (P12)', async ({
  page,
}) => {
  await openBlank(page);
  await question(page, 'safety.legs-weaker').getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('y');
  // Several can be meant: a digit chooses and stays, Enter goes on, and no letter answers the question.
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  expect((await focus(page)).at).toBe('safety.legs-weaker');
  expect((await keptVisit(page))?.safety['legs-weaker']).toEqual({
    answer: 'yes',
    details: ['one-leg'],
  });
  for (let more = 0; more < 6 && (await focus(page)).at === 'safety.legs-weaker'; more += 1)
    await page.keyboard.press('Control+Enter');
  expect((await focus(page)).at).toBe('safety.breathless-swallowing');

  await question(page, 'condition.leg-cramps').getByRole('radio', { name: 'Present' }).focus();
  await page.keyboard.press('y');
  expect((await focus(page)).at).toBe('condition.leg-cramps');
  await page.keyboard.press('2');
  expect((await focus(page)).at).toBe('condition.leg-cramps');
  await page.keyboard.press('n');
  expect((await keptVisit(page))?.conditions['leg-cramps']).toEqual({
    state: 'present',
    status: 'suspected',
    'explains-all': 'no',
  });
  expect((await focus(page)).at).toBe('condition.positional');
});

test(
  'keys that are typed into a field or chosen in a list answer nothing',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    const age = page.getByRole('textbox', { name: 'Age', exact: true });
    await age.focus();
    await page.keyboard.type('yn?1u');
    await expect(age).toHaveValue('yn?1u');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await age.fill('');

    const medicine = page.getByRole('combobox', { name: 'Add a medicine' });
    await medicine.focus();
    await page.keyboard.type('yjk 123');
    await expect(medicine).toHaveValue('yjk 123');

    await page.getByRole('combobox', { name: 'Unit of Ferritin' }).focus();
    await page.keyboard.type('yn');
    // What is half typed is kept beside the visit, a moment after the last key; the visit holds nothing.
    await expect.poll(() => keptVisit(page)).toEqual(JSON.parse(JSON.stringify(emptyVisit)));
  },
);

test('R-F1: the arrow keys pass causes by, and only the one that the list is left on is named', async ({
  page,
}) => {
  await openBlank(page);
  await reach(page, 'exam.tone');
  const tone = question(page, 'exam.tone');
  await tone.getByRole('radio', { name: 'Abnormal' }).check();
  const list = tone.getByRole('combobox', { name: /^Attributed to/ });
  const named = async () => (await keptVisit(page))?.exam.tone?.attributed;
  await list.focus();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const condition = await list.inputValue();
  expect(condition).not.toBe('');
  expect(await named()).toBeUndefined();

  await page.keyboard.press('Tab');
  await expect.poll(named).toEqual({ to: 'condition', condition });
  const opened = tone.getByRole('radiogroup', { name: /^Does it explain all/ });
  await expect(opened.locator(':focus')).toHaveCount(1);

  // Escape takes the steps back, and Enter names at once.
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(list).toHaveValue(condition);
  await page.keyboard.press('ArrowDown');
  const other = await list.inputValue();
  await page.keyboard.press('Enter');
  await expect.poll(named).toEqual({ to: 'condition', condition: other });
  expect((await keptVisit(page))?.conditions).toEqual({});
  // It goes on, as from any field.
  await expect(opened.locator(':focus')).toHaveCount(1);

  // What is passed by when the page is loaded again is what it stood on.
  await list.focus();
  await page.keyboard.press('ArrowDown');
  const last = await list.inputValue();
  await page.reload();
  await expect.poll(named).toEqual({ to: 'condition', condition: last });
});

test('? opens the list of keys, Escape closes it and gives the focus back', async ({ page }) => {
  await openBlank(page);
  await question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Shortcuts' });
  await expect(list).toBeVisible();
  await expect(list.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('y');
  expect(await keptVisit(page)).toBeUndefined();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  expect((await focus(page)).at).toBe('urge-to-move');
});

test('the single keys can be switched off and on; undo stays', async ({ page }) => {
  await openBlank(page);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys are on' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('The keys are off.')).toBeVisible();

  const urge = question(page, 'urge-to-move').getByRole('radio', { name: 'Yes' });
  await urge.focus();
  for (const key of ['y', '1', 'j', '?']) await page.keyboard.press(key);
  expect((await focus(page)).at).toBe('urge-to-move');
  expect(await keptVisit(page)).toBeUndefined();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(urge).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(urge).not.toBeChecked();

  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await page.getByRole('checkbox', { name: 'Single keys are on' }).check();
  await page.keyboard.press('Escape');
  await urge.focus();
  await page.keyboard.press('n');
  expect((await keptVisit(page))?.answers).toEqual({ 'urge-to-move': 'no' });
});

test('what was typed into the power table is a grade each, down the leg', async ({ page }) => {
  await openBlank(page);
  await question(page, 'exam.strength').getByRole('radio', { name: 'Abnormal' }).check();
  await page.getByRole('textbox', { name: 'Hip flexion, left' }).focus();
  await page.keyboard.type('554-3');
  expect((await keptVisit(page))?.power).toMatchObject({
    'hip-flexion': { left: '5' },
    'knee-extension': { left: '5' },
    'ankle-dorsiflexion': { left: '4-' },
    'ankle-plantarflexion': { left: '3' },
  });
  await expect(page.getByRole('textbox', { name: 'Great toe extension, left' })).toBeFocused();
});

test(
  'P6 and H7: a double click leaves the answer, and Delete takes it back',
  WHOLE,
  async ({ page }) => {
    await openBlank(page);
    const yes = question(page, 'safety.bladder-bowel-saddle').getByRole('radio', { name: 'Yes' });
    await yes.dblclick();
    await expect(yes).toBeChecked();
    expect((await keptVisit(page))?.safety['bladder-bowel-saddle']).toEqual({ answer: 'yes' });
    await page.keyboard.press('Delete');
    await expect(yes).not.toBeChecked();
    expect((await focus(page)).at).toBe('safety.bladder-bowel-saddle');
  },
);
