/** What is typed and cannot be recorded stays in its field and is said to; nothing is cut (D73). */
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LONGEST } from '../../../src/rules/record/lengths.ts';
import { sitDown } from './at-desk.tsx';

const TOO_LONG = (most: number) => `Typed, not added: it takes at most ${most} characters.`;
const medicines = () => screen.getByRole('combobox', { name: 'Add a medicine' });
const leave = () => act(() => (document.activeElement as HTMLElement).blur());

describe('longer than can be kept', () => {
  test('words stay in their field, whole, until they are shorter', async () => {
    const { user, visit } = sitDown(['mimics'], { 'another-cause': { state: 'present' } });
    const field = screen.getByRole('textbox', { name: /^Another cause/ });
    const long = 'x'.repeat(LONGEST.note + 1);
    await user.click(field);
    await user.paste(long);
    leave();
    expect(field).toHaveValue(long);
    expect(field).toHaveAccessibleDescription(expect.stringContaining(TOO_LONG(LONGEST.note)));
    expect(visit().words['another-cause']).toBeUndefined();
    await user.type(field, '{Backspace}{Enter}');
    expect(visit().words['another-cause']).toBe(long.slice(1));
    expect(field).not.toHaveAccessibleDescription(/Typed, not added/);
  });

  test('a number does too, and what was recorded before it stays', async () => {
    const { user, visit } = sitDown(['patient'], {
      numbers: { age: { text: '52', unit: 'years' } },
    });
    const age = screen.getByLabelText('Age');
    await user.clear(age);
    await user.paste('5'.repeat(LONGEST.number + 1));
    leave();
    expect(age).toHaveValue('5'.repeat(LONGEST.number + 1));
    expect(age).toHaveAccessibleDescription(expect.stringContaining(TOO_LONG(LONGEST.number)));
    expect(visit().numbers.age?.text).toBe('52');
  });

  test('a name of a medicine does too, and the others of the line are added', async () => {
    const { user, visit } = sitDown(['causes']);
    const long = 'y'.repeat(LONGEST.medicine + 1);
    await user.click(medicines());
    await user.paste(`sertraline; ${long}`);
    await user.keyboard('{Enter}');
    expect(visit().medicines).toEqual([{ name: 'sertraline' }]);
    expect(medicines()).toHaveValue(long);
    leave();
    expect(medicines()).toHaveAccessibleDescription(/A name takes at most 80 characters/);
  });
});

describe('a medicine in the field', () => {
  test('says that it is not added once the field is left, and that none is taken is no answer then', async () => {
    const { user, visit } = sitDown(['causes'], { answers: { 'takes-medicines': 'none' } });
    await user.type(medicines(), 'haloperidol 5 mg');
    expect(visit().answers['takes-medicines']).toBe('none');
    expect(screen.queryByText(/Typed, not added/)).toBeNull();
    leave();
    expect(medicines()).toHaveAccessibleDescription('Typed, not added.');
    expect(visit().answers['takes-medicines']).toBeUndefined();
    expect(visit().medicines).toEqual([]);
  });

  test('pasted in lines, is as many as there are lines (P9, H1)', async () => {
    const { user, visit } = sitDown(['causes']);
    await user.click(medicines());
    await user.paste('Amlodipine 5 mg\r\nMirtazapine 15 mg\n\nPramipexole 0,18 mg\n');
    await user.keyboard('{Enter}');
    expect(visit().medicines.map(({ name }) => name)).toEqual([
      'Amlodipine 5 mg',
      'Mirtazapine 15 mg',
      'Pramipexole 0,18 mg',
    ]);
  });
});

test('the day of a sample waits for its number, also where the section is drawn again', async () => {
  const { user, visit, question } = sitDown(['labs']);
  const [typed, drawn] = ['.typed', '.drawn'].map((each) =>
    question('lab.ferritin').querySelector<HTMLInputElement>(each),
  );
  if (!typed || !drawn) throw new Error('No field');
  await user.type(drawn, '2026-11-20');
  leave();
  expect(visit().labs.ferritin).toBeUndefined();
  await user.type(typed, '<5{Enter}');
  expect(visit().labs.ferritin).toMatchObject({ text: '<5', drawn: '2026-11-20' });
});
