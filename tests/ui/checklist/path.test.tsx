/** The short path: what is drawn, what comes out of More by itself, and what never goes from view. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { goToQuestion } from '../../../src/checklist/keys.ts';
import { SHORT_PATH } from '../../../src/rules/record/path.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { ALL, sitDown, type Name } from './at-desk.tsx';

/** As a visit begins: everything else behind More. */
const begin = (names: readonly Name[], start: Partial<Visit> = {}, bare = false) =>
  sitDown(names, start, bare, false);

const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-question]')].map((each) =>
    each.getAttribute('data-question'),
  );
const more = () => screen.getByRole('button', { name: /^(More|Less)/ });

describe('a blank page', () => {
  test.each([false, true])('draws the short path and nothing else, in a case too (%s)', (bare) => {
    const { container } = begin(ALL, {}, bare);
    expect(drawn(container)).toEqual([...Object.values(SHORT_PATH).flat(), 'takes-medicines']);
  });

  test('P4: what stands behind More is not drawn until it is opened, and then all of it', async () => {
    const { user, container, hasQuestion } = begin(['mimics']);
    expect(hasQuestion('condition.tics')).toBe(false);
    const before = container.querySelectorAll('*').length;
    expect(more()).toHaveTextContent('More (22)');
    await user.click(more());
    expect(more()).toHaveAttribute('aria-expanded', 'true');
    expect(drawn(container)).toHaveLength(33);
    await user.click(more());
    expect(container.querySelectorAll('*')).toHaveLength(before);
  });
});

describe('what an answer calls for', () => {
  test('comes out under the last row, with the reason, and goes when it is not called any more', async () => {
    const { user, container, option, question, hasQuestion } = begin(['safety', 'exam']);
    expect(hasQuestion('exam.joints')).toBe(false);
    await user.click(option('safety.hot-joint', 'One joint', 'Yes'));
    expect(question('exam.joints')).toHaveTextContent('Why now: one joint, as told');
    expect(drawn(container).at(-1)).toBe('exam.joints');
    expect(more()).toHaveTextContent('More (8)');
    await user.click(option('safety.hot-joint', 'One joint', 'No'));
    expect(hasQuestion('exam.joints')).toBe(false);
  });

  test('comes out in a practice case as well, and there without a reason', () => {
    const child: Partial<Visit> = { numbers: { age: { text: '10', unit: 'years' } } };
    const { question } = begin(['mimics'], child, true);
    for (const id of ['condition.growing-pains', 'condition.adhd', 'condition.tics'] as const)
      expect(question(id)).not.toHaveTextContent('Why now');
  });
});

describe('what was answered', () => {
  test('stays in view when More is closed, and when what called for it is gone', async () => {
    const { user, option, hasQuestion } = begin(['exam', 'safety'], {
      safety: { 'hot-joint': { answer: 'yes' } },
    });
    await user.click(option('exam.joints', 'Joints', 'Normal'));
    await user.click(option('safety.hot-joint', 'One joint', 'No'));
    expect(hasQuestion('exam.joints')).toBe(true);
  });

  test('and its place stays when it is cleared, until More is closed anew', async () => {
    const { user, question, option, hasQuestion } = begin(['exam'], {
      exam: { tone: { state: 'normal' } },
    });
    await user.click(option('exam.tone', 'Tone', 'Normal'));
    await user.click(within(question('exam.tone')).getByRole('button', { name: /^Clear/ }));
    expect(hasQuestion('exam.tone')).toBe(true);
    expect(question('exam.tone')).toContainElement(document.activeElement as HTMLElement);
    await user.click(more());
    await user.click(more());
    expect(hasQuestion('exam.tone')).toBe(false);
  });

  test('is red only in a flag', async () => {
    const { user, option, question } = begin(['mimics', 'exam']);
    await user.click(option('condition.venous', 'Venous', 'Present'));
    expect(question('condition.venous')).not.toHaveAttribute('data-flag');
    await user.click(option('exam.strength', 'Strength', 'Abnormal'));
    expect(question('exam.strength')).toHaveAttribute('data-flag');
  });
});

test.each(['exam.plantars', 'nitrous-oxide', 'another-cause-state', 'condition.diabetes'] as const)(
  'a link to %s opens its More and goes there',
  (id) => {
    const { question } = begin(ALL);
    let went = false;
    act(() => {
      went = goToQuestion(id);
    });
    expect(went).toBe(true);
    expect(question(id)).toContainElement(document.activeElement as HTMLElement);
  },
);

test('every option stands in its place: there, not there, not known', () => {
  const { container } = begin(ALL);
  const places = ['exam.gait', 'condition.venous', 'safety.hot-joint'].map((id) =>
    [...container.querySelectorAll(`[id="q-${id}"] label`)].map(({ textContent }) => textContent),
  );
  expect(places).toEqual([
    ['Abnormal', 'Normal', 'Not done'],
    ['Present', 'Absent', 'Unsure'],
    ['Yes', 'No', 'Unsure'],
  ]);
});
