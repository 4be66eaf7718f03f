import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

test('arrow keys move through a radio group whose name needs escaping', async () => {
  const user = userEvent.setup();
  render(
    <fieldset>
      <legend>Relieved by movement</legend>
      {['yes', 'no', 'unsure'].map((answer) => (
        <label key={answer}>
          <input type="radio" name="1:relief.by movement" value={answer} /> {answer}
        </label>
      ))}
    </fieldset>,
  );
  await user.click(screen.getByRole('radio', { name: 'yes' }));
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'no' })).toBeChecked();
});

test.each([
  ['relief-by-movement', 'relief-by-movement'],
  ['1:a b', '\\31 \\:a\\ b'],
  ['-1', '-\\31 '],
  ['-', '\\-'],
  ['é', 'é'],
])('CSS.escape(%j) is as the standard says', (text, escaped) => {
  expect(CSS.escape(text)).toBe(escaped);
});
