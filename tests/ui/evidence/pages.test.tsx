/** Our evidence and our decisions, as they are drawn: opened, led to, searched. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pages as decisions } from '../../../src/evidence/decisions.md';
import { pages as evidence } from '../../../src/evidence/evidence.md';
import { pages as howSure } from '../../../src/evidence/how-sure.md';
import { pages as mechanism } from '../../../src/evidence/mechanism.md';
import { openEvidence, under } from './open-evidence.tsx';

const search = () => screen.findByRole('searchbox', { name: 'Search our evidence' });

/** By their words: each by its role and name would be looked for among all of them. */
const headings = (level: 2 | 3) =>
  new Map(screen.getAllByRole('heading', { level }).map((each) => [each.textContent, each]));

test('closed, it is the list of its contents', async () => {
  await openEvidence('text');
  await search();
  const [chapters, closed] = [headings(2), headings(3)];
  for (const { title, sections } of [...evidence, ...mechanism, ...howSure, ...decisions]) {
    expect(chapters.get(title)).toBeVisible();
    for (const { id, title: name } of sections)
      expect(closed.get(`${id} ${name}`)?.closest('details')).not.toHaveAttribute('open');
  }
  expect(screen.getByText(/^\d+ sections\.$/)).toBeVisible();
});

test('a section that is led to stands open, in its chapter, and has the focus', async () => {
  const { goTo } = await openEvidence('text/4.1');
  await search();
  expect(under(3, '4 Iron')).toHaveAttribute('open');
  const section = under(4, '4.1 What the sources say');
  expect(section).toHaveAttribute('open');
  expect(under(4, '4.2 Decision order')).not.toHaveAttribute('open');
  await waitFor(() => expect(section.querySelector('summary')).toHaveFocus());
  const row = within(section).getByRole('row', { name: /^S0, S1/ });
  expect(row).toHaveTextContent('V (seeds). Superseded as an action threshold for adults');
  // A decision, and an expectation in a list.
  act(() => goTo('text/D5'));
  await waitFor(() => expect(under(3, 'D5 Iron').querySelector('summary')).toHaveFocus());
  expect(section).toHaveAttribute('open');
  act(() => goTo('text/T30'));
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^T30 Not examined/));
});

test('what it refers to is linked', async () => {
  await openEvidence('text/D4');
  await search();
  const section = within(under(3, 'D4 Urgency by tempo'));
  expect(section.getByRole('link', { name: '§3.3' })).toHaveAttribute('href', '#evidence/text/3.3');
  expect(section.getByRole('link', { name: 'T32' })).toHaveAttribute('href', '#evidence/text/T32');
});

test('a row of too many columns stands by itself', async () => {
  await openEvidence('text/2.2');
  await search();
  const cramps = within(under(4, '2.2 The master table'))
    .getByText('nocturnal / sleep-related leg cramps')
    .closest('li');
  expect(cramps).toHaveTextContent('exampalpable contraction if seen');
});

test('a search opens what it finds, and nothing else is left', async () => {
  await openEvidence('text');
  fireEvent.change(await search(), { target: { value: 'Rottach' } });
  expect(screen.getByText('1 section with “Rottach”.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Our decisions' })).toBeNull();
  expect(screen.getByRole('rowheader', { name: 'Rottach 2008' })).toBeVisible();
});

test('what is no section is said', async () => {
  await openEvidence('text/9.9');
  await search();
  expect(screen.getByText('There is no section “9.9” in this edition.')).toBeVisible();
});
