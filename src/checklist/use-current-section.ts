/** The section that somebody is in: that of the focus, while it is in sight, else the one that is read. */
import { useEffect, useState } from 'react';
import { SECTION_IDS, type SectionId } from '../rules/record/path.ts';

/** What is read, in pixels from the upper edge: the bar and the rail stand above it. */
const READ_AT = 250;

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? Infinity;

const section = (id: SectionId) => document.getElementById(id);

function sectionInUse(): SectionId | undefined {
  const { activeElement } = document;
  const top = topOf(activeElement);
  return (
    SECTION_IDS.find(
      (id) => top > 0 && top < window.innerHeight && section(id)?.contains(activeElement),
    ) ?? SECTION_IDS.findLast((id) => topOf(section(id)) < READ_AT)
  );
}

export function useCurrentSection(): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    const look = () => {
      // The rail brings what is current into sight: not while somebody presses a name in it.
      if (document.activeElement?.closest('nav') == null) setCurrent(sectionInUse());
    };
    document.addEventListener('scroll', look, ended);
    document.addEventListener('focusin', look, ended);
    return () => ended.abort();
  }, []);
  return current;
}
