/** How far each section is: answered of asked, for the line of progress. What cannot be read is not answered. */
import type { Counts } from '../../checklist/rail.tsx';
import { EXAM } from '../../rules/record/exam-items.ts';
import { EXAM_IDS } from '../../rules/record/ids.ts';
import { intervalOf } from '../../rules/record/quantities.ts';
import type { Visit } from '../../rules/record/visit.ts';
import type { Said } from '../../rules/words/assessment.ts';
import { safetyAsked } from '../../rules/words/safety-asked.ts';

const LABS = ['ferritin', 'tsat', 'b12'] as const;
const SIGNS = EXAM_IDS.filter((id) => EXAM[id].clears);

const countOf = (answered: readonly boolean[]) => ({
  done: answered.filter(Boolean).length,
  of: answered.length,
});

/** The count of every section; a value counts where it is measured or computed (D28). */
export function countsOf(visit: Visit, { safety, criteria, mimics, labs }: Said): Counts {
  const { answers, numbers, exam, medicines } = visit;
  return {
    patient: countOf([
      intervalOf('age', numbers.age) !== undefined,
      answers.sex !== undefined,
      answers['treated-now'] !== undefined,
    ]),
    criteria: countOf(criteria.map(({ value }) => value !== 'open')),
    safety: countOf(safetyAsked(visit, safety).map(({ state }) => state !== 'not-asked')),
    mimics: { done: mimics.answered, of: mimics.required.length },
    exam: countOf(SIGNS.map((id) => exam[id]?.state !== undefined)),
    labs: countOf(
      LABS.map((id) => labs.some((line) => line.id === id && line.problem === undefined)),
    ),
    causes: countOf([medicines.length > 0 || answers['takes-medicines'] !== undefined]),
  };
}
