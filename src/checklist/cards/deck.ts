/**
 * One question at a time, of the same form: all others are hidden where they stand, so that nothing of
 * them is drawn anew or lost. Where a link, a key, undo or a word that was looked for leads, its card is
 * shown.
 */
import { hide, onReveal } from '../../browser/reveal.ts';
import { isFirst, markJump, readHash } from '../../browser/way.ts';
import type { SectionId } from '../../rules/record/path.ts';
import { focusQuestion } from '../keys.ts';
import { orderOf } from './called.ts';
import { cards } from './card-at.ts';
import { cardsIn, sectionOf, wholeAt } from './on-page.ts';
import { onTap } from './tap.ts';

type DeckProps = {
  readonly form: HTMLElement;
  /** Nothing is recorded at this place. */
  readonly isOpen: (place: string) => boolean;
  /** An answer calls for the question at this place. */
  readonly isCalled: (place: string) => boolean;
};

/** What is hidden and shown: the questions, and what stands between them. */
const PARTS = '.section > *';
/** What belongs to a section as a whole stands with its last card. */
const OF_SECTION = 'header, .shortcut';

/** What is on screen of its section begins with the heading, or with the card itself. */
const topOf = (card: HTMLElement): Element =>
  card.closest('.section')?.querySelector(':scope > header:not([hidden])') ?? card;

const scrollTo = (card: Element, block: ScrollLogicalPosition): void =>
  card.scrollIntoView({ block, behavior: 'instant' });

/** Gives the way to close it: then the list is there again. */
export function openDeck({ form, isOpen, isCalled }: DeckProps): () => void {
  const main = form.querySelector('main') ?? form;
  const order = orderOf(main, isCalled);
  let at: HTMLElement | undefined;
  /** All of them as they stood last, for when it goes. */
  let line: readonly HTMLElement[] = [];

  /** Hides the others, and says which card it is. */
  function settle(card: HTMLElement): void {
    const all = cardsIn(main);
    const section = sectionOf(card);
    if (section === undefined) return;
    const here = all.filter((each) => sectionOf(each) === section);
    line = all;
    for (const part of main.querySelectorAll(PARTS)) {
      const isWith =
        card === here.at(-1) && part.matches(OF_SECTION) && sectionOf(part) === section;
      hide(part, !isWith && !part.contains(card));
    }
    const ends = { isFirst: card === all[0], isLast: card === all.at(-1) };
    form.toggleAttribute('data-last', ends.isLast);
    const number = here.indexOf(card) + 1;
    cards.setState({
      at: { place: card.id, section, number, of: here.length, ...ends },
    });
  }

  /** The focus goes along: it is never on what is hidden. */
  function show(card: HTMLElement, leads: boolean): void {
    if (card === at) {
      if (leads) focusQuestion(card);
      return;
    }
    tap.drop();
    const isBeginning = at === undefined && !leads;
    // The head of the page stands over the first card, until it has been gone on from or is answered.
    if (at !== undefined || !isOpen(card.id)) form.toggleAttribute('data-passed', true);
    const held = at?.contains(document.activeElement) === true;
    at?.removeAttribute('data-alone');
    at = card;
    card.setAttribute('data-alone', '');
    const part = card.closest(PARTS);
    if (part !== null) hide(part, false);
    if (leads || held) focusQuestion(card);
    settle(card);
    if (!isBeginning) scrollTo(topOf(card), 'start');
  }

  function go(by: 1 | -1): boolean {
    const next = at === undefined ? cardsIn(main)[0] : order.beside(at, by);
    if (next === undefined) return false;
    // The first entry leads out of the house, and is held while a visit is open.
    if (isFirst()) markJump(readHash());
    markJump(`#${sectionOf(next) ?? ''}`);
    show(next, true);
    return true;
  }

  const tap = onTap(main, () => void go(1));

  /** The first card of a section that is open; the first of all, where none is. */
  function firstOf(section: SectionId): HTMLElement | undefined {
    const here = cardsIn(main).filter((each) => sectionOf(each) === section);
    return here.find(({ id }) => isOpen(id)) ?? here[0];
  }

  const stopReveal = onReveal(main, (element) => {
    const card = wholeAt(element);
    const section = sectionOf(element);
    const led = card ?? (section === undefined ? undefined : firstOf(section));
    if (led === undefined) return false;
    if (led !== at) order.leap();
    show(led, card === undefined);
    return true;
  });

  /** The card itself, drawn anew; where it went, the one that stood before it. */
  function still(card: HTMLElement, all: readonly HTMLElement[]): HTMLElement | undefined {
    const before = line.slice(0, line.indexOf(card)).findLast((each) => all.includes(each));
    return all.find(({ id }) => id === card.id) ?? before ?? all[0];
  }

  /** What is drawn later is hidden as the rest is. What *More* has drawn is gone to. */
  function drawn(): void {
    const all = cardsIn(main);
    const here = at === undefined ? all[0] : still(at, all);
    if (here === undefined) return;
    order.drawn(here);
    const isFromMore = document.activeElement?.closest(`${PARTS}:is(header)`) != null;
    const behind = all[all.indexOf(here) + 1];
    if (here !== at) show(here, document.activeElement === document.body);
    else if (isFromMore && behind !== undefined && !line.includes(behind)) go(1);
    else {
      settle(here);
      // Its words are drawn behind it: on a low screen they push what has the focus out of view.
      const { activeElement } = document;
      if (here.contains(activeElement))
        (activeElement?.closest('label') ?? activeElement)?.scrollIntoView({ block: 'nearest' });
    }
  }

  const observer = new MutationObserver(drawn);
  form.toggleAttribute('data-cards', true);
  const inUse = document.activeElement === null ? undefined : wholeAt(document.activeElement);
  const first = inUse ?? cardsIn(main)[0];
  if (first !== undefined) show(first, false);
  cards.setState({ go });
  observer.observe(main, { childList: true, subtree: true });

  return () => {
    tap.end();
    observer.disconnect();
    stopReveal();
    for (const part of main.querySelectorAll(PARTS)) hide(part, false);
    for (const name of ['data-cards', 'data-passed', 'data-last']) form.removeAttribute(name);
    at?.removeAttribute('data-alone');
    cards.setState({ at: undefined, go: () => false });
    if (at?.isConnected === true) scrollTo(at, 'center');
  };
}
