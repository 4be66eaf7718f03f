/** The page as it is served, answered before its script: the same visit as if it had listened. */
import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { takeOver } from '../../../src/app/take-over.tsx';
import { servedPage } from '../../../src/build/served-page.tsx';
import { openSession } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

const page = servedPage();
const reported: unknown[] = [];
const report = (event: ErrorEvent) => reported.push(event.error);

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
  window.history.replaceState(null, '', '/');
  reported.length = 0;
  window.addEventListener('error', report);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  window.removeEventListener('error', report);
  document.body.replaceChildren();
});

function served(): HTMLElement {
  document.body.innerHTML = `<div id="root" data-served>${page}</div>`;
  const root = document.getElementById('root');
  if (root === null) throw new Error('Nothing is served');
  return root;
}

/** One option of every group. */
function optionsAt(root: ParentNode, place: number): readonly HTMLInputElement[] {
  return [...root.querySelectorAll('.choice, .several')].flatMap((group) => {
    const input = group.querySelectorAll('input')[place];
    return input === undefined ? [] : [input];
  });
}

const named = (input: Element): string =>
  `${input.closest('[id^="q-"]')?.id}: ${input.getAttribute('value')}`;

test('is drawn without a clock, and without an address', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-20T10:42:00Z');
  const one = servedPage();
  vi.setSystemTime('2031-02-03T23:59:00Z');
  window.history.replaceState(null, '', '/#safety');
  expect(servedPage()).toBe(one);
  expect(one).toContain('Urge to move');
});

test.each([0, 1, 2, 3])(
  'option %i of every question is recorded before it is drawn',
  async (place) => {
    const outside = fakeOutside();
    const root = served();
    const options = optionsAt(root, place);
    expect(options.length).toBeGreaterThan(4);
    const chosen = options.map(named);
    for (const option of options) option.checked = true;
    takeOver(root, await openSession(outside));
    expect(options.filter((option) => !option.checked).map(named)).toEqual([]);
    expect(reported).toEqual([]);

    // What is kept of it draws the same, whatever the form still holds.
    document.body.replaceChildren();
    const { container } = render(
      <App session={await openSession(fakeOutside(outside.visit.text))} />,
    );
    const drawn = [...container.querySelectorAll('input')].filter((input) => input.checked);
    expect(drawn.map(named)).toEqual(expect.arrayContaining(chosen));
  },
);

test('the rules are overdue only on the page that knows the day', async () => {
  const outside = fakeOutside();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2031-02-03T23:59:00Z');
  const root = served();
  expect(root.textContent).not.toContain('due for review since');
  const complaints = vi.spyOn(console, 'error');
  takeOver(root, await openSession(outside));
  expect(root.textContent).toContain('due for review since');
  expect(complaints).not.toHaveBeenCalled();
  expect(reported).toEqual([]);
});
