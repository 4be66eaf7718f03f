import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SummaryPage } from '../../../src/paper/summary-page.tsx';
import { summarise } from '../../../src/summary/summarise.ts';
import { long, short, usual, usualVisit } from '../../summary/fixture.ts';

const ABOUT = { edition: '2026.11.0', content: '3f2a 90c1', now: '2026-11-20 10:42' };
const draw = (assessment = usual, visit = usualVisit) =>
  render(<SummaryPage summary={summarise(visit, assessment, ABOUT)} />);

test('reads from the assessment down to the sources', () => {
  draw();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Restless legs syndrome');
  const titles = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(titles).toEqual([
    'Impression',
    'To do',
    'Five criteria (IRLSSG 2012) [5]',
    'Criteria sets',
    'Safety questions',
    'Examination',
    'Mimics',
    'Bloods, 3 Nov 2026',
    'Iron and B12',
    'Medicines and history',
    'Gaps',
    'Return the same day for',
    'Sources',
  ]);
});

test('on screen a source leads to where it is read up, on paper nowhere', () => {
  const { unmount } = draw();
  expect(screen.queryByRole('link')).toBeNull();
  unmount();
  const summary = summarise(usualVisit, usual, ABOUT);
  render(<SummaryPage summary={summary} addressOf={(source) => `#to/${source}`} />);
  const listed = summary.sections.find(({ id }) => id === 'sources')?.lines ?? [];
  expect(listed.length).toBeGreaterThan(3);
  expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(
    listed.map(({ source }) => `#to/${source}`),
  );
});

test('says each criterion in a word, with what keeps it open beside it', () => {
  draw();
  const criteria = screen.getByRole('table', { name: /Five criteria/ });
  const rest = within(criteria).getByRole('row', { name: /Begins or worsens at rest/ });
  expect(within(rest).getByRole('cell')).toHaveTextContent(/^Yes$/);
  const fifth = within(criteria).getByRole('row', { name: /Nothing else explains it all/ });
  expect(within(fifth).getByRole('cell')).toHaveTextContent(/^Open$/);
  expect(within(fifth).getByRole('rowheader')).toHaveTextContent('10 of 11 mimics answered');
});

const rowOf = (table: string, name: RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name });

test('gives every red flag its time, and what was not asked or examined a row of its own', () => {
  draw();
  const impression = within(screen.getByRole('region', { name: 'Impression' }));
  const [first] = impression.getAllByRole('paragraph');
  expect(first).toHaveTextContent(/^▲ Within 2 weeks: new weakness of the right ankle/i);
  expect(rowOf('Safety questions', /^Not asked New bladder/)).toBeVisible();
  expect(rowOf('Examination', /^Not done Plantars/)).toBeVisible();
});

test('leaves places to write on', () => {
  draw();
  expect(screen.getByText('Patient (label)')).toBeVisible();
  expect(screen.getByText('Clinician:')).toBeVisible();
  expect(screen.getAllByText('blank, to write on')).toHaveLength(2);
  expect(screen.getByText('Signature')).toBeVisible();
});

test('a short visit has room for lists', () => {
  draw({ ...short, steps: usual.steps.slice(0, 2) });
  const [steps] = screen.getAllByRole('list');
  expect(within(steps ?? document.body).getAllByRole('listitem')[0]).toHaveTextContent(
    'Today: plantars, saddle sensation; ask bladder and bowel.',
  );
});

test('an example is marked, and a second sheet has its own place for a label', () => {
  const { container } = draw(long, { ...usualVisit, example: true });
  expect(container.querySelector('.summary-page')?.firstChild).toHaveTextContent('EXAMPLE');
  expect(screen.getByText('Patient, record number (second sheet)')).toBeVisible();
});
