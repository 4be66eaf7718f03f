/** Asks the worker for what the page may not ask for itself: it alone may reach the host. */

/** Never answered where the browser or the host will have no worker. */
export async function askWorker(question: string): Promise<unknown> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    active?.postMessage(question, [port2]);
  });
}
