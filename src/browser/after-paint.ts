/**
 * Runs a task once the browser has painted what was just drawn, and gives the way to drop it. A hidden page
 * paints nothing, and so the task waits until it is seen again.
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A frame is handed over before it is painted: what is due behind it comes after.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
