/** The medicines that are typed and not added. What records them comes behind the first script. */
import type { VisitStore } from './store.ts';

type Recording = typeof import('./medicine-actions.ts');
let recording: Recording | undefined;

/** Brings what records a medicine, and the list with it. One that failed is tried again. */
export async function bringRecording(): Promise<Recording> {
  recording ??= await import('./medicine-actions.ts');
  return recording;
}

async function addLater(store: VisitStore, typed: string): Promise<void> {
  const brought = await bringRecording().catch(() => undefined);
  // Whoever types on meanwhile has asked for nothing yet.
  if (store.drafts.getState()['medicines'] === typed) brought?.recordTyped(store);
}

/**
 * Records the medicines that are typed, each as it is typed; the rest stays typed. At once, or, while
 * the list is on its way, when it is there: until then, and where it cannot be had, all stays typed.
 */
export function addTyped(store: VisitStore): void {
  const typed = store.drafts.getState()['medicines'];
  if (typed === undefined) return;
  if (recording === undefined) void addLater(store, typed);
  else recording.recordTyped(store);
}
