import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BesideProvider } from '../../../src/checklist/beside.tsx';
import { CausesSection } from '../../../src/checklist/causes-section.tsx';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { CriteriaSection } from '../../../src/checklist/criteria-section.tsx';
import { ExamSection } from '../../../src/checklist/exam-section.tsx';
import { LabsSection } from '../../../src/checklist/labs-section.tsx';
import { MimicsSection } from '../../../src/checklist/mimics-section.tsx';
import { PatientSection } from '../../../src/checklist/patient-section.tsx';
import { SafetySection } from '../../../src/checklist/safety-section.tsx';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { createVisitStore } from '../../../src/visit/store.ts';

/** Opens the questions inside questions. */
const opened: Visit = {
  ...emptyVisit,
  answers: { 'relief-by-movement': 'no', 'evening-pattern': 'no', 'cannot-describe': 'yes' },
  'another-cause': { state: 'present' },
};

/** The ids that React makes up count on from one drawing to the next. */
const shape = (of: Element) => of.innerHTML.replaceAll(/_r_\w+_/g, '');

function draw(children: (all: React.ReactNode) => React.ReactNode) {
  const { container } = render(
    <VisitStoreProvider value={createVisitStore(opened)}>
      {children(
        <>
          <PatientSection />
          <SafetySection />
          <CriteriaSection />
          <MimicsSection />
          <ExamSection />
          <LabsSection />
          <CausesSection />
        </>,
      )}
    </VisitStoreProvider>,
  );
  return container;
}

test('every question has one slot, its own and its last, and without a provider none', () => {
  const container = draw((all) => (
    <BesideProvider value={(id) => <i data-beside={id} />}>{all}</BesideProvider>
  ));
  const questions = [...container.querySelectorAll<HTMLElement>('[data-question]')];
  expect(questions.length).toBeGreaterThan(120);
  for (const { dataset, lastElementChild } of questions)
    expect(lastElementChild).toHaveAttribute('data-beside', dataset['question']);
  const slots = [...container.querySelectorAll('[data-beside]')];
  expect(slots).toHaveLength(questions.length);

  for (const slot of slots) slot.remove();
  expect(shape(draw((all) => all))).toBe(shape(container));
});
