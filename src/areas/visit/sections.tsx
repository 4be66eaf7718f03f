/**
 * The seven sections in order. The first three are served with the page, and are answered first; the
 * rest comes in a chunk of its own right behind the first script.
 */
import {
  memo,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { readHash } from '../../browser/way.ts';
import { CriteriaSection } from '../../checklist/criteria-section.tsx';
import { criteriaGuidance, type CriteriaGuidance } from '../../checklist/guidance.ts';
import { goToPlace } from '../../checklist/keys.ts';
import { PatientSection } from '../../checklist/patient-section.tsx';
import { placeNamed } from '../../checklist/question.tsx';
import { SafetySection } from '../../checklist/safety-section.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { chunk, type Chunk } from './chunk.ts';
import { steadier } from './steadier.ts';
import { useAssessment } from './use-assessment.ts';

const Patient = memo(PatientSection);
const Safety = memo(SafetySection);
const Criteria = memo(CriteriaSection);

type Later = Pick<typeof import('./later-sections.tsx'), 'LaterSections'>;

const LATER: Chunk<Later> = chunk(() => import('./later-sections.tsx'));

const never = () => () => undefined;
const no = () => false;
const yes = () => true;

/**
 * True of the page as it is served, which holds what is answered first and not the rest. The rest is
 * drawn piece by piece, so that an answer never waits for it.
 */
function useServed(): boolean {
  const asServed = useSyncExternalStore(never, no, yes);
  const [isServed, setServed] = useState(asServed);
  useEffect(() => startTransition(() => setServed(false)), []);
  return isServed;
}

/** The rest once it is there and may be drawn. */
function useLater(later: Chunk<Later>) {
  const isServed = useServed();
  const [loaded, setLoaded] = useState(later.loaded);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    later.load().then(
      (brought) => startTransition(() => setLoaded(brought)),
      () => setFailed(true),
    );
  }, [later]);
  useEffect(load, [load]);
  return { rest: isServed ? undefined : loaded, hasFailed, load };
}

/**
 * An address that names a question of the rest leads there once it stands, unless somebody is at work
 * already. Whoever tried again is led to the rest, since the button goes.
 */
function useWayToRest(stands: boolean, hasFailed: boolean): void {
  const stood = useRef(stands);
  useLayoutEffect(() => {
    if (!stands || stood.current) return;
    stood.current = true;
    if (document.activeElement !== document.body) return;
    const place = placeNamed(readHash());
    if (place !== undefined) goToPlace(place);
    else if (hasFailed) document.getElementById('mimics-title')?.focus();
  }, [stands, hasFailed]);
}

function CannotLoad({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Banner tone="caution">
      <p>
        The questions on mimics, examination, blood, causes and medicines could not be loaded. What
        is recorded counts as before. If it fails again, save the visit and reload the page.
      </p>
      <p>
        <Button onClick={onAgain}>Try again</Button>
      </p>
    </Banner>
  );
}

export function Sections({ later = LATER }: { readonly later?: Chunk<Later> }) {
  const guidance = criteriaGuidance(useAssessment());
  const [criteria] = useState(() => steadier<CriteriaGuidance | undefined>());
  const { rest, hasFailed, load } = useLater(later);
  useWayToRest(rest !== undefined, hasFailed);
  return (
    <>
      <Patient />
      <Safety />
      <Criteria guidance={criteria(guidance)} />
      {rest === undefined ? null : <rest.LaterSections />}
      {rest === undefined && hasFailed ? <CannotLoad onAgain={load} /> : null}
    </>
  );
}
