/** How far each section is: answered of asked, for the rail. */
import { isAsked } from '../../rules/facts/relevance.ts';
import type { Count, Counts } from '../../checklist/rail.tsx';
import type { Assessment } from '../../rules/words/assessment.ts';
import { EXAM_IDS } from '../../rules/record/ids.ts';
import { intervalOf } from '../../rules/record/quantities.ts';
import type { Visit } from '../../rules/record/visit.ts';

const PATIENT = ['sex', 'family-history', 'dialysis', 'iron-overload', 'inflammation'] as const;

function patient(visit: Visit): Count {
  const { answers, numbers } = visit;
  const asked = [
    // An age that cannot be read is not done either.
    intervalOf('age', numbers.age),
    intervalOf('age-at-onset', numbers['age-at-onset']),
    ...PATIENT.map((id) => answers[id]),
    ...(isAsked(visit, 'pregnant') ? [answers.pregnant ?? ''] : []),
  ];
  const done = asked.filter((each) => each !== undefined && each !== '').length;
  return { done, of: asked.length };
}

/** Ferritin and transferrin saturation, measured or computed; what cannot be read is not done (D28). */
function labs(lines: Assessment['labs']): Count {
  const read = (['ferritin', 'tsat'] as const).filter((id) =>
    lines.some((line) => line.id === id && line.problem === undefined),
  );
  return { done: read.length, of: 2 };
}

/** The safety questions that this patient is asked. */
export const safetyAsked = (
  visit: Visit,
  safety: Assessment['safety'],
): readonly Assessment['safety'][number][] =>
  safety.filter(({ id, state }) => state !== 'not-asked' || isAsked(visit, `safety.${id}`));

/** The count of every section. */
export function countsOf(
  visit: Visit,
  { safety, criteria, mimics, comorbid, labs: lines }: Assessment,
): Counts {
  const causes = visit.medicines.length + comorbid.length;
  return {
    patient: patient(visit),
    safety: {
      done: safety.filter(({ state }) => state !== 'not-asked').length,
      of: safetyAsked(visit, safety).length,
    },
    criteria: {
      done: criteria.filter(({ value }) => value !== 'open').length,
      of: criteria.length,
    },
    mimics: { done: mimics.answered, of: mimics.required.length },
    exam: {
      done: EXAM_IDS.filter((id) => visit.exam[id]?.state !== undefined).length,
      of: EXAM_IDS.filter(
        (id) => visit.exam[id]?.state !== undefined || isAsked(visit, `exam.${id}`),
      ).length,
    },
    labs: labs(lines),
    causes: { done: causes, of: undefined },
  };
}
