import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FERRITIN } from '../../../src/rules/tables/limits/iron.ts';
import { sitDown } from './at-desk.tsx';

const ferritin = () => screen.getByLabelText('Ferritin');

describe('a laboratory value', () => {
  test('is one step, on leaving the field, with the unit that is shown', async () => {
    const { user, visit, steps } = sitDown(['labs']);
    await user.type(ferritin(), '62');
    expect(visit().labs).toEqual({});
    await user.tab();
    expect(visit().labs.ferritin).toEqual({ text: '62', unit: 'ng/mL' });
    expect(steps()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'ng/mL' }));
    expect(steps()).toBe(2);
    expect(ferritin()).toHaveAccessibleDescription(
      new RegExp(`at or below ${FERRITIN.adultOralOrIv.digits}`),
    );
    expect(
      await screen.findByRole('img', { name: /^Ferritin 62 ng\/mL.*TSAT not measured/ }),
    ).toBeVisible();
  });

  test('keeps the unit that was chosen before it', async () => {
    const { user, visit } = sitDown(['labs']);
    await user.selectOptions(screen.getByLabelText('Unit of Ferritin'), 'pmol/L');
    expect(visit().labs).toEqual({});
    await user.type(ferritin(), '<30{Enter}');
    expect(visit().labs.ferritin).toEqual({
      text: '<30',
      unit: 'pmol/L',
      'unit-by': 'chosen',
    });
  });

  test('that can be read in two ways is asked about, and keeps its text', async () => {
    const { user, visit } = sitDown(['labs']);
    await user.type(ferritin(), '1,234{Enter}');
    expect(ferritin()).toHaveValue('1,234');
    expect(ferritin()).toHaveAccessibleDescription(/Is this 1\.234 \(with decimals\) or 1234\?/);
    await user.click(screen.getByRole('button', { name: '1234' }));
    expect(visit().labs.ferritin).toEqual({ text: '1,234', unit: 'ng/mL', reading: 'thousands' });
    expect(ferritin()).toHaveValue('1,234');
    expect(screen.queryByRole('button', { name: '1234' })).toBeNull();
    // Another text is another question.
    await user.clear(ferritin());
    await user.type(ferritin(), '2,345{Enter}');
    expect(screen.getByRole('button', { name: '2345' })).toBeVisible();
  });

  test('that cannot be read is refused in a sentence, and keeps its text', async () => {
    const { user } = sitDown(['labs']);
    await user.type(ferritin(), '5e1{Enter}');
    expect(ferritin()).toHaveValue('5e1');
    expect(ferritin()).toBeInvalid();
    expect(ferritin()).toHaveAccessibleDescription(/not a number that can be read safely/);
    expect(screen.queryByRole('img', { name: /^Ferritin/ })).toBeNull();
  });

  test('cleared is blank, not zero, and takes its day along', async () => {
    const { user, visit } = sitDown(['labs'], {
      labs: { ferritin: { text: '62', unit: 'ng/mL', drawn: '2026-11-03' } },
    });
    expect(screen.getByLabelText(/Ferritin Drawn on/)).toHaveValue('2026-11-03');
    await user.clear(ferritin());
    await user.tab();
    expect(visit().labs).toEqual({});
    expect(screen.getByLabelText(/Ferritin Drawn on/)).toHaveValue('');
  });

  test('a day that is chosen before the value waits for it', async () => {
    const { user, visit } = sitDown(['labs']);
    fireEvent.change(screen.getByLabelText(/Ferritin Drawn on/), {
      target: { value: '2026-11-03' },
    });
    fireEvent.blur(screen.getByLabelText(/Ferritin Drawn on/));
    expect(visit().labs).toEqual({});
    await user.type(ferritin(), '62{Enter}');
    expect(visit().labs.ferritin).toEqual({ text: '62', unit: 'ng/mL', drawn: '2026-11-03' });
  });

  test('typed and abandoned with Escape is not stored', async () => {
    const { user, visit } = sitDown(['labs']);
    await user.type(ferritin(), '62{Escape}');
    await user.tab();
    expect(visit().labs).toEqual({});
  });

  test('before the commitment of a practice case has no echo and no scale', async () => {
    const { user } = sitDown(['labs'], {}, true);
    await user.type(ferritin(), '62{Enter}');
    await user.click(screen.getByRole('button', { name: 'ng/mL' }));
    expect(ferritin()).not.toHaveAccessibleDescription();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

test('a computed saturation is drawn beside its limits and never rounded across one', async () => {
  sitDown(['labs'], {
    labs: { iron: { text: '59.98', unit: 'µg/dL' }, tibc: { text: '300', unit: 'µg/dL' } },
  });
  expect(screen.getByLabelText(/^Transferrin saturation \(TSAT\)$/)).toHaveValue('');
  const name = /^Transferrin saturation \(TSAT\) 19\.99\d* % .*Ferritin not measured/;
  expect(await screen.findByRole('img', { name })).toBeVisible();
});

test('an onset later than the age is said, and kept', async () => {
  const { user } = sitDown(['patient']);
  await user.type(screen.getByLabelText('Age'), '58{Enter}');
  const onset = screen.getByLabelText('Age when the symptoms began');
  await user.type(onset, '60{Enter}');
  expect(onset).toHaveValue('60');
  expect(onset).toHaveAccessibleDescription(/Later than the age/);
});

const began = () => screen.getByLabelText('Age when the symptoms began');

describe('D69 an approximate age', () => {
  test('is taken in words, by a keyboard that has letters, and stays as typed', async () => {
    const { user, visit } = sitDown(['patient'], {
      numbers: { age: { text: '52', unit: 'years' } },
    });
    expect(began()).toHaveAttribute('inputmode', 'text');
    await user.type(began(), 'late 40s{Enter}');
    expect(began()).toHaveValue('late 40s');
    expect(began()).toBeValid();
    expect(visit().numbers['age-at-onset']).toEqual({ text: 'late 40s', unit: 'years' });
    expect(screen.queryByText(/^Later than the age today/)).toBeNull();
  });

  test('that cannot be read is refused in a sentence, and keeps its text', async () => {
    const { user, visit } = sitDown(['patient']);
    await user.type(began(), 'forty or so{Enter}');
    expect(began()).toHaveValue('forty or so');
    expect(began()).toBeInvalid();
    expect(began()).toHaveAccessibleDescription(/Write whole years, or an age such as/);
    expect(visit().numbers['age-at-onset']?.text).toBe('forty or so');
  });

  test('is later than the age only where all of it is', async () => {
    const { user } = sitDown(['patient'], {
      numbers: { age: { text: 'about 45', unit: 'years' } },
    });
    await user.type(began(), 'about 49{Enter}');
    expect(screen.queryByText(/^Later than the age today/)).toBeNull();
    await user.clear(began());
    await user.type(began(), 'about 50{Enter}');
    expect(screen.getByText(/^Later than the age today/)).toBeVisible();
  });
});
