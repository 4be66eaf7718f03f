/** What is advised comes behind the first script: what is not there is said, and no flag waits for it. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { chunk } from '../../../src/areas/visit/chunk.ts';
import { LateAdvice, type AdviceBlocks } from '../../../src/areas/visit/late-advice.tsx';
import { assess } from '../../../src/rules/assess.ts';
import { assessFirst } from '../../../src/rules/words/first.ts';
import { TODAY, visitWith, classicVisit } from '../../rules/a-visit.ts';

const FAILS =
  /^What to do next, .*, could not be loaded\. The red flags and verdicts above are whole/;
const LOADING = 'What to do next is still loading.';

const visit = visitWith(classicVisit, { labs: { ferritin: ['31', 'ng/mL'] } });

function openAdvice(comesAtTry: number) {
  let tries = 0;
  const advice = chunk<AdviceBlocks>(async () => {
    tries += 1;
    if (tries < comesAtTry) throw new Error('no network');
    return import('../../../src/areas/visit/blocks/advice.tsx');
  });
  render(<LateAdvice assessment={assessFirst(visit, TODAY)} advice={advice} />);
  return { user: userEvent.setup({ delay: null }), tries: () => tries };
}

test('until it is there, the page says so; then all of it stands', async () => {
  openAdvice(1);
  expect(screen.getByText(LOADING)).toBeVisible();
  const steps = await screen.findByRole('region', { name: 'Do next' });
  expect(screen.queryByText(LOADING)).toBeNull();
  const { steps: asked, iron } = assess(visit, TODAY);
  expect(iron.length).toBeGreaterThan(0);
  for (const { says, flag } of asked.slice(0, 3))
    if (flag === undefined) expect(steps).toHaveTextContent(says);
  const ironBlock = screen.getByRole('region', { name: 'Iron' });
  for (const { says } of iron) expect(ironBlock).toHaveTextContent(says);
});

test('what cannot be loaded says what is missing and what is whole, and is tried again', async () => {
  const { user, tries } = openAdvice(3);
  expect(await screen.findByText(FAILS)).toBeVisible();
  expect(screen.queryByText(LOADING)).toBeNull();
  const again = () => user.click(screen.getByRole('button', { name: 'Load it again' }));
  await again();
  expect(screen.getByText(FAILS)).toBeVisible();
  await again();
  expect(await screen.findByRole('region', { name: 'Do next' })).toBeVisible();
  expect(screen.queryByText(FAILS)).toBeNull();
  expect(tries()).toBe(3);
});
