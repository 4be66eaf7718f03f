import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { late } from '../../../src/ui/late.tsx';

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
