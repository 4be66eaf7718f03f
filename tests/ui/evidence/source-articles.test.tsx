/** The source articles, line by line, as they are drawn: led to, searched, and linked. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { found } from '../../../src/areas/evidence/search.ts';
import { foundArticles } from '../../../src/areas/evidence/found-articles.ts';
import { ARTICLES, STATEMENTS } from '../../../src/evidence/source-articles/articles.ts';
import { openEvidence, under } from './open-evidence.tsx';

const search = () => screen.findByRole('searchbox', { name: 'Search the source articles' });

const rowOf = (id: string): HTMLElement => {
  const row = screen.getByText(id, { selector: 'code' }).closest('tr');
  if (row === null) throw new Error(`${id} stands in no row`);
  return row;
};

test('every statement is drawn once, with a way or a reason', async () => {
  await openEvidence('articles');
  await search();
  expect(screen.getByText(`${STATEMENTS.length} statements.`)).toBeVisible();
  for (const { id, title, quality } of ARTICLES) {
    expect(screen.getByRole('heading', { level: 2, name: `${id} ${title}` })).toBeVisible();
    expect(screen.getAllByText(quality)[0]).toBeVisible();
  }
  for (const { id, says, notUsed } of STATEMENTS) {
    const row = rowOf(id);
    expect(row).toHaveTextContent(says);
    if (notUsed === undefined)
      expect(row).toHaveTextContent(
        /Asked in the visit|[a-z]+\/|Sources disagree|Our evidence|Treat/u,
      );
    else expect(row).toHaveTextContent(`Not used. ${notUsed}`);
  }
});

test('a statement that is led to has the focus, and its links lead to rules, sections and questions', async () => {
  const { goTo } = await openEvidence('articles/S4.4');
  await search();
  await waitFor(() => expect(rowOf('S4.4')).toHaveFocus());
  const iron = within(rowOf('S4.4'));
  expect(iron.getByRole('link', { name: 'Our evidence, section 14.1' })).toHaveAttribute(
    'href',
    '#evidence/text/14.1',
  );
  expect(iron.getByRole('link', { name: 'Ferritin' })).toHaveAttribute('href', '#q-lab.ferritin');
  expect(
    within(rowOf('S0.1')).getByRole('link', { name: 'Urge to move the legs' }),
  ).toHaveAttribute('href', '#q-urge-to-move');
  expect(within(rowOf('S4.46')).getByRole('link', { name: 'Treatment' })).toHaveAttribute(
    'href',
    '#evidence/treatment',
  );
  // A question that this visit does not ask is named, and leads nowhere.
  expect(within(rowOf('S2.11')).queryByRole('link', { name: /delivery/ })).toBeNull();
  act(() => goTo('articles/S0.99'));
  expect(screen.getByText('There is no statement “S0.99” in this edition.')).toBeVisible();
});

test('a disagreement is led to, and has the focus', async () => {
  const { goTo } = await openEvidence('articles');
  await search();
  const venous = within(rowOf('S4.34')).getByRole('link', {
    name: 'Does treating veins help RLS?',
  });
  expect(venous).toHaveAttribute('href', '#evidence/disagreements/vein-treatment');
  act(() => goTo('disagreements/vein-treatment'));
  expect(document.activeElement).toHaveTextContent(/^Does treating veins help RLS\?/);
});

test('a search leaves the lines that hold every word, and a link is never hidden by it', async () => {
  const { goTo } = await openEvidence('articles');
  fireEvent.change(await search(), { target: { value: 'blood sugar' } });
  expect(screen.getByText('1 statement with “blood sugar”.')).toBeVisible();
  expect(screen.getAllByRole('table')).toHaveLength(1);
  act(() => goTo('articles/S1.1'));
  expect(await search()).toHaveValue('');
  await waitFor(() => expect(rowOf('S1.1')).toHaveFocus());
});

test('the other name of RLS is found among the articles and the rules', () => {
  expect(foundArticles('willis-ekbom').flatMap(({ statements }) => statements)).not.toEqual([]);
  expect(found('Willis-Ekbom').map(({ id }) => id)).toContain('criterion-5');
});

test('D50 a row on which sources disagree leads to the disagreement', async () => {
  await openEvidence('iron/iron.adult.ivOnly');
  const row = within(under(4, /^Within the AASM 2025 range for intravenous iron only/));
  expect(row.getByRole('link', { name: 'Ferritin: which limit in adults' })).toHaveAttribute(
    'href',
    '#evidence/disagreements/ferritin-limit',
  );
  expect(row.getByRole('heading', { name: 'Sources disagree' })).toBeVisible();
});
