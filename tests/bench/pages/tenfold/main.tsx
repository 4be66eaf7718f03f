/**
 * The questions and the assessment of the visit, with the questions ten times over. An answer is
 * given in the first copy; the others are told of it as well, look, and find nothing of theirs.
 */
import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { Panel } from '../../../../src/areas/visit/panel.tsx';
import { Sections } from '../../../../src/areas/visit/sections.tsx';
import { VisitRail } from '../../../../src/areas/visit/visit-rail.tsx';
import { CausesSection } from '../../../../src/checklist/causes-section.tsx';
import { VisitStoreProvider } from '../../../../src/checklist/context.tsx';
import { CriteriaSection } from '../../../../src/checklist/criteria-section.tsx';
import { ExamSection } from '../../../../src/checklist/exam-section.tsx';
import { criteriaGuidance } from '../../../../src/checklist/guidance.ts';
import { laterGuidanceOf } from '../../../../src/checklist/later-guidance.ts';
import { LabsSection } from '../../../../src/checklist/labs-section.tsx';
import { MimicsSection } from '../../../../src/checklist/mimics-section.tsx';
import { PatientSection } from '../../../../src/checklist/patient-section.tsx';
import { SafetySection } from '../../../../src/checklist/safety-section.tsx';
import { assess } from '../../../../src/rules/assess.ts';
import { emptyVisit } from '../../../../src/rules/record/visit.ts';
import { createVisitStore } from '../../../../src/visit/store.ts';
import '../../../../src/checklist/page.css';
import '../../../../src/ui/tokens.css';

const ASSESSMENT = assess(emptyVisit, '2026-01-15');
const GUIDANCE = {
  criteria: criteriaGuidance(ASSESSMENT),
  ...laterGuidanceOf(emptyVisit, ASSESSMENT),
};
const OTHERS = Array.from({ length: 9 }, (_, copy) => copy);
const nothing = () => undefined;

const answered = createVisitStore();
const unanswered = createVisitStore();
answered.subscribe(() => unanswered.setState({ visit: { ...emptyVisit } }));

/** A copy of each, made once: what is drawn again is drawn for reasons of its own. */
const others: readonly ReactNode[] = OTHERS.map((copy) => (
  <div key={copy}>
    <PatientSection />
    <SafetySection />
    <CriteriaSection guidance={GUIDANCE.criteria} />
    <MimicsSection guidance={GUIDANCE.mimics} />
    <ExamSection guidance={GUIDANCE.exam} />
    <LabsSection guidance={GUIDANCE.labs} />
    <CausesSection showsNotes />
  </div>
));

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <VisitStoreProvider value={answered}>
      <form className="page">
        <VisitRail keysAreOn={false} onShortcuts={nothing} />
        <main>
          <Sections />
          <VisitStoreProvider value={unanswered}>{others}</VisitStoreProvider>
        </main>
        <Panel />
      </form>
    </VisitStoreProvider>,
  );
