/** The traceability table and the treatment statements, as they are drawn. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TRACED } from '../../../src/areas/evidence/traced.ts';
import {
  TREATMENT_INTRO,
  TREATMENT_STATEMENTS,
} from '../../../src/evidence/treatment-statements.ts';
import { upper } from '../../../src/rules/words/phrases.ts';
import { openEvidence } from './open-evidence.tsx';

const rowOf = (name: string): HTMLElement => {
  const row = screen.getByText(name, { selector: 'tbody th' }).closest('tr');
  if (row === null) throw new Error(`${name} stands in no row`);
  return row;
};

test('a requirement leads to its rules, their sources and its tests', async () => {
  const { user, goTo } = await openEvidence('trace/T36');
  const search = await screen.findByRole('searchbox', { name: 'Search the requirements' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Evidence: traceability');
  const count = TRACED.reduce((sum, { of }) => sum + of.length, 0);
  expect(screen.getByText(`${count} requirements.`)).toBeVisible();
  const row = rowOf('Limits of iron');
  // What the address names is gone to once the list is drawn.
  await waitFor(() => expect(row).toHaveFocus());
  expect(within(row).getByText('iron/iron.adult.ivOnly')).toHaveAttribute(
    'href',
    '#evidence/iron/iron.adult.ivOnly',
  );
  expect(within(row).getByText('IRLSSG iron 2018')).toHaveAttribute(
    'href',
    '#evidence/limits/allen-2018',
  );
  expect(within(row).getByText('6 tests')).toBeVisible();
  // On paper every list is open.
  expect(row.querySelector('details')).not.toHaveAttribute('open');
  fireEvent(window, new Event('beforeprint'));
  expect(rowOf('Limits of iron').querySelector('details')).toHaveAttribute('open');
  expect(within(rowOf('Limits of iron')).getByText('T35 to T46 > T36 100.1')).toBeVisible();
  fireEvent(window, new Event('afterprint'));

  await user.click(search);
  await user.paste('haemochromatosis');
  expect(screen.getByText('1 requirement with “haemochromatosis”.')).toBeVisible();
  expect(screen.queryByText('Limits of iron')).toBeNull();
  // What a link leads to is never hidden by a search.
  goTo('trace/D5');
  expect(search).toHaveValue('');
  await waitFor(() => expect(rowOf('Iron')).toHaveFocus());
});

test('a hazard leads to the requirements of its tests and to what stands against it', async () => {
  await openEvidence('trace');
  await screen.findByRole('searchbox', { name: 'Search the requirements' });
  const hazard = within(rowOf('Reassured while a red flag stands'));
  expect(hazard.getByText('D9')).toHaveAttribute('href', '#evidence/trace/D9');
  expect(hazard.getByText('src/rules/tables/headline.ts')).toBeInTheDocument();
});

test('a requirement that code alone holds says so', async () => {
  await openEvidence('trace');
  await screen.findByRole('searchbox', { name: 'Search the requirements' });
  expect(within(rowOf('Never “stop”')).getByText(/^No row of its own/)).toBeVisible();
});

test('every treatment statement stands with its strength and its source', async () => {
  await openEvidence('treatment');
  expect(screen.getByText(TREATMENT_INTRO)).toBeVisible();
  const cards = [...document.querySelectorAll('.statements > li')];
  expect(cards).toHaveLength(TREATMENT_STATEMENTS.length);
  for (const [at, { title, item, strength, of }] of TREATMENT_STATEMENTS.entries()) {
    expect(cards[at]).toHaveTextContent(title);
    expect(cards[at]).toHaveTextContent(
      `${upper(strength)}. Our evidence, section 9, item ${item}.`,
    );
    for (const { name } of of) expect(cards[at]).toHaveTextContent(name);
    expect(cards[at]).toHaveTextContent(/: guideline; .*\. Our evidence, section 9/);
  }
});
