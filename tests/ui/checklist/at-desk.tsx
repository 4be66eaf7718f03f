/** All sections over one store, as the visit lays them out, with or without the assessment. */
import { render, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { Fifth } from '../../../src/checklist/fifth.tsx';
import { PathProvider } from '../../../src/checklist/path.tsx';
import * as rest from '../../../src/checklist/rest.tsx';
import { PathSection } from '../../../src/checklist/section.tsx';
import { UnitMemoryProvider } from '../../../src/checklist/unit-memory.tsx';
import { assessFirst } from '../../../src/rules/words/first.ts';
import { SECTION_IDS, type SectionId } from '../../../src/rules/record/path.ts';
import { emptyVisit, type QuestionId, type Visit } from '../../../src/rules/record/visit.ts';
import { NO_MEMORY, type UnitMemory } from '../../../src/visit/units.ts';
import { createVisitStore, type VisitStore } from '../../../src/visit/store.ts';

export type Name = SectionId;
export const ALL = SECTION_IDS;

const assessOf = (visit: Visit) => assessFirst(visit, '2026-11-21');

type Desk = {
  readonly names: readonly Name[];
  readonly store: VisitStore;
  readonly bare: boolean;
  readonly isFull: boolean;
  readonly memory: UnitMemory;
};

function Sections({ names, store, bare, isFull, memory }: Desk) {
  return (
    <VisitStoreProvider value={store}>
      <PathProvider rest={rest} assess={assessOf} tells={!bare} beginsFull={isFull}>
        <UnitMemoryProvider value={memory}>
          {names.map((name) => (
            <PathSection key={name} id={name}>
              {name === 'criteria' ? <Fifth /> : null}
            </PathSection>
          ))}
        </UnitMemoryProvider>
      </PathProvider>
    </VisitStoreProvider>
  );
}

/** The name of a group begins with the words that are given. */
const beginningWith = (words: string): RegExp =>
  new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u');

/**
 * The sections named, over a visit, with nothing behind *More*; `bare` is a practice case before the
 * conclusion is committed.
 */
export function sitDown(
  names: readonly Name[],
  start: Partial<Visit> = {},
  bare = false,
  isFull = true,
  memory = NO_MEMORY,
) {
  const store = createVisitStore({ ...emptyVisit, ...start });
  let steps = 0;
  store.subscribe(() => {
    steps += 1;
  });
  const { container, unmount } = render(
    <Sections names={names} store={store} bare={bare} isFull={isFull} memory={memory} />,
  );
  const find = (id: string) => container.querySelector<HTMLElement>(`#${CSS.escape(`q-${id}`)}`);
  const question = (id: QuestionId): HTMLElement => {
    const found = find(id);
    if (found === null) throw new Error(`No question ${id} on the screen`);
    return found;
  };
  return {
    // Asking the style sheet about every click takes a second each in jsdom.
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    container,
    unmount,
    question,
    hasQuestion: (id: QuestionId) => find(id) !== null,
    /** An option of the group with this name, inside one question. */
    option: (id: QuestionId, group: RegExp | string, name: string) =>
      within(
        within(question(id)).getByRole('radiogroup', {
          name: typeof group === 'string' ? beginningWith(group) : group,
        }),
      ).getByRole('radio', { name }),
    store,
    visit: () => store.getState().visit,
    /** How often something was recorded. */
    steps: () => steps,
  };
}
