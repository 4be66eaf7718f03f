import type { Visit } from '../../src/rules/record/visit.ts';
import type { Assessment } from '../../src/rules/words/assessment.ts';
import { glanceOf } from '../../src/rules/words/glance.ts';
import { upper } from '../../src/rules/words/phrases.ts';
import { isBlank } from '../../src/visit/store.ts';

/** What leads the assessment on screen: a flag by its time and finding, else how the visit stands. */
export function onScreen(visit: Visit, assessment: Assessment): string {
  if (isBlank(visit)) return 'Nothing answered yet.';
  const { flag, standing } = glanceOf(visit, assessment);
  return flag === undefined ? standing.says : `${flag.time} ${upper(flag.finding)}`;
}
