/** The evidence area on a page of its own, at an address of the test's choice. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EvidenceArea } from '../../../src/areas/evidence/evidence-area.tsx';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { openSession } from '../../../src/visit/session.ts';
import { change } from '../../../src/visit/store.ts';
import { fakeOutside } from '../../visit/outside.ts';

export async function openEvidence(path = '', visit: Visit = emptyVisit) {
  const session = await openSession(fakeOutside());
  change(session.state.getState().store, () => visit);
  const area = (to: string) => (
    <EvidenceArea
      bar={(actions) => <header>{actions}</header>}
      flush={(draw) => draw()}
      session={session}
      place={{ path: to }}
    />
  );
  const view = render(area(path));
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
    goTo: (to: string) => view.rerender(area(to)),
  };
}

/** The table or row whose heading has that name. */
export function under(level: 3 | 4, name: string | RegExp): HTMLElement {
  const found = screen.getByRole('heading', { level, name }).closest('details');
  if (found === null) throw new Error(`${String(name)} opens nothing`);
  return found;
}

export const inside = (level: 3 | 4, name: string | RegExp) => within(under(level, name));
