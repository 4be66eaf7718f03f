/**
 * Says that these rules were withdrawn, above every view, on paper too, until the page is closed. It
 * stands beside the page and not in it, so that it outlasts a page that broke or is locked.
 */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { rulesInWords, THESE_RULES } from '../rules/edition.ts';
import { Icon } from '../ui/icon.tsx';
import './withdrawn-notice.css';

function Notice({ why }: { readonly why: string }) {
  return (
    <>
      <p className="withdrawn-head">
        <Icon name="alarm" />
        <strong>These rules were withdrawn. Do not use the results of this visit.</strong>
      </p>
      <div className="withdrawn-why">
        <p>
          Why: <bdi>{why}</bdi>
        </p>
        <p>
          That is said by whoever serves this page, of rules {rulesInWords(THESE_RULES)}. What this
          page shows, prints, copies or saves under them is not to be used: ask which edition to
          open instead.
        </p>
      </div>
    </>
  );
}

/** A second time it is not said again: it still stands. */
export function standNotice(why: string): void {
  if (document.querySelector('.withdrawn') !== null) return;
  const place = document.createElement('div');
  place.className = 'withdrawn';
  // An alert is spoken when its words come into it, so it is there before they are.
  place.role = 'alert';
  document.body.prepend(place);
  flushSync(() => createRoot(place).render(<Notice why={why} />));
}
