/** Asks the worker for what the page may not ask for itself: it alone may reach the host. */

/** Never answered where the host will have no worker; undefined where the browser has none. */
export async function askWorker(question: string): Promise<unknown> {
  const container: ServiceWorkerContainer | undefined = Reflect.get(navigator, 'serviceWorker');
  if (container === undefined) return undefined;
  const { active } = await container.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    active?.postMessage(question, [port2]);
  });
}
