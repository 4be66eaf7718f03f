/** The assessment of a visit: what `decide` found, put in words with reasons and sources. */
import './record/medicines/listed.ts';
import type { Visit } from './record/visit.ts';
import { withAdvice } from './words/advice.ts';
import type { Assessment } from './words/assessment.ts';
import { assessFirst } from './words/first.ts';

/**
 * Everything the screen, the paper and the text show of a visit. Pure; `today` is an ISO date. What
 * does not hang on the last answer is the object that it was.
 */
export const assess = (recorded: Visit, today: string): Assessment =>
  withAdvice(assessFirst(recorded, today));
