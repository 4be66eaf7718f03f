import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TextField } from '../../../src/ui/text-field.tsx';
import { sitDown } from './at-desk.tsx';

const NOTE = /This looks like a number that identifies a person/;

test('free text that looks like a date of birth is said to, and kept all the same', async () => {
  const user = userEvent.setup();
  const onCommit = vi.fn();
  render(<TextField label="Because" hint="In your words" text="" onCommit={onCommit} />);
  const field = screen.getByRole('textbox', { name: 'Because' });
  await user.type(field, 'seen before, dob 12/03/1961');
  expect(screen.getByText(NOTE)).toBeVisible();
  expect(field).toHaveAccessibleDescription(/^In your words This looks like a number/);
  expect(field).not.toBeInvalid();
  expect(document.querySelector('[aria-live], [role=alert], [role=status], output')).toBeNull();
  await user.keyboard('{Enter}');
  expect(onCommit).toHaveBeenCalledWith('seen before, dob 12/03/1961');

  await user.clear(field);
  await user.type(field, 'since 2019, MRC 4/5');
  expect(screen.queryByText(NOTE)).toBeNull();
  expect(field).toHaveAccessibleDescription('In your words');
});

test('a search is not watched', () => {
  render(<TextField label="Search" type="search" text="12/03/1961" onCommit={() => {}} />);
  expect(screen.queryByText(NOTE)).toBeNull();
});

test('a record number among the medicines is said to be one, a laboratory value is not', async () => {
  const { user } = sitDown(['labs', 'causes']);
  const medicine = screen.getByRole('combobox', { name: 'Add a medicine' });
  await user.type(medicine, 'sertraline NHS 943 476 5919');
  expect(medicine).toHaveAccessibleDescription(NOTE);
  const ferritin = document.querySelector('[id="q-lab.ferritin"] input.typed');
  if (!(ferritin instanceof HTMLInputElement)) throw new Error('No field for ferritin');
  await user.clear(medicine);
  await user.type(ferritin, '123456');
  expect(screen.queryByText(NOTE)).toBeNull();
});
