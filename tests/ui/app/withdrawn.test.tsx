/** A withdrawn edition: what is read of the host's word, when it is asked, and how it is said. */
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { watchForRecall } from '../../../src/app/recall.ts';
import { LONGEST_REASON, whyWithdrawn } from '../../../src/app/withdrawn.ts';
import { standNotice } from '../../../src/app/withdrawn-notice.ts';
import { askWorker } from '../../../src/browser/ask-worker.ts';
import { THESE_RULES } from '../../../src/rules/edition.ts';
import { textOf } from '../../titles.ts';

const WHY = 'A row of the spine gave a time that is too late.';
const OURS = { ...THESE_RULES, why: WHY };
const says = (...withdrawn: unknown[]) => JSON.stringify({ withdrawn });
const read = (text: unknown) => whyWithdrawn(text, THESE_RULES);

describe('what the host says', () => {
  test('is about these rules where both their numbers are named', () => {
    expect(read(says(OURS))).toBe(WHY);
    expect(read(says({ ...OURS, edition: '2020.1.0' }, OURS))).toBe(WHY);
    expect(read(says({ ...OURS, edition: '2020.1.0' }))).toBeUndefined();
    expect(read(says({ ...OURS, content: '0000 0000 0000 0000' }))).toBeUndefined();
  });

  test('may say more than is known of', () => {
    expect(read(JSON.stringify({ note: 'x', withdrawn: [{ ...OURS, on: '2026-12-01' }] }))).toBe(
      WHY,
    );
  });

  test.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '"withdrawn"',
    '<!doctype html><title>Not found</title>',
    JSON.stringify({ withdrawn: OURS }),
    says(null, 'all', [], {}),
    says({ why: WHY }),
    says({ ...OURS, edition: 2026 }),
    `${says(OURS)}${' '.repeat(100_000)}`,
  ])('says nothing where it is damaged: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('an entry that is damaged takes no other along', () => {
    expect(read(says(null, { edition: 1 }, OURS))).toBe(WHY);
  });

  test.each([
    undefined,
    7,
    '',
    '   ',
    'x'.repeat(LONGEST_REASON + 1),
    'Two\nlines.',
    'Turned \u202e round.',
    'Hidden \u200b word.',
  ])(
    'a reason that cannot be shown is not, and these rules are withdrawn all the same: %j',
    (why) => {
      expect(read(says({ ...OURS, why }))).toBe('The reason given cannot be shown here.');
    },
  );

  test('a reason may be as long as the readme says', () => {
    expect(read(says({ ...OURS, why: 'x'.repeat(LONGEST_REASON) }))).toHaveLength(LONGEST_REASON);
    expect(textOf('README.md')).toContain(`at most ${LONGEST_REASON} characters`);
  });
});

test('it is said in an alert above all else, once, and nothing in it is a way around it', () => {
  document.body.innerHTML = '<div id="root"></div>';
  act(() => standNotice('<b>Too</b> late.'));
  act(() => standNotice('Another reason.'));
  const alert = screen.getByRole('alert');
  expect(document.body.firstElementChild).toBe(alert);
  expect(alert).toHaveTextContent('These rules were withdrawn.');
  expect(alert).toHaveTextContent('Do not use the results of this visit.');
  expect(alert).toHaveTextContent('Why: <b>Too</b> late.');
  expect(alert).toHaveTextContent(`${THESE_RULES.edition}, content ${THESE_RULES.content}`);
  expect(alert.querySelectorAll('button, a')).toHaveLength(0);
});

/** A worker that answers with these, one after the other. */
function worker(...answers: unknown[]) {
  const asked: unknown[] = [];
  vi.stubGlobal('navigator', {
    serviceWorker: {
      ready: Promise.resolve({
        active: {
          postMessage: (question: unknown, [port]: [MessagePort]) => {
            asked.push(question);
            port.postMessage(answers[asked.length - 1]);
          },
        },
      }),
    },
  });
  return asked;
}

describe('when it is asked', () => {
  const HOUR = 60 * 60 * 1000;
  const seenAfter = (hours: number) => {
    vi.setSystemTime(Date.now() + hours * HOUR);
    window.dispatchEvent(new Event('focus'));
  };

  test('at the start, and when the page is seen again after a day', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const asked = worker(undefined, says(OURS));
    const end = watchForRecall();
    await waitFor(() => expect(asked).toEqual(['withdrawn?']));
    seenAfter(23);
    await Promise.resolve();
    expect(asked).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
    seenAfter(1);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(WHY));
    expect(asked).toHaveLength(2);
    end();
    seenAfter(48);
    await Promise.resolve();
    expect(asked).toHaveLength(2);
  });

  test('where the browser has no worker, nothing is known, and that is no error', async () => {
    vi.stubGlobal('navigator', {});
    expect(await askWorker('withdrawn?')).toBeUndefined();
  });

  test('not while nobody sees the page', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const asked = worker(undefined, undefined);
    const end = watchForRecall();
    await waitFor(() => expect(asked).toHaveLength(1));
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    seenAfter(30);
    await Promise.resolve();
    expect(asked).toHaveLength(1);
    hidden.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(asked).toHaveLength(2));
    end();
  });
});
