/**
 * Says that these rules were withdrawn, above every view, on paper too, until the page is closed. It
 * stands beside the page and not in it, so that it outlasts a page that broke or is locked; it is drawn
 * without the page's own script, which has no room for what few builds need.
 */
import { rulesInWords, THESE_RULES } from '../rules/edition.ts';

const HEAD = 'These rules were withdrawn. Do not use the results of this visit.';
const WHOSE_WORD = `That is said by whoever serves this page, of rules ${rulesInWords(THESE_RULES)}. What this page shows, prints, copies or saves under them is not to be used: ask which edition to open instead.`;

function line(text: string, className: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** A second time it is not said again: it still stands. */
export function standNotice(why: string): void {
  if (document.querySelector('.withdrawn') !== null) return;
  const looks = document.createElement('link');
  looks.rel = 'stylesheet';
  looks.href = 'recall.css';
  document.head.append(looks);
  const place = document.createElement('div');
  place.className = 'withdrawn';
  // An alert is spoken when its words come into it, so it is there before they are.
  place.role = 'alert';
  document.body.prepend(place);
  place.append(
    line(HEAD, 'withdrawn-head'),
    line(`Why: ${why}`, 'withdrawn-why'),
    line(WHOSE_WORD, 'withdrawn-why'),
  );
}
