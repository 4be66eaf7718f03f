/**
 * The card that comes next. What stands behind a card in the order of the page comes in its turn; a
 * question that an answer has called and that lies before it would be passed, and so it comes first.
 */
import { cardsIn, isBefore } from './on-page.ts';

export type Order = {
  /** What is drawn now; `at` is the card on screen. */
  readonly drawn: (at: HTMLElement) => void;
  /** The neighbour of the card on screen. */
  readonly beside: (at: HTMLElement, by: 1 | -1) => HTMLElement | undefined;
  /** The card was gone to otherwise: the way goes on from there. */
  readonly leap: () => void;
};

export function orderOf(root: ParentNode, isCalled: (place: string) => boolean): Order {
  /** Where the way goes on after those that were called. */
  let origin: HTMLElement | undefined;
  let called: readonly HTMLElement[] = [];
  let known = new Set(cardsIn(root).map(({ id }) => id));
  const takeOrigin = (): HTMLElement | undefined => {
    const taken = origin;
    origin = undefined;
    return taken?.isConnected === true ? taken : undefined;
  };
  return {
    drawn: (at) => {
      const all = cardsIn(root);
      const fresh = all.filter(({ id }) => !known.has(id));
      known = new Set(all.map(({ id }) => id));
      called = [
        ...called,
        ...fresh.filter((each) => isBefore(each, origin ?? at) && isCalled(each.id)),
      ];
    },
    beside: (at, by) => {
      const all = cardsIn(root);
      if (by === -1) return takeOrigin() ?? all[all.indexOf(at) - 1];
      called = called.filter((each) => each.isConnected && each !== at);
      const [next] = called;
      if (next === undefined) return all[all.indexOf(takeOrigin() ?? at) + 1];
      origin ??= at;
      return next;
    },
    leap: () => {
      origin = undefined;
    },
  };
}
