/** On a phone one question at a time: the cards, and under them the bar that leads from one to the next. */
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { useVisitStore } from '../context.tsx';
import { isRecorded } from '../offered.ts';
import { idAt } from '../question-place.ts';
import { SECTION_NAMES } from '../rail.tsx';
import { useCaller } from '../use-called.ts';
import { cards } from './card-at.ts';
import { openDeck } from './deck.ts';
import { useCardsSetting } from './setting.ts';

/** As in cards.css: below 40 rem. */
const NARROW = '(max-width: 39.99rem)';

const narrow = (): MediaQueryList => window.matchMedia(NARROW);

function listenNarrow(changed: () => void): () => void {
  const query = narrow();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const isNarrow = (): boolean => narrow().matches;

/**
 * Hides all questions but one while the window is narrow, unless the list is wanted. It stands before
 * the questions, so that the first of them can be led to.
 */
export function Cards() {
  const [isWanted] = useCardsSetting();
  const isOn = useSyncExternalStore(listenNarrow, isNarrow, () => false) && isWanted;
  const store = useVisitStore();
  const caller = useCaller();
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const form = place.current?.closest('form');
    if (!isOn || form == null) return undefined;
    const of = (id: string) => ({ id: idAt(id), visit: store.getState().visit });
    return openDeck({
      form,
      isOpen: (at) => {
        const { id, visit } = of(at);
        return id !== undefined && !isRecorded(visit, id);
      },
      isCalled: (at) => {
        const { id, visit } = of(at);
        return id !== undefined && caller(visit).has(id);
      },
    });
  }, [isOn, store, caller]);
  return <span ref={place} hidden />;
}

type CardsBarProps = {
  /** Behind the last card. */
  readonly onSummary: () => void;
};

/** Under the thumb: back, where one is, and on. */
export function CardsBar({ onSummary }: CardsBarProps) {
  const at = useStore(cards, (state) => state.at);
  const go = useStore(cards, (state) => state.go);
  if (at === undefined) return null;
  return (
    <nav className="cards-bar" aria-label="One question at a time">
      <Button aria-disabled={at.isFirst} onClick={() => go(-1)}>
        Back
      </Button>
      <span className="num">
        {SECTION_NAMES[at.section]} {at.number} of {at.of}
      </span>
      <Button look="primary" onClick={() => (at.isLast ? onSummary() : go(1))}>
        {at.isLast ? 'Summary' : 'Next'}
      </Button>
    </nav>
  );
}
