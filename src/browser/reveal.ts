/**
 * Whatever hides a part of the page that can be led to listens for the event by which a browser that
 * found a word in it says so; whoever leads there says the same.
 */

const REVEALED = 'beforematch';

/** Has `element` shown. True where the listener also leads there, and nothing is left to do. */
export const reveal = (element: Element): boolean =>
  !element.dispatchEvent(new Event(REVEALED, { bubbles: true, cancelable: true }));

/** `show` gives whether it has led there itself. */
export function onReveal(root: Element, show: (element: Element) => boolean): () => void {
  const heard = (event: Event): void => {
    if (event.target instanceof Element && show(event.target)) event.preventDefault();
  };
  root.addEventListener(REVEALED, heard);
  return () => root.removeEventListener(REVEALED, heard);
}

/** Hidden, and found by a word all the same where the browser can. */
export function hide(element: Element, isHidden: boolean): void {
  if (element.hasAttribute('hidden') === isHidden) return;
  if (!isHidden) element.removeAttribute('hidden');
  else element.setAttribute('hidden', 'onbeforematch' in element ? 'until-found' : '');
}
