import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OfficersView } from '../../../src/areas/evidence/officers-view.tsx';
import { FLOWS } from '../../../src/evidence/data-flow.ts';
import { GAP_WORDS, TOPICS, type Topic } from '../../../src/evidence/officers.ts';
import { HAZARDS_KNOWN } from '../../../src/evidence/safety-case.ts';
import { openEvidence } from './open-evidence.tsx';

const ALL: readonly Topic[] = [...TOPICS.before, ...TOPICS.after, ...TOPICS.last];

test('it has an address, and comes late', async () => {
  await openEvidence('officers');
  expect(screen.getByText('Loading the page.')).toBeVisible();
  expect(await screen.findByRole('heading', { level: 2, name: 'Hazard log' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Evidence: for your IT and safety officers',
  );
});

test('what is not answered is marked as a gap, with whose it is', () => {
  render(<OfficersView />);
  for (const { title, answers } of ALL) {
    const topic = screen.getByRole('heading', { level: 2, name: title }).closest('section');
    if (topic === null) throw new Error(`${title} is not drawn`);
    const names = within(topic).getAllByRole('term');
    expect(names.map(({ textContent }) => textContent)).toEqual(answers.map(({ asks }) => asks));
    answers.forEach(({ says, gap }, at) => {
      const drawn = names[at]?.parentElement;
      if (says !== undefined) expect.soft(drawn).toHaveTextContent(says);
      for (const [whose, words] of Object.entries(GAP_WORDS))
        expect.soft(drawn?.textContent.includes(words)).toBe(whose === gap);
    });
  }
});

test('no question is left without an answer or a gap, and nothing is claimed', () => {
  const answers = ALL.flatMap((topic) => topic.answers);
  expect(answers.filter(({ says, gap }) => says === undefined && gap === undefined)).toEqual([]);
  const words = [...ALL.map(({ intro }) => intro), ...answers.map(({ says }) => says ?? '')];
  for (const says of words.filter((each) => each !== '')) expect.soft(says).toMatch(/[.)]$/u);
  expect(words.join('\n')).not.toMatch(/\bcompliant\b|\bconforms\b|\bcertified\b|\bcomplies\b/iu);
});

test('the hazard log is the safety case, each hazard once, with an owner to be named', () => {
  render(<OfficersView />);
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(HAZARDS_KNOWN.length);
  HAZARDS_KNOWN.forEach(({ name, severity, likelihood, remains }, at) => {
    const row = rows[at];
    expect.soft(row).toHaveTextContent(name);
    expect.soft(row).toHaveTextContent(remains);
    expect.soft(row).toHaveTextContent(new RegExp(severity, 'iu'));
    expect.soft(row).toHaveTextContent(new RegExp(likelihood.replace('-', ' '), 'iu'));
    expect.soft(row).toHaveTextContent(GAP_WORDS.deployer);
  });
});

test('the picture of the data says in words all that it draws', () => {
  render(<OfficersView />);
  const picture = screen.getByRole('img', { name: 'Where data go, as listed below' });
  for (const { label, says } of FLOWS) {
    expect.soft(within(picture).getByText(label)).toBeInTheDocument();
    expect.soft(screen.getByText(new RegExp(says.slice(0, 40), 'u'))).toBeVisible();
  }
});

test('the papers lie beside the page', () => {
  render(<OfficersView />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(['sbom.cdx.json', 'SHA256SUMS', 'licences.txt']));
});
