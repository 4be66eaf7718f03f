/** All sections over one store, as the visit lays them out, with or without the assessment. */
import { render, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { Fragment } from 'react';
import { useStore } from 'zustand';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { CausesSection } from '../../../src/checklist/causes-section.tsx';
import { CriteriaSection } from '../../../src/checklist/criteria-section.tsx';
import { ExamSection } from '../../../src/checklist/exam-section.tsx';
import { criteriaGuidance } from '../../../src/checklist/guidance.ts';
import { laterGuidanceOf } from '../../../src/checklist/later-guidance.ts';
import { LabsSection } from '../../../src/checklist/labs-section.tsx';
import { MimicsSection } from '../../../src/checklist/mimics-section.tsx';
import { PatientSection } from '../../../src/checklist/patient-section.tsx';
import { UnitMemoryProvider } from '../../../src/checklist/unit-memory.tsx';
import { SafetySection } from '../../../src/checklist/safety-section.tsx';
import { assess } from '../../../src/rules/assess.ts';
import { emptyVisit, type QuestionId, type Visit } from '../../../src/rules/record/visit.ts';
import { NO_MEMORY, type UnitMemory } from '../../../src/visit/units.ts';
import { createVisitStore, type VisitStore } from '../../../src/visit/store.ts';

/** What all sections show from the assessment of a visit. */
function guidanceOf(visit: Visit) {
  const assessment = assess(visit, '2026-11-21');
  return { criteria: criteriaGuidance(assessment), ...laterGuidanceOf(visit, assessment) };
}

type Guidance = ReturnType<typeof guidanceOf> | undefined;
const SECTIONS = {
  patient: () => <PatientSection />,
  safety: () => <SafetySection />,
  criteria: (guidance: Guidance) => <CriteriaSection guidance={guidance?.criteria} />,
  mimics: (guidance: Guidance) => <MimicsSection guidance={guidance?.mimics} />,
  exam: (guidance: Guidance) => <ExamSection guidance={guidance?.exam} />,
  labs: (guidance: Guidance) => <LabsSection guidance={guidance?.labs} />,
  causes: (guidance: Guidance) => <CausesSection showsNotes={guidance !== undefined} />,
};
export type Name = keyof typeof SECTIONS;
export const ALL = Object.keys(SECTIONS) as Name[];

type Desk = {
  readonly names: readonly Name[];
  readonly store: VisitStore;
  readonly bare: boolean;
  readonly memory: UnitMemory;
};

function Sections({ names, store, bare, memory }: Desk) {
  const visit = useStore(store, (state) => state.visit);
  const guidance = bare ? undefined : guidanceOf(visit);
  return (
    <VisitStoreProvider value={store}>
      <UnitMemoryProvider value={memory}>
        {names.map((name) => (
          <Fragment key={name}>{SECTIONS[name](guidance)}</Fragment>
        ))}
      </UnitMemoryProvider>
    </VisitStoreProvider>
  );
}

/** The sections named, over a visit; `bare` is a practice case before the conclusion is committed. */
export function sitDown(
  names: readonly Name[],
  start: Partial<Visit> = {},
  bare = false,
  memory = NO_MEMORY,
) {
  const store = createVisitStore({ ...emptyVisit, ...start });
  let steps = 0;
  store.subscribe(() => {
    steps += 1;
  });
  const { container, unmount } = render(
    <Sections names={names} store={store} bare={bare} memory={memory} />,
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
      within(within(question(id)).getByRole('radiogroup', { name: group })).getByRole('radio', {
        name,
      }),
    visit: () => store.getState().visit,
    /** How often something was recorded. */
    steps: () => steps,
  };
}
