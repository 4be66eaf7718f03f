/** A tap answers; once the answer was seen to be chosen, it goes on. */
import { questionAt } from '../keys.ts';
import { hasMore, wholeAt } from './on-page.ts';

/** Milliseconds that the answer that was tapped is seen to be chosen. */
const SEEN_CHOSEN = 180;

/** Keys have a way on of their own, and the arrows only look around. */
const isTap = (event: Event): boolean => event instanceof MouseEvent && event.detail > 0;

/** Shows what an answer of the card has opened, or goes on. */
function after(tapped: HTMLInputElement, goOn: () => void): void {
  const card = wholeAt(tapped);
  if (card === undefined) return;
  if (!hasMore(card, tapped)) goOn();
  else if (card === questionAt(tapped))
    card.querySelector('.follow')?.scrollIntoView({ block: 'nearest' });
}

/** Listens; gives the ways to drop what is under way, and to end it. */
export function onTap(
  root: HTMLElement,
  goOn: () => void,
): { readonly drop: () => void; readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = (): void => clearTimeout(timer);
  const heard = (event: Event): void => {
    const { target } = event;
    if (!isTap(event) || !(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    drop();
    timer = setTimeout(() => {
      if (target.isConnected) after(target, goOn);
    }, SEEN_CHOSEN);
  };
  root.addEventListener('click', heard);
  return {
    drop,
    end: () => {
      drop();
      root.removeEventListener('click', heard);
    },
  };
}
