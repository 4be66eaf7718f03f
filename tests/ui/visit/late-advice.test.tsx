/** What is advised comes behind the first script: what is not there is said, and no flag waits for it. */
import { render, screen, waitFor, waitForElementToBeRemoved } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { chunk } from '../../../src/areas/visit/chunk.ts';
import { LateAdvice, type AdviceBlocks } from '../../../src/areas/visit/late-advice.tsx';
import { assess } from '../../../src/rules/assess.ts';
import { assessFirst } from '../../../src/rules/words/first.ts';
import { furtherFlags } from '../../../src/rules/words/further-flags.ts';
import { advisedNow } from '../../../src/rules/words/matters.ts';
import { TODAY, visitWith, classicVisit } from '../../rules/a-visit.ts';

const FAILS =
  /^What to do next, .*, could not be loaded\. The red flags and verdicts here are whole/;
const LOADING = 'What to do next is still loading.';

const visit = visitWith(classicVisit, {
  labs: { ferritin: ['31', 'ng/mL'] },
  safety: { 'hot-joint': { answer: 'yes' }, 'one-leg-swollen': { answer: 'yes' } },
});
const first = assessFirst(visit, TODAY);
const further = furtherFlags(
  first.flags,
  first.flags.find(({ leads }) => leads),
);

function openAdvice(comesAtTry: number) {
  let tries = 0;
  const advice = chunk<AdviceBlocks>(async () => {
    tries += 1;
    if (tries < comesAtTry) throw new Error('no network');
    return import('../../../src/areas/visit/blocks/advice.tsx');
  });
  render(<LateAdvice assessment={first} further={further} advice={advice} />);
  return { user: userEvent.setup({ delay: null }), tries: () => tries };
}

/** The names of what matters now, as drawn. */
const names = () => screen.getAllByRole('listitem').map((each) => each.textContent);
const ofFlags = further.map(({ time, name, line }) => `${time ?? ''} ${name}${line}`);

test('until it is there, the page says so beside the red flags; then all of it stands', async () => {
  openAdvice(1);
  expect(screen.getByText(LOADING)).toBeVisible();
  expect(ofFlags.length).toBeGreaterThan(0);
  expect(names()).toEqual(ofFlags);
  await waitForElementToBeRemoved(() => screen.queryByText(LOADING));
  const { matters } = advisedNow(assess(visit, TODAY));
  expect(matters.length).toBeGreaterThan(further.length);
  for (const { name } of matters) expect(screen.getByText(name)).toBeVisible();
});

test('what cannot be loaded says what is missing and what is whole, and is tried again', async () => {
  const { user, tries } = openAdvice(3);
  expect(await screen.findByText(FAILS)).toBeVisible();
  expect(screen.queryByText(LOADING)).toBeNull();
  expect(names()).toEqual(ofFlags);
  const again = () => user.click(screen.getByRole('button', { name: 'Load it again' }));
  await again();
  expect(screen.getByText(FAILS)).toBeVisible();
  await again();
  await waitFor(() => expect(screen.queryByText(FAILS)).toBeNull());
  expect(tries()).toBe(3);
});
