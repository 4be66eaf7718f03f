import '../ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createVisitStore, change } from '../visit/store.ts';
import { emptyVisit, visitSchema } from '../rules/visit.ts';
import { assess } from '../rules/assess.ts';
import { VisitStoreProvider } from './context.tsx';
import { PatientSection } from './patient-section.tsx';
import { SafetySection } from './safety-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { MimicsSection } from './mimics-section.tsx';
import { ExamSection } from './exam-section.tsx';
import { LabsSection } from './labs-section.tsx';
import { CausesSection } from './causes-section.tsx';
import { hintsOf, type Hints } from './hints.ts';
import { goToQuestion, answerByKey, clearByKey, questionAt, questionsIn } from './keys.ts';

const store = createVisitStore(emptyVisit);
Object.assign(window, { store, change, goToQuestion, answerByKey, clearByKey, questionAt, questionsIn,
  load: (v: unknown) => store.setState({ visit: visitSchema.parse(v) }) });
function hints(visit: typeof emptyVisit): Hints | undefined {
  if (location.search.includes('bare')) return undefined;
  const h = hintsOf(visit, assess(visit, '2026-11-21'));
  if (h.criteria !== undefined && h.mimics.required.length > 0) return h;
  const required = ['leg-cramps','positional','arthritis','myalgia','oedema','venous','habitual-tapping','neuropathy','radiculopathy','vascular-claudication','akathisia','myelopathy'] as const;
  return { ...h,
    criteria: { five: { label: 'Not solely another condition', state: 'open', words: 'Open', note: '2 of 12 mimics answered', isNext: true, goTo: 'condition.leg-cramps', goToWords: 'Go to mimics' } },
    mimics: { required, answered: 2, movedUp: [{ id: 'akathisia', because: 'metoclopramide' }, {id:'myelopathy', because:'stiff legs or a wheelchair'}], shortcut: ['leg-cramps', 'positional'] },
    exam: { ...h.exam, unattributed: ['strength'] },
    labs: { ...h.labs, lines: { ferritin: { id: 'ferritin', name: 'Ferritin', value: '62 ng/mL', echo: '62 ng/mL, at or below 75' } } },
  };
}
function Look() {
  const visit = useStore(store, (s) => s.visit);
  const h = hints(visit);
  return (
    <main style={{ maxWidth: '44rem', margin: '0 auto', padding: '1rem .75rem', display: 'grid', gap: '2.25rem', gridTemplateColumns: 'minmax(0,1fr)' }}>
      <PatientSection /><SafetySection /><CriteriaSection hints={h?.criteria} /><MimicsSection hints={h?.mimics} />
      <ExamSection hints={h?.exam} /><LabsSection hints={h?.labs} /><CausesSection />
    </main>
  );
}
createRoot(document.getElementById('root')!).render(<VisitStoreProvider value={store}><Look /></VisitStoreProvider>);
