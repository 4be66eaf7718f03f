import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { emptyVisit } from '../../../src/rules/record/visit.ts';
import { sitDown, type Name } from './at-desk.tsx';

const OPEN = /^Paste medicines or results/u;

const lines = () => screen.queryAllByRole('listitem').filter((each) => each.querySelector('q'));

const line = (typed: string) => {
  const found = lines().find((each) => each.querySelector('q')?.textContent === typed);
  if (found === undefined) throw new Error(`No line ${typed}`);
  return within(found);
};

/** By its place: by its label, each field of every medicine is asked for its own. */
function theBox(): HTMLTextAreaElement {
  const box = document.querySelector<HTMLTextAreaElement>('.paste textarea');
  if (box === null) throw new Error('The box is not open');
  return box;
}

/** The sections named, and the medicines, with the box open over a text. */
async function paste(text: string, start: Partial<Visit> = {}, ...beside: readonly Name[]) {
  const desk = sitDown([...beside, 'causes'], start);
  // By its words: by its role, jsdom works out the name of every control of every medicine.
  await desk.user.click(screen.getByText(OPEN, { selector: 'button' }));
  const box = await waitFor(theBox);
  fireEvent.change(box, { target: { value: text } });
  const choose = (typed: string, words: string) =>
    desk.user.click(line(typed).getByRole('button', { name: words }));
  const press = (name: string | RegExp) => desk.user.click(screen.getByRole('button', { name }));
  return { ...desk, box, choose, press };
}

const names = (visit: Visit) => visit.medicines.map(({ name }) => name);
const withFerritin = (text: string): Partial<Visit> => ({
  labs: { ...emptyVisit.labs, ferritin: { text, unit: 'ng/mL' } },
});

describe('the box for pasted medicines and results', () => {
  test('before it is opened it is one button', () => {
    const { container } = sitDown(['causes']);
    expect(screen.getByRole('button', { name: OPEN })).toHaveAttribute('aria-expanded', 'false');
    expect(container.querySelector('.paste')).toBeNull();
  });

  test('a practice case has none', () => {
    sitDown(['causes'], {}, true);
    expect(screen.queryByRole('button', { name: OPEN })).toBeNull();
  });

  test('each line stands as typed, with what it is read as, and nothing is recorded', async () => {
    const { visit, steps } = await paste(
      'Amlodipine 5 mg\nferritin 31 ug/L (L) 12.11.25\nHb 8.1\nsee letter',
    );
    expect(lines()).toHaveLength(4);
    expect(line('Amlodipine 5 mg').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    line('ferritin 31 ug/L (L) 12.11.25').getByText(/Ferritin 31 µg\/L, 12 Nov 2025/u);
    line('Hb 8.1').getByText('To be answered:');
    line('see letter').getByText(/Not read; kept as typed/u);
    expect(screen.getByRole('status')).toHaveTextContent('2 read, 1 to be answered, 1 not read');
    expect(steps()).toBe(0);
    expect(visit()).toEqual(emptyVisit);
  });

  test('what is accepted is recorded in one step; the rest stays', async () => {
    const { press, choose, visit, steps } = await paste(
      'Amlodipine 5 mg at night\nferritin 31 ug/L 12.11.25\nHb 8.1\nsee letter',
    );
    await choose('Hb 8.1', '8.1 mmol/L, date not given');
    await press('Take over 3');
    expect(steps()).toBe(1);
    expect(visit().medicines).toEqual([
      expect.objectContaining({ name: 'Amlodipine 5 mg', use: 'taking', time: 'at night' }),
    ]);
    expect(visit().labs.ferritin).toMatchObject({ text: '31', unit: 'µg/L', drawn: '2025-11-12' });
    expect(visit().labs.haemoglobin).toMatchObject({ text: '8.1', unit: 'mmol/L' });
    line('Hb 8.1').getByText('Recorded:');
    line('see letter').getByText('Left out');
  });

  test('what is read so can be left out, and what asks is out until it is answered', async () => {
    const { press, choose, visit } = await paste('Amlodipine 5 mg\nSertraline 50 mg\nFoozol 10 mg');
    await choose('Amlodipine 5 mg', 'Taking it: Amlodipine 5 mg');
    await press('Take over 1');
    expect(names(visit())).toEqual(['Sertraline 50 mg']);
  });

  test('what is not read can be kept as a medicine that is not checked, by choice', async () => {
    const { press, choose, visit } = await paste('see letter');
    expect(screen.getByRole('button', { name: 'Take over' })).toBeDisabled();
    await choose('see letter', 'Taking it: see letter (not in the list, so not checked)');
    await press('Take over 1');
    expect(names(visit())).toEqual(['see letter']);
  });

  test('of two values of one test only one is chosen', async () => {
    const { choose } = await paste('Ferritin 31 ng/mL\nFerritin 45 ng/mL');
    await choose('Ferritin 31 ng/mL', '31 ng/mL, date not given');
    await choose('Ferritin 45 ng/mL', '45 ng/mL, date not given');
    expect(line('Ferritin 31 ng/mL').getByRole('button')).toHaveAttribute('aria-pressed', 'false');
    expect(line('Ferritin 45 ng/mL').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  });

  test('an answer that differs is shown beside what is read, and stays until it is chosen', async () => {
    const { choose, press, visit } = await paste(
      'Ferritin 31 ng/mL\nAmlodipine 5 mg',
      withFerritin('45'),
    );
    line('Ferritin 31 ng/mL').getByText(/Recorded now: 45 ng\/mL/u);
    await press('Take over 1');
    expect(visit().labs.ferritin?.text).toBe('45');
    await choose('Ferritin 31 ng/mL', '31 ng/mL, date not given');
    await press('Take over 1');
    expect(visit().labs.ferritin?.text).toBe('31');
  });

  test('medicines beside a recorded “takes none” are asked about', async () => {
    const { visit } = await paste('Amlodipine 5 mg', {
      answers: { ...emptyVisit.answers, 'takes-medicines': 'none' },
    });
    line('Amlodipine 5 mg').getByText(/Recorded now: Takes no medicines/u);
    expect(screen.getByRole('button', { name: 'Take over' })).toBeDisabled();
    expect(visit().answers['takes-medicines']).toBe('none');
  });

  test('closed with text that is not taken over, it keeps the text until it is discarded', async () => {
    const { press } = await paste('see letter\nHb 8.1');
    await press('Close, keep the text');
    const button = screen.getByRole('button', { name: /2 kept, not taken over/u });
    expect(button).toHaveFocus();
    await press(OPEN);
    expect(await screen.findByLabelText(/^One a line/u)).toHaveValue('see letter\nHb 8.1');
    await press('Discard the text');
    await press(OPEN);
    expect(await screen.findByLabelText(/^One a line/u)).toHaveValue('');
  });

  test('taken over whole, it closes, and opens empty', async () => {
    const { press, visit } = await paste('Medications:\nAmlodipine 5 mg');
    await press('Take over 1');
    expect(names(visit())).toEqual(['Amlodipine 5 mg']);
    expect(screen.getByRole('button', { name: OPEN })).toHaveFocus();
    await press(OPEN);
    expect(await screen.findByLabelText(/^One a line/u)).toHaveValue('');
  });

  test('Escape closes it, and keys on its buttons answer no question', async () => {
    const { user, visit } = await paste('Foozol 10 mg', {
      medicines: [{ name: 'amlodipine' }],
    });
    const [first] = line('Foozol 10 mg').getAllByRole('button');
    first?.focus();
    await user.keyboard('1y');
    expect(visit().medicines).toEqual([{ name: 'amlodipine' }]);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: OPEN })).toHaveFocus();
  });

  test('more medicines than a visit holds are said, and none is dropped', async () => {
    const medicines = Array.from({ length: 60 }, (_, at) => ({ name: `number ${at}` }));
    await paste('Amlodipine 5 mg', { medicines });
    screen.getByText(/A visit holds 0 more medicines: leave 1 out/u);
    expect(screen.getByText('Take over 1', { selector: 'button' })).toBeDisabled();
  });

  test('what was taken over says so beside its value, until the value is edited', async () => {
    const { press, user, question } = await paste('Amlodipine 5 mg\nFerritin 31 ng/mL', {}, 'labs');
    await press('Take over 2');
    const ferritin = within(question('lab.ferritin')).getByRole('textbox', { name: /Ferritin/u });
    expect(ferritin).toHaveAccessibleDescription(/pasted/u);
    within(question('medicines')).getByText('pasted');
    fireEvent.change(ferritin, { target: { value: '32' } });
    fireEvent.blur(ferritin);
    expect(ferritin).not.toHaveAccessibleDescription(/pasted/u);
    await user.click(
      within(question('medicines')).getByRole('radio', { name: 'Stopped or cut down of late' }),
    );
    expect(within(question('medicines')).queryByText('pasted')).toBeNull();
  });

  test('a day that was typed before there was a number is none of the value that is pasted', async () => {
    const { visit, press, store } = await paste('ferritin 31 ug/L 12.11.2025');
    store.drafts.setState({ 'lab.ferritin drawn': '2024-01-01', 'lab.tsat drawn': '2024-01-02' });
    await press('Take over 1');
    expect(visit().labs.ferritin?.drawn).toBe('2025-11-12');
    expect(store.drafts.getState()).toEqual({ 'lab.tsat drawn': '2024-01-02' });
  });

  test('an old sample is said in its line', async () => {
    await paste('Ferritin 31 ng/mL 12.11.2019');
    line('Ferritin 31 ng/mL 12.11.2019').getByText(/12 Nov 2019.*(?:measured|old|month)/u);
  });
});
