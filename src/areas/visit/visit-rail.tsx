/** The line of progress of the running visit. */
import { useVisit } from '../../checklist/context.tsx';
import { Rail } from '../../checklist/rail.tsx';
import { countsOf } from './counts.ts';
import { useAssessment } from './use-assessment.ts';

export function VisitRail() {
  const visit = useVisit((running) => running);
  return <Rail counts={countsOf(visit, useAssessment())} />;
}
