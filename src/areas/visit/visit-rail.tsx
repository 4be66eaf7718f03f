/** The rail with how far each section of the running visit is. */
import { useState, type ComponentProps } from 'react';
import { readHash } from '../../browser/way.ts';
import { useVisit } from '../../checklist/context.tsx';
import { Rail } from '../../checklist/rail.tsx';
import { countsOf } from './counts.ts';
import { useAssessment } from './use-assessment.ts';

export function VisitRail(props: Omit<ComponentProps<typeof Rail>, 'counts'>) {
  const visit = useVisit((running) => running);
  const [address] = useState(readHash);
  return <Rail {...props} address={address} counts={countsOf(visit, useAssessment())} />;
}
