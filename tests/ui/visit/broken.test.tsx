import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/error-boundary.tsx';
import { openExample, openSession } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

function Breaks(): never {
  throw new Error('broken on purpose');
}

test('a page that breaks keeps the answers, hands over their text, and can start again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const outside = fakeOutside();
  const session = await openSession(outside);
  openExample(session);
  render(
    <ErrorBoundary session={session} area="visit">
      <Breaks />
    </ErrorBoundary>,
  );
  const user = userEvent.setup();
  expect(screen.getByText(/The answers are kept in this tab/)).toBeVisible();
  expect(outside.visit.text).toContain('"example": true');

  await user.click(screen.getByRole('button', { name: 'Copy the visit’s text' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^EXAMPLE/);

  await user.click(screen.getByRole('button', { name: 'Start again' }));
  await user.click(screen.getByRole('button', { name: /^Wipe these answers/ }));
  expect(outside.visit.text).toBeUndefined();
});
