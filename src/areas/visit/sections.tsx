/**
 * The seven sections in order. Their short path is served with the page; what a row opens, and what
 * stands behind *More*, comes in a chunk of its own right behind the first script.
 */
import { useCallback, useLayoutEffect, useRef, type ComponentProps } from 'react';
import { readHash } from '../../browser/way.ts';
import { Checklist } from '../../checklist/checklist.tsx';
import { goToPlace } from '../../checklist/keys.ts';
import { PathProvider, type Rest } from '../../checklist/path.tsx';
import { placeNamed } from '../../checklist/question-place.ts';
import { goToSection, sectionNamed } from '../../checklist/section-way.ts';
import { UnitMemoryProvider } from '../../checklist/unit-memory.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { Visit } from '../../rules/record/visit.ts';
import { assessed } from '../../visit/assessed.ts';
import type { UnitMemory } from '../../visit/units.ts';
import { chunk, type Chunk } from './chunk.ts';
import { theUnits } from './the-units.ts';
import { useToday } from './use-assessment.ts';
import { useChunk } from './use-chunk.ts';

/** The page is served with the usual units; one that is chosen before it stands is remembered all the same. */
const AS_SERVED: UnitMemory = {
  of: () => undefined,
  remember: (id, unit) => theUnits().remember(id, unit),
};

const REST: Chunk<Rest> = chunk(() => import('../../checklist/rest.tsx'));

/**
 * An address that names a question or a section leads there once the page stands, unless somebody is at work
 * already. Whoever tried again is led on, since the button goes.
 */
function useWayThere(stands: boolean, hasFailed: boolean): void {
  const stood = useRef(false);
  useLayoutEffect(() => {
    if (!stands || stood.current) return;
    stood.current = true;
    if (document.activeElement !== document.body) return;
    const place = placeNamed(readHash());
    const section = sectionNamed(readHash());
    if (place !== undefined) goToPlace(place);
    else if (section !== undefined) goToSection(section);
    else if (hasFailed) document.getElementById('patient-title')?.focus();
  }, [stands, hasFailed]);
}

function CannotLoad({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Banner tone="caution">
      <p>
        What an answer opens, and what stands behind “More”, could not be loaded. What is recorded
        counts as before. If it fails again, save the visit and reload the page.
      </p>
      <p className="again">
        <Button onClick={onAgain}>Try again</Button>
      </p>
    </Banner>
  );
}

type SectionsProps = ComponentProps<Rest['Foot']> &
  ComponentProps<Rest['CardsBar']> & { readonly rest?: Chunk<Rest> };

export function Sections({ rest = REST, onSummary, ...foot }: SectionsProps) {
  const { loaded, hasFailed, load } = useChunk(rest);
  const today = useToday();
  const assess = useCallback((visit: Visit) => assessed(visit, today), [today]);
  return (
    <PathProvider rest={loaded} assess={assess} tells>
      {loaded === undefined ? null : <loaded.Cards />}
      <Arrived stands={loaded !== undefined} hasFailed={hasFailed} />
      <UnitMemoryProvider value={loaded === undefined ? AS_SERVED : theUnits()}>
        <Checklist />
      </UnitMemoryProvider>
      {loaded === undefined ? null : (
        <>
          <loaded.Foot {...foot} />
          <loaded.CardsBar onSummary={onSummary} />
        </>
      )}
      {loaded === undefined && hasFailed ? <CannotLoad onAgain={load} /> : null}
    </PathProvider>
  );
}

function Arrived(props: { readonly stands: boolean; readonly hasFailed: boolean }): null {
  useWayThere(props.stands, props.hasFailed);
  return null;
}
