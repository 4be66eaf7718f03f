/** The seven sections in order, each with what it shows from the assessment. */
import {
  memo,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { readHash } from '../../browser/hash.ts';
import { CausesSection } from '../../checklist/causes-section.tsx';
import { useVisit } from '../../checklist/context.tsx';
import { CriteriaSection } from '../../checklist/criteria-section.tsx';
import { ExamSection } from '../../checklist/exam-section.tsx';
import { guidanceOf } from '../../checklist/guidance.ts';
import { goToPlace } from '../../checklist/keys.ts';
import { LabsSection } from '../../checklist/labs-section.tsx';
import { MimicsSection } from '../../checklist/mimics-section.tsx';
import { PatientSection } from '../../checklist/patient-section.tsx';
import { placeNamed } from '../../checklist/question.tsx';
import { SafetySection } from '../../checklist/safety-section.tsx';
import { useAssessment } from './use-assessment.ts';

const Patient = memo(PatientSection);
const Safety = memo(SafetySection);
const Criteria = memo(CriteriaSection);
const Mimics = memo(MimicsSection);
const Exam = memo(ExamSection);
const Labs = memo(LabsSection);
const Causes = memo(CausesSection);

/** Hands back the object that it was given before, while a new one says the same. */
function steadier<T>(): (value: T) => T {
  let last: { readonly value: T; readonly text: string } | undefined;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  };
}

type Guidance = ReturnType<typeof guidanceOf>;

const never = () => () => undefined;
const no = () => false;
const yes = () => true;

/**
 * True of the page as it is served, which holds what is answered first and not the rest. The rest is
 * drawn piece by piece, so that an answer never waits for it. An address that names a question of the
 * rest leads there once it stands, unless somebody is at work already.
 */
function useServed(): boolean {
  const asServed = useSyncExternalStore(never, no, yes);
  const [isServed, setServed] = useState(asServed);
  const began = useRef(asServed);
  useEffect(() => startTransition(() => setServed(false)), []);
  useLayoutEffect(() => {
    if (isServed || !began.current) return;
    began.current = false;
    const place = placeNamed(readHash());
    if (place !== undefined && document.activeElement === document.body) goToPlace(place);
  }, [isServed]);
  return isServed;
}

/** Every answer makes new guidance; only the section whose guidance says something new is drawn again. */
export function Sections() {
  const visit = useVisit((running) => running);
  const guidance = guidanceOf(visit, useAssessment());
  const [criteria] = useState(() => steadier<Guidance['criteria']>());
  const [mimics] = useState(() => steadier<Guidance['mimics']>());
  const [exam] = useState(() => steadier<Guidance['exam']>());
  const [labs] = useState(() => steadier<Guidance['labs']>());
  const isServed = useServed();
  return (
    <>
      <Patient />
      <Safety />
      <Criteria guidance={criteria(guidance.criteria)} />
      {isServed ? null : (
        <>
          <Mimics guidance={mimics(guidance.mimics)} />
          <Exam guidance={exam(guidance.exam)} />
          <Labs guidance={labs(guidance.labs)} />
          <Causes showsNotes />
        </>
      )}
    </>
  );
}
