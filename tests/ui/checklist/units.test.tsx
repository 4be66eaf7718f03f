import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { unitMemory } from '../../../src/visit/units.ts';
import { sitDown } from './at-desk.tsx';

const hb = () => screen.getByLabelText('Haemoglobin');
const unitOfHb = () => screen.getByLabelText('Unit of Haemoglobin');
const button = (name: string) => screen.getByRole('button', { name });

/** A device that keeps what is written. */
function device(text?: string) {
  let kept = text;
  return {
    read: () => kept,
    write: (next: string) => {
      kept = next;
      return true;
    },
    kept: () => kept,
  };
}

describe('H10 a number that may be in another unit', () => {
  test('is asked about, with a button for each unit; the choice is one step', async () => {
    const { user, visit, steps } = sitDown(['labs']);
    await user.type(hb(), '8.1{Enter}');
    expect(hb()).toHaveAccessibleDescription('8.1: g/dL or mmol/L?');
    await user.click(button('mmol/L'));
    expect(visit().labs.haemoglobin).toEqual({
      text: '8.1',
      unit: 'mmol/L',
      'unit-by': 'chosen',
    });
    expect(unitOfHb()).toHaveValue('mmol/L');
    expect(steps()).toBe(2);
    expect(screen.queryByRole('button', { name: 'mmol/L' })).toBeNull();
    // The question is gone with its buttons; the place is not.
    expect(hb()).toHaveFocus();
  });

  test('the choice stays while the number is corrected, and goes with it', async () => {
    const { user, visit } = sitDown(['labs']);
    await user.type(hb(), '8.1{Enter}');
    await user.click(button('g/dL'));
    await user.clear(hb());
    await user.type(hb(), '8.4{Enter}');
    expect(visit().labs.haemoglobin).toEqual({ text: '8.4', unit: 'g/dL', 'unit-by': 'chosen' });
    await user.clear(hb());
    await user.tab();
    expect(visit().labs).toEqual({});
    await user.type(hb(), '8.4{Enter}');
    expect(visit().labs.haemoglobin).toEqual({ text: '8.4', unit: 'g/dL' });
  });

  test('another unit from the list is a choice, before the number too', async () => {
    const { user, visit } = sitDown(['labs']);
    await user.selectOptions(unitOfHb(), 'mmol/L');
    await user.type(hb(), '8.1{Enter}');
    expect(visit().labs.haemoglobin).toEqual({
      text: '8.1',
      unit: 'mmol/L',
      'unit-by': 'chosen',
    });
  });

  test('a date that cannot be is said at the field', async () => {
    sitDown(['labs'], {
      labs: {
        haemoglobin: { text: '13.5', unit: 'g/dL', 'unit-by': 'chosen', drawn: '2030-01-01' },
      },
    });
    expect(hb()).toHaveAccessibleDescription('The date lies after today: correct it.');
  });
});

describe('D67 the unit that was last chosen on this device', () => {
  test('is shown, and a number typed with it says so', async () => {
    const slot = device('{"haemoglobin":"mmol/L"}');
    const { user, visit } = sitDown(['labs'], {}, false, true, unitMemory(slot));
    expect(unitOfHb()).toHaveValue('mmol/L');
    await user.type(hb(), '9.1{Enter}');
    expect(visit().labs.haemoglobin).toEqual({
      text: '9.1',
      unit: 'mmol/L',
      'unit-by': 'remembered',
    });
    expect(hb()).not.toHaveAccessibleDescription();
  });

  test('is asked about anew where a row would press in another', async () => {
    const memory = unitMemory(device('{"haemoglobin":"mmol/L"}'));
    const { user, visit } = sitDown(['labs'], {}, false, true, memory);
    await user.type(hb(), '7.5{Enter}');
    expect(hb()).toHaveAccessibleDescription('7.5: mmol/L or g/dL?');
    await user.click(button('mmol/L'));
    expect(visit().labs.haemoglobin?.['unit-by']).toBe('chosen');
    expect(hb()).not.toHaveAccessibleDescription();
  });

  test('is what was chosen by hand or by the question, test by test, and nothing else', async () => {
    const slot = device();
    const { user } = sitDown(['labs'], {}, false, true, unitMemory(slot));
    await user.type(hb(), '8.1{Enter}');
    expect(slot.kept()).toBeUndefined();
    await user.click(button('mmol/L'));
    await user.selectOptions(screen.getByLabelText('Unit of Ferritin'), 'pmol/L');
    expect(JSON.parse(slot.kept() ?? '')).toEqual({ haemoglobin: 'mmol/L', ferritin: 'pmol/L' });
  });
});
