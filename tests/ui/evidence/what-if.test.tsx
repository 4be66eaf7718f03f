import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { WhatIf } from '../../../src/areas/evidence/what-if.tsx';
import { emptyVisit } from '../../../src/rules/record/visit.ts';
import { clearVisit, TODAY } from '../../rules/a-visit.ts';

const verdict = async () => {
  const heading = await screen.findByRole('heading', { name: 'The verdict' });
  const section = heading.closest('section');
  if (section === null) throw new Error('the verdict has no section');
  return within(section);
};

test('what would change the result is worked out, and anew for another visit', async () => {
  const { rerender } = render(<WhatIf visit={emptyVisit} today={TODAY} />);
  expect(screen.getByText('Being worked out.')).toBeVisible();
  const ofBlank =
    'If “Urge to move the legs” or “Begins or worsens at rest” were “No”: RLS criteria (IRLSSG) not met on today’s answers.';
  expect((await verdict()).getByText(ofBlank)).toBeVisible();

  rerender(<WhatIf visit={clearVisit} today={TODAY} />);
  expect(screen.queryByText(ofBlank)).toBeNull();
  expect((await verdict()).getByText(/cannot describe the symptoms” were “Yes”/)).toBeVisible();
});

test('a browser that tells its idle time is asked for it, and left alone afterwards', () => {
  const asked = vi.fn(() => 7);
  const calledOff = vi.fn();
  vi.stubGlobal('requestIdleCallback', asked);
  vi.stubGlobal('cancelIdleCallback', calledOff);
  const { unmount } = render(<WhatIf visit={emptyVisit} today={TODAY} />);
  expect(asked).toHaveBeenCalledOnce();
  unmount();
  expect(calledOff).toHaveBeenCalledWith(7);
});
