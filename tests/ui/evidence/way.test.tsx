/** An address of the evidence, through the whole app; tests/browser/evidence.spec.ts goes there and back. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { area, heading, openApp } from '../app/open-app.tsx';

const rowAt = (id: string): Promise<HTMLElement> => screen.findByText(id, { selector: 'code' });

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
