/** What is offered beside a medicine that is not in the list (D72, D73). */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sitDown } from './at-desk.tsx';

const medicineRow = (name: string): HTMLElement => {
  const found = screen.getByRole('heading', { name }).closest('li');
  if (found === null) throw new Error(`${name} stands in no row`);
  return found;
};

test('D73: a slip is offered, taken only by its button, and what was said of it stays', async () => {
  const { user, visit } = sitDown(['causes'], {
    medicines: [{ name: 'setraline 50 mg', use: 'taking' }],
  });
  const row = medicineRow('setraline 50 mg');
  expect(within(row).getByText('Did you mean')).toBeVisible();
  expect(visit().medicines).toEqual([{ name: 'setraline 50 mg', use: 'taking' }]);
  await user.click(within(row).getByRole('button', { name: 'sertraline 50 mg' }));
  expect(visit().medicines).toEqual([{ name: 'sertraline 50 mg', use: 'taking' }]);
  expect(screen.queryByText('Did you mean')).toBeNull();
  expect(screen.getByRole('combobox', { name: 'Add a medicine' })).toHaveFocus();
});

test('D73: “none” asks whether none is taken', async () => {
  const { user, visit } = sitDown(['causes'], { medicines: [{ name: 'none' }] });
  await user.click(within(medicineRow('none')).getByRole('button', { name: 'Takes no medicines' }));
  expect(visit().medicines).toEqual([]);
  expect(visit().answers['takes-medicines']).toBe('none');
});

test('D73: beside another medicine “none” is said to be no medicine, and takes nothing away', () => {
  sitDown(['causes'], { medicines: [{ name: 'none' }, { name: 'sertraline' }] });
  const row = medicineRow('none');
  expect(within(row).getByText('No medicine. Is none taken?')).toBeVisible();
  expect(within(row).queryByRole('button', { name: 'Takes no medicines' })).toBeNull();
});

test('D72: a brand of several contents asks which, and clears nothing', () => {
  sitDown(['causes'], { medicines: [{ name: 'Benadryl' }, { name: 'paracetamol' }] });
  const row = medicineRow('Benadryl');
  expect(within(row).getByText(/^Which Benadryl\?/)).toBeVisible();
  expect(within(row).queryByText(/Usually not a problem/)).toBeNull();
  expect(within(medicineRow('paracetamol')).getByText('No known link with RLS.')).toBeVisible();
});
