/** Native lists: what a key only steps past is not recorded. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EXAM_IDS, LAB_IDS, SAFETY_IDS } from '../../../src/rules/record/ids.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { onHiding } from '../../../src/browser/leave-field.ts';
import { stepTo } from '../step-list.ts';
import { ALL, sitDown } from './at-desk.tsx';

const all = <K extends string, V>(ids: readonly K[], value: V) => {
  const filled: Partial<Record<K, V>> = {};
  for (const id of ids) filled[id] = value;
  return filled;
};

/** Every list that the checklist has stands on the screen. */
const EVERY_LIST: Partial<Visit> = {
  numbers: { age: { text: '9' }, 'age-at-onset': { text: '8' }, frequency: { text: '3' } },
  safety: all(SAFETY_IDS, { answer: 'yes' as const }),
  exam: {
    ...all(EXAM_IDS, { state: 'abnormal' as const, reason: 'no-time' as const }),
  },
  labs: all(LAB_IDS, { text: '50' }),
};

test('a list that is stepped through records nothing until it is left', () => {
  const { container, visit, steps } = sitDown(ALL, EVERY_LIST);
  const lists = [...container.querySelectorAll('select')];
  // Why not, causes and units.
  expect(lists.length).toBeGreaterThan(EXAM_IDS.length * 2 - 4 + 10);
  for (const [at, list] of lists.entries()) {
    const before = { visit: visit(), steps: steps(), line: list.selectedIndex };
    const last = list.options.length - 1;
    // Through all of it, and some of the way back.
    const end = last - (at % list.options.length);
    act(() => list.focus());
    for (const line of [0, last, end]) stepTo(list, line);
    expect(list.selectedIndex).toBe(end);
    expect(visit()).toBe(before.visit);
    act(() => list.blur());
    expect(list.selectedIndex).toBe(end);
    expect(steps() - before.steps).toBe(end === before.line ? 0 : 1);
  }
});

const attributedTo = () => screen.getByRole('combobox', { name: /^Attributed to/ });
const openCauses = () => {
  const desk = sitDown(['exam'], { exam: { tone: { state: 'abnormal' } } });
  const list = attributedTo();
  if (!(list instanceof HTMLSelectElement)) throw new Error('no list');
  act(() => list.focus());
  return { ...desk, list };
};

describe('on the list of causes', () => {
  test('only the cause that it is left on is named, and no condition is recorded', () => {
    const { list, visit } = openCauses();
    stepTo(list, 4);
    expect(visit().exam.tone).toEqual({ state: 'abnormal' });
    act(() => list.blur());
    expect(visit().exam.tone).toEqual({
      state: 'abnormal',
      attributed: { to: 'condition', condition: list.value },
    });
    expect(Object.values(visit().conditions).filter(Boolean)).toEqual([]);
  });

  test('Enter hands it over, and does not open the list', () => {
    const { list, visit } = openCauses();
    stepTo(list, 2);
    expect(fireEvent.keyDown(list, { key: 'Enter' })).toBe(false);
    expect(visit().exam.tone?.attributed).toMatchObject({ condition: list.value });
    // With nothing to hand over, the key is the browser's.
    expect(fireEvent.keyDown(list, { key: 'Enter' })).toBe(true);
  });

  test('the focus goes on to what the cause opens', async () => {
    const { user, list } = openCauses();
    stepTo(list, 2);
    await user.tab();
    const explains = screen.getByRole('radiogroup', { name: /^Does it explain all/ });
    expect(explains).toContainElement(document.activeElement as HTMLElement);
  });

  test('Escape takes it back', () => {
    const { list, visit, steps } = openCauses();
    stepTo(list, 7);
    fireEvent.keyDown(list, { key: 'Escape' });
    expect(list).toHaveValue('');
    act(() => list.blur());
    expect(visit().exam.tone).toEqual({ state: 'abnormal' });
    expect(steps()).toBe(0);
  });

  test('a page that is closed keeps it', () => {
    const { list, visit } = openCauses();
    stepTo(list, 3);
    const end = onHiding(() => undefined);
    act(() => {
      fireEvent(window, new Event('pagehide'));
    });
    end();
    expect(visit().exam.tone?.attributed).toMatchObject({ condition: list.value });
  });

  test('the mouse names a cause at once', async () => {
    const { user, list, visit } = openCauses();
    stepTo(list, 3);
    await user.selectOptions(list, 'Incidental (age, old injury)');
    expect(visit().exam.tone?.attributed).toEqual({ to: 'incidental' });
    act(() => list.blur());
    expect(visit().exam.tone?.attributed).toEqual({ to: 'incidental' });
  });

  test('another cause leaves nothing of the one before', async () => {
    const { user, list, visit } = openCauses();
    await user.selectOptions(list, 'Stroke or TIA');
    const explains = screen.getByRole('radiogroup', { name: /^Does it explain all/ });
    await user.click(within(explains).getByRole('radio', { name: 'No, separate' }));
    expect(visit().conditions.stroke).toEqual({ 'explains-all': 'no' });
    await user.selectOptions(list, 'Polyneuropathy');
    expect(visit().conditions.stroke).toBeUndefined();
    await user.selectOptions(list, 'Choose');
    expect(visit().exam.tone).toEqual({ state: 'abnormal' });
    expect(Object.values(visit().conditions).filter(Boolean)).toEqual([]);
  });
});
