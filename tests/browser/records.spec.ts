/** The visit for a record system: saved, opened again, and the form that it answers. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { TODAY } from '../rules/a-visit.ts';
import {
  asFile,
  button,
  keptVisit,
  newVisit,
  openBlank,
  openExample,
  visitFile,
} from './visit-page.ts';

test('a visit saved for a record system opens again after one sentence, and the form stands beside it', async ({
  page,
}) => {
  await openBlank(page);
  await openExample(page);
  const kept = await keptVisit(page);
  await button(page, 'Summary').click();
  await button(page, 'For a record system').click();
  const form = page.getByRole('link', { name: 'The form that it answers' });
  const stands = await page.request.get((await form.getAttribute('href')) ?? '');
  expect(await stands.json()).toMatchObject({ resourceType: 'Questionnaire' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the visit').click(),
  ]);
  expect(download.suggestedFilename()).toBe(`rls-visit-${TODAY}-1042.fhir.json`);
  const text = await readFile(await download.path(), 'utf8');
  // What was pressed is done: the menu is closed by itself.
  await expect(form).toBeHidden();

  await button(page, 'Back to the questions').click();
  await newVisit(page);
  await visitFile(page).setInputFiles(asFile(text));
  await expect(
    page.getByText(/^The file holds an example response to the form of this checklist written by/u),
  ).toBeVisible();
  await button(page, 'Open it').click();
  await expect(button(page, 'Leave the example')).toBeVisible();
  expect(await keptVisit(page)).toEqual(kept);
});
