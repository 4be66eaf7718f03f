/** A script of its own, beside the page's, in a build that is told to ask: src/build/recall.ts. */
import { watchForRecall } from './recall.ts';

watchForRecall();
