/** What the assessment, the live region, the keys and the paper make of answers; tests/browser/page.spec.ts has the page. */
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { OwnWords } from '../../../src/areas/visit/own-words.tsx';
import { PathSection } from '../../../src/checklist/section.tsx';
import { WORDS_WORDS } from '../../../src/rules/record/questions.ts';
import { emptyVisit } from '../../../src/rules/record/visit.ts';
import {
  aMomentLater,
  atOnce,
  headline,
  later,
  openDesk,
  panel,
  stopTheClock,
} from './open-desk.tsx';

/** What opens all that the leading screen leaves out. */
const openMore = () => within(panel()).getByText('More', { selector: 'summary' });

test('a blank page says whom it is for, chooses nothing and clears nobody', async () => {
  const { user } = await openDesk(<PathSection id="criteria" />);
  expect(within(panel()).getByText(/For healthcare professionals/)).toBeVisible();
  expect(screen.getAllByRole('radio').filter((each) => each.matches(':checked'))).toEqual([]);
  expect(headline()).toHaveTextContent('Nothing answered yet.');
  expect(await within(panel()).findByText(/^Example, not this patient/)).toBeVisible();
  expect(panel().querySelector('.verdict .icon, [data-tone="met"]')).toBeNull();
  expect(panel()).not.toHaveTextContent(/\b(normal|excluded|ruled out)\b/i);

  await user.click(openMore());
  expect(await within(panel()).findByText(/Safety questions not asked: 10/)).toBeInTheDocument();
  expect(within(panel()).getByText(/Not examined: 15/)).toBeInTheDocument();
});

test('a link in the panel puts the focus on the open question, and its section in the address', async () => {
  const { user, question } = await openDesk(<PathSection id="criteria" />);
  const [link] = within(panel()).getAllByRole('link', { name: /^Urge/ });
  await user.click(link ?? panel());
  expect(question('urge-to-move')).toContainElement(document.activeElement as HTMLElement);
  expect(window.location.hash).toBe('#criteria');
});

test('"Why" names the answers behind a line, the rule and its sources', async () => {
  const { user, answer } = await openDesk(<PathSection id="criteria" />);
  await answer('urge-to-move', 'Yes');
  await user.click(openMore());
  const about = await within(panel()).findByText(/^: ?the five criteria$/);
  const why = about.closest('details') ?? panel();
  await user.click(within(why).getByText('Why'));
  const list = within(why);
  expect((await list.findAllByText(/126 of 788 people/))[0]).toBeInTheDocument();
  // The words of the facts come with the first "why" that is opened.
  expect((await list.findAllByText(/^(Source|Sources)$/)).length).toBeGreaterThan(0);
  expect(list.getByRole('link', { name: 'Urge to move the legs: yes' })).toBeInTheDocument();
});

test('the own conclusion has one place, in the summary, and its reason once it is given', async () => {
  const { user, question } = await openDesk(<OwnWords forPatient={false} />);
  await user.click(openMore());
  await within(panel()).findByText(/^Not examined: 15/);
  const conclusion = question('conclusion');
  expect(panel()).not.toContainElement(conclusion);
  expect(document.querySelectorAll('[id="q-conclusion"]')).toHaveLength(1);
  expect(within(conclusion).queryByRole('textbox')).toBeNull();
  const [first] = within(conclusion).getAllByRole('radio');
  await user.click(first ?? conclusion);
  expect(within(conclusion).getByRole('textbox')).toHaveAccessibleName(
    WORDS_WORDS['conclusion-because'].label,
  );
});

test('a medicine that was typed does not get into the address', async () => {
  const { user, question } = await openDesk(<PathSection id="causes" />);
  await user.type(within(question('medicines')).getByRole('combobox'), 'Xyzzin{Enter}');
  await user.click(openMore());
  const line = await within(panel()).findByText(/^: Xyzzin/, { selector: 'summary *' });
  const why = line.closest('details') ?? panel();
  await user.click(within(why).getByText('Why'));
  const link = await within(why).findByText('Rule medicines in Evidence');
  expect(link).toHaveAttribute('href', '#evidence/medicines');
});

describe('the live regions', () => {
  beforeEach(stopTheClock);

  test('are two, each with its own voice, and speak once when the class of the headline changes', async () => {
    const { answer } = await openDesk(<PathSection id="criteria" />);
    expect(
      document.querySelectorAll('[aria-live], [role=status], [role=alert], output'),
    ).toHaveLength(2);
    await answer('urge-to-move', 'Yes');
    await later(1200);
    expect(aMomentLater()).toBeEmptyDOMElement();

    await answer('rest-onset', 'No');
    expect(aMomentLater()).toBeEmptyDOMElement();
    await later(1200);
    expect(aMomentLater()).toHaveTextContent(/not met on today’s answers/);
    expect(aMomentLater()).toHaveAttribute('aria-live', 'polite');
    expect(atOnce()).toBeEmptyDOMElement();
  });

  test('speak a new emergency at once, assertively, and once', async () => {
    const { user, answer } = await openDesk(<PathSection id="safety" />);
    await answer('safety.hot-joint', 'Yes');
    expect(atOnce()).toHaveTextContent(/^Now: /);
    expect(atOnce()).toHaveAttribute('aria-live', 'assertive');
    expect(aMomentLater()).toBeEmptyDOMElement();

    const said = atOnce().firstChild;
    await user.keyboard('{Control>}z{/Control}');
    await later(1200);
    await answer('safety.hot-joint', 'Yes');
    await later(1200);
    expect(atOnce().firstChild).toBe(said);
    // It leads the headline again, and no more.
    expect(aMomentLater()).toHaveTextContent(/^Now: /);
  });

  test('speak each new urgent flag once, also below a headline that stays as it is', async () => {
    const { user, answer } = await openDesk(<PathSection id="safety" />);
    const heard: (string | null)[] = [];
    for (const [id, value] of [
      ['safety.hot-joint', 'Unsure'],
      ['safety.one-leg-swollen', 'Yes'],
      ['safety.restless-distress', 'Unsure'],
    ] as const) {
      await answer(id, value);
      await later(1200);
      heard.push(aMomentLater().textContent);
    }
    expect(heard).toEqual([
      expect.stringMatching(/^Same day: one joint hot and swollen/),
      expect.stringMatching(/^Same day: (?!one joint)/),
      expect.stringMatching(/^Same day: (?!one joint)/),
    ]);
    expect(new Set(heard).size).toBe(3);
    expect(atOnce()).toBeEmptyDOMElement();

    await user.keyboard('{Control>}z{/Control}');
    await later(1200);
    await answer('safety.restless-distress', 'Unsure');
    await later(1200);
    expect(aMomentLater()).toHaveTextContent(heard[2] ?? '');
  });
});

describe('the keys', () => {
  test('answer the question that has the focus and move on', async () => {
    const { user, question, option } = await openDesk(<PathSection id="criteria" />);
    option('urge-to-move', 'Yes').focus();
    await user.keyboard('yn');
    expect(option('urge-to-move', 'Yes')).toBeChecked();
    expect(option('rest-onset', 'No')).toBeChecked();
    expect(question('relief-by-movement')).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('k{Delete}');
    expect(option('rest-onset', 'No')).not.toBeChecked();
  });

  test('do nothing while something is typed, with a modifier, or switched off', async () => {
    const { user, option, visit } = await openDesk(
      <>
        <PathSection id="patient" />
        <PathSection id="criteria" />
      </>,
    );
    const age = screen.getByRole('textbox', { name: 'Age' });
    await user.click(age);
    await user.keyboard('y1?');
    expect(age).toHaveValue('y1?');
    expect(age).toHaveFocus();
    await user.clear(age);

    const yes = option('urge-to-move', 'Yes');
    yes.focus();
    await user.keyboard('{Control>}y{/Control}{Alt>}n{/Alt}');
    expect(visit()).toEqual(emptyVisit);

    await user.keyboard('?');
    const list = screen.getByRole('dialog', { name: 'Shortcuts' });
    await user.click(within(list).getByRole('checkbox', { name: 'Single keys are on' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    yes.focus();
    await user.keyboard('yj');
    expect(visit()).toEqual(emptyVisit);
    expect(yes).toHaveFocus();
  });
});

test('what was typed and not left is on the paper that the browser prints', async () => {
  const { user } = await openDesk(<PathSection id="patient" />);
  await user.type(screen.getByRole('textbox', { name: 'Age' }), '61');
  fireEvent(window, new Event('beforeprint'));
  expect(document.querySelector('.on-paper')).toHaveTextContent('61 y');
  fireEvent(window, new Event('afterprint'));
});
