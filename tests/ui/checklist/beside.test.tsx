import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BesideProvider } from '../../../src/checklist/beside.tsx';
import { Checklist } from '../../../src/checklist/checklist.tsx';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { PathProvider } from '../../../src/checklist/path.tsx';
import * as rest from '../../../src/checklist/rest.tsx';
import { assessFirst } from '../../../src/rules/words/first.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { createVisitStore } from '../../../src/visit/store.ts';

/** Opens the questions inside questions. */
const opened: Visit = {
  ...emptyVisit,
  answers: { 'relief-by-movement': 'no', 'evening-pattern': 'no', 'cannot-describe': 'yes' },
  'another-cause': { state: 'present' },
};

const assessOf = (visit: Visit) => assessFirst(visit, '2026-11-21');

/** The ids that React makes up count on from one drawing to the next. */
const shape = (of: Element) => of.innerHTML.replaceAll(/_r_\w+_/g, '');

function draw(children: (all: React.ReactNode) => React.ReactNode) {
  const { container } = render(
    <VisitStoreProvider value={createVisitStore(opened)}>
      <PathProvider rest={rest} assess={assessOf} tells beginsFull>
        {children(<Checklist />)}
      </PathProvider>
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
