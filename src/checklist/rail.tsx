/** Progress as a line under the bar: the sections by name, each with how much of it is answered. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { SECTION_IDS, type SectionId } from '../rules/record/path.ts';
import { cards } from './cards/card-at.ts';
import { jumpToSection } from './section-way.ts';
import { useCurrentSection } from './use-current-section.ts';
import './rail.css';

type Count = { readonly done: number; readonly of: number };
export type Counts = Readonly<Record<SectionId, Count>>;

export const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  patient: 'Patient',
  criteria: 'Criteria',
  safety: 'Safety',
  mimics: 'Mimics',
  exam: 'Signs',
  labs: 'Bloods',
  causes: 'Medicines',
};

/** How full the line is, in twelfths: the style sheet has a length for each. */
const twelfths = ({ done, of }: Count): number =>
  of === 0 ? 0 : Math.min(12, done > 0 ? Math.max(1, Math.floor((12 * done) / of)) : 0);

/** `counts`: without them only the names are shown. */
export function Rail({ counts }: { readonly counts: Counts | undefined }) {
  const inView = useCurrentSection();
  const current = useStore(cards, ({ at }) => at?.section) ?? inView;
  const line = useRef<HTMLElement>(null);

  // Where the line is longer than the window, the current section is kept in sight.
  useEffect(() => {
    const strip = line.current;
    const link = strip?.querySelector('[aria-current]');
    if (strip === null || current === undefined || !(link instanceof HTMLElement)) return;
    strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
  }, [current]);

  return (
    <nav className="rail" aria-label="Sections of this visit" ref={line}>
      {SECTION_IDS.map((id) => {
        const count = counts?.[id];
        return (
          <a
            key={id}
            href={`#${id}`}
            aria-current={id === current ? 'step' : undefined}
            data-full={count === undefined ? undefined : twelfths(count)}
            onClick={(event) => {
              event.preventDefault();
              jumpToSection(id);
            }}
          >
            {SECTION_NAMES[id]}
            {count === undefined ? null : (
              <>
                <span className="num" aria-hidden="true">
                  {count.done}/{count.of}
                </span>
                <span className="hidden-words">
                  , {count.done} of {count.of} answered
                </span>
              </>
            )}
          </a>
        );
      })}
    </nav>
  );
}
