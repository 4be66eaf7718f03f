/** Fills a blank form of LHC-Forms by clicking and typing, as a person would, from the answers of a response. */
import type { Locator, Page } from '@playwright/test';
import type { Answer, QuestionnaireResponse, ResponseItem } from '../../src/fhir/resources.ts';

const leavesIn = (items: readonly ResponseItem[]): readonly ResponseItem[] =>
  items.flatMap((item) => [
    ...(item.answer === undefined ? [] : [item]),
    ...leavesIn(item.item ?? []),
  ]);

/** An item by its name: its id begins with it, and ends in the number of each group that it is in. */
const itemOf = (page: Page, linkId: string): Locator =>
  page.locator(`xpath=//*[starts-with(@id,"item-${linkId}/1")]`).first();
const fieldOf = (page: Page, linkId: string): Locator =>
  page.locator(`input[id^="${linkId}/1"], textarea[id^="${linkId}/1"]`).first();

/** Of a row, with or without the number that the program puts before it. */
const whole = (words: string): RegExp =>
  new RegExp(
    `^\\s*(?:\\d+:\\s*)?${words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)}\\s*$`,
    'u',
  );

/** A radio button or a box by its whole words; in a list that is typed into, the row by its whole words. */
async function choose(page: Page, linkId: string, display: string): Promise<void> {
  const label = itemOf(page, linkId)
    .locator('label')
    .filter({ has: page.getByText(display, { exact: true }) });
  const own = itemOf(page, linkId).getByText(display, { exact: true });
  if ((await label.count()) > 0) return label.first().click();
  if ((await own.count()) > 0) return own.first().click();
  await fieldOf(page, linkId).fill(display);
  await page
    .locator('#lhc-tools-searchResults li, #completionOptions li')
    .filter({ hasText: whole(display) })
    .first()
    .click();
}

async function type(page: Page, linkId: string, text: string): Promise<void> {
  const field = fieldOf(page, linkId);
  await field.fill(text);
  await field.blur();
}

async function answer(page: Page, linkId: string, given: Answer): Promise<void> {
  if ('valueCoding' in given) await choose(page, linkId, given.valueCoding.display ?? '');
  else if ('valueQuantity' in given) await type(page, linkId, String(given.valueQuantity.value));
  else if ('valueString' in given) await type(page, linkId, given.valueString);
  else throw new Error(`${linkId} is of a kind that is not filled in by hand here`);
}

/** How many answers were given. Units are left as the program chose them, which is the first. */
export async function fillIn(page: Page, response: QuestionnaireResponse): Promise<number> {
  const leaves = leavesIn(response.item ?? []);
  const answers = leaves.flatMap(({ linkId, answer: given = [] }) =>
    given.map((each) => [linkId, each] as const),
  );
  for (const [linkId, given] of answers) await answer(page, linkId, given);
  return answers.length;
}
