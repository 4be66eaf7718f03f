import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Sentence } from '../../src/ui/sentence.tsx';

test.each([
  ['Answer with {Y}, move with {J}.', 'Answer with <kbd>Y</kbd>, move with <kbd>J</kbd>.'],
  ['{J} moves, {Y} answers', '<kbd>J</kbd> moves, <kbd>Y</kbd> answers'],
  ['{Y}{J}', '<kbd>Y</kbd><kbd>J</kbd>'],
] as const)('each element stands where the words want it: %s', (says, html) => {
  const gaps = { Y: <kbd>Y</kbd>, J: <kbd>J</kbd> };
  const { container } = render(<Sentence says={says} gaps={gaps} />);
  expect(container.innerHTML).toBe(html);
});
