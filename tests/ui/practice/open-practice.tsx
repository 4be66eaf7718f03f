/** The practice area on a page of its own, with a world outside that stands still. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useArea } from '../../../src/app/use-area.ts';
import { PracticeArea } from '../../../src/areas/practice/practice-area.tsx';
import type { Case } from '../../../src/practice/case-schema.ts';
import { LIBRARY } from '../../../src/practice/library.ts';
import { openPractice, type Practice } from '../../../src/visit/practice-session.ts';
import { AT, fakeSlot } from '../../visit/outside.ts';

const nothing = () => undefined;
const bar = (actions: ReactNode) => <header>{actions}</header>;

type AreaProps = { readonly practice: Practice; readonly cases: readonly Case[] };

/** The area at the address, as the house draws it. */
function Area({ practice, cases }: AreaProps) {
  const { place } = useArea(nothing);
  return <PracticeArea bar={bar} place={place} practice={practice} cases={cases} />;
}

export function openPracticeArea(cases: readonly Case[] = LIBRARY) {
  const outside = {
    finished: fakeSlot(),
    begun: fakeSlot(),
    own: fakeSlot(),
    unread: fakeSlot(),
    now: () => new Date(AT),
  };
  const practice = openPractice(outside);
  window.history.replaceState(null, '', '/#practice');
  const view = render(<Area practice={practice} cases={cases} />);
  return {
    practice,
    outside,
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
    ...view,
  };
}

/** The case of that id. */
export function caseOf(id: string): Case {
  const found = LIBRARY.find((of) => of.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}
