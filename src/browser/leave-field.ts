/** What is still being typed is handed over on leaving its field, and some events leave none. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
