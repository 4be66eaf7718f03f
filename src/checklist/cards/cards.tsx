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

/** Two lines of the assessment, in px. */
const LEAST_ROOM = 88;

const narrow = (): MediaQueryList => window.matchMedia(NARROW);

function listenNarrow(changed: () => void): () => void {
  const query = narrow();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const isNarrow = (): boolean => narrow().matches;

/**
 * The height of the folded assessment at the lower edge, on which the bar stands; and the room that is
 * kept for it, so that the answers do not move with each of its lines: it grows with it, and does not
 * shrink.
 */
function followFoot(form: Element): () => void {
  const aside = form.querySelector(':scope > aside');
  if (aside === null || !('ResizeObserver' in window)) return () => undefined;
  const { style } = document.documentElement;
  let room = LEAST_ROOM;
  const observer = new ResizeObserver(() => {
    if (aside.matches('[data-open]')) return;
    const { height } = aside.getBoundingClientRect();
    room = Math.max(room, height);
    style.setProperty('--foot', `${height}px`);
    style.setProperty('--foot-room', `${room}px`);
  });
  observer.observe(aside);
  return () => {
    observer.disconnect();
    style.removeProperty('--foot');
    style.removeProperty('--foot-room');
  };
}

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
    const close = openDeck({
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
    const stopFoot = followFoot(form);
    return () => {
      close();
      stopFoot();
    };
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
