/** The sections after the criteria, each with what it shows from the assessment. */
import { memo, useState } from 'react';
import { CausesSection } from '../../checklist/causes-section.tsx';
import { ExamSection } from '../../checklist/exam-section.tsx';
import type { Guidance } from '../../checklist/guidance.ts';
import { LabsSection } from '../../checklist/labs-section.tsx';
import { MimicsSection } from '../../checklist/mimics-section.tsx';
import { steadier } from './steadier.ts';

const Mimics = memo(MimicsSection);
const Exam = memo(ExamSection);
const Labs = memo(LabsSection);
const Causes = memo(CausesSection);

export function LaterSections({ guidance }: { readonly guidance: Guidance }) {
  const [mimics] = useState(() => steadier<Guidance['mimics']>());
  const [exam] = useState(() => steadier<Guidance['exam']>());
  const [labs] = useState(() => steadier<Guidance['labs']>());
  return (
    <>
      <Mimics guidance={mimics(guidance.mimics)} />
      <Exam guidance={exam(guidance.exam)} />
      <Labs guidance={labs(guidance.labs)} />
      <Causes showsNotes />
    </>
  );
}
