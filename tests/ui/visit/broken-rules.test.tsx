import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as First from '../../../src/rules/words/first.ts';
import { readKept } from '../../../src/summary/record.ts';
import type * as Summarise from '../../../src/summary/summarise.ts';
import { openApp } from '../app/open-app.tsx';
import { headline } from './open-desk.tsx';

const broken = vi.hoisted(() => ({ assess: false, summarise: false }));

vi.mock(import('../../../src/rules/words/first.ts'), async (actual) => {
  const module: typeof First = await actual();
  const assessFirst: typeof module.assessFirst = (...given) => {
    if (broken.assess) throw new Error('broken on purpose');
    return module.assessFirst(...given);
  };
  return { ...module, assessFirst };
});

vi.mock(import('../../../src/summary/summarise.ts'), async (actual) => {
  const module: typeof Summarise = await actual();
  const summarise: typeof module.summarise = (...given) => {
    if (broken.summarise) throw new Error('broken on purpose');
    return module.summarise(...given);
  };
  return { ...module, summarise };
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  broken.assess = false;
  broken.summarise = false;
});

test('rules that break take no answer along, and the file still holds them', async () => {
  const { outside, option, press, user } = await openApp('');
  await user.click(option('urge-to-move', 'yes'));
  broken.assess = true;
  await user.click(option('rest-onset', 'no'));
  expect(await screen.findByText('This page broke')).toBeVisible();
  expect(await screen.findByText(/The answers are kept in this tab/)).toBeVisible();
  const answers = { 'urge-to-move': 'yes', 'rest-onset': 'no' };
  const kept = readKept(outside.visit.text ?? '');
  expect(kept.ok && kept.record.visit.answers).toEqual(answers);
  await press('Copy the visit’s text');
  expect(await screen.findByText('Copied.')).toBeVisible();
  const copied = readKept(await navigator.clipboard.readText());
  expect(copied.ok && copied.record.visit.answers).toEqual(answers);

  await press('Try again with these answers');
  expect(screen.getByText('This page broke')).toBeVisible();
  broken.assess = false;
  await press('Try again with these answers');
  expect(option('rest-onset', 'no')).toBeChecked();
  expect(headline()).toHaveTextContent(/not met on today’s answers/);
});

test('a summary that breaks leads back to the questions, answers and all', async () => {
  const { option, press, user } = await openApp('');
  await user.click(option('urge-to-move', 'yes'));
  broken.summarise = true;
  await press('Summary');
  expect(await screen.findByText('This page broke')).toBeVisible();
  await press('Copy the visit’s text');
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(readKept(await navigator.clipboard.readText()).ok).toBe(true);
  await press('Try again with these answers');
  expect(option('urge-to-move', 'yes')).toBeChecked();
});
