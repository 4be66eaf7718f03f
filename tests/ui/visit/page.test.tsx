import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyVisit } from '../../../src/rules/record/visit.ts';
import { writeRecord } from '../../../src/summary/record-text.ts';
import { answer as answered } from '../../../src/visit/actions.ts';
import { minutesLater } from '../../visit/outside.ts';
import {
  button,
  fileInput,
  headline,
  later,
  liveRegion,
  noButton,
  openPage,
  panel,
  startTheClock,
  stopTheClock,
} from './open-page.tsx';

test('a blank page says whom it is for, chooses nothing and clears nobody', async () => {
  await openPage();
  expect(screen.getAllByText(/For healthcare professionals/)[0]).toBeVisible();
  expect(screen.getAllByRole('radio').filter((each) => each.matches(':checked'))).toEqual([]);
  expect(headline()).toHaveTextContent('Cannot say yet.');
  expect(within(panel()).getByText(/Safety questions not asked: 10/)).toBeInTheDocument();
  expect(within(panel()).getByText(/Not examined: 15/)).toBeInTheDocument();
  expect(panel()).not.toHaveTextContent(/\b(normal|excluded|ruled out)\b/i);
});

test('a link in the panel puts the focus on the open question, and not in the address', async () => {
  const { user, question } = await openPage();
  const [link] = within(panel()).getAllByRole('link', { name: /^Urge to move the legs/ });
  await user.click(link ?? panel());
  expect(question(/Urge to move the legs/)).toContainElement(document.activeElement as HTMLElement);
  expect(window.location.hash).toBe('');
});

test('"Why" names the answers behind a line, the rule and its sources', async () => {
  const { user, answer } = await openPage();
  await answer(/Urge to move the legs/, 'Yes');
  const why =
    within(panel())
      .getByText(/^: ?the five criteria$/)
      .closest('details') ?? panel();
  await user.click(within(why).getByText('Why'));
  const list = within(why);
  expect(list.getAllByText(/126 of 788 people/)[0]).toBeInTheDocument();
  expect(list.getAllByText(/^(Source|Sources)$/).length).toBeGreaterThan(0);
});

describe('the live region', () => {
  beforeEach(stopTheClock);
  afterEach(startTheClock);

  test('is the only one, and speaks once when the class of the headline changes', async () => {
    const { answer } = await openPage();
    expect(
      document.querySelectorAll('[aria-live], [role=status], [role=alert], output'),
    ).toHaveLength(1);
    await answer(/Urge to move the legs/, 'Yes');
    await later(1200);
    expect(liveRegion()).toBeEmptyDOMElement();

    await answer(/Begins or worsens at rest/, 'No');
    expect(liveRegion()).toBeEmptyDOMElement();
    await later(1200);
    expect(liveRegion()).toHaveTextContent(/not met on today’s answers/);
    expect(liveRegion()).toHaveAttribute('aria-live', 'polite');
  });

  test('speaks a new emergency at once, assertively, and once', async () => {
    const { user, question } = await openPage();
    const hot = question(/one joint hot and swollen/i);
    await user.click(within(hot).getByRole('radio', { name: 'Yes' }));
    expect(liveRegion()).toHaveTextContent(/^Now: /);
    expect(liveRegion()).toHaveAttribute('aria-live', 'assertive');

    await user.keyboard('{Control>}z{/Control}');
    await later(1200);
    await user.click(within(hot).getByRole('radio', { name: 'Yes' }));
    await later(1200);
    expect(liveRegion()).toHaveAttribute('aria-live', 'polite');
  });
});

describe('the keys', () => {
  test('answer the question that has the focus and move on', async () => {
    const { user, question } = await openPage();
    within(question(/Urge to move the legs/))
      .getByRole('radio', { name: 'Yes' })
      .focus();
    await user.keyboard('yn');
    expect(
      within(question(/Urge to move the legs/)).getByRole('radio', { name: 'Yes' }),
    ).toBeChecked();
    expect(within(question(/Begins or worsens/)).getByRole('radio', { name: 'No' })).toBeChecked();
    expect(question(/Relieved by movement/)).toContainElement(
      document.activeElement as HTMLElement,
    );
    await user.keyboard('k{Delete}');
    expect(
      within(question(/Begins or worsens/)).getByRole('radio', { name: 'No' }),
    ).not.toBeChecked();
  });

  test('do nothing while something is typed, with a modifier, or switched off', async () => {
    const { user, question, session } = await openPage();
    const visit = () => session.state.getState().store.getState().visit;
    const age = screen.getByRole('textbox', { name: 'Age' });
    await user.click(age);
    await user.keyboard('y1jk?');
    expect(age).toHaveValue('y1jk?');
    expect(age).toHaveFocus();
    await user.clear(age);

    const yes = within(question(/Urge to move the legs/)).getByRole('radio', { name: 'Yes' });
    yes.focus();
    await user.keyboard('{Control>}y{/Control}{Alt>}n{/Alt}');
    expect(visit()).toEqual(emptyVisit);

    await user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Shortcuts' });
    await user.click(within(list).getByRole('checkbox', { name: 'Single keys are on' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    yes.focus();
    await user.keyboard('yj');
    expect(visit()).toEqual(emptyVisit);
    expect(yes).toHaveFocus();
  });
});

test('undo and redo step through the visit', async () => {
  const { user, answer, question } = await openPage();
  await answer('Sex', 'Female');
  const female = () => within(question('Sex')).getByRole('radio', { name: 'Female' });
  await user.click(button('Undo'));
  expect(female()).not.toBeChecked();
  await user.click(button('Redo'));
  expect(female()).toBeChecked();
});

test('the visit before comes back by its own action, until the new one is printed', async () => {
  const { user, answer, question } = await openPage();
  const sex = (name: string) => within(question('Sex')).getByRole('radio', { name });
  await answer('Sex', 'Female');
  await user.click(button('New visit'));
  expect(sex('Female')).not.toBeChecked();
  await answer('Sex', 'Male');
  await user.click(button(/^Back to the visit of /));
  expect(sex('Female')).toBeChecked();
  await user.click(button(/^Back to the visit of /));
  expect(sex('Male')).toBeChecked();

  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByRole('heading', { name: /diagnostic checklist/ })).toBeInTheDocument();
  fireEvent(window, new Event('afterprint'));
  expect(noButton(/^Back to/)).toBe(true);
});

test('ending a visit takes two steps, and wipes the storage', async () => {
  const { user, answer, outside, question } = await openPage();
  await answer('Sex', 'Female');
  expect(outside.visit.text).toContain('female');
  await user.click(button('End visit'));
  await user.click(button('Keep it'));
  expect(outside.visit.text).toContain('female');

  await user.click(button('End visit'));
  await user.click(button('Wipe it'));
  expect(outside.visit.text).toBeUndefined();
  expect(within(question('Sex')).getByRole('radio', { name: 'Female' })).not.toBeChecked();
  await user.keyboard('{Control>}z{/Control}');
  expect(within(question('Sex')).getByRole('radio', { name: 'Female' })).not.toBeChecked();
});

test('what was typed and not left is on the paper that the browser prints', async () => {
  const { user } = await openPage();
  await user.type(screen.getByRole('textbox', { name: 'Age' }), '61');
  fireEvent(window, new Event('beforeprint'));
  expect(document.querySelector('.on-paper')).toHaveTextContent('61 y');
  fireEvent(window, new Event('afterprint'));
});

test('an old visit is asked about, and does not come back by itself', async () => {
  const kept = writeRecord(answered(emptyVisit, 'sex', 'female'), '', minutesLater(-60));
  const { user, question } = await openPage(kept);
  const female = () => within(question('Sex')).getByRole('radio', { name: 'Female' });
  expect(female()).not.toBeChecked();
  await user.click(button('Go on with it'));
  expect(female()).toBeChecked();
});

test('a file is previewed in one sentence before it replaces the visit', async () => {
  const { user, answer, question } = await openPage();
  const sex = (name: string) => within(question('Sex')).getByRole('radio', { name });
  await answer('Sex', 'Male');
  const text = writeRecord(
    answered(emptyVisit, 'sex', 'female'),
    'Cannot say yet.',
    minutesLater(0),
  );
  await user.upload(fileInput(), new File([text], 'visit.json'));
  expect(
    await screen.findByText(/The file holds a visit recorded .* “Cannot say yet.”/),
  ).toBeVisible();
  expect(sex('Male')).toBeChecked();
  await user.click(button('Open it'));
  expect(sex('Female')).toBeChecked();
  await user.click(button('Undo'));
  expect(sex('Male')).toBeChecked();

  await user.upload(fileInput(), new File(['{'], 'x.json'));
  expect(await screen.findByText(/not JSON.*running visit is unchanged/)).toBeVisible();
  expect(sex('Male')).toBeChecked();
});

test('the example is marked, and its summary can be read, copied and left', async () => {
  const { user } = await openPage();
  await user.click(button('Open an example visit'));
  expect(screen.getByText(/Example: a fictional patient/)).toBeVisible();
  expect(headline()).toHaveTextContent(/weakness of the right ankle/);

  await user.click(button('Summary'));
  await waitFor(() => expect(screen.getByText('Summary', { selector: 'h1' })).toHaveFocus());
  await user.click(button('Copy text'));
  await waitFor(() => expect(button('Text copied')).toBeVisible());
  expect(await navigator.clipboard.readText()).toMatch(/^EXAMPLE/);
  await user.click(button('Back to the questions'));
  await user.click(button('Leave the example'));
  expect(headline()).toHaveTextContent('Cannot say yet.');
});
