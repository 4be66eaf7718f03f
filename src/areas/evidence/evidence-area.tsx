/** The evidence: the rules as they decide, the running visit in them, their sources and their age. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { day, now } from '../../browser/clock.ts';
import { onPrint, printPage, type Flush } from '../../browser/print.ts';
import { EDITION, reviewWords } from '../../rules/edition.ts';
import { lower } from '../../rules/words/phrases.ts';
import { emptyVisit } from '../../rules/record/visit.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { Session } from '../../visit/session.ts';
import { RunningVisit } from './asked.tsx';
import { DisagreementsView } from './disagreements-view.tsx';
import { EditionView } from './edition-view.tsx';
import { LimitsView } from './limits-view.tsx';
import { PictureView } from './picture-view.tsx';
import { anchorOf, spotOf, viewAddress, VIEW_IDS, VIEWS, type Spot } from './places.ts';
import { RulesView } from './rules-view.tsx';
import { LazyArticles } from './lazy-articles.tsx';
import { LazyOfficers } from './lazy-officers.tsx';
import { LazyPages } from './lazy-pages.tsx';
import { LazyTrace } from './lazy-trace.tsx';
import { SafetyCase } from './safety-case.tsx';
import { TreatmentView } from './treatment-view.tsx';
import { useReading, useRunningVisit } from './use-reading.ts';
import { WhatIf } from './what-if.tsx';
import './evidence-area.css';
import './rules.css';

type Place = { readonly path: string };

/** What the address leads to gets the focus; a page that begins here takes it nowhere else. */
function useArrival(place: Place, { table, row }: Spot): void {
  const last = useRef<Place>(undefined);
  useEffect(() => {
    const hasMoved = last.current !== undefined && last.current !== place;
    last.current = place;
    const named =
      table === undefined
        ? null
        : (document.getElementById(anchorOf(table, row)) ??
          document.getElementById(anchorOf(table)));
    if (named !== null) {
      named.scrollIntoView({ block: 'start' });
      named.focus({ preventScroll: true });
    } else if (hasMoved) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [place, table, row]);
}

/** True while the browser takes its picture for paper. */
function useIsPrinting(flush: Flush): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(
    () =>
      onPrint(
        () => flush(() => setPrinting(true)),
        () => setPrinting(false),
      ),
    [flush],
  );
  return isPrinting;
}

type EvidenceAreaProps = {
  readonly bar: (actions: ReactNode) => ReactNode;
  readonly flush: Flush;
  readonly session: Session;
  /** A new object each time the address leads here. */
  readonly place: Place;
};

export function EvidenceArea({ bar, flush, session, place }: EvidenceAreaProps) {
  const spot = useMemo(() => spotOf(place.path), [place]);
  const visit = useRunningVisit(session);
  const reading = useReading(visit);
  const isPrinting = useIsPrinting(flush);
  useArrival(place, spot);
  const overdue = reviewWords(day(now()));
  return (
    <RunningVisit value={visit ?? emptyVisit}>
      {bar(
        <div className="evidence-actions">
          <a href="#visit">Back to the visit</a>
          <Button onClick={printPage}>Print</Button>
        </div>,
      )}
      <main className="evidence-page">
        <header>
          <h1 tabIndex={-1}>Evidence: {lower(VIEWS[spot.view])}</h1>
          <p className="muted">Rules {EDITION}: what the assessment goes by, and on whose word.</p>
          {overdue === undefined ? null : (
            <Banner tone="caution">
              <p>{overdue}</p>
            </Banner>
          )}
        </header>
        <nav className="views" aria-label="Evidence">
          {VIEW_IDS.map((id) => (
            <a key={id} href={viewAddress(id)} aria-current={id === spot.view ? 'page' : undefined}>
              {VIEWS[id]}
            </a>
          ))}
        </nav>
        {spot.view === 'rules' ? (
          <RulesView spot={spot} reading={reading} isPrinting={isPrinting} />
        ) : null}
        {spot.view === 'picture' && visit !== undefined ? (
          <WhatIf visit={visit} today={day(now())} />
        ) : null}
        {spot.view === 'picture' ? <PictureView spot={spot} reading={reading} /> : null}
        {spot.view === 'limits' ? <LimitsView /> : null}
        {spot.view === 'disagreements' ? <DisagreementsView /> : null}
        {spot.view === 'treatment' ? <TreatmentView /> : null}
        {spot.view === 'text' ? <LazyPages spot={spot} isPrinting={isPrinting} /> : null}
        {spot.view === 'articles' ? <LazyArticles spot={spot} /> : null}
        {spot.view === 'trace' ? <LazyTrace spot={spot} isPrinting={isPrinting} /> : null}
        {spot.view === 'safety' ? <SafetyCase /> : null}
        {spot.view === 'officers' ? <LazyOfficers /> : null}
        {spot.view === 'edition' ? <EditionView /> : null}
      </main>
    </RunningVisit>
  );
}
