/**
 * What stands in place of the page where another page shows it within itself: that one could cover it,
 * or lead a click astray. A header forbids it; this is for hosts that send none.
 */
import './message.css';

export const Framed = () => (
  <main className="message">
    <h1>Not inside another page</h1>
    <p>
      This checklist does not work inside another page, which could cover or change what you see.
      Nothing was recorded or read.
    </p>
    <p className="ways">
      <a href={window.location.href} target="_blank" rel="noreferrer">
        Open it by itself
      </a>
    </p>
  </main>
);
