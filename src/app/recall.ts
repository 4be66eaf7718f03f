/** Asks at the start, and when the page is seen again a day later, whether these rules were withdrawn. */
import { askWorker } from '../browser/ask-worker.ts';
import { whenSeenAgain } from '../browser/seen-again.ts';
import { THESE_RULES } from '../rules/edition.ts';
import { standNotice } from './withdrawn-notice.ts';
import { whyWithdrawn } from './withdrawn.ts';

const A_DAY = 24 * 60 * 60 * 1000;

async function ask(): Promise<void> {
  const why = whyWithdrawn(await askWorker('withdrawn?'), THESE_RULES);
  if (why !== undefined) standNotice(why);
}

/** Returns what ends it. */
export function watchForRecall(): () => void {
  void ask();
  return whenSeenAgain(A_DAY, () => void ask());
}
