import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { late } from '../../../src/ui/late.tsx';
import { useLate } from '../../../src/ui/use-late.ts';

const Greeting = ({ name }: { readonly name: string }) => <p>Here is {name}.</p>;

test('a late part is drawn once it is there, with what it was given', async () => {
  const Late = late(() => Promise.resolve(Greeting), 'It could not be loaded.');
  render(<Late name="the part" />);
  expect(screen.queryByText(/Here/)).toBeNull();
  expect(await screen.findByText('Here is the part.')).toBeVisible();
});

test('one that cannot be had is said in its place, and nothing beside it breaks', async () => {
  const Late = late<{ readonly name: string }>(
    () => Promise.reject(new Error('cut off')),
    'It could not be loaded.',
  );
  render(
    <>
      <p>Beside it</p>
      <Late name="the part" />
    </>,
  );
  expect(await screen.findByText('It could not be loaded.')).toBeVisible();
  expect(screen.getByText('Beside it')).toBeVisible();
});

const instead = () => 'no words';
const cutOff = () => Promise.reject(new Error('cut off'));

const Words = ({ load, isWanted }: { load: () => Promise<() => string>; isWanted: boolean }) => (
  <p>Said: {useLate(load, instead, isWanted)?.() ?? 'nothing yet'}</p>
);

describe('what is wanted later', () => {
  test('is asked for when it is wanted, not before, and then kept', async () => {
    const load = vi.fn(() => Promise.resolve(() => 'the words'));
    const { rerender } = render(<Words load={load} isWanted={false} />);
    expect(screen.getByText('Said: nothing yet')).toBeVisible();
    expect(load).not.toHaveBeenCalled();
    rerender(<Words load={load} isWanted />);
    expect(await screen.findByText('Said: the words')).toBeVisible();
    rerender(<Words load={load} isWanted={false} />);
    expect(screen.getByText('Said: the words')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('has something in its place when it cannot be had', async () => {
    render(<Words load={cutOff} isWanted />);
    expect(await screen.findByText('Said: no words')).toBeVisible();
  });
});
