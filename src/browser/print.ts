/** Opens the browser's print dialog. */
export const printPage = (): void => window.print();

/** Draws at once, not when there is time: the browser takes its picture right after the event. */
export type Flush = (draw: () => void) => void;

/** Tells when the page is about to be printed, by our button or by the browser's own menu. */
export function onPrint(before: () => void, after: () => void): () => void {
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
