/** From a line of the assessment to its rule and back, through the whole app. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { goToQuestion } from '../../../src/checklist/keys.ts';
import { FACT_WORDS } from '../../../src/rules/words/facts.ts';
import { isAsked } from '../../../src/rules/facts/relevance.ts';
import { emptyVisit } from '../../../src/rules/record/visit.ts';
import { area, heading, openApp } from '../app/open-app.tsx';

afterEach(() => window.history.replaceState(null, '', '/'));

const rowAt = (id: string): Promise<HTMLElement> => screen.findByText(id, { selector: 'code' });

test('from a "why" to its rule, and back to the visit as it was', async () => {
  const { user, option, outside } = await openApp('');
  await user.click(option('urge-to-move', 'no'));
  const { text } = outside.visit;
  const why = screen.getByText(': the five criteria').closest('details');
  if (why === null) throw new Error('no reasons for the five criteria');
  await user.click(within(why).getByText('Why'));
  await user.click(await within(why).findByText('Rule criterion-1/no-urge in Evidence'));

  const row = (await rowAt('no-urge')).closest('summary');
  await waitFor(() => expect(row).toHaveFocus());
  expect(await heading('Evidence: rules')).toBeVisible();
  expect(area('Evidence')).toHaveAttribute('aria-current', 'page');
  expect(screen.getByText('decides')).toBeVisible();

  await user.click(screen.getByText('Back to the visit'));
  await waitFor(async () => expect(await heading('Visit')).toHaveFocus());
  expect(option('urge-to-move', 'no')).toBeChecked();
  expect(outside.visit.text).toBe(text);
});

test('an address of the evidence opens there, and leads on within it', async () => {
  const { user } = await openApp('#evidence/urgency/U10');
  expect(screen.getByText('Loading the evidence.')).toBeVisible();
  const row = (await rowAt('U10')).closest('summary');
  await waitFor(() => expect(row).toHaveFocus());
  await user.click(screen.getByText('Edition', { selector: 'nav a' }));
  await waitFor(async () => expect(await heading('Evidence: edition')).toHaveFocus());
  expect(area('Evidence')).toHaveAttribute('aria-current', 'page');
});

test('#evidence takes the focus nowhere', async () => {
  await openApp('#evidence');
  expect(await heading('Evidence: rules')).toBeVisible();
  expect(document.body).toHaveFocus();
});

test('from a rule to the question that it reads, in focus', async () => {
  const { user } = await openApp('#evidence/iron/iron.adult.oralOrIv');
  await user.click(await screen.findByText('Ferritin', { selector: '.asked-as a' }));
  await waitFor(() =>
    expect(document.activeElement?.closest('[id="q-lab.ferritin"]')).toBeVisible(),
  );
});

test('every question that a rule reads and the blank visit asks is found on its page', async () => {
  await openApp('');
  const asks = [...new Set(Object.values(FACT_WORDS).flatMap(({ asks: of }) => of))];
  const asked = asks.filter((id) => isAsked(emptyVisit, id));
  expect(asked.length).toBeGreaterThan(70);
  const astray = asked.filter(
    (id) =>
      !goToQuestion(id) ||
      document.getElementById(`q-${id}`)?.contains(document.activeElement) !== true,
  );
  expect(astray).toEqual([]);
});

test('a medicine that was typed does not get into the address', async () => {
  const { user } = await openApp('');
  await user.type(document.querySelector('#q-medicines input') ?? document.body, 'Xyzzin{Enter}');
  const line = await screen.findByText(/^: Xyzzin/, { selector: 'summary *' });
  const why = line.closest('details');
  if (why === null) throw new Error('no reasons for the medicine');
  await user.click(within(why).getByText('Why'));
  const link = await within(why).findByText('Rule medicines in Evidence');
  expect(link).toHaveAttribute('href', '#evidence/medicines');
});
