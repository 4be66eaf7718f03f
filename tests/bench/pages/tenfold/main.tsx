/**
 * The questions and the assessment of the visit, with the questions ten times over. An answer is
 * given in the first copy; the others are told of it as well, look, and find nothing of theirs.
 */
import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { Panel } from '../../../../src/areas/visit/panel.tsx';
import { Sections } from '../../../../src/areas/visit/sections.tsx';
import { VisitRail } from '../../../../src/areas/visit/visit-rail.tsx';
import { VisitStoreProvider } from '../../../../src/checklist/context.tsx';
import { Checklist } from '../../../../src/checklist/checklist.tsx';
import { PathProvider } from '../../../../src/checklist/path.tsx';
import { emptyVisit, type Visit } from '../../../../src/rules/record/visit.ts';
import { assessed } from '../../../../src/visit/assessed.ts';
import { createVisitStore } from '../../../../src/visit/store.ts';
import '../../../../src/checklist/page.css';
import '../../../../src/ui/tokens.css';

// In a chunk of its own, as in our page: the first script has a budget here as well.
const rest = await import('../../../../src/checklist/rest.tsx');

const assessOf = (visit: Visit) => assessed(visit, '2026-01-15');
const OTHERS = Array.from({ length: 9 }, (_, copy) => copy);
const NOT_KEPT = { read: () => undefined, write: () => false, wipe: () => undefined };
const nothing = () => undefined;

const answered = createVisitStore();
const unanswered = createVisitStore();
answered.subscribe(() => unanswered.setState({ visit: { ...emptyVisit } }));

/** A copy of each, made once: what is drawn again is drawn for reasons of its own. */
const others: readonly ReactNode[] = OTHERS.map((copy) => (
  <PathProvider key={copy} rest={rest} assess={assessOf} tells>
    <Checklist />
  </PathProvider>
));

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <VisitStoreProvider value={answered}>
      <form className="page">
        <VisitRail />
        <main>
          <Sections kept={NOT_KEPT} keysAreOn={false} onShortcuts={nothing} onSummary={nothing} />
          <VisitStoreProvider value={unanswered}>{others}</VisitStoreProvider>
        </main>
        <Panel />
      </form>
    </VisitStoreProvider>,
  );
