/** The sections of a visit in their order. */
import { memo } from 'react';
import { SECTION_IDS } from '../rules/record/path.ts';
import { Fifth } from './fifth.tsx';
import { PathSection } from './section.tsx';

/** Drawn once: every row draws itself again for its own answer. */
export const Checklist = memo(function Checklist() {
  return SECTION_IDS.map((id) => (
    <PathSection key={id} id={id}>
      {id === 'criteria' ? <Fifth /> : null}
    </PathSection>
  ));
});
