import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CHANGES } from '../../../src/evidence/changes.ts';
import { AWAITS_SIGNATURE, DISAGREEMENTS } from '../../../src/evidence/disagreements.ts';
import { CONTENT_HASH, EDITION, REVIEW_DUE, reviewWords } from '../../../src/rules/edition.ts';
import { classicVisit, visitWith } from '../../rules/a-visit.ts';
import { figuresInWords } from '../../../src/evidence/thresholds.ts';
import { FERRITIN } from '../../../src/rules/tables/limits/iron.ts';
import { inside, openEvidence, under } from './open-evidence.tsx';

const { name } = FERRITIN.adultOralOrIv;

const IRON_ROW = /^Within the AASM 2025 range for oral or intravenous iron/;

/** Ferritin 62, TSAT 18: the row of AASM 2025 for adults. */
const lowIron = visitWith(classicVisit, {
  labs: { ferritin: ['62', 'ng/mL'], tsat: ['18', '%'] },
});

test('a link leads to its row: open, in focus, with all that it leans on', async () => {
  await openEvidence('iron/iron.adult.oralOrIv');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Evidence: rules');
  const row = under(4, IRON_ROW);
  expect(row).toHaveAttribute('open');
  await waitFor(() => expect(row.querySelector('summary')).toHaveFocus());
  const of = within(row);
  expect(of.getByRole('heading', { name: 'When no row above decides, and' })).toBeVisible();
  expect(of.getByText(`Ferritin at most ${name}`)).toBeVisible();
  expect(
    of.getByText('Transferrin saturation (TSAT)', { selector: '.asked-as a' }),
  ).toHaveAttribute('href', '#q-lab.tsat');
  expect(of.getAllByText('doi 10.5664/jcsm.11390')[0]).toHaveAttribute('rel', 'noreferrer');
  expect(of.getByText(figuresInWords(FERRITIN.adultOralOrIv))).toBeVisible();
  expect(
    of.getAllByText(
      /AASM 2025, good practice statement 1: consensus, not tested; read in its abstract/,
    )[0],
  ).toBeVisible();
  expect(of.getAllByText('Our evidence, section 4.1')[0]).toHaveAttribute(
    'href',
    '#evidence/text/4.1',
  );
  expect(of.getAllByText(/Winkelman JW et al.*Last looked at 21 Nov 2026/)[0]).toBeVisible();
  expect(of.getByText('It does not reassure.')).toBeVisible();
  expect(of.getByRole('link', { name: /^Link to this row/ })).toHaveAttribute(
    'href',
    '#evidence/iron/iron.adult.oralOrIv',
  );
});

test('a question that the visit does not ask is named, and leads nowhere', async () => {
  await openEvidence('criterion-1/own-words-missing');
  const asked = document.querySelector('.rule[open] .asked-as');
  expect(asked).toHaveTextContent('Who describes the symptoms (not with the answers so far); Age');
  expect(asked?.querySelectorAll('a')).toHaveLength(1);
});

test('only what is opened is drawn, and a row can be closed again', async () => {
  const { user, goTo } = await openEvidence('');
  expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
  await user.click(screen.getByRole('heading', { level: 3, name: 'Folate' }));
  await waitFor(() =>
    expect(inside(3, 'Folate').getAllByRole('heading', { level: 4 })).toHaveLength(3),
  );
  goTo('folate/folate.notLow');
  const row = under(4, 'Folate is not low.');
  expect(within(row).getByText(/^It reassures: so it is not shown/)).toBeVisible();
  await user.click(screen.getByRole('heading', { level: 4, name: 'Folate is not low.' }));
  await waitFor(() => expect(row).not.toHaveAttribute('open'));
});

test('the search finds by id, word and source, and opens the tables', async () => {
  const { user, goTo } = await openEvidence('');
  const search = screen.getByRole('searchbox', { name: 'Search the rules' });
  await user.click(search);
  await user.paste('roche ASSAY');
  expect(screen.getByText('1 row with “roche ASSAY”.')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1);
  await user.clear(search);
  await user.paste('Winkelman 2025 ivSucrose');
  expect(screen.getByText('iron.esrd.ivSucrose')).toBeVisible();
  await user.clear(search);
  await user.paste('no such words');
  expect(screen.getByText('0 rows with “no such words”.')).toBeVisible();
  // What a link leads to is never hidden by a search.
  goTo('urgency/E3');
  expect(search).toHaveValue('');
  expect(screen.getByText('Suspect cauda equina syndrome.')).toBeVisible();
  // What the row is about, since its id is no word.
  expect(screen.getByText('cauda equina')).toBeVisible();
});

test('an address that names no rule says so', async () => {
  await openEvidence('iron/iron.none.such');
  expect(screen.getByText('There is no rule “iron/iron.none.such” in this edition.')).toBeVisible();
  await waitFor(() => expect(under(3, 'Iron in RLS').querySelector('summary')).toHaveFocus());
});

test('any address can be typed', async () => {
  const { goTo } = await openEvidence('%E0%A4%A');
  expect(screen.getByText(/^There is no rule/)).toBeVisible();
  goTo('constructor');
  expect(screen.getByText('There is no rule “constructor” in this edition.')).toBeVisible();
});

test('lists can be linked to like rules', async () => {
  const { goTo } = await openEvidence('medicines/bupropion');
  expect(inside(4, 'Bupropion').getByText('not counted so')).toBeVisible();
  goTo('conditions/neuropathy');
  expect(inside(4, 'Polyneuropathy').getByText('likely or possible')).toBeVisible();
});

test('the decision shows where the visit stands, row by row and part by part', async () => {
  await openEvidence('picture/iron', lowIron);
  const table = inside(3, 'Iron in RLS');
  expect(table.getAllByText(IRON_ROW)[0]).toBeVisible();
  const row = under(4, IRON_ROW);
  expect(within(row).getByText('decides')).toBeVisible();
  expect(within(row).getByText(`Here: 62 ng/mL, at most ${name}`)).toBeVisible();
  expect(within(row).getAllByText('yes').length).toBeGreaterThan(3);
  expect(
    inside(4, /^No iron while iron overload is known/).getByText('does not hold'),
  ).toBeVisible();
  expect(inside(4, /^Outside the AASM ranges/).getByText('not reached')).toBeVisible();
  expect(
    inside(3, 'Iron where the criteria are not met').getByText('Not read in this visit.'),
  ).toBeVisible();
  expect(within(row).getByRole('link', { name: 'Rule iron/iron.adult.oralOrIv' })).toHaveAttribute(
    'href',
    '#evidence/iron/iron.adult.oralOrIv',
  );
});

test('what may overtake is open, and what would calm is withheld', async () => {
  const { goTo } = await openEvidence(
    'picture/iron',
    visitWith(classicVisit, { labs: { ferritin: ['62', 'ng/mL'] } }),
  );
  expect(
    inside(4, /^No iron while iron overload is known/).getByText('open', { selector: 'summary *' }),
  ).toBeVisible();
  expect(inside(4, IRON_ROW).getByText(/^stands, unless an open row/)).toBeVisible();
  goTo('iron/iron.adult.oralOrIv');
  expect(screen.getByText(/^stands, unless an open row/)).toBeVisible();
});

test('without a visit the tables are drawn without marks', async () => {
  const { user, goTo } = await openEvidence('picture/folate');
  expect(screen.getByText(/^No visit is running/)).toBeVisible();
  const table = inside(3, 'Folate');
  expect(table.queryByText('not reached')).toBeNull();
  await user.click(table.getByRole('heading', { name: /^Folate is low/ }));
  await waitFor(() => expect(table.getByText('Folate below 3 ng/mL or 7 nmol/L')).toBeVisible());
  expect(table.queryByText('open')).toBeNull();
  goTo('folate/folate.low');
  expect(screen.queryByText(/^In this visit/)).toBeNull();
});

test('disagreements and what awaits a signature', async () => {
  await openEvidence('disagreements');
  for (const { topic } of DISAGREEMENTS)
    expect(screen.getByText(topic, { selector: 'h3' })).toBeVisible();
  expect(screen.getByText(AWAITS_SIGNATURE)).toBeVisible();
  expect(screen.getByText('U10', { selector: 'a' })).toHaveAttribute(
    'href',
    '#evidence/urgency/U10',
  );
  expect(screen.getByText(/^Haemoglobin, 7 g\/dL/)).toBeVisible();
});

test('limits and sources', async () => {
  await openEvidence('limits');
  expect(screen.getAllByText('iron.adult.oralOrIv', { selector: 'a' })[0]).toHaveAttribute(
    'href',
    '#evidence/iron/iron.adult.oralOrIv',
  );
  expect(screen.getByText('NICE NG239', { selector: 'h3' })).toBeVisible();
});

test('the edition, its content and its changes', async () => {
  await openEvidence('edition');
  expect(screen.getByText(EDITION)).toBeVisible();
  expect(screen.getByText(CONTENT_HASH)).toBeVisible();
  expect(screen.getByText(CHANGES[0]?.says[0] ?? '')).toBeVisible();
  expect(screen.queryByText(/^These rules are due/)).toBeNull();
});

test('once the review is due it is said', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 10, 22, 9) });
  await openEvidence('');
  expect(screen.getByText(reviewWords('2027-11-22') ?? '')).toBeVisible();
  expect(reviewWords(REVIEW_DUE)).toBeUndefined();
});

test('on paper everything that is shown is open, with full titles at the end', async () => {
  const { user } = await openEvidence('');
  await user.click(screen.getByRole('searchbox'));
  await user.paste('iron.esrd');
  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByText(`3 rows with “iron.esrd”. Content ${CONTENT_HASH}.`)).toBeVisible();
  expect(document.querySelectorAll('.rule[open]')).toHaveLength(3);
  expect(screen.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
  fireEvent(window, new Event('afterprint'));
  await waitFor(() => expect(document.querySelectorAll('.rule[open]')).toHaveLength(0));
});

test('the visit is one link away', async () => {
  await openEvidence('');
  expect(screen.getByRole('link', { name: 'Back to the visit' })).toHaveAttribute('href', '#visit');
});
