/** What is advised beside the first of an assessment: next steps, iron, B12, medicines, course, sources. */
import { ofB12, readB12 } from '../tables/b12/read.ts';
import { MEDICINE_NOTES } from '../tables/medicine-notes.ts';
import { readIron } from '../tables/iron/read.ts';
import type { Citation } from '../tables/sources.ts';
import type { Decision } from '../decide.ts';
import { readOf } from '../facts/leaf.ts';
import { kept } from '../logic/kept.ts';
import type { Advice, Assessment, LabLine, Why } from './assessment.ts';
import { b12Risks } from './b12-risks.ts';
import { courseStatements, featureStatements } from './course.ts';
import type { FirstAssessment } from './first.ts';
import { ironStatements } from './iron.ts';
import { b12Statements } from './labs.ts';
import { medicineStatements, openForMedicines } from './medicines.ts';
import { nextSteps } from './steps.ts';

type Cited = readonly (Pick<Why, 'sources'> | { readonly why: Why })[];

/** Every source of these lines once, in the order of its first use. */
const citations = kept(
  (...lists: readonly Cited[]) => lists,
  (...lists): readonly Citation[] => {
    const bySource = new Map<string, Citation>();
    for (const line of lists.flat()) {
      for (const cited of 'why' in line ? line.why.sources : line.sources) {
        if (!bySource.has(cited.source)) bySource.set(cited.source, cited);
      }
    }
    return [...bySource.values()];
  },
);

const ofIron = (
  { known, verdict, visit }: Decision,
  labs: readonly LabLine[],
): readonly unknown[] => [
  visit.many,
  visit.medicines,
  visit.conditions,
  visit.exam,
  known.measured,
  known.typed,
  known.patient,
  known.blood,
  known['criterion-1'],
  known['criterion-2'],
  verdict,
  labs,
];
const keptIron = kept(ofIron, ({ known, verdict, visit }, labs) => {
  const reading = readIron(known, verdict);
  return { reading, says: ironStatements(known, reading, labs, visit) };
});
const keptB12 = kept(
  ({ known, verdict, visit }: Decision, labs: readonly LabLine[]) => [
    verdict,
    labs,
    ...b12Risks(visit),
    known.patient['b12-measured'],
    ...ofB12(known),
  ],
  ({ known, verdict, visit }, labs) =>
    b12Statements(known, readB12(known, verdict), labs, verdict, b12Risks(visit)),
);
const keptMedicines = kept(
  ({ visit, known }: Decision, akathisia: boolean) => [
    visit.medicines,
    visit.many['stopped-recently'],
    ...openForMedicines(visit),
    ...readOf(MEDICINE_NOTES, known),
    akathisia,
  ],
  ({ visit, known }, akathisia) => medicineStatements(visit, known, akathisia),
);

function adviceOf({ parts, flags, criteria, verdicts }: FirstAssessment): Advice {
  const { decision, asked, labs } = parts;
  const { reading: ironReading, says: iron } = keptIron(decision, labs);
  const b12 = keptB12(decision, labs);
  const medicines = keptMedicines(decision, asked.facts['akathisia-possible'] === 'yes');
  const course = courseStatements(decision);
  const supportive = featureStatements(decision);
  const steps = nextSteps({ ...parts, iron, ironReading, b12, medicines });
  return {
    iron,
    b12,
    medicines,
    course,
    supportive,
    steps,
    sources: citations(flags, steps, criteria, verdicts, iron, b12, medicines, course, supportive),
  };
}

const advised = new WeakMap<FirstAssessment, Assessment>();

/** The whole assessment; of the same first part, the same object. */
export function withAdvice(first: FirstAssessment): Assessment {
  const known = advised.get(first);
  if (known !== undefined) return known;
  const { parts: _, ...said } = first;
  const whole = { ...said, ...adviceOf(first) };
  advised.set(first, whole);
  return whole;
}
