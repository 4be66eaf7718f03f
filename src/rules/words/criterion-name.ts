/** A criterion in a few words, for the chart: "Relieved by movement". The fifth has the name of its row. */
import { SHORT_FIFTH } from '../record/short-words.ts';
import { CRITERION_BRIEF } from '../tables/criteria/labels.ts';
import type { CriterionNumber } from '../tables/results.ts';
import { upper } from './phrases.ts';

export const criterionName = (number: CriterionNumber): string =>
  number === 5 ? SHORT_FIFTH.name : upper(CRITERION_BRIEF[number]);
