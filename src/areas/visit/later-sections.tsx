/** The sections after the criteria, each with what it shows from the assessment. */
import { memo, useState } from 'react';
import { CausesSection } from '../../checklist/causes-section.tsx';
import { ExamSection } from '../../checklist/exam-section.tsx';
import { useVisit } from '../../checklist/context.tsx';
import { laterGuidanceOf, type LaterGuidance } from '../../checklist/later-guidance.ts';
import { LabsSection } from '../../checklist/labs-section.tsx';
import { MimicsSection } from '../../checklist/mimics-section.tsx';
import { UnitMemoryProvider } from '../../checklist/unit-memory.tsx';
import { steadier } from './steadier.ts';
import { theUnits } from './the-units.ts';
import { useAssessment } from './use-assessment.ts';

const Mimics = memo(MimicsSection);
const Exam = memo(ExamSection);
const Labs = memo(LabsSection);
const Causes = memo(CausesSection);

/** Every answer makes new guidance; only the section whose guidance says something new is drawn again. */
export function LaterSections() {
  const visit = useVisit((running) => running);
  const guidance = laterGuidanceOf(visit, useAssessment());
  const [mimics] = useState(() => steadier<LaterGuidance['mimics']>());
  const [exam] = useState(() => steadier<LaterGuidance['exam']>());
  const [labs] = useState(() => steadier<LaterGuidance['labs']>());
  return (
    <>
      <Mimics guidance={mimics(guidance.mimics)} />
      <Exam guidance={exam(guidance.exam)} />
      <UnitMemoryProvider value={theUnits()}>
        <Labs guidance={labs(guidance.labs)} />
      </UnitMemoryProvider>
      <Causes showsNotes />
    </>
  );
}
