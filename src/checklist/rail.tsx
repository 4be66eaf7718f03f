/** The sections with how far each is; the one in view is marked. A strip where room is short. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import type { SectionId } from './section.tsx';
import { goToSection, jumpToSection } from './section-way.ts';
import './rail.css';
// The list that its button opens is drawn late, and stands in its looks at once.
import './shortcut-list.css';

export type Count = { readonly done: number; readonly of: number | undefined };
export type Counts = Readonly<Record<SectionId, Count>>;

const SECTIONS: readonly { readonly id: SectionId; readonly name: string }[] = [
  { id: 'patient', name: 'Patient' },
  { id: 'safety', name: 'Safety questions' },
  { id: 'criteria', name: 'Criteria' },
  { id: 'mimics', name: 'Mimics' },
  { id: 'exam', name: 'Examination' },
  { id: 'labs', name: 'Iron and B12' },
  { id: 'causes', name: 'Causes, medicines' },
];

/** The section that crosses a line a third down the page. */
function useCurrentSection(): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId | undefined>(undefined);
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const inView = entries.find(({ isIntersecting }) => isIntersecting);
        const found = SECTIONS.find(({ id }) => id === inView?.target.id);
        if (found !== undefined) setCurrent(found.id);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    const observeSections = () => {
      for (const { id } of SECTIONS) {
        const section = document.getElementById(id);
        if (section !== null) observer.observe(section);
      }
    };
    observeSections();
    const stop = onSectionsDrawn(observeSections);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  return current;
}

/** Of the page as it is served, some sections are drawn later. */
function onSectionsDrawn(drawn: () => void): () => void {
  const observer = new MutationObserver(drawn);
  const main = document.querySelector('main');
  if (main !== null) observer.observe(main, { childList: true });
  return () => observer.disconnect();
}

/** Goes to a section, or, where it is not drawn yet, as soon as it is, unless somebody went elsewhere. */
function useWay(address: string): (id: SectionId) => void {
  const wanted = useRef<SectionId>(undefined);
  useEffect(() => {
    // Asked for before there was a script, or by the address.
    const named = SECTIONS.find(({ id }) => address === `#${id}`)?.id;
    if (named !== undefined && document.getElementById(named) === null) wanted.current = named;
    return onSectionsDrawn(() => {
      const id = wanted.current;
      if (id === undefined || document.activeElement?.closest('main, aside') != null) return;
      if (goToSection(id)) wanted.current = undefined;
    });
  }, [address]);
  return (id) => {
    wanted.current = jumpToSection(id) ? undefined : id;
  };
}

function CountWords({ count: { done, of } }: { readonly count: Count }) {
  if (of === undefined && done === 0) return null;
  const heard = of === undefined ? `${done} recorded` : `${done} of ${of} answered`;
  return (
    <>
      <span className="num" aria-hidden="true">
        {of === undefined ? done : `${done}/${of}`}
      </span>
      <span className="hidden-words">, {heard}</span>
    </>
  );
}

const KEYS = {
  Y: <kbd>Y</kbd>,
  N: <kbd>N</kbd>,
  U: <kbd>U</kbd>,
  J: <kbd>J</kbd>,
  K: <kbd>K</kbd>,
} as const;

type RailProps = {
  /** Without them only the names are shown. */
  readonly counts: Counts | undefined;
  readonly keysAreOn: boolean;
  readonly onShortcuts: () => void;
  /** What the page was opened at, "#exam"; a section that is drawn late is gone to then. */
  readonly address?: string;
};

const isDone = (count: Count | undefined): boolean =>
  count?.of !== undefined && count.of > 0 && count.done >= count.of;

export function Rail({ counts, keysAreOn, onShortcuts, address = '' }: RailProps) {
  const current = useCurrentSection();
  const goTo = useWay(address);
  const list = useRef<HTMLOListElement>(null);

  // In the strip, the current section is kept in sight.
  useEffect(() => {
    const strip = list.current;
    const link = strip?.querySelector('[aria-current]');
    if (strip === null || current === undefined || !(link instanceof HTMLElement)) return;
    strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
  }, [current]);

  return (
    <nav className="rail" aria-label="Sections of this visit">
      <ol ref={list}>
        {SECTIONS.map(({ id, name }) => {
          const count = counts?.[id];
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                aria-current={id === current ? 'step' : undefined}
                data-done={isDone(count) ? '' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(id);
                }}
              >
                <span>{name}</span>
                {count === undefined ? null : <CountWords count={count} />}
              </a>
            </li>
          );
        })}
      </ol>
      <p className="muted keys">
        {keysAreOn ? (
          <Sentence says="Answer with {Y} {N} {U}, move with {J} {K}." gaps={KEYS} />
        ) : (
          'The keys are off.'
        )}
        <Button look="plain" onClick={onShortcuts}>
          Shortcuts
        </Button>
      </p>
    </nav>
  );
}
