/** What is still being typed is handed over on leaving its field, and some events leave none. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Has the field in use hand over what was typed in it, as if it were left; it keeps the focus. */
function handOver(): void {
  document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/**
 * A page that is hidden, closed or loaded again leaves no field. `then` is told whether it is gone, or
 * only hidden. Gives the way to end it.
 */
export function onHiding(then: (isGone: boolean) => void): () => void {
  const hide = ({ type }: Event) => {
    const isGone = type === 'pagehide';
    if (!isGone && document.visibilityState === 'visible') return;
    handOver();
    then(isGone);
  };
  window.addEventListener('pagehide', hide);
  document.addEventListener('visibilitychange', hide);
  return () => {
    window.removeEventListener('pagehide', hide);
    document.removeEventListener('visibilitychange', hide);
  };
}
