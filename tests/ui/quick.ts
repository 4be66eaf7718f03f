/**
 * What jsdom and React's development build spend most of their time on, for pages of hundreds of
 * questions, done the short way. Nothing that a test can see becomes another.
 */
import * as React from 'react';

type Labelled = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The labels of a control, in the order of the page; jsdom asks the whole page for each control. */
function labelsOf(control: Labelled): readonly HTMLLabelElement[] | null {
  if (control instanceof HTMLInputElement && control.type === 'hidden') return null;
  const root = control.getRootNode();
  const around = control.closest('label');
  const named =
    control.id === '' || !(root instanceof Document || root instanceof DocumentFragment)
      ? []
      : root.querySelectorAll<HTMLLabelElement>(`label[for=${CSS.escape(control.id)}]`);
  const candidates = around === null ? [...named] : [around, ...named];
  return [...new Set(candidates)].filter((label) => label.control === control).toSorted(inOrder);
}

const inOrder = (one: Node, other: Node): number =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;

for (const { prototype } of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
  Object.defineProperty(prototype, 'labels', {
    configurable: true,
    get(this: Labelled) {
      return labelsOf(this);
    },
  });
}

// React takes a stack for every element that is drawn, for the words of its warnings, until it has
// taken ten thousand within a second.
const internals: unknown = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
if (typeof internals === 'object' && internals !== null) {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => Number.MAX_SAFE_INTEGER,
    set: () => {},
  });
}
