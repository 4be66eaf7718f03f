import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { bringRecording } from '../../src/visit/typed.ts';

// jsdom has no CSS.escape; user-event needs it to find a radio group by its name.
// https://drafts.csswg.org/cssom/#serialize-an-identifier
function escapeIdentifier(text: string): string {
  return Array.from(text, (char, index) => {
    if (char === '\0') return '\uFFFD';
    const digit = /\d/.test(char);
    const leading = index === 0 || (index === 1 && text.startsWith('-'));
    // oxlint-disable-next-line no-control-regex -- control characters are what the standard names
    if (/[\u0001-\u001F\u007F]/.test(char) || (digit && leading))
      return `\\${char.codePointAt(0)?.toString(16)} `;
    if (char === '-' && text.length === 1) return '\\-';
    return /[\w-]/.test(char) || char >= '\u0080' ? char : `\\${char}`;
  }).join('');
}

Object.assign((globalThis.CSS ??= {} as typeof CSS), { escape: escapeIdentifier });

// A busy machine is slow, not wrong: what is waited for may take nearly as long as a test.
configure({ asyncUtilTimeout: 60_000 });

// jsdom lays nothing out, so it has nowhere to scroll to.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};
// Nor has it a width: no window is narrow, unless a test says so.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

// jsdom has no popovers: what lies in one is drawn, and never on top.
HTMLElement.prototype.hidePopover = () => {};

// As on a page that has stood for a moment: see tests/the-list.ts.
await bringRecording();

// The next file has the same page.
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
});
