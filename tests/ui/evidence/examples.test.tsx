/** Each part of each rule has its example in words, from what the proof keeps. */
import { render, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ExampleList } from '../../../src/areas/evidence/example-list.tsx';
import { REGISTER } from '../../../src/evidence/register.ts';
import { leaves } from '../../../src/rules/logic/condition.ts';
import { openEvidence, under } from './open-evidence.tsx';

test('a limit is shown from both sides, with what else holds', async () => {
  await openEvidence('iron/iron.adult.ivOnly');
  const row = within(under(4, /^Within the AASM 2025 range for intravenous iron only/));
  const examples = within(
    row.getByRole('heading', { name: 'What each part changes' }).parentElement ?? document.body,
  );
  const limit = examples.getByText('100 ng/mL').closest('dd');
  expect(limit).toHaveTextContent(/100 ng\/mL: this row\. 100\.000001 ng\/mL: (?:row|open)/);
  expect(limit).toHaveTextContent(/In both: .*Age/);
});

test.each(REGISTER.map(({ table }) => [table.id, table] as const))(
  '%s: every row says it in words, without an id of ours',
  (_id, table) => {
    for (const row of table.rows) {
      const { container, unmount } = render(
        <ExampleList table={table} row={row.id} when={row.when} />,
      );
      expect(container.querySelectorAll('dt')).toHaveLength(leaves(row.when).length);
      expect(container).not.toHaveTextContent(/undefined|not-recorded|\(as read\)/);
      unmount();
    }
  },
);
